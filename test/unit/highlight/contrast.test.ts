/** Text on every mark in a page can be read: WCAG 2.2, at least 4.5 : 1, on light grounds and on dark ones. */
import { describe, expect, it } from 'vitest';
import { type Ground, highlightName, type Layer, layers, styleSheet } from '../../../utils/highlight/layers.ts';

const channel = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => channel(Number.parseInt(hex.slice(at, at + 2), 16) / 255));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG's contrast of two colours, 1 to 21. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const [plain = ''] = styleSheet('test').split('@media');

/** What a layer declares on a ground. */
function styleOf(layer: Layer, ground: Ground): Record<string, string> {
  const rule =
    new RegExp(`::highlight\\(${highlightName('test', ground, layer)}\\)\\{([^}]*)\\}`).exec(plain)?.[1] ?? '';
  return Object.fromEntries(rule.split(';').map((one) => one.replace('!important', '').split(':') as [string, string]));
}

/** The palest text that portals use on light pages, and the dullest on dark ones. */
const texts: Record<Ground, string[]> = {
  light: ['#000000', '#333333', '#666666'],
  dark: ['#ffffff', '#e8ebec', '#bbbbbb'],
};
const pages: Record<Ground, string> = { light: '#ffffff', dark: '#15191b' };

it('the measure is the one of the standard', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each(['light', 'dark'] as const)('on a %s page', (ground) => {
  it.each(layers.filter((layer) => styleOf(layer, ground)['background-color']))('text on %s is read', (layer) => {
    const style = styleOf(layer, ground);
    const on = style['background-color'] as string;
    // Where a mark sets the colour of its text, the page's own does not matter. What is lit is lit for a moment only,
    // and by the reader's own pointing: ordinary text must be read on it, the palest need not.
    const colours = style.color ? [style.color] : layer === 'lit' ? texts[ground].slice(0, 2) : texts[ground];
    for (const colour of colours) expect(contrast(colour, on), `${colour} on ${on}`).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['words', 'saved', 'flagged'] as const)('the line under %s is seen', (layer) => {
    const colour = /#[0-9a-f]{6}/.exec(styleOf(layer, ground)['text-decoration'] ?? '')?.[0] ?? '';
    expect(contrast(colour, pages[ground])).toBeGreaterThanOrEqual(3);
    for (const tint of ['count', 'share', 'money', 'time', 'sentence'] as const)
      expect(contrast(colour, styleOf(tint, ground)['background-color'] as string), tint).toBeGreaterThanOrEqual(3);
  });
});
