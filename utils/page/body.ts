/**
 * Where a report's own body begins and ends in a text: after the titles, the metadata and the site's words before it, and
 * before the print marks, links and advertisements after it. Works on lines, for plain text and for pages alike.
 */
import type { Span } from '../text/span.ts';
import { isAfterword, isButton, isMetadata, isSpam } from './furniture.ts';
import { isBodyName, isDateLine, isDocumentNumber, isProse, type Line, numbering } from './lines.ts';

export interface BodyOptions {
  /**
   * `whole`: the text is all there is, and a line that nothing speaks for is furniture (a text file).
   * `container`: the span is an element that holds the article, and such a line belongs to it (a caption, a list item).
   */
  within: 'whole' | 'container';
  /** The titles that the page gives itself, folded: repeated at the head of the body, they are no part of it. */
  titles?: readonly string[];
}

/** The span of the body within these lines; an empty span where there is none. Ends are trimmed of white space. */
export function findBody(lines: readonly Line[], options: BodyOptions): Span {
  const start = lines[0]?.start ?? 0;
  const first = options.within === 'whole' ? firstInWhole(lines) : firstInContainer(lines, options.titles ?? []);
  if (first < 0 || first >= lines.length) return [start, start];
  const last = lastLine(lines, first, options.within);
  return [(lines[first] as Line).start, (lines[last] as Line).end];
}

/** Whether a line speaks for a report: a sentence, or a numbered heading that is no row of a table. */
function isReportLine(text: string): boolean {
  if (isAfterword(text) || isSpam(text)) return false;
  return isProse(text) ? !(isMetadata(text) && text.length < 160) : numbering(text) !== null && !text.includes('\t');
}

function firstInWhole(lines: readonly Line[]): number {
  let first = lines.findIndex((line) => isReportLine(line.text));
  if (first < 0) first = lines.findIndex((line) => isRow(line.text));
  while (first > 0 && isSalutation((lines[first - 1] as Line).text)) first--;
  return first;
}

/** How far down a title can stand in an article without sentences. */
const headLines = 30;

/** In an article's own element the body begins after whatever is title, date, number, metadata or button. */
function firstInContainer(lines: readonly Line[], titles: readonly string[]): number {
  let first = afterTitle(lines, titles);
  let rest = '';
  for (; first < lines.length - 1; first++) {
    const { text } = lines[first] as Line;
    if (isReportLine(text)) break;
    // A title may be broken over several lines.
    const title = titles.find((one) => one === text || (text.length > 3 && one.startsWith(rest + text)));
    rest = title && title !== rest + text ? rest + text : '';
    if (title || isPreface(text)) continue;
    break;
  }
  return first;
}

/** The body never stands before its title: the line after the last title that no sentence precedes. */
function afterTitle(lines: readonly Line[], titles: readonly string[]): number {
  const sentence = lines.findIndex((line) => isReportLine(line.text));
  const head = lines.slice(0, sentence < 0 ? headLines : sentence);
  return head.findLastIndex((line) => titles.includes(line.text)) + 1;
}

const isPreface = (text: string) =>
  isMetadata(text) ||
  isDocumentNumber(text) ||
  isButton(text) ||
  isSpam(text) ||
  isDateLine(text) ||
  /^\(.{4,60}(?:通过|会议)\)$/.test(text) ||
  /^.{4,60}(?:报告|公报|总结|年报)$/.test(text);

/** `市委:`, `中共惠安县委`, `各位代表:`: whom the report is addressed to. */
function isSalutation(text: string): boolean {
  if (text.length > 60 || isMetadata(text) || isAfterword(text)) return false;
  return /^[^,。;]{2,}:$/.test(text) || /^(?:中共)?[^,。;:]{0,12}(?:省|市|县|区|州|旗)委(?:、[^,。;:]*)?$/.test(text);
}

/** A table's row: cells of which at least one holds a number. */
const isRow = (text: string) => /\t/.test(text) && /\d/.test(text);

const isClosing = (text: string) =>
  /^(?:特此报告|专此报告|以上报告|此致|附件?[:：\d]|附表|注:)/.test(text) ||
  /^\((?:此件|公开|信息公开|联系人).{0,60}\)$/.test(text) ||
  isDateLine(text) ||
  (isBodyName(text) && !isAfterword(text));

function lastLine(lines: readonly Line[], first: number, within: BodyOptions['within']): number {
  let end = lines.length;
  let seen = first;
  for (let i = first; i < lines.length; i++) if (numbering((lines[i] as Line).text)) seen = i;
  // After the last heading, the first word of an afterword ends the body: what follows may be prose again (related texts).
  for (let i = Math.max(seen, first) + 1; i < lines.length; i++) {
    if (!isAfterword((lines[i] as Line).text) && !isSpam((lines[i] as Line).text)) continue;
    if (i <= first) continue;
    end = i;
    break;
  }
  let last = end - 1;
  while (last > first && !belongs((lines[last] as Line).text, within)) last--;
  return last;
}

function belongs(text: string, within: BodyOptions['within']): boolean {
  if (isAfterword(text) || isSpam(text) || isButton(text)) return false;
  if (isReportLine(text) || isClosing(text) || isRow(text) || /[。!]$/.test(text)) return true;
  return within === 'container' && !isMetadata(text);
}
