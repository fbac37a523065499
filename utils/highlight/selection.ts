/** What the reader has selected, as a span of the article. */
import type { Span } from '../text/span.ts';
import type { Places } from './places.ts';

/** A selection is looked through no further than this many text nodes. */
const mostNodes = 200_000;

/**
 * The selected part of the article, without white space at its ends; null where nothing of it is selected. What lies
 * between the ends belongs to it, read or not.
 */
export function selectedSpan(selection: Selection | null, places: Places, text: string): Span | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const ancestor = range.commonAncestorContainer;
  const document = ancestor.ownerDocument ?? (ancestor as Document);
  const walker = document.createTreeWalker(ancestor, NodeFilter.SHOW_TEXT);
  let start: number | null = null;
  let end: number | null = null;
  let node: Node | null = ancestor.nodeType === Node.TEXT_NODE ? ancestor : walker.nextNode();
  for (let seen = 0; node && seen < mostNodes; seen++, node = walker.nextNode()) {
    if (!range.intersectsNode(node)) {
      if (start !== null) break;
      continue;
    }
    const from = places.offsetOf(node, node === range.startContainer ? range.startOffset : 0);
    const to = places.offsetOf(
      node,
      node === range.endContainer ? range.endOffset : (node as CharacterData).data.length,
    );
    if (from === null || to === null) continue;
    start ??= from;
    end = to;
  }
  if (start === null || end === null) return null;
  while (start < end && /\s/.test(text[start] as string)) start++;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  return start < end ? [start, end] : null;
}
