/**
 * What the style sheets inside a page hide, for a page that is only parsed: its own `<style>` elements are all there is.
 * Rules by size of screen and rules in other files are not known; where a page is rendered, computed style is asked instead.
 */
import { sheetsAside } from './aside.ts';
import { declarations, isAwayBy } from './visibility.ts';

/** Pages have a few hundred rules; more are a sheet for every page of the site. */
const mostRules = 2000;

/** The elements that the page's own rules put out of sight and no later rule brings back. Never throws. */
export function hiddenBySheets(document: Document): ReadonlySet<Element> {
  const hidden = new Set<Element>();
  for (const { selector, css } of rulesOf(document)) {
    const away = isAwayBy(css) || Number.parseFloat(css.get('font-size') ?? '1') === 0;
    const back = !away && css.has('display');
    if (!away && !back) continue;
    for (const element of matching(document, selector)) {
      if (away) hidden.add(element);
      else hidden.delete(element);
    }
  }
  return hidden;
}

function rulesOf(document: Document): { selector: string; css: Map<string, string> }[] {
  const rules: { selector: string; css: Map<string, string> }[] = [];
  for (const sheet of [...(document.styleSheets ?? []), ...sheetsAside(document)]) {
    for (const rule of rulesIn(sheet)) {
      const { selectorText: selector, style } = rule as CSSStyleRule;
      if (selector && style && rules.length < mostRules) rules.push({ selector, css: declarations(style.cssText) });
    }
  }
  return rules;
}

/** A sheet that cannot be parsed or comes from elsewhere has no rules to tell. */
function rulesIn(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

function matching(document: Document, selector: string): Iterable<Element> {
  try {
    return document.querySelectorAll(selector);
  } catch {
    // A selector of tomorrow, or of Word.
    return [];
  }
}
