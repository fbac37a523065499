/**
 * Whose page this is: the official portal, an unverified copy, or a copy with signs of hijacking. Reasons are message keys
 * of `utils/i18n/page.ts`.
 */
import type { Article, PageClues, Provenance } from './article.ts';
import { spamWords } from './furniture.ts';
import { linesOf } from './lines.ts';

export interface Origin {
  official: boolean | null;
  provenance: Provenance;
  provenanceReasons: string[];
}

/**
 * Characters that only a machine writes in such words: it turns each Simplified character into its commonest Traditional
 * one. One may be a slip; several kinds are a converter.
 */
const conversions = [
  '全麵',
  '方麵',
  '製度',
  '體製',
  '機製',
  '複議',
  '谘詢',
  '曆史',
  '體係',
  '係統',
  '係列',
  '隻有',
  '裏程',
  '幹部隊伍建設製',
];
const fewestConversions = 3;
/** One such word may be a street or a shop; an advertisement has several. */
const fewestSpamWords = 2;
/** `進一步(bu)加強(qiang)`: pinyin put into words to hide a copy from search engines. */
const pinyinInside = /[一-鿿][(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùü]{1,6}[)）][一-鿿]/g;
const fewestPinyin = 3;

export function originOf(article: Article, clues: PageClues): Origin {
  const reasons: string[] = [];
  const host = hostOf(clues.url);
  const official = host === null ? null : isOfficial(host);
  const outside = [
    ...linesOf(article.text, [0, article.body[0]]),
    ...linesOf(article.text, [article.body[1], article.text.length]),
  ];
  if (outside.reduce((sum, line) => sum + spamWords(line.text), 0) >= fewestSpamWords) reasons.push('spamAround');
  const body = article.text.slice(...article.body);
  if (conversions.filter((word) => body.includes(word)).length >= fewestConversions) reasons.push('machineConverted');
  if ((body.match(pinyinInside)?.length ?? 0) >= fewestPinyin) reasons.push('pinyinInside');
  const suspicious = reasons.length > 0;
  const claimed = hostOf(clues.claimedUrl);
  if (host === null) reasons.push('noAddress');
  else if (!official) reasons.push(claimed && isOfficial(claimed) ? 'claimsPortal' : 'foreignHost');
  else if (!matchesDomain(host, clues)) reasons.push('domainMismatch');
  else reasons.push('officialHost');
  // A converted text on its own portal is the portal's own Traditional edition.
  const hijacked = suspicious && (official !== true || reasons.includes('spamAround'));
  const sure = official === true && !reasons.includes('domainMismatch');
  return {
    official,
    provenance: hijacked ? 'suspicious' : sure ? 'official' : 'unverified',
    provenanceReasons: reasons,
  };
}

/** Host name of an address, lower-case, without port; null for none and for files. */
export function hostOf(url: string | null): string | null {
  if (!url) return null;
  try {
    const { hostname, protocol } = new URL(url);
    return /^https?:$/.test(protocol) ? hostname.toLowerCase() : null;
  } catch {
    return null;
  }
}

export const isOfficial = (host: string): boolean => host === 'gov.cn' || host.endsWith('.gov.cn');

/** Whether the page's own SiteDomain fits its host; a page that names none does not contradict. */
function matchesDomain(host: string, clues: PageClues): boolean {
  const said = clues.metas.find((one) => one.name === 'sitedomain')?.content;
  if (!said) return true;
  const domains = said
    .split(/[\s,;，；]+/)
    .map((one) => hostOf(/^https?:/.test(one) ? one : `http://${one.replace(/^\/+/, '')}`))
    .filter((one) => one !== null);
  return domains.length === 0 || domains.some((domain) => areaOf(domain) === areaOf(host));
}

/** The part of a host that belongs to one portal: `www.huian.gov.cn` and `sfj.huian.gov.cn` both to `huian.gov.cn`. */
const areaOf = (host: string) =>
  host
    .split('.')
    .slice(isOfficial(host) ? -3 : -2)
    .join('.');
