/**
 * Whether a reader of the page sees an element's text, and how the element stands in the flow. Two ways to know: computed
 * style where a page is rendered, attributes and inline style where it is only parsed.
 *
 * | left out, and counted                                           | read                                         |
 * | --------------------------------------------------------------- | -------------------------------------------- |
 * | `display: none`, `[hidden]`, `content-visibility: hidden`       | `aria-hidden`, `[inert]`: seen by the eye    |
 * | `visibility: hidden` or `collapse` (not where the whole page    | a closed `<details>`: one click opens it     |
 * | waits for its script)                                           | text scrolled out of its box or of the view  |
 * | `opacity: 0`, `font-size: 0`, transparent text, `scale(0)`      | text coloured like its background            |
 * | moved off screen (`left: -9999px`, `text-indent: -9999px`)      |                                              |
 * | clipped to nothing (`clip`, `clip-path`, a box of at most 1 px) |                                              |
 * | `<del>`: withdrawn by the document itself                       |                                              |
 */
import { aside } from './aside.ts';
import type { Native } from './native.ts';

export type Flow = 'none' | 'inline' | 'block' | 'row' | 'cell';

export interface Look {
  flow: Flow;
  /** Whether text directly inside is seen; null where the parent decides. */
  seen: boolean | null;
  /** Whether nothing inside can be seen, whatever it says itself. */
  gone: boolean;
  /** Whether line ends in the source are line ends on the page. */
  pre: boolean;
}

export type Eye = (element: Element, tag: string) => Look;

const blockTags = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li main menu nav ol p pre search section summary table tbody tfoot thead ul ucapcontent ucaptitle'.split(
    ' ',
  ),
);

function flowOfTag(tag: string): Flow {
  if (tag === 'tr') return 'row';
  if (tag === 'td' || tag === 'th') return 'cell';
  return blockTags.has(tag) ? 'block' : 'inline';
}

/** Nobody scrolls a thousand pixels to the left of a page: what stands there was put away. */
const offScreen = -900;

/** Whether the whole page is invisible until its script has run: then `visibility` says nothing about its parts. */
export function waitsForScript(body: Element | null, view: Window & typeof globalThis): boolean {
  return body !== null && view.getComputedStyle(body).visibility === 'hidden';
}

/** Looks by computed style. Only reads; forces layout at most once. */
export function computedEye(view: Window & typeof globalThis, ignoreVisibility: boolean): Eye {
  return (element, tag) => {
    const style = view.getComputedStyle(element);
    const display = style.display;
    const flow = flowOf(display, tag);
    // `<details>` keeps its closed content under content-visibility in a shadow tree of its own: not asked here.
    const gone = flow === 'none' || style.opacity === '0' || isAway(style);
    const seen =
      (ignoreVisibility || style.visibility === 'visible') &&
      style.fontSize !== '0px' &&
      !(style.textIndent.startsWith('-') && Number.parseFloat(style.textIndent) < offScreen) &&
      style.color !== 'rgba(0, 0, 0, 0)';
    return { flow, seen, gone, pre: style.whiteSpace.startsWith('pre') || style.whiteSpace === 'break-spaces' };
  };
}

function flowOf(display: string, tag: string): Flow {
  switch (display) {
    case 'none':
      return 'none';
    case 'inline':
    case 'inline-block':
    case 'inline-flex':
    case 'inline-grid':
    case 'inline-table':
    case 'contents':
    case 'ruby':
    case 'ruby-text':
    case '':
      // A list item is a line of its own even where a menu puts several side by side.
      return tag === 'li' ? 'block' : 'inline';
    case 'table-row':
      return 'row';
    case 'table-cell':
      return 'cell';
    default:
      return 'block';
  }
}

function isAway(style: CSSStyleDeclaration): boolean {
  if (style.contentVisibility === 'hidden') return true;
  const transform = style.transform;
  if (transform !== 'none' && /^matrix(?:3d)?\(0, 0, 0, 0,/.test(transform)) return true;
  if (/^(?:inset\((?:50|100)%|circle\(0|polygon\(0px 0px, 0px 0px, 0px 0px)/.test(style.clipPath)) return true;
  const out = style.position === 'absolute' || style.position === 'fixed';
  if (out) {
    if (Number.parseFloat(style.left) < offScreen || Number.parseFloat(style.top) < offScreen) return true;
    if (/^rect\((?:0px|1px)[, ]+(?:0px|1px)[, ]+(?:0px|1px)[, ]+(?:0px|1px)\)$/.test(style.clip)) return true;
  }
  // Where one direction hides, the other computes to `auto` at least.
  if (style.overflowX === 'visible') return false;
  // A box too small for a letter that hides what overflows. `auto` (an inline box) is NaN and passes.
  return (
    (style.overflowX === 'hidden' && Number.parseFloat(style.width) <= 1) ||
    (style.overflowY === 'hidden' && Number.parseFloat(style.height) <= 1)
  );
}

/** Looks by what the markup itself says; `hidden` are the elements that the page's own style sheets hide. */
export function markupEye(native: Native, hidden: ReadonlySet<Element>): Eye {
  return (element, tag) => {
    let flow = flowOfTag(tag);
    const pre = tag === 'pre';
    const style = native.attribute(element, 'style') ?? native.attribute(element, aside);
    if (native.attribute(element, 'hidden') !== null) return { flow: 'none', seen: null, gone: true, pre };
    if (hidden.has(element) && !/display\s*:/.test(style ?? '')) return { flow: 'none', seen: null, gone: true, pre };
    if (!style) return { flow, seen: null, gone: false, pre };
    const css = declarations(style);
    const display = css.get('display');
    if (display === 'none') flow = 'none';
    else if (display !== undefined && flow === 'inline' && /^(?:block|flex|grid|list-item|table)$/.test(display))
      flow = 'block';
    else if (display === 'inline' && flow === 'block') flow = 'inline';
    const visibility = css.get('visibility');
    // A page hidden as a whole only waits for its script.
    const whole = tag === 'body' || tag === 'html';
    const seen = visibility === undefined || whole ? null : visibility === 'visible';
    const fontless = css.get('font-size') !== undefined && Number.parseFloat(css.get('font-size') as string) === 0;
    const indented = Number.parseFloat(css.get('text-indent') ?? '0') < offScreen;
    return {
      flow,
      seen: fontless || indented ? false : seen,
      gone: flow === 'none' || (!whole && isAwayBy(css)),
      pre: pre || (css.get('white-space') ?? '').startsWith('pre'),
    };
  };
}

/** The declarations of a style attribute or rule, by lower-case name. */
export function declarations(style: string): Map<string, string> {
  const css = new Map<string, string>();
  for (const part of style.split(';')) {
    const colon = part.indexOf(':');
    if (colon < 0) continue;
    const value = part
      .slice(colon + 1)
      .trim()
      .toLowerCase();
    css.set(part.slice(0, colon).trim().toLowerCase(), value.replace(/\s*!important$/, ''));
  }
  return css;
}

/** Whether declarations alone put an element out of sight. */
export function isAwayBy(css: ReadonlyMap<string, string>): boolean {
  if (css.get('display') === 'none' || Number.parseFloat(css.get('opacity') ?? '1') === 0) return true;
  const size = (name: string) => Number.parseFloat(css.get(name) ?? 'NaN');
  const position = css.get('position');
  if (position === 'absolute' || position === 'fixed') {
    if (size('left') < offScreen || size('top') < offScreen) return true;
    if (/^rect\(\s*[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?\s*\)$/.test(css.get('clip') ?? ''))
      return true;
  }
  if (/^scale\(0\)/.test(css.get('transform') ?? '')) return true;
  if (/^(?:inset\((?:50|100)%|circle\(0)/.test(css.get('clip-path') ?? '')) return true;
  return /hidden/.test(css.get('overflow') ?? '') && (size('width') <= 1 || size('height') <= 1);
}
