/**
 * What differs between two states of a report's text: words removed and words added, paragraph by paragraph. For showing;
 * figures are found again by utils/anchors, not here.
 */
import { diffArrays } from 'diff';

export interface Piece {
  kind: 'same' | 'removed' | 'added';
  words: string;
}

/** A paragraph that differs, or how many in a row do not. */
export type Passage = { kind: 'changed'; pieces: Piece[] } | { kind: 'same'; paragraphs: number };

/** Longer than this (milliseconds) no paragraph is compared word by word: it is then shown as removed and added whole. */
const patience = 1500;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const tokensOf = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment);

function wordsBetween(before: string, after: string): Piece[] {
  const parts = diffArrays(tokensOf(before), tokensOf(after), { timeout: patience });
  if (!parts)
    return [
      { kind: 'removed', words: before },
      { kind: 'added', words: after },
    ];
  return parts.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    words: value.join(''),
  }));
}

/** Compares two texts; a line is a paragraph. Put together, what is same or removed is `before`, same or added `after`. */
export function differencesOf(before: string, after: string): Passage[] {
  const lines = diffArrays(before.split('\n'), after.split('\n'), { timeout: patience }) ?? [
    { value: before.split('\n'), removed: true, added: false },
    { value: after.split('\n'), removed: false, added: true },
  ];
  const passages: Passage[] = [];
  for (let i = 0; i < lines.length; i++) {
    const part = lines[i] as (typeof lines)[number];
    const next = lines[i + 1];
    if (!part.added && !part.removed) passages.push({ kind: 'same', paragraphs: part.value.length });
    else if (part.removed && next?.added) {
      i++;
      for (const passage of paired(part.value, next.value)) passages.push(passage);
    } else
      for (const words of part.value)
        passages.push({ kind: 'changed', pieces: [{ kind: part.added ? 'added' : 'removed', words }] });
  }
  return passages;
}

/** Paragraphs that took each other's place: as many as there are on both sides in pairs, the rest as they are. */
function paired(removed: readonly string[], added: readonly string[]): Passage[] {
  // Of different numbers, all together: which became which is not known.
  if (removed.length !== added.length)
    return [{ kind: 'changed', pieces: wordsBetween(removed.join('\n'), added.join('\n')) }];
  return removed.map((words, i) => ({ kind: 'changed', pieces: wordsBetween(words, added[i] as string) }));
}
