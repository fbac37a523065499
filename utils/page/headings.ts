/**
 * The headings of a report: `一、…` is level 1, `(一)…` level 2. A heading is a line of its own or the first sentence of
 * its paragraph. A run-in `一是…` is none, nor is a numbered row of a table.
 */
import { fold } from '../text/fold.ts';
import type { Heading } from './article.ts';
import { isMetadata } from './furniture.ts';
import { isBodyName, isDateLine, type Line, numbering } from './lines.ts';

/** Longer first sentences are statements with a number before them. The longest heading met in reports has 48. */
const longest = 60;

/** Lines without a number that still head a part of the report: matters because a plan is never a result. */
const partTitle =
  /^(?:\d{4}年|下一?步|下一?(?:年度?|阶段)|今后|明年|存在的?|主要|当前)?.{0,14}(?:工作(?:计划|打算|安排|思路|重点|目标|举措和成效|成效|情况)|主要做法|存在的?(?:主要)?(?:问题|不足|困难).{0,8}|下一?步.{0,8}|职责情况|其他(?:需要)?(?:报告|说明)?的?(?:事项|情况))$/;

/**
 * Finds the headings among the lines of a body, in order.
 * @param marked start offsets of lines that the page itself marks as headings (`<h2>`): with or without a number.
 */
export function findHeadings(text: string, lines: readonly Line[], marked: ReadonlySet<number> = new Set()): Heading[] {
  const headings: Heading[] = [];
  lines.forEach((line, index) => {
    if (line.text.includes('\t')) return;
    const number = numbering(line.text);
    const heading = number ? numbered(text, line, number) : unnumbered(text, line, lines[index + 1], marked);
    if (heading) headings.push(heading);
  });
  return headings;
}

function numbered(text: string, line: Line, number: { level: number; length: number }): Heading | null {
  const stop = line.text.indexOf('。');
  if (stop < 0) {
    // No full stop: the whole line, unless it is a piece of a list that goes on (`;`) or leads over (`,`).
    if (line.text.length > longest || /[;,]$/.test(line.text)) return null;
    return make(text, line.start, line.end, number.level);
  }
  if (stop > longest || stop <= number.length || /[;:]/.test(line.text.slice(0, stop))) return null;
  const end = line.start + lengthInOriginal(text, line, stop);
  return make(text, line.start, end, number.level);
}

function unnumbered(text: string, line: Line, next: Line | undefined, marked: ReadonlySet<number>): Heading | null {
  if (!next || line.text.length > 30 || /[。;,:!?]/.test(line.text)) return null;
  if (isMetadata(line.text) || isBodyName(line.text) || isDateLine(line.text)) return null;
  return marked.has(line.start) || partTitle.test(line.text) ? make(text, line.start, line.end, 1) : null;
}

function make(text: string, start: number, end: number, level: number): Heading {
  let last = end;
  // A full stop or colon after the heading is no part of it.
  while (last > start && /[。:：\s]/.test(text[last - 1] as string)) last--;
  return { start, end: last, level, title: text.slice(start, last) };
}

/** How many units of the original line the first `length` units of the folded line take. */
function lengthInOriginal(text: string, line: Line, length: number): number {
  const { at } = fold(text.slice(line.start, line.end));
  return length > 0 ? (at[length - 1] as number) + 1 : 0;
}
