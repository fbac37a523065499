/** Who signs a report and when, whom it is addressed to, and what it calls its own area: read from the body's edges. */
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { Article, Evidence } from './article.ts';
import { dateIn } from './dates.ts';
import { isBodyName, isDateLine, linesOf, numbering } from './lines.ts';

/** A signature stands among so many lines from the end; notes and copies-to may follow it. */
const lastLines = 8;

export interface Signature {
  issuers: string[];
  /** ISO date of the signature, where it is whole. */
  date: string | null;
}

/** Where the last lines of the body begin, blank ones not counted. */
function endOf(text: string, [start, end]: Span): number {
  let at = end;
  for (let lines = 0; lines < lastLines && at > start; ) {
    const before = text.lastIndexOf('\n', at - 1);
    if (text.slice(before + 1, at).trim() !== '') lines++;
    at = before;
  }
  return Math.max(start, at);
}

export function signatureOf({ text, body }: Article): Signature {
  const lines = linesOf(text, [endOf(text, body), body[1]]).slice(-lastLines);
  const issuers: string[] = [];
  let date: string | null = null;
  for (const line of lines) {
    const written = text.slice(line.start, line.end);
    if (isDateLine(line.text)) date = dateIn(written);
    else if (numbering(line.text) === null) {
      const names = namesIn(written);
      // Name and date may share a line.
      const rest = /^(\S{4,40}?)\s*((?:19|20)\d{2}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日)$/.exec(written);
      if (rest && isBodyName(fold(rest[1] as string).text)) {
        issuers.push(rest[1] as string);
        date = dateIn(rest[2] as string);
      } else issuers.push(...names);
    }
  }
  return { issuers: [...new Set(issuers)], date };
}

/** The bodies a line names: `中共廉江市委   廉江市人民政府` is two. Empty where the line is anything else. */
export function namesIn(line: string): string[] {
  const names = line.split(/[\s\u00a0\u3000、]+/).filter(Boolean);
  if (names.length > 0 && names.every((name) => isBodyName(fold(name).text))) return names;
  // A name spread out over its line: `县 人 民 政 府`.
  const whole = names.join('');
  return names.every((name) => name.length <= 2) && isBodyName(fold(whole).text) ? [whole] : [];
}

/** A report calls its area the same from beginning to end. */
const mostRead = 100_000;

/** What the report calls its area: `我县` 12 times. The most frequent first. */
export function selfReferences({ text, body }: Article): Evidence[] {
  const counts = new Map<string, number>();
  const [start, end] = body;
  for (const [word] of fold(text.slice(start, Math.min(end, start + mostRead))).text.matchAll(
    /我[省市县区州盟旗镇乡局厅委部]/g,
  ))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => ({ value, source: 'self' }));
}

/** `中共惠安县委`, `市委:` at the head of the body: whom the report is addressed to. */
export function addressee({ text, body }: Article): string | null {
  const first = linesOf(text, [body[0], Math.min(body[1], body[0] + 200)])[0];
  if (!first || first.text.length > 50 || /[。;]/.test(first.text) || numbering(first.text)) return null;
  return /:$|委$/.test(first.text) ? text.slice(first.start, first.end).replace(/[:：]$/, '') : null;
}
