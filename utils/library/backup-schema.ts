/**
 * What the library takes, field by field, from a page or from a backup file. Fields that are not known here, of a newer
 * version, are kept as they are; keys that touch an object's prototype are left behind. What the fields mean is in records.ts; whether they fit
 * together, in fit.ts.
 */
import * as v from 'valibot';
import type { Anchor } from '../anchors/anchor.ts';
import type { Check } from '../checks/check.ts';
import type { Correction } from '../corrections/correction.ts';
import type { Figure } from '../figures/figure.ts';
import type { Heading, ReportFacts } from '../page/article.ts';
import type {
  Project,
  ReportBundle,
  ReportLabel,
  ReportVersion,
  SavedFigure,
  SavedReport,
  SavedText,
  Snippet,
} from './records.ts';

/** Longer than any report: the longest seen has under 20,000 characters. */
const longestText = 5_000_000;
const longestString = 20_000;
const longestNote = 200_000;
const mostTags = 1_000;
/** More figures, headings or checks than this stand in no report. */
const mostRows = 100_000;

const line = v.pipe(v.string(), v.maxLength(longestString));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(longestText));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const finite = v.pipe(v.number(), v.finite());
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
/** As `Date.toISOString` writes it; years beyond four digits are no time of ours. */
const time = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/));
const span = v.pipe(
  v.tuple([offset, offset]),
  v.check(([start, end]) => start <= end),
);
const year = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(9999));
/** An object whose unknown fields are kept. Its type is of the known ones, as everywhere in the code. */
const record = <E extends v.ObjectEntries>(entries: E) =>
  v.looseObject(entries) as unknown as v.ObjectSchema<E, undefined>;
const list = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.maxLength(mostRows));

const heading = record({ start: offset, end: offset, level: count, title: line });

const figureFields = {
  start: offset,
  end: offset,
  quote: line,
  value: finite,
  unit: line,
  unitImplied: v.exactOptional(v.literal(true)),
  kind: v.picklist(['count', 'money', 'percent', 'duration', 'multiple', 'other']),
  bound: v.picklist(['exact', 'about', 'min', 'max']),
  indicator: line,
  words: list(span),
  indicatorId: v.nullable(id),
  period: v.nullable(line),
  scope: v.nullable(line),
  change: v.nullable(v.picklist(['up', 'down'])),
  changeUnit: v.exactOptional(v.picklist(['percent', 'point'])),
  section: v.nullable(count),
  sentence: span,
  part: v.picklist(['result', 'shortcoming', 'plan', 'other']),
  rule: line,
  naming: line,
  cell: v.exactOptional(
    v.object({
      table: count,
      row: count,
      column: count,
      rowHeader: list(line),
      columnHeader: list(line),
      form: v.exactOptional(line),
      scale: v.exactOptional(finite),
      unit: v.exactOptional(line),
    }),
  ),
};
const figure = record(figureFields);

const verdict = v.picklist(['holds', 'truncated', 'bounded', 'unstated-base', 'fails']);
const check = record({
  kind: v.picklist(['sum', 'ratio', 'part', 'balance', 'base']),
  holds: v.boolean(),
  verdict,
  figures: list(count),
  left: v.exactOptional(count),
  computed: v.nullable(finite),
  difference: finite,
  tie: line,
  outsiders: v.exactOptional(list(record({ figure: count, reason: line }))),
  bases: v.exactOptional(record({ rounded: list(finite), truncated: list(finite) })),
});

const facts = record({
  title: v.nullable(line),
  type: v.nullable(line),
  year: v.nullable(year),
  region: record({
    province: v.exactOptional(line),
    city: v.exactOptional(line),
    county: v.exactOptional(line),
    code: v.exactOptional(line),
    level: v.exactOptional(v.picklist(['province', 'city', 'county', 'town', 'department', 'ministry'])),
  }),
  issuer: list(line),
  publisher: v.nullable(line),
  published: v.nullable(line),
  written: v.nullable(line),
  documentNumber: v.nullable(line),
  indexNumber: v.nullable(line),
  official: v.nullable(v.boolean()),
  provenance: v.picklist(['official', 'unverified', 'suspicious']),
  provenanceReasons: list(line),
  evidence: v.record(line, list(record({ value: line, source: line }))),
});

/** What a reader may correct of a figure, and of a report. */
const correctable = {
  value: finite,
  unit: line,
  kind: figureFields.kind,
  bound: figureFields.bound,
  indicator: line,
  indicatorId: v.nullable(id),
  period: v.nullable(line),
  scope: v.nullable(line),
  part: figureFields.part,
  change: v.exactOptional(figureFields.change),
};
const fields = record(correctable);
const factFields = record({
  title: v.nullable(line),
  region: facts.entries.region,
  year: v.nullable(year),
  issuer: list(line),
});
const signature = { by: line, at: time };
const edited = record({
  kind: v.picklist(['edit', 'add']),
  before: v.nullable(fields),
  reason: v.pipe(v.string(), v.maxLength(longestNote)),
  ...signature,
});
const factsEdited = record({ before: factFields, ...signature });

const report = record({
  id,
  address: line,
  url: line,
  host: line,
  facts,
  family: v.nullable(line),
  year: v.nullable(year),
  regionCode: line,
  regionName: line,
  savedAt: time,
  readAt: time,
  sha256: hash,
  copyKey: v.exactOptional(hash),
  sketch: v.exactOptional(v.pipe(v.array(finite), v.maxLength(1_000))),
  sketchKeys: v.exactOptional(v.pipe(v.array(finite), v.maxLength(100))),
  counts: record({
    figures: count,
    results: count,
    matched: count,
    checks: count,
    fails: count,
    truncated: count,
    unstatedBase: count,
  }),
  indicators: list(id),
  appVersion: line,
  factsEdited: v.exactOptional(factsEdited),
});

const articleFields = {
  text: v.pipe(v.string(), v.maxLength(longestText)),
  body: span,
  headings: list(heading),
  checks: list(check),
};
const text = record({ reportId: id, ...articleFields });
const savedFigure = record({
  ...figureFields,
  reportId: id,
  order: count,
  regionCode: line,
  year,
  verdict: v.nullable(verdict),
  edited: v.exactOptional(edited),
});
const version = record({
  reportId: id,
  readAt: time,
  sha256: hash,
  appVersion: line,
  facts,
  ...articleFields,
  figures: list(figure),
  note: v.exactOptional(v.pipe(v.string(), v.maxLength(longestNote))),
  settled: v.exactOptional(v.literal(true)),
});

const anchor = record({
  quote: line,
  prefix: line,
  suffix: line,
  start: offset,
  end: offset,
  figure: v.exactOptional(
    record({ value: finite, unit: line, indicator: line, period: v.exactOptional(v.nullable(line)) }),
  ),
  cell: v.exactOptional(
    record({
      row: line,
      column: line,
      measure: line,
      nth: v.exactOptional(count),
      only: v.exactOptional(v.boolean()),
    }),
  ),
});

export const snippetSchema = record({
  id,
  reportId: v.nullable(id),
  kind: v.picklist(['figure', 'passage']),
  anchor,
  indicatorId: v.nullable(id),
  sentence: v.pipe(v.string(), v.maxLength(longestNote)),
  mark: span,
  note: v.pipe(v.string(), v.maxLength(longestNote)),
  tags: v.pipe(v.array(line), v.maxLength(mostTags)),
  address: line,
  url: line,
  title: line,
  createdAt: time,
  updatedAt: time,
  earlier: v.exactOptional(
    list(v.object({ anchor, sentence: v.pipe(v.string(), v.maxLength(longestNote)), mark: span, until: time })),
  ),
});

const signed = {
  id,
  address: line,
  reason: v.pipe(v.string(), v.maxLength(longestNote)),
  by: line,
  createdAt: time,
  updatedAt: time,
};
/** Only the fields that are there: one that is undefined would be written as none. */
const someFields = record({
  value: v.exactOptional(finite),
  unit: v.exactOptional(line),
  kind: v.exactOptional(figureFields.kind),
  bound: v.exactOptional(figureFields.bound),
  indicator: v.exactOptional(line),
  indicatorId: v.exactOptional(v.nullable(id)),
  period: v.exactOptional(v.nullable(line)),
  scope: v.exactOptional(v.nullable(line)),
  part: v.exactOptional(figureFields.part),
});
const someFacts = record({
  title: v.exactOptional(v.nullable(line)),
  region: v.exactOptional(facts.entries.region),
  year: v.exactOptional(v.nullable(year)),
  issuer: v.exactOptional(list(line)),
});
export const correctionSchema = v.variant('kind', [
  record({ ...signed, kind: v.literal('edit'), anchor, before: fields, after: someFields }),
  record({ ...signed, kind: v.literal('reject'), anchor, before: fields }),
  record({ ...signed, kind: v.literal('add'), anchor, after: fields }),
  record({ ...signed, kind: v.literal('facts'), before: factFields, after: someFacts }),
]);

const project = record({ id, name: line, createdAt: time, updatedAt: time });
const label = record({
  reportId: id,
  tags: v.pipe(v.array(line), v.maxLength(mostTags)),
  projectIds: v.pipe(v.array(id), v.maxLength(mostTags)),
  updatedAt: time,
});

const bundleFields = { report, text, figures: list(savedFigure), versions: list(version) };
export const reportSchema = record(bundleFields);
export const bundleSchema = record({ ...bundleFields, digest: hash });

/** The file around the records, which are checked one by one so that a fault has a place. */
export const envelopeSchema = v.object({
  format: v.literal('mingshu-library'),
  schema: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  appVersion: line,
  exportedAt: time,
  reports: v.array(v.unknown()),
  snippets: v.array(v.unknown()),
  snippetsDigest: hash,
  libraryId: v.exactOptional(id),
  readableBy: v.exactOptional(v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
  corrections: v.exactOptional(v.array(v.unknown())),
  correctionsDigest: v.exactOptional(hash),
  shelves: v.exactOptional(v.object({ projects: list(project), labels: list(label) })),
  shelvesDigest: v.exactOptional(hash),
  counts: v.object({ reports: count, figures: count, snippets: count }),
});

/** Without what the two sides may differ in: `readonly`, and the undefined of a `Partial` of any string. */
type Plain<T> = T extends object ? { -readonly [K in keyof T]: Plain<Exclude<T[K], undefined>> } : T;
type Exact<A, B> = [Plain<A>] extends [Plain<B>] ? ([Plain<B>] extends [Plain<A>] ? true : never) : never;

/** No field of a record may be forgotten above: a line here fails to compile when one is. */
true satisfies Exact<v.InferOutput<typeof figure>, Figure> &
  Exact<v.InferOutput<typeof check>, Check> &
  Exact<v.InferOutput<typeof heading>, Heading> &
  Exact<v.InferOutput<typeof facts>, ReportFacts> &
  Exact<v.InferOutput<typeof anchor>, Anchor> &
  Exact<v.InferOutput<typeof report>, SavedReport> &
  Exact<v.InferOutput<typeof text>, SavedText> &
  Exact<v.InferOutput<typeof savedFigure>, SavedFigure> &
  Exact<v.InferOutput<typeof version>, ReportVersion> &
  Exact<v.InferOutput<typeof snippetSchema>, Snippet> &
  Exact<v.InferOutput<typeof correctionSchema>, Correction> &
  Exact<v.InferOutput<typeof project>, Project> &
  Exact<v.InferOutput<typeof label>, ReportLabel> &
  Exact<v.InferOutput<typeof bundleSchema>, ReportBundle & { digest: string }>;
