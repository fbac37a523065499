/**
 * What the panel and the annotator of the page beside it say to each other over a port. The panel asks, the annotator
 * answers and reports what the reader does in the page. Commands go one way only: nothing a page sends makes the panel
 * do more than show it. While no panel is open, the background answers one thing in its place: the figures of a reading.
 * Not for: other messages to the background (worker.ts), the reading itself (reading.ts).
 */
import * as v from 'valibot';
import type { FigureMark } from '../figures/figure.ts';

/** Name of the port that the panel opens to the top frame of a tab. */
export const panelPort = 'mingshu-panel';
/** Name of the port that an annotator opens to the background while there is no panel. */
export const finderPort = 'mingshu-finder';

/** Figures in one message: with fewer, the page is never held up by taking one in. */
const figuresAtOnce = 2_000;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20_000_000));
const index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(200_000));
const revision = index;
const span = v.pipe(
  v.tuple([offset, offset]),
  v.check(([start, end]) => start <= end),
  v.readonly(),
);
const indexes = v.pipe(v.array(index), v.maxLength(200_000));
const spans = v.pipe(v.array(span), v.maxLength(10_000));
const words = v.pipe(v.string(), v.maxLength(4_000));

const kind = v.picklist(['count', 'money', 'percent', 'duration', 'multiple', 'other']);
const purpose = v.picklist(['keep', 'figure']);

const anchor = v.object({
  quote: v.pipe(v.string(), v.maxLength(100_000)),
  prefix: words,
  suffix: words,
  start: offset,
  end: offset,
  figure: v.exactOptional(v.object({ value: v.pipe(v.number(), v.finite()), unit: words, indicator: words })),
});

const figure = v.object({
  start: offset,
  end: offset,
  kind,
  sentence: span,
  words: v.pipe(v.array(span), v.maxLength(100)),
}) satisfies v.GenericSchema<unknown, FigureMark>;

const toPage = v.variant('type', [
  /** Figures of a reading from a place in their list on, as far as marking needs them; `flagged` comes with the last. */
  v.object({
    type: v.literal('figures'),
    revision,
    from: index,
    figures: v.pipe(v.array(figure), v.maxLength(figuresAtOnce)),
    flagged: v.nullable(indexes),
  }),
  /** Read the page (again); `force` also where it does not look like a report. */
  v.object({ type: v.literal('read'), force: v.boolean() }),
  /** Scroll to a figure, or to any place of the text, and make it the current one. */
  v.object({ type: v.literal('jump'), revision, figure: index }),
  v.object({ type: v.literal('jump-to'), revision, span }),
  /** Find a kept place again in the text as it is now, and jump there; with `pick` as if it had been clicked. */
  v.object({ type: v.literal('find'), anchor, pick: v.boolean() }),
  /** Light these figures, and places that the reader put in, while their row or their check is pointed at. */
  v.object({ type: v.literal('light'), revision, figures: indexes, spans }),
  /** Which figures and passages are kept: they get a solid underline. */
  v.object({ type: v.literal('saved'), revision, figures: indexes, passages: spans }),
  /** What the reader corrected: marks go by it. `flagged`: the figures that fail a check then. */
  v.object({
    type: v.literal('amend'),
    revision,
    rejected: indexes,
    kinds: v.pipe(v.array(v.object({ figure: index, kind })), v.maxLength(200_000)),
    added: v.pipe(v.array(v.object({ span, sentence: span, kind, isFlagged: v.boolean() })), v.maxLength(10_000)),
    flagged: indexes,
  }),
  /** Marks on the page on or off. */
  v.object({ type: v.literal('show'), on: v.boolean() }),
  /** Send the passage that is selected in the page: to keep it, or as a figure that was missed. */
  v.object({ type: v.literal('selection'), purpose }),
]);

export type ToPage = v.InferOutput<typeof toPage>;

const toPanel = v.variant('type', [
  v.object({ type: v.literal('progress'), done: offset, total: offset, figures: index }),
  /** One piece of the reading; see chunks.ts. */
  v.object({
    type: v.literal('piece'),
    index,
    of: index,
    json: v.pipe(v.string(), v.maxLength(1_000_000)),
  }),
  /** The page changed since it was read and is being read again. */
  v.object({ type: v.literal('changed') }),
  /** The reader clicked a figure in the page. */
  v.object({ type: v.literal('picked'), revision, figure: index }),
  /** The same of a figure that the reader put in. */
  v.object({ type: v.literal('picked-at'), revision, span }),
  /** Length of what is selected inside the article; 0 where nothing is. */
  v.object({ type: v.literal('selecting'), length: offset }),
  /** The selected passage, null where nothing of the article is selected. */
  v.object({ type: v.literal('passage'), revision, purpose, passage: v.nullable(anchor) }),
  /** How a jump went; `hidden`: the words are there but not shown (a folded part, an inactive tab of the page). */
  v.object({ type: v.literal('jumped'), revision, outcome: v.picklist(['shown', 'hidden', 'gone']) }),
  v.object({
    type: v.literal('found'),
    state: v.picklist(['exact', 'moved', 'changed', 'ambiguous', 'missing']),
    reason: words,
  }),
  /** The page took the marks away more often than they were put back. */
  v.object({ type: v.literal('marks-removed') }),
  /** More figures than can be painted: those near the view are. */
  v.object({ type: v.literal('painted'), painted: index, of: index }),
  /** Reading broke off. `detail` never holds words of the page. */
  v.object({ type: v.literal('failed'), stage: v.picklist(['page', 'marks']), detail: words }),
]);

export type ToPanel = v.InferOutput<typeof toPanel>;
export type FiguresMessage = Extract<ToPage, { type: 'figures' }>;

/** The figures that were found in a reading, as the messages that tell its annotator of them. */
export function* figuresMessages(
  revision: number,
  figures: readonly FigureMark[],
  flagged: readonly number[],
): Generator<FiguresMessage> {
  for (let from = 0; from === 0 || from < figures.length; from += figuresAtOnce) {
    const some = figures
      .slice(from, from + figuresAtOnce)
      .map(({ start, end, kind, sentence, words }) => ({ start, end, kind, sentence, words }));
    const isLast = from + figuresAtOnce >= figures.length;
    yield { type: 'figures', revision, from, figures: some, flagged: isLast ? [...flagged] : null };
  }
}

/** A message of the panel, or null where it is none that is known. */
export function parseToPage(value: unknown): ToPage | null {
  const result = v.safeParse(toPage, value, { abortEarly: true });
  return result.success ? result.output : null;
}

/** A message of the annotator, or null where it is none that is known. */
export function parseToPanel(value: unknown): ToPanel | null {
  const result = v.safeParse(toPanel, value, { abortEarly: true });
  return result.success ? result.output : null;
}

/**
 * What can be told of an error without telling anything of the page: its kind and, of the message, what is ASCII (the
 * words of reports are not), with addresses taken out.
 */
export function errorDetail(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  const message = error.message
    .replace(/[a-z-]+:\/\/\S*/gi, '…')
    .replace(/[^\x20-\x7e…]+/g, '…')
    .slice(0, 300);
  return `${error.name}: ${message}`;
}
