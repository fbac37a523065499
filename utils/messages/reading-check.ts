/**
 * Checks a reading that arrives from a page. The page's own scripts cannot write it, but a broken or taken-over content
 * script could, so nothing is believed unchecked.
 */
import * as v from 'valibot';
import type { Article, Detection, Elsewhere, ReportFacts, Table } from '../page/article.ts';
import type { Span } from '../text/span.ts';
import type { PageReading } from './reading.ts';

/** No report is anywhere near these; they keep a hostile sender from filling the panel's memory. */
const maxText = 20_000_000;
const maxList = 200_000;
const maxWords = 4_000;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(maxText));
const index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(maxList));
const words = v.pipe(v.string(), v.maxLength(maxWords));
const finite = v.pipe(v.number(), v.finite());
const span = v.pipe(
  v.tuple([offset, offset]),
  v.check(([start, end]) => start <= end),
);
const listOf = <S extends v.GenericSchema>(item: S, most = maxList) => v.pipe(v.array(item), v.maxLength(most));

const article = v.object({
  text: v.pipe(v.string(), v.maxLength(maxText)),
  body: span,
  headings: listOf(v.object({ start: offset, end: offset, level: index, title: words })),
}) satisfies v.GenericSchema<unknown, Article>;

const facts = v.object({
  title: v.nullable(words),
  type: v.nullable(words),
  year: v.nullable(index),
  region: v.object({
    province: v.exactOptional(words),
    city: v.exactOptional(words),
    county: v.exactOptional(words),
    code: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{6}$/))),
    level: v.exactOptional(v.picklist(['province', 'city', 'county', 'town', 'department', 'ministry'])),
  }),
  issuer: listOf(words, 50),
  publisher: v.nullable(words),
  published: v.nullable(words),
  written: v.nullable(words),
  documentNumber: v.nullable(words),
  indexNumber: v.nullable(words),
  official: v.nullable(v.boolean()),
  provenance: v.picklist(['official', 'unverified', 'suspicious']),
  provenanceReasons: listOf(words, 50),
  evidence: v.record(words, listOf(v.object({ value: words, source: words }), 200)),
}) satisfies v.GenericSchema<unknown, ReportFacts>;

const table = v.object({
  start: offset,
  end: offset,
  rows: listOf(
    listOf(v.object({ start: offset, end: offset, rowSpan: index, columnSpan: index, header: v.boolean() })),
  ),
}) satisfies v.GenericSchema<unknown, Table>;

const detection = v.object({
  report: v.boolean(),
  family: v.nullable(words),
  year: v.nullable(index),
  score: finite,
  signals: listOf(v.object({ name: words, weight: finite, detail: v.exactOptional(words) }), 200),
}) satisfies v.GenericSchema<unknown, Detection>;

/** Only addresses of the web: they become links. */
const webAddress = v.pipe(words, v.regex(/^https?:\/\//));
const elsewhere = v.object({
  attachments: listOf(v.object({ name: words, address: webAddress }), 100),
  frames: listOf(webAddress, 100),
  continued: v.nullable(webAddress),
}) satisfies v.GenericSchema<unknown, Elsewhere>;

const shape = v.object({
  revision: index,
  url: words,
  pageTitle: words,
  outcome: v.picklist(['read', 'not-report']),
  state: v.picklist(['text', 'images', 'attachment', 'frame', 'empty']),
  elsewhere,
  article,
  detection,
  facts,
  tables: v.exactOptional(listOf(table, 1_000)),
  truncated: v.boolean(),
  length: offset,
}) satisfies v.GenericSchema<unknown, PageReading>;

/** Every offset lies in the text. */
function hangsTogether({ article: { text, body, headings }, tables = [] }: PageReading): boolean {
  const inside = ([start, end]: Span) => start <= end && end <= text.length;
  return (
    inside(body) &&
    headings.every((heading) => inside([heading.start, heading.end])) &&
    tables.every(
      (one) => inside([one.start, one.end]) && one.rows.flat().every((cell) => inside([cell.start, cell.end])),
    )
  );
}

/** The reading, or null where it is not one. Unknown fields are dropped. */
export function parsePageReading(value: unknown): PageReading | null {
  const result = v.safeParse(shape, value, { abortEarly: true });
  return result.success && hangsTogether(result.output) ? result.output : null;
}
