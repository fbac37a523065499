/**
 * A figure's own clause, as the taxonomy's conventions define it: from the punctuation mark or the figure before it to the
 * next punctuation mark or figure behind it. Works on folded text.
 */
import { Characters } from '../text/edges.ts';
import type { Span } from '../text/span.ts';
import { isThousands } from './layout.ts';
import type { Name } from './naming/state.ts';
import type { Taken } from './taken.ts';
import { inQuote, inTitle } from './zones.ts';

const marks = new Characters(/[,、;:。!?\n\t]/);

/** Longer clauses are no clauses; the bound keeps a line without punctuation linear. */
const longest = 160;

/** A run of bare figures (7类1162项) longer than this is no list of one thing. */
const longestRun = 3;

/** The spans that make up the clause of the figure at `index` among the figures of its sentence. */
export function ownClause(
  text: string,
  zones: Uint8Array,
  figures: readonly Taken[],
  index: number,
  sentence: Span,
): Span[] {
  const spans: Span[] = figures[index + 1]?.rangeEnd ? [clauseAround(text, zones, figures, index + 1, sentence)] : [];
  for (let i = index; i >= 0 && index - i < longestRun; i--) {
    const own = clauseAround(text, zones, figures, i, sentence);
    spans.push(own);
    const figure = figures[i] as Taken;
    // 行政处罚22件29人, 1—2名: nothing but the figure is left, so the clause of the one before counts too.
    if (!figure.rangeEnd && saysMore(text, own, figure)) break;
  }
  return spans;
}

const han = new Characters(/[一-鿿]/);
/** What joins figures and says nothing of them. */
const joint = new Characters(/[共和及达均为]/);

/** Whether a clause has two characters side by side besides its figure and what joins it to others. */
function saysMore(text: string, [start, end]: Span, figure: Taken): boolean {
  const behindFigure = (at: number) => (at === figure.start ? figure.unitEnd : at);
  let inARow = 0;
  for (let i = behindFigure(start); i < end; i = behindFigure(i + 1)) {
    if (joint.isAt(text, i)) {
      const next = behindFigure(i + 1);
      if (text[i] === '达' && text[next] === '到' && next < end) i = next;
      continue;
    }
    inARow = han.isAt(text, i) ? inARow + 1 : 0;
    if (inARow === 2) return true;
  }
  return false;
}

function clauseAround(text: string, zones: Uint8Array, figures: readonly Taken[], index: number, sentence: Span): Span {
  const figure = figures[index] as Taken;
  const isMark = (i: number) =>
    marks.isAt(text, i) && ((zones[i] as number) & (inQuote | inTitle)) === 0 && !isThousands(text, i);
  const leftLimit = Math.max(sentence[0], figures[index - 1]?.unitEnd ?? 0, figure.start - longest);
  // 受理:45件: the colon introduces the figure.
  let start = text[figure.start - 1] === ':' ? figure.start - 1 : figure.start;
  while (start > leftLimit && !isMark(start - 1)) start--;
  const rightLimit = Math.min(sentence[1], figures[index + 1]?.start ?? text.length, figure.unitEnd + longest);
  let end = figure.unitEnd;
  while (end < rightLimit && !isMark(end)) end++;
  return [start, end];
}

/** Where the words stand that say which indicator a figure states. */
export function clauseOf(name: Name, own: Span[]): Span[] {
  // 调解和调处分别12件、9件: of a list only the figure's own thing.
  if (name.rule === 'I19') return name.pieces;
  // 同比增长12%: what changes stands in the clause of the value before.
  if (name.rule === 'I17') return [...own, ...name.pieces];
  // 环节压减至1个: what it came to is told by its name; the verb of the change would tell another thing.
  if (name.rule === 'I11') return name.pieces;
  // 合同、协议340份: a name that holds a list begins before the clause.
  const list = name.pieces.find((piece) => own.some(([start]) => piece[0] < start && start < piece[1]));
  return list ? [...own, list] : own;
}
