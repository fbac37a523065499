/** A plot as a file: with its heading above and its source below, in colours of its own. */
import type { Ink } from './draw.ts';

/** Ink for paper: what is saved is read on a light ground, whatever the page's is. */
export const paper: Ink = {
  ink: '#15191b',
  faint: '#7f888c',
  line: '#dde1e2',
  accent: '#0b5d66',
  flag: '#b3261e',
  ground: '#ffffff',
};

const namespace = 'http://www.w3.org/2000/svg';
const margin = 16;

export interface Caption {
  title: string;
  note: string;
  source: string;
}

/** The picture as one SVG document of `width` by its height, in pixels. */
export function framed(plot: SVGSVGElement, { title, note, source }: Caption, document: Document) {
  const [width, height] = ['width', 'height'].map((name) => Number(plot.getAttribute(name))) as [number, number];
  const svg = document.createElementNS(namespace, 'svg');
  const put = (name: string, attributes: Record<string, string | number>, text = '') => {
    const element = document.createElementNS(namespace, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    element.textContent = text;
    svg.append(element);
    return element;
  };
  const total = { width: width + 2 * margin, height: height + 5 * margin + 12 };
  for (const [key, value] of Object.entries({ ...total, viewBox: `0 0 ${total.width} ${total.height}` }))
    svg.setAttribute(key, String(value));
  svg.setAttribute('font-family', plot.getAttribute('font-family') ?? 'sans-serif');
  put('title', {}, title);
  put('rect', { width: total.width, height: total.height, fill: paper.ground });
  put('text', { x: margin, y: margin + 12, 'font-size': 15, 'font-weight': 600, fill: paper.ink }, title);
  put('text', { x: margin, y: margin + 30, 'font-size': 12, fill: paper.faint }, note);
  plot.setAttribute('x', String(margin));
  plot.setAttribute('y', String(margin + 38));
  svg.append(plot);
  put('text', { x: margin, y: total.height - margin + 2, 'font-size': 11, fill: paper.faint }, source);
  return { svg, ...total };
}
