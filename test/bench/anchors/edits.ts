/** Texts changed so that it is known where every figure then stands. Not for which changes there are: changes.ts. */
import type { Figure } from '../../../utils/figures/figure.ts';
import type { Span } from '../../../utils/text/span.ts';

/** What should be found of one kept figure. */
export interface Expected {
  figure: Figure;
  /** Where it stands now; null where nothing should be found. */
  span: Span | null;
  /** Another number stands there now. */
  revised: boolean;
}

/** A changed text and what should be found in it. */
export interface Changed {
  text: string;
  expected: Expected[];
}

export interface Change {
  name: string;
  /** The changed texts to try: one for all figures, or one for each. */
  apply: (text: string, figures: readonly Figure[]) => Iterable<Changed>;
}

/** A replacement of a span of the original. */
export interface Edit {
  start: number;
  end: number;
  words: string;
}

/** Applies edits (ascending, apart) and carries offsets over. */
export function edited(text: string, edits: readonly Edit[]): { text: string; at: (offset: number) => number } {
  let out = '';
  let from = 0;
  const stops: { offset: number; shift: number }[] = [{ offset: 0, shift: 0 }];
  for (const { start, end, words } of edits) {
    out += text.slice(from, start) + words;
    from = end;
    stops.push({ offset: end, shift: out.length - end });
  }
  out += text.slice(from);
  const at = (offset: number) => {
    let shift = 0;
    for (const stop of stops) {
      if (stop.offset > offset) break;
      shift = stop.shift;
    }
    return offset + shift;
  };
  return { text: out, at };
}

/** Every figure stands where the edits have taken it. */
export function carried(text: string, figures: readonly Figure[], edits: readonly Edit[]): Changed {
  const now = edited(text, edits);
  const span = ({ start, end }: Figure): Span => {
    const own = edits.find((edit) => edit.start <= start && edit.end >= end && edit.end > edit.start);
    if (own) return [now.at(own.end) - own.words.length, now.at(own.end)];
    // The end is that of the last unit, so that words put in behind a figure do not lengthen it.
    return [now.at(start), now.at(end - 1) + 1];
  };
  return { text: now.text, expected: figures.map((figure) => ({ figure, span: span(figure), revised: false })) };
}

/** A text rewritten unit by unit: `write` may give one unit none, one or several. */
export function rewritten(
  text: string,
  figures: readonly Figure[],
  write: (unit: string, i: number) => string,
): Changed {
  const edits: Edit[] = [];
  for (let i = 0; i < text.length; i++) {
    const words = write(text[i] as string, i);
    if (words !== text[i]) edits.push({ start: i, end: i + 1, words });
  }
  let out = '';
  const at = new Int32Array(text.length + 1);
  let next = 0;
  for (let i = 0; i < text.length; i++) {
    at[i] = out.length;
    const edit = edits[next];
    if (edit?.start === i) {
      out += edit.words;
      next++;
    } else out += text[i];
  }
  at[text.length] = out.length;
  const span = ({ start, end }: Figure): Span => [at[start] as number, at[end] as number];
  return { text: out, expected: figures.map((figure) => ({ figure, span: span(figure), revised: false })) };
}
