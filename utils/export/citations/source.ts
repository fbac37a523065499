/**
 * What a citation needs of a saved report, in the form that citations print: bodies and titles qualified so that they are
 * clear away from the page, dates chosen. Not the styles themselves; those are beside this file.
 */
import type { SavedReport } from '../../library/records.ts';
import { simplify } from '../../text/fold.ts';

/** A report as it is cited. */
export interface Source {
  /** The report's id in the library. */
  reportId: string;
  /** ASCII, the same for the same report every time: `r440881-2023`. */
  key: string;
  /** The responsible bodies, in the order of the signature; empty where none is known. */
  bodies: string[];
  /** The title; what was supplied stands in square brackets. */
  title: string;
  documentNumber: string | null;
  /** Day of publication on the page, ISO; null where the page does not say. */
  published: string | null;
  /** Day of the document itself (成文日期), ISO. */
  written: string | null;
  /** Day on which the page was read, ISO. */
  accessed: string;
  url: string;
  /** Name of the site, as law journals name it (载…). */
  site: string;
  publisher: string | null;
  /** The kind of report: `法治政府建设年度报告`. */
  genre: string | null;
  year: number | null;
  regionCode: string;
  regionName: string;
  /** The page is no official one: whoever cites it should look for the original. */
  isCopy: boolean;
}

/** A district's name says nothing without its city: 荆州市荆州区, but 廉江市, 惠安县. */
const isDistrict = (name: string | undefined): name is string => name !== undefined && /(?<!地|自治|特)区$/.test(name);

/** The title in square brackets that stands for a missing one. `情况报告` is no genre's name: nobody takes it for a quotation. */
function suppliedTitle(region: string, year: number | null, type: string | null): string {
  const subject = (type ?? '').replace(/(?:年度|工作)?报告$/, '');
  return `[${region}${year === null ? '' : `${year}年`}${subject}情况报告]`;
}

/** The name of the site for 载…: what the page calls itself, else the government's own site, else the host. */
function siteOf({ facts, host }: Cited, region: string): string {
  const own = facts.evidence.siteName?.[0]?.value;
  if (own) return own;
  return facts.official && region && /(?:^|\.)gov\.cn$/.test(host) ? `${region}人民政府网` : host;
}

/** What is known of a report that is cited; a page that is read but not saved has no `id` and no `sha256`. */
export type Cited = Pick<
  SavedReport,
  'id' | 'facts' | 'host' | 'url' | 'readAt' | 'year' | 'regionCode' | 'regionName' | 'sha256'
>;

/** A report as citations print it. */
export function sourceOf(report: Cited): Source {
  const { facts } = report;
  const { city, county, province } = facts.region;
  // A machine has converted the copy to Traditional characters: the original was in Simplified ones.
  const text = facts.provenanceReasons.includes('machineConverted') ? simplify : (words: string) => words;
  const isQualified = isDistrict(county) && city !== undefined && city !== county;
  const place = county ?? city ?? province ?? report.regionName;
  const region = isQualified ? `${city}${county}` : place;
  const qualified = (body: string) => (isQualified && body.startsWith(county) ? city + body : body);
  const title = facts.title && text(facts.title).trim();
  // 我市 in the title is clear from the body that stands before it; a title that names nobody is given its place.
  const namesPlace = [place, city, province].some((name) => name && title?.includes(name.replace(/[省市县区旗]$/, '')));
  const isDepartment = facts.region.level === 'department' || facts.region.level === 'ministry';
  return {
    reportId: report.id,
    key: `r${report.regionCode || report.sha256.slice(0, 8)}-${report.year ?? 'nd'}`,
    bodies: facts.issuer.map((body) => qualified(text(body))),
    title: title
      ? namesPlace || region === '' || isDepartment
        ? title
        : `[${region}]${title}`
      : suppliedTitle(region, report.year, facts.type),
    documentNumber: facts.documentNumber,
    published: facts.published,
    written: facts.written,
    accessed: report.readAt.slice(0, 10),
    url: report.url,
    site: siteOf(report, region),
    publisher: facts.publisher,
    genre: facts.type,
    year: report.year,
    regionCode: report.regionCode,
    regionName: report.regionName,
    isCopy: facts.provenance !== 'official' && facts.official === false,
  };
}

/** Sources whose keys are all different: of the same place and year the second gets a `b`, and so on. */
export function sourcesOf(reports: readonly SavedReport[]): Source[] {
  const seen = new Map<string, number>();
  return reports.map((report) => {
    const source = sourceOf(report);
    const count = seen.get(source.key) ?? 0;
    seen.set(source.key, count + 1);
    return count === 0 ? source : { ...source, key: source.key + letters(count) };
  });
}

/** 1 → `b`, 25 → `z`, 26 → `aa`: as editors tell works of one year apart. */
function letters(count: number): string {
  const letter = String.fromCharCode(97 + (count % 26));
  return count < 26 ? letter : letters(Math.floor(count / 26) - 1) + letter;
}

/** An address that programs may open: of the web, or none. */
export const webAddress = (url: string): string | null => (/^https?:\/\//i.test(url) ? url : null);
