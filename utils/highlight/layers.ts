/**
 * The ten layers of marks in a page, and the style sheet that draws them. `::highlight()` may set colours, backgrounds
 * and text decoration only. The colours are those of components/base/tokens.css, written out: a page has no tokens.
 * Not for: what is marked (the annotator) and putting it there (painter.ts).
 */

/** From the lowest to the highest: a later layer is drawn over an earlier one. */
export const layers = [
  'sentence',
  'count',
  'share',
  'money',
  'time',
  'words',
  'saved',
  'flagged',
  'lit',
  'current',
] as const;

export type Layer = (typeof layers)[number];

/** What the article stands on: which half of the colours reads well there. */
export type Ground = 'light' | 'dark';

/**
 * The name of a layer's highlight. The page's own scripts can list the names, so they say nothing: a random prefix for
 * each page and a number.
 */
export function highlightName(prefix: string, ground: Ground, layer: Layer): string {
  return `${prefix}${layers.indexOf(layer) + (ground === 'dark' ? layers.length : 0)}`;
}

/** A prefix for one page, of letters only: fit for a CSS identifier. */
export function randomPrefix(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => String.fromCharCode(97 + (byte % 26))).join('');
}

const accent = { light: '#0b5d66', dark: '#6bc5cb' };
const onAccent = { light: '#ffffff', dark: '#04262a' };
const flag = { light: '#b3261e', dark: '#ff8f82' };

const tint = (light: string, dark: string) => (ground: Ground) => ({
  'background-color': ground === 'light' ? light : dark,
});

const styles: Record<Layer, (ground: Ground) => Record<string, string>> = {
  sentence: tint('#eef6f6', '#182a2b'),
  count: tint('#fcebaf', '#453800'),
  share: tint('#d1eaff', '#164d83'),
  money: tint('#dff7d6', '#30533b'),
  time: tint('#fadfe3', '#5c3a4e'),
  words: (ground) => ({ 'text-decoration': `underline dotted ${accent[ground]} 2px`, 'text-underline-offset': '3px' }),
  saved: (ground) => ({ 'text-decoration': `underline solid ${accent[ground]} 2px`, 'text-underline-offset': '3px' }),
  // Further down than the solid line: a saved figure that fails shows both.
  flagged: (ground) => ({ 'text-decoration': `underline wavy ${flag[ground]} 1.5px`, 'text-underline-offset': '6px' }),
  lit: tint('#bdd5d7', '#33595c'),
  current: (ground) => ({ 'background-color': accent[ground], color: onAccent[ground] }),
};

/** Where the system chooses the colours: kinds are told by the unit beside the figure, states by lines. */
const forced: Partial<Record<Layer, Record<string, string>>> = {
  sentence: { 'background-color': 'Canvas' },
  count: { 'background-color': 'Mark', color: 'MarkText' },
  share: { 'background-color': 'Mark', color: 'MarkText' },
  money: { 'background-color': 'Mark', color: 'MarkText' },
  time: { 'background-color': 'Mark', color: 'MarkText' },
  lit: { 'background-color': 'Mark', color: 'MarkText', 'text-decoration': 'underline solid Highlight 3px' },
  current: { 'background-color': 'Highlight', color: 'HighlightText' },
};

const nothing = { 'background-color': 'transparent', color: 'currentcolor', 'text-decoration': 'none' };

const rule = (name: string, style: Record<string, string>) =>
  `::highlight(${name}){${Object.entries(style)
    .map(([property, value]) => `${property}:${value}!important`)
    .join(';')}}`;

/** The sheet for one prefix. Inserted by the extension, the page can neither list nor remove it. */
export function styleSheet(prefix: string): string {
  const all = (style: (layer: Layer, ground: Ground) => Record<string, string> | undefined) =>
    (['light', 'dark'] as const)
      .flatMap((ground) =>
        layers.map((layer) => {
          const declared = style(layer, ground);
          return declared ? rule(highlightName(prefix, ground, layer), declared) : '';
        }),
      )
      .join('');
  return [
    all((layer, ground) => styles[layer](ground)),
    `@media (forced-colors:active){${all((layer) => forced[layer])}}`,
    `@media print{${all(() => nothing)}}`,
  ].join('\n');
}
