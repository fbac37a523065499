/** Reads a report saved as plain text. The text stays as it is; what is found are the body and the headings in it. */
import type { Article } from './article.ts';
import { findBody } from './body.ts';
import { findHeadings } from './headings.ts';
import { linesOf, linesWithin } from './lines.ts';

/**
 * The article of a plain text. `text` is the whole file, untouched: all offsets are UTF-16 into it. A text without
 * sentences has an empty body. Never throws.
 */
export function readPlainText(text: string): Article {
  const lines = linesOf(text);
  const body = findBody(lines, { within: 'whole' });
  return { text, body, headings: findHeadings(text, linesWithin(lines, body)) };
}
