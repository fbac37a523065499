/** The elements of a page that could hold its article, as reading met them. A record only; choosing is container.ts. */
import type { Known } from './containers.ts';

export interface Block {
  /** Index of the enclosing block, -1 for the outermost. */
  parent: number;
  tag: string;
  /** Null for a span that two marks enclose. */
  element: Element | null;
  /** Span in the text; filled when the element is left. */
  start: number;
  end: number;
  known: Known;
}

/** Tags that group blocks. A paragraph or a heading holds a part of an article, never the article. */
const grouping = new Set(
  'html body div section article main td th center form frame iframe table ul ol li dl dd blockquote ucapcontent details fieldset pre'.split(
    ' ',
  ),
);
export const isGrouping = (tag: string): boolean => grouping.has(tag) || tag.includes('-');
