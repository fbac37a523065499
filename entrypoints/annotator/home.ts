/**
 * The document in which the article stands: the page's own, or that of a frame of the same site. Marks are registered
 * there, clicks heard there, and the sheet that draws the marks adopted there; no node is touched.
 */
import { styleSheet } from '../../utils/highlight/layers.ts';
import { liveRange, type Places } from '../../utils/highlight/places.ts';
import type { Span } from '../../utils/text/span.ts';

/** A window as scripts of a page have it: with its own constructors and registry. */
export type View = Window & typeof globalThis;

/** The document that a span of the article stands in; the page's own where the words are gone. */
export function homeOf(places: Places, span: Span | undefined, page: Document): Document {
  const home = span && liveRange(places, span)?.startContainer.ownerDocument;
  return home?.defaultView ? home : page;
}

/**
 * Puts the sheet of the marks into a frame's document; the page's own has it from the browser. Gives back how to take it out.
 */
export function adoptSheet(home: Document, prefix: string): () => void {
  try {
    const sheet = new (home.defaultView as View).CSSStyleSheet();
    sheet.replaceSync(styleSheet(prefix));
    home.adoptedStyleSheets = [...home.adoptedStyleSheets, sheet];
    return () => {
      home.adoptedStyleSheets = [...home.adoptedStyleSheets].filter((one) => one !== sheet);
    };
  } catch {
    // A browser that does not let extensions do this: frames that were there before have it from the browser too.
    return () => {};
  }
}
