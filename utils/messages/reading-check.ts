/**
 * Checks a reading that arrives at the panel. A page's own scripts cannot write it, but a broken or taken-over content
 * script could, so the panel believes nothing unchecked.
 */
import * as v from 'valibot';
import type { Check } from '../checks/check.ts';
import type { Figure } from '../figures/figure.ts';
import type { Article, Detection, Elsewhere, ReportFacts, Table } from '../page/article.ts';
import type { Span } from '../text/span.ts';
import type { Reading } from './reading.ts';

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

const figure = v.object({
  start: offset,
  end: offset,
  quote: words,
  value: finite,
  unit: words,
  unitImplied: v.exactOptional(v.literal(true)),
  kind: v.picklist(['count', 'money', 'percent', 'duration', 'multiple', 'other']),
  bound: v.picklist(['exact', 'about', 'min', 'max']),
  indicator: words,
  words: listOf(span, 100),
  indicatorId: v.nullable(words),
  period: v.nullable(words),
  scope: v.nullable(words),
  change: v.nullable(v.picklist(['up', 'down'])),
  changeUnit: v.exactOptional(v.picklist(['percent', 'point'])),
  section: v.nullable(index),
  sentence: span,
  part: v.picklist(['result', 'shortcoming', 'plan', 'other']),
  rule: words,
  naming: words,
  cell: v.exactOptional(
    v.object({
      table: index,
      row: index,
      column: index,
      rowHeader: listOf(words, 100),
      columnHeader: listOf(words, 100),
      form: v.exactOptional(words),
      scale: v.exactOptional(finite),
      unit: v.exactOptional(words),
    }),
  ),
}) satisfies v.GenericSchema<unknown, Figure>;

const check = v.object({
  kind: v.picklist(['sum', 'ratio', 'part', 'balance', 'base']),
  holds: v.boolean(),
  verdict: v.picklist(['holds', 'truncated', 'bounded', 'unstated-base', 'fails']),
  figures: v.pipe(listOf(index, 1_000), v.minLength(1)),
  left: v.exactOptional(index),
  computed: v.nullable(finite),
  difference: finite,
  tie: words,
  outsiders: v.exactOptional(listOf(v.object({ figure: index, reason: words }), 1_000)),
  bases: v.exactOptional(v.object({ rounded: listOf(finite, 1_000), truncated: listOf(finite, 1_000) })),
}) satisfies v.GenericSchema<unknown, Check>;

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
  figures: listOf(figure),
  checks: listOf(check),
  tables: v.exactOptional(listOf(table, 1_000)),
  forms: listOf(v.object({ table: index, form: words, blank: index, none: index }), 1_000),
  truncated: v.boolean(),
  length: offset,
}) satisfies v.GenericSchema<unknown, Reading>;

/** Every offset lies in the text, every quote is what the text says there, every index points at something. */
function hangsTogether({ article: { text, body, headings }, figures, checks, tables = [] }: Reading): boolean {
  const inside = ([start, end]: Span) => start <= end && end <= text.length;
  return (
    inside(body) &&
    headings.every((heading) => inside([heading.start, heading.end])) &&
    tables.every(
      (one) => inside([one.start, one.end]) && one.rows.flat().every((cell) => inside([cell.start, cell.end])),
    ) &&
    figures.every(
      (one) =>
        inside([one.start, one.end]) &&
        text.slice(one.start, one.end) === one.quote &&
        inside(one.sentence) &&
        one.words.every(inside) &&
        (one.section === null || one.section < headings.length),
    ) &&
    checks.every(
      (one) =>
        one.figures.every((at) => at < figures.length) &&
        (one.outsiders ?? []).every((outsider) => outsider.figure < figures.length),
    )
  );
}

/** The reading, or null where it is not one. Unknown fields are dropped. */
export function parseReading(value: unknown): Reading | null {
  const result = v.safeParse(shape, value, { abortEarly: true });
  return result.success && hangsTogether(result.output) ? result.output : null;
}
