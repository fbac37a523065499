/**
 * What a report page states about itself, each fact with all the evidence found for it, the chosen one first. The region is
 * resolved apart (region.ts), because it needs a large table.
 */
import { foldWord } from '../text/fold.ts';
import type { Article, Detection, Evidence, PageClues, ReportFacts } from './article.ts';
import { dateIn } from './dates.ts';
import { yearIn } from './families.ts';
import { judgeTitle } from './judge.ts';
import {
  documentLabels,
  indexLabels,
  publishedLabels,
  publisherLabels,
  sourceLabels,
  writtenLabels,
} from './labels.ts';
import { isDocumentNumber, linesOf } from './lines.ts';
import { labelledValues, valuesOf } from './metadata.ts';
import { originOf } from './provenance.ts';
import { addressee, namesIn, selfReferences, signatureOf } from './signature.ts';
import { rankTitles, titleCandidates } from './title.ts';

/** How much of the body's beginning speaks of the year and the place. */
const opening = 240;

/** Clues of a text that comes without a page. */
export function plainClues(url: string | null = null): PageClues {
  return { url, claimedUrl: null, documentTitle: '', metas: [], titles: [], siteCode: null, linkDensity: 0 };
}

/**
 * Reads the facts. `region` is empty and `evidence.region` says what there is to resolve it from: `withRegion` does.
 * Never throws; what the page does not say is null.
 */
export function readFacts(article: Article, clues: PageClues, detection: Detection): ReportFacts {
  const values = labelledValues(article);
  const meta = (name: string): Evidence[] =>
    clues.metas.filter((one) => one.name === name).map((one) => ({ value: one.content, source: `meta:${name}` }));
  const byLabel = (labels: readonly string[]): Evidence[] =>
    valuesOf(values, labels).map(({ label, value }) => ({ value, source: label }));

  const titles = rankTitles(titleCandidates(article, clues, values));
  const title = titles[0]?.value ?? null;
  const judged = title ? judgeTitle(title) : null;
  const signature = signatureOf(article);
  const publisher = [...byLabel(publisherLabels), ...byLabel(sourceLabels), ...meta('contentsource')].filter(isBody);
  const published = [...byLabel(publishedLabels), ...meta('pubdate'), ...bareDates(article)].flatMap(dated);
  const written = [
    ...byLabel(writtenLabels).flatMap(dated),
    ...(signature.date ? [{ value: signature.date, source: 'signature' }] : []),
  ];
  const self = selfReferences(article);
  const addressed = addressee(article);
  const issuers = issuersOf(signature.issuers, title, publisher, self[0]?.value ?? null);
  const years = yearsOf(judged?.year ?? null, article, published[0]?.value ?? null);
  const documentNumbers = [...byLabel(documentLabels).filter(({ value }) => /\d/.test(value)), ...numberLines(article)];
  const indexNumbers = byLabel(indexLabels).filter(({ value }) => /\d/.test(value));
  const site = meta('siteidcode').filter(({ value }) => /^(?:\d{10}|bm\d{8})$/i.test(value));
  const codes = clues.siteCode ? [...site, { value: clues.siteCode, source: 'footer' }] : site;
  const region: Evidence[] = [
    ...retold(titles.slice(0, 1), 'title'),
    ...retold(signature.issuers.map(plain), 'signature'),
    ...retold(issuers.slice(0, 1), 'issuer'),
    ...retold([addressed].filter((one) => one !== null).map(plain), 'addressee'),
    ...retold(publisher.slice(0, 1), 'publisher'),
    ...retold(meta('sitename'), 'siteName'),
    ...retold(codes.slice(0, 1), 'siteCode'),
    ...retold(indexNumbers.slice(0, 1), 'indexNumber'),
    ...retold(meta('columnname'), 'column'),
    ...retold([plain(openingOf(article, addressed !== null))], 'opening'),
    ...self,
  ];
  return {
    title,
    type: detection.report ? detection.family : null,
    year: years[0] ? Number(years[0].value) : null,
    region: {},
    issuer: issuers.filter(({ source }) => source === issuers[0]?.source).map((one) => one.value),
    publisher: publisher[0]?.value ?? null,
    published: published[0]?.value ?? null,
    written: written[0]?.value ?? null,
    documentNumber: documentNumbers[0]?.value ?? null,
    indexNumber: indexNumbers[0]?.value ?? null,
    ...originOf(article, clues),
    evidence: {
      title: titles,
      year: years,
      issuer: issuers,
      publisher,
      published,
      written,
      documentNumber: documentNumbers,
      indexNumber: indexNumbers,
      region,
      column: meta('columnname'),
    },
  };
}

/** How the body begins, behind the line that says whom it is addressed to: that is told apart. */
function openingOf({ text, body }: Article, isAddressed: boolean): string {
  const start = isAddressed ? Math.max(body[0], text.indexOf('\n', body[0]) + 1) : body[0];
  return text.slice(start, Math.min(body[1], start + opening));
}

const plain = (value: string): Evidence => ({ value, source: '' });
const retold = (evidence: readonly Evidence[], source: string): Evidence[] =>
  evidence.map(({ value }) => ({ value, source }));

/** A publisher is a body or a site; labels are also followed by counters and dates. */
const isBody = ({ value }: Evidence) => {
  const name = foldWord(value);
  return (
    name.length >= 2 && name.length <= 60 && !/^[\d\-:/]+$/.test(name) && !/^(?:本网|本站|原创|转载|互联网)$/.test(name)
  );
};

function dated({ value, source }: Evidence): Evidence[] {
  const date = dateIn(value);
  return date ? [{ value: date, source }] : [];
}

/** Dates that stand without a label on a short line between title and body. */
function bareDates({ text, body }: Article): Evidence[] {
  return linesOf(text, [Math.max(0, body[0] - 600), body[0]])
    .filter((line) => line.text.length < 60 && /^(?:19|20)\d{2}[-年/.]/.test(line.text) && !isDocumentNumber(line.text))
    .map((line) => ({ value: text.slice(line.start, line.end), source: 'line' }));
}

/** 文号 on a line of its own at the head of the document. */
function numberLines({ text, body }: Article): Evidence[] {
  return linesOf(text, [Math.max(0, body[0] - 600), body[0]])
    .filter((line) => isDocumentNumber(line.text) && /[〔[(【]\d{4}[〕\])】]/.test(line.text))
    .map((line) => ({ value: text.slice(line.start, line.end).replace(/\s*签发人.*$/, ''), source: 'line' }));
}

/**
 * Who reports: by the signature, else the body that the title begins with, else the publisher: but a department that
 * publishes a report on `我县` publishes the county's.
 */
function issuersOf(
  signed: readonly string[],
  title: string | null,
  publisher: readonly Evidence[],
  self: string | null,
): Evidence[] {
  const found: Evidence[] = signed.map((value) => ({ value, source: 'signature' }));
  const subject =
    title &&
    /^(?:[(（【[].{1,8}[)）】\]])?(.{2,40}?(?:政府|委员会|[局厅办院署]|办公室))(?:关于|关於|關於|\s*(?:19|20)\d\d)/.exec(
      title,
    )?.[1];
  if (subject) found.push({ value: subject, source: 'title' });
  for (const { value } of publisher.slice(0, 1))
    for (const name of namesIn(value))
      if (/(?:政府|[省市县区州旗]委)$/.test(name) || !/^我[省市县区州盟旗]/.test(self ?? ''))
        found.push({ value: name, source: 'publisher' });
  return found;
}

/** The reported year: the title's, else the one the report opens with, else the year before it was published. */
function yearsOf(titled: number | null, { text, body }: Article, published: string | null): Evidence[] {
  const found: Evidence[] = [];
  if (titled) found.push({ value: String(titled), source: 'title' });
  const start = foldWord(text.slice(body[0], body[0] + opening));
  const opened = /(?:^|[^\d\-—~至])((?:19|20)\d\d)年(?:度|以来|来|,|，|我|全|是|在|[^\d1-9月-])/.exec(start)?.[1];
  const year = opened ?? yearIn(start)?.toString();
  if (year) found.push({ value: year, source: 'opening' });
  if (published) found.push({ value: String(Number(published.slice(0, 4)) - 1), source: 'published' });
  return found;
}
