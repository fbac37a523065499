/**
 * Saved pages are parsed in pages of ours, whose policy takes no styles of others and complains of each. Their styles are put
 * aside, under names that no browser heeds, and read from there: they say what a reader of the page would not see.
 */

/** The name of a style attribute that was put aside, and the mark of a style element that was. */
export const aside = 'data-mingshu-style';

/**
 * The markup with its styles put aside. Style elements become scripts of a kind that is none: raw text too, and allowed in a
 * head. A tag with an angle bracket in one of its values stays as it is.
 */
export const withStylesAside = (markup: string): string =>
  markup.replace(/<\/?[a-z][^<>]*>/gi, (tag) =>
    tag
      .replace(/([\s"'])style(?=\s*=)/gi, `$1${aside}`)
      .replace(/^<style(?=[\s/>])/i, `<script type="text/plain" ${aside}`)
      .replace(/^<\/style(?=[\s>])/i, '</script'),
  );

/** The style elements that were put aside, as sheets. */
export function sheetsAside(document: Document): CSSStyleSheet[] {
  if (typeof CSSStyleSheet !== 'function' || !('replaceSync' in CSSStyleSheet.prototype)) return [];
  return Array.from(document.querySelectorAll(`script[${aside}]`), (element) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(element.textContent ?? '');
    return sheet;
  });
}
