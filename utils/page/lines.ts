/**
 * The lines of a text, folded, with the way back to the original offsets. What kinds of lines there are (prose, heading,
 * date …) is told from the folded text, so that one pattern serves both scripts and any spacing.
 * Not for deciding where a report begins and ends: that is body.ts.
 */
import { type Folded, fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

export interface Line {
  /** The folded line, without spaces at its ends. */
  text: string;
  /** Offsets into the original text, white space at both ends left out. */
  start: number;
  end: number;
}

/** The lines of `text` within `span` that say anything, in order. Linear. */
export function linesOf(text: string, span: Span = [0, text.length]): Line[] {
  const steps = linesInSteps(text, span);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Characters folded at a stretch: a few milliseconds' work. */
const stretch = 100_000;

/** The same, giving way after every stretch. */
export function* linesInSteps(text: string, span: Span = [0, text.length]): Generator<void, Line[]> {
  const lines: Line[] = [];
  for (let from = span[0]; from < span[1]; ) {
    let to = Math.min(from + stretch, span[1]);
    const end = to < span[1] ? text.indexOf('\n', to) : span[1];
    to = end < 0 || end >= span[1] ? span[1] : end + 1;
    pushLines(lines, text, from, to);
    from = to;
    yield;
  }
  return lines;
}

/** The lines of `all` that lie within `span`; a line cut by its end is left out. */
export const linesWithin = (all: readonly Line[], [start, end]: Span): Line[] =>
  all.filter((line) => line.start >= start && line.end <= end);

function pushLines(lines: Line[], text: string, from: number, to: number): void {
  const folded = fold(text.slice(from, to));
  for (let start = 0; start <= folded.text.length; ) {
    const found = folded.text.indexOf('\n', start);
    const end = found < 0 ? folded.text.length : found;
    pushLine(lines, folded, start, end, from);
    start = end + 1;
  }
}

function pushLine(lines: Line[], folded: Folded, from: number, to: number, shift: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(folded.text.charCodeAt(start))) start++;
  while (end > start && isSpace(folded.text.charCodeAt(end - 1))) end--;
  if (start === end) return;
  lines.push({
    text: folded.text.slice(start, end),
    start: (folded.at[start] as number) + shift,
    end: (folded.at[end - 1] as number) + 1 + shift,
  });
}

const isSpace = (unit: number) => unit === 0x20 || unit === 0x09;

const numerals = '一二三四五六七八九十';
/** `一、` of a first-level heading, and `第一章`/`第一部分` where a report is divided that way. */
const firstLevel = new RegExp(`^(?:[${numerals}]{1,3}、|第[${numerals}]{1,3}(?:部分|章)[、:,]?)`);
/** `(一)` of a second-level heading. */
const secondLevel = new RegExp(`^\\([${numerals}]{1,3}\\)、?`);

/** The level that the line's number gives it, and the length of that number; null where it has none. */
export function numbering(text: string): { level: number; length: number } | null {
  const first = firstLevel.exec(text);
  if (first) return { level: 1, length: first[0].length };
  const second = secondLevel.exec(text);
  return second ? { level: 2, length: second[0].length } : null;
}

/** A sentence needs room: shorter lines with a full stop are closing formulas, captions, buttons. */
const proseLength = 24;

/** Whether a line is running text: long enough, and with the marks that only sentences have. */
export function isProse(text: string): boolean {
  if (text.length < proseLength || text.includes('\t')) return false;
  const marks = text.match(/[,。;:、]/g)?.length ?? 0;
  const breaks = text.match(/[|>_]/g)?.length ?? 0;
  return /[。;]/.test(text) ? marks > breaks : marks >= 2 && breaks === 0;
}

const digits = '[0-9〇零一二三四五六七八九十]';
/** A date alone on its line, brackets and the damage of lost characters (`202327日`) included. */
const dateLine = new RegExp(
  `^\\(?(?:${digits}{4}年${digits}{1,3}月(?:${digits}{1,3}日)?|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?: ?\\d{1,2}:\\d{2}(?::\\d{2})?)?|20\\d{2,6}日)\\)?$`,
);
export const isDateLine = (text: string): boolean => dateLine.test(text);

/** The endings of the names of bodies that sign: party committee, government, department, office. */
const bodyName =
  /^(?:中共|中国共产党)?[^\s,。;:!?()|>\t\d]{2,40}(?:委|委员会|政府|局|厅|部|署|院|办|办公室|办公厅|办事处|管委会|中心|总队|支队|大队|领导小组|委员会办公室)$/;

/** Whether a short line is nothing but the name of one or more public bodies: a signature, an issuer. */
export const isBodyName = (text: string): boolean => text.length <= 60 && bodyName.test(text);

/** `国办发[2018]115号` alone on its line; a signatory may follow. */
export const isDocumentNumber = (text: string): boolean =>
  /^[^\s,。;:|]{1,16}[〔[(【]?(?:19|20)\d{2}[〕\])】]?(?:第)?\d{1,5}号?(?:签发人:.*)?$/.test(text) &&
  !/[年月日]/.test(text);
