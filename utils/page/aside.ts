/**
 * Saved pages are parsed in pages of ours, whose policy takes no styles and no handlers of others and complains of each. Both
 * are put aside, under names that no browser heeds. Styles are read from there: they say what a reader of the page would not
 * see.
 */

/** The name of a style attribute that was put aside, and the mark of a style element that was. */
export const aside = 'data-mingshu-style';

/**
 * The markup with its styles and handlers put aside. Style elements become scripts of a kind that is none: raw text too, and
 * allowed in a head. A tag with an angle bracket in one of its values stays as it is.
 */
export const putAside = (markup: string): string =>
  markup.replace(/<\/?[a-z][^<>]*>/gi, (tag) =>
    tag
      .replace(/([\s"'])style(?=\s*=)/gi, `$1${aside}`)
      .replace(/([\s"'/])on(?=[a-z]+\s*=)/gi, '$1data-on')
      .replace(/^<style(?=[\s/>])/i, `<script type="text/plain" ${aside}`)
      .replace(/^<\/style(?=[\s>])/i, '</script'),
  );

/** The style elements that were put aside, as sheets. */
export function sheetsAside(document: Document): CSSStyleSheet[] {
  if (typeof CSSStyleSheet !== 'function' || !('replaceSync' in CSSStyleSheet.prototype)) return [];
  return Array.from(document.querySelectorAll(`script[${aside}]`), (element) => {
    const sheet = new CSSStyleSheet();
    // What it would import is not here.
    sheet.replaceSync((element.textContent ?? '').replace(/@import\b[^;]*;?/gi, ''));
    return sheet;
  });
}
