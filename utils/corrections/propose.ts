/** What the extractor makes of a place that a reader says is a figure: a proposal to confirm. Also the anchor of such a place. */
import type { Anchor } from '../anchors/anchor.ts';
import { describePassage } from '../anchors/describe.ts';
import { extract } from '../figures/extract.ts';
import type { Figure } from '../figures/figure.ts';
import { measureAt } from '../figures/measures.ts';
import { scanNumerals } from '../figures/scan.ts';
import type { Article } from '../page/article.ts';
import { fold, foldOffset, unfoldSpan } from '../text/fold.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { FigureFields } from './correction.ts';
import { fieldsOf } from './fields.ts';

export interface Proposal {
  /** The number itself; where the place holds none, all of the place. */
  span: Span;
  fields: FigureFields;
  /** The place holds no number that could be read: the value is for the reader to give. */
  isOpen: boolean;
}

/** How much of the text around a place is read for a proposal, in UTF-16 units: its section as a rule. */
const around = 8_000;

/** The stretch of the body around a place, from the beginning of a line to the end of one. */
function stretchAround({ text, body }: Article, [start, end]: Span): Span {
  const wide = Math.max(body[0], start - around);
  const from = wide === body[0] ? wide : text.indexOf('\n', wide) + 1;
  const stop = text.indexOf('\n', Math.min(body[1], end + around));
  return [Math.min(from, start), stop < 0 ? Math.max(body[1], end) : stop];
}

/** The first number of the place that the extractor does not take for a figure by itself, else the first; null for none. */
function numberIn(article: Article, place: Span, body: Span): Span | null {
  const inside = extract(article.text, { body, headings: article.headings }).traces.filter(({ start, end }) =>
    overlaps([start, end], place),
  );
  const chosen = inside.find(({ decision }) => !decision.accepted) ?? inside[0];
  return chosen ? [chosen.start, chosen.end] : null;
}

/** What to propose for a place of the article. `year`: the report's. Offsets are UTF-16 into the article's text. */
export function proposeFigure(article: Article, year: number | null, place: Span): Proposal {
  const body = stretchAround(article, place);
  const span = numberIn(article, place, body);
  const { headings, text } = article;
  const read =
    span &&
    extract(text, { body, headings, year, vouched: span }).figures.find((one) => overlaps([one.start, one.end], span));
  if (read) return { span: [read.start, read.end], fields: fieldsOf(read), isOpen: false };
  return { span: place, fields: openFields(year), isOpen: true };
}

const openFields = (year: number | null): FigureFields => ({
  value: Number.NaN,
  unit: '',
  kind: 'count',
  bound: 'exact',
  indicator: '',
  indicatorId: null,
  period: year === null ? null : String(year),
  scope: null,
  part: 'result',
});

/**
 * The anchor of a place that a reader put in. A number is found again as the number it is in the text, whatever value the
 * reader gives it; words without a number as a passage.
 */
export function describeAdded(text: string, span: Span, indicator: string): Anchor {
  const passage = describePassage(text, span);
  // The line is enough: no number goes beyond one.
  const from = text.lastIndexOf('\n', span[0] - 1) + 1;
  const end = text.indexOf('\n', span[1]);
  const line = fold(text.slice(from, end < 0 ? text.length : end));
  const numeral = scanNumerals(line.text).find((one) => {
    const [a, b] = unfoldSpan(line, one.start, one.end);
    return a + from === span[0] && b + from === span[1];
  });
  if (!numeral || !Number.isFinite(numeral.value)) return passage;
  const unit = numeral.percent ? '%' : (measureAt(line.text, foldOffset(line, span[1] - from))?.word ?? '');
  return { ...passage, figure: { value: numeral.value, unit, indicator } };
}

/** Index of the figure that stands at a place; null where none does. */
export function figureAt(figures: readonly Figure[], place: Span): number | null {
  const at = figures.findIndex((one) => overlaps([one.start, one.end], place));
  return at < 0 ? null : at;
}
