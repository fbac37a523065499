/**
 * The skeleton of a folded text: lines, sentences, clauses and brackets. A clause ends at a comma, semicolon, colon, dash
 * or at the sentence's end, but never before a figure that a colon introduces (受理:45件), nor inside quotation marks,
 * book-title marks, or a bracket that holds no figure.
 * Not for the article's headings: those come with it (utils/page).
 */
import { Characters } from '../text/edges.ts';
import type { Span } from '../text/span.ts';
import { inQuote, inTitle } from './zones.ts';

const sentenceEnd = new Characters(/[。!?\n]/);

/** Sentences of a folded text: to 。！？ or the end of the line, both left inside; blank lines give none. */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (let i = -1; i < text.length; ) {
    i = sentenceEnd.next(text, i + 1, text.length);
    const end = i === text.length || text[i] === '\n' ? i : i + 1;
    if (text.slice(start, end).trim()) sentences.push([start, end]);
    start = i + 1;
  }
  return sentences;
}

/** Where the line ends that a place lies in. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** A stretch of a sentence between two separators. */
export interface Clause {
  start: number;
  end: number;
  /** The separator before it: , ; : ( ) or '' at the sentence's start. */
  opener: string;
  /** How many brackets holding figures it lies in. */
  depth: number;
}

const separators = new Characters(/[,;:。!?\t…]/);
/** Everything that may separate: most characters do not. */
const cutting = new Characters(/[,;:。!?\t…()-]/);

/**
 * Clauses of one sentence. `hasFigure(a, b)` tells whether a figure lies between two offsets: a bracket without one is a
 * remark inside its noun (村(社区)) and separates nothing.
 */
export function clausesOf(
  text: string,
  zones: Uint8Array,
  sentence: Span,
  hasFigure: (from: number, to: number) => boolean,
): Clause[] {
  const clauses: Clause[] = [];
  const closers: boolean[] = [];
  let start = sentence[0];
  let opener = '';
  let depth = 0;
  const cut = (end: number, behind: string) => {
    if (end > start) clauses.push({ start, end, opener, depth });
    start = end + 1;
    opener = behind;
  };
  const next = (from: number) => cutting.next(text, from, sentence[1]);
  for (let i = next(sentence[0]); i < sentence[1]; i = next(i + 1)) {
    if ((zones[i] as number) & (inQuote | inTitle)) continue;
    const char = text[i] as string;
    if (char === '(') {
      const close = closingBracket(text, i, sentence[1]);
      const opens = close > 0 && hasFigure(i, close);
      closers.push(opens);
      if (!opens) continue;
      cut(i, '(');
      depth++;
    } else if (char === ')') {
      if (!closers.pop()) continue;
      cut(i, ')');
      depth--;
    } else if (char === '-' && text[i + 1] === '-') {
      cut(i, '-');
      start = ++i + 1;
    } else if (separators.isAt(text, i) && !isThousands(text, i) && !(char === ':' && hasFigure(i, i + 2)))
      cut(i, char);
  }
  cut(sentence[1], '');
  return clauses;
}

const digit = new Characters(/\d/);

/** The comma of 4,218 separates nothing. */
export function isThousands(text: string, at: number): boolean {
  return text[at] === ',' && digit.isAt(text, at - 1) && digit.isAt(text, at + 1);
}

/** A bracketed remark longer than this is a sentence of its own; looking further would make a line of open brackets slow. */
const longestBracket = 400;

function closingBracket(text: string, open: number, limit: number): number {
  let depth = 0;
  for (let i = open; i < Math.min(limit, open + longestBracket); i++) {
    if (text[i] === '(') depth++;
    else if (text[i] === ')' && --depth === 0) return i;
  }
  return -1;
}
