/**
 * Plots of the comparison, drawn by Observable Plot: a value is a line as long as its period; hollow where it is of a part of
 * the area; open and dashed where it is only a bound; red where it fails a check; nothing joins different places. Loaded only
 * when a plot is looked at.
 */
import * as Plot from '@observablehq/plot';
import { breakOf, type Point } from '../compare/points.ts';
import { axisName, axisRoom, labelRoom, tickRoom, widthOf } from './room.ts';

/** Colours as they are written into the picture: variables on the page, fixed ones in a file. */
export interface Ink {
  ink: string;
  faint: string;
  line: string;
  accent: string;
  flag: string;
  ground: string;
}

export interface DrawOptions {
  /** An inert document: what Plot adds of styles is taken out before the picture comes into the page. */
  document: Document;
  width: number;
  ink: Ink;
  unit: string;
  /** Shares are drawn from their least to 100 at most where nothing is above. */
  isShare: boolean;
  /** How a point is said in words: for its title, which a pointer and a reader's program show. */
  titleOf: (point: Point) => string;
  hrefOf: (point: Point) => string;
  labelOf: (point: Point) => string;
}

type Drawn = SVGSVGElement;

/** Plot's own sheet would be refused by the pages' policy: sizes and fonts stand as attributes instead. */
function finished(drawn: Element, { ink }: DrawOptions): Drawn {
  const svg = drawn as Drawn;
  for (const style of svg.querySelectorAll('style')) style.remove();
  svg.removeAttribute('style');
  // What Plot calls its groups of marks is English and no name of anything (“link”): the picture is named around it.
  for (const group of svg.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label');
  svg.setAttribute('font-size', '12');
  svg.setAttribute('font-family', 'system-ui, "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif');
  svg.setAttribute('fill', ink.ink);
  return svg;
}

const common = ({ document, width, ink, titleOf, hrefOf }: DrawOptions) => ({
  plot: { document, width, style: { background: 'none', color: ink.ink } },
  mark: { title: titleOf, href: hrefOf },
});

const colour =
  ({ ink }: DrawOptions) =>
  (point: Point) =>
    point.fails ? ink.flag : ink.ink;
const isBound = ({ bound }: Point) => bound === 'min' || bound === 'max';

/** Where the axis ends, which is also the end of what is open upwards or downwards; and whether values stand beyond it. */
function extent(points: readonly Point[], { isShare }: DrawOptions): [least: number, most: number, isBroken: boolean] {
  const values = points.map(({ value }) => value);
  const limit = isShare ? null : breakOf(values);
  const [low, high] = [Math.min(...values), limit ?? Math.max(...values)];
  // Shares near the top are told apart only from near the top; counts begin at nought, or their lengths would lie.
  const least = isShare && low > 0 ? Math.max(0, Math.floor((low - (high - low) * 0.5 - 1) / 5) * 5) : Math.min(0, low);
  // Above a broken axis there is room for the values that stand beyond it.
  const most = isShare && high <= 100 ? 100 : high + (high - least) * (limit === null ? 0.08 : 0.2);
  return [least, most === least ? least + 1 : most, limit !== null];
}

/** Two short strokes across: the sign of an axis that is broken, and of a value beyond it. */
const breakSign = '//';

/** A year's name needs so many pixels, a label so many. */
const roomForYear = 40;
const roomForLabel = 14;
/** As wide as a label is taken to be, in years: those further apart do not touch. */
const labelYears = 1.2;

/** The points whose labels stand clear of each other, the greatest first; the others are in the table and under the pointer. */
function labelled(points: readonly Point[], valuePerPixel: number, shownAt: (point: Point) => number): Point[] {
  const kept: Point[] = [];
  for (const point of points.toSorted((a, b) => b.value - a.value)) {
    const touches = kept.some(
      (other) =>
        Math.abs((other.to as number) - (point.to as number)) < labelYears &&
        Math.abs(shownAt(other) - shownAt(point)) < roomForLabel * valuePerPixel,
    );
    if (!touches) kept.push(point);
  }
  return kept;
}

/** By year: each value a stroke over its period, joined to the place's next year where both are whole. */
export function drawTrend(points: readonly Point[], options: DrawOptions, height = 320): Drawn {
  const dated = points.filter((point) => point.from !== null && point.to !== null);
  const { plot, mark } = common(options);
  const { ink, unit, labelOf } = options;
  const years = dated.flatMap(({ from, to }) => [from as number, to as number]);
  const [first, last] = [Math.floor(Math.min(...years)), Math.ceil(Math.max(...years))];
  const [least, most, isBroken] = extent(dated, options);
  // What stands beyond the axis is drawn at its end, with the sign of the break, and is labelled with its value.
  const shownAt = (point: Point) => Math.min(point.value, most);
  const beyond = isBroken ? dated.filter(({ value }) => value > most) : [];
  const step = Math.ceil(((last - first) * roomForYear) / Math.max(1, options.width - 146));
  const x = (edge: 'from' | 'to') => (point: Point) => point[edge] as number;
  const middle = (point: Point) => ((point.from as number) + (point.to as number)) / 2;
  const joined = [
    ...Map.groupBy(
      dated.filter((point) => point.scope === null),
      (point) => point.place,
    ).values(),
  ].flatMap((of) => {
    const inTime = of.toSorted((a, b) => (a.from as number) - (b.from as number));
    return inTime.slice(1).flatMap((point, at) => {
      const before = inTime[at] as Point;
      // A gap of more than a year is a gap; two values of one time are not one after the other.
      const gap = (point.from as number) - (before.to as number);
      return gap > -0.01 && gap < 1.01 ? [{ before, point }] : [];
    });
  });
  return finished(
    Plot.plot({
      ...plot,
      height,
      marginLeft: Math.max(56, axisRoom(most)),
      marginRight: labelRoom(dated.map(labelOf), options.width),
      x: {
        domain: [first, last],
        // A year's name stands under its middle; where there is no room for all, under every second or fifth.
        ticks: Array.from({ length: last - first }, (_, at) => first + at)
          .filter((year) => (year - first) % step === 0)
          .map((year) => year + 0.5),
        tickFormat: (middle: number) => String(Math.floor(middle)),
        label: null,
      },
      y: { domain: [least, most], label: unit, grid: true },
      marks: [
        Plot.link(joined, {
          x1: ({ before }) => before.to as number,
          y1: ({ before }) => shownAt(before),
          x2: ({ point }) => point.from as number,
          y2: ({ point }) => shownAt(point),
          stroke: ink.faint,
          strokeDasharray: '2,3',
        }),
        Plot.link(dated.filter(isBound), {
          x1: middle,
          x2: middle,
          y1: shownAt,
          y2: (point: Point) => (point.bound === 'min' ? most : least),
          stroke: colour(options),
          strokeDasharray: '3,3',
        }),
        Plot.link(dated, {
          x1: x('from'),
          x2: x('to'),
          y1: shownAt,
          y2: shownAt,
          stroke: colour(options),
          strokeWidth: (point: Point) => (point.scope === null ? 3 : 1),
          strokeDasharray: '0',
          ...mark,
        }),
        // Another stroke above the first makes a hollow one of it: only a part of the area.
        Plot.rect(
          dated.filter((point) => point.scope !== null),
          {
            x1: x('from'),
            x2: x('to'),
            y1: shownAt,
            y2: shownAt,
            stroke: colour(options),
            fill: ink.ground,
            insetTop: -2.5,
            insetBottom: -2.5,
            ...mark,
          },
        ),
        Plot.text(
          dated.filter(({ bound }) => bound === 'about'),
          { x: middle, y: shownAt, text: () => '≈', dy: -8 },
        ),
        Plot.text(beyond, { x: middle, y: shownAt, text: () => breakSign, dy: 9, fill: colour(options) }),
        ...(isBroken
          ? [
              Plot.text([most], {
                x: first,
                y: (value: number) => value,
                text: () => breakSign,
                dx: -6,
                dy: 10,
                fill: ink.ink,
              }),
            ]
          : []),
        Plot.text(labelled(dated, (most - least) / height, shownAt), {
          x: x('to'),
          y: shownAt,
          text: (point: Point) => labelOf(point) + (point.value > most ? ` ${point.value.toLocaleString('en')}` : ''),
          textAnchor: 'start',
          dx: 5,
          fill: colour(options),
        }),
      ],
    }),
    options,
  );
}

/** From the greatest to the least, one line a value. */
export function drawRanking(points: readonly Point[], options: DrawOptions): Drawn {
  const { plot, mark } = common(options);
  const { ink, unit, labelOf } = options;
  const rows = points.toSorted((a, b) => b.value - a.value).map((point, at) => ({ ...point, row: String(at) }));
  const names = new Map(rows.map((point) => [point.row, labelOf(point)]));
  const [least, most, isBroken] = extent(points, options);
  const shownAt = (point: Point) => Math.min(point.value, most);
  const beyond = isBroken ? rows.filter(({ value }) => value > most) : [];
  return finished(
    Plot.plot({
      ...plot,
      height: rows.length * 24 + 48,
      marginLeft: Math.max(60, labelRoom([...names.values()], options.width)),
      marginRight: axisRoom(Math.max(...points.map(({ value }) => value))),
      x: { domain: [least, most], axis: 'top', label: unit, grid: true },
      y: {
        domain: rows.map(({ row }) => row),
        tickFormat: (row: string) => names.get(row) ?? '',
        tickSize: 0,
        label: null,
      },
      marks: [
        Plot.link(rows, { x1: () => least, x2: shownAt, y1: 'row', y2: 'row', stroke: ink.faint }),
        Plot.link(rows.filter(isBound), {
          x1: shownAt,
          x2: (point: Point) => (point.bound === 'min' ? most : least),
          y1: 'row',
          y2: 'row',
          stroke: colour(options),
          strokeDasharray: '3,3',
        }),
        Plot.text(beyond, {
          x: () => least + (most - least) * 0.92,
          y: 'row',
          text: () => breakSign,
          fill: colour(options),
        }),
        Plot.dot(rows, {
          x: shownAt,
          y: 'row',
          r: 5,
          stroke: colour(options),
          fill: (point: Point) =>
            point.scope !== null || point.isOtherPeriod || isBound(point) ? ink.ground : colour(options)(point),
          ...mark,
        }),
        Plot.text(rows, {
          dy: -6,
          x: shownAt,
          y: 'row',
          text: (point: Point) => `${{ exact: '', about: '≈', min: '≥', max: '≤' }[point.bound]}${point.value}`,
          textAnchor: 'start',
          dx: 9,
          fill: colour(options),
        }),
      ],
    }),
    options,
  );
}

/** One indicator against another, a dot a report that states both exactly, for the whole area and year. */
export function drawScatter(
  pairs: readonly { x: Point; y: Point }[],
  units: { x: string; y: string },
  options: DrawOptions,
): Drawn {
  const { plot } = common(options);
  const { ink, titleOf, hrefOf, labelOf } = options;
  const stroke = ({ x, y }: { x: Point; y: Point }) => (x.fails || y.fails ? ink.flag : ink.ink);
  const greatest = (of: 'x' | 'y') => Math.max(...pairs.map((pair) => pair[of].value));
  const height = 380;
  const marginLeft = Math.max(56, axisRoom(greatest('y')));
  const marginRight = labelRoom(
    pairs.map(({ y }) => labelOf(y)),
    options.width,
  );
  // Of labels that would lie on each other the first is written; the others are in the table and under the pointer.
  const perPixel = {
    x: greatest('x') / Math.max(1, options.width - marginLeft - marginRight),
    y: greatest('y') / height,
  };
  const labels: (typeof pairs)[number][] = [];
  for (const pair of pairs) {
    const room = widthOf(labelOf(pair.y));
    const touches = labels.some(
      (other) =>
        Math.abs(other.x.value - pair.x.value) < Math.max(room, widthOf(labelOf(other.y))) * perPixel.x &&
        Math.abs(other.y.value - pair.y.value) < roomForLabel * perPixel.y,
    );
    if (!touches) labels.push(pair);
  }
  // The arrow that Plot puts beside a name stands there too.
  const roomForNames = options.width - 2 * tickRoom;
  return finished(
    Plot.plot({
      ...plot,
      height,
      marginLeft,
      marginRight,
      marginBottom: 44,
      x: { label: axisName(units.x, roomForNames), labelOffset: 40, grid: true, zero: true, nice: true },
      y: { label: axisName(units.y, roomForNames), grid: true, zero: true, nice: true },
      marks: [
        Plot.dot(pairs, {
          x: ({ x }) => x.value,
          y: ({ y }) => y.value,
          r: 4,
          stroke,
          fill: stroke,
          title: ({ x, y }) => `${titleOf(x)}\n${titleOf(y)}`,
          href: ({ y }) => hrefOf(y),
        }),
        Plot.text(labels, {
          x: ({ x }) => x.value,
          y: ({ y }) => y.value,
          text: ({ y }) => labelOf(y),
          textAnchor: 'start',
          dx: 7,
          fill: ink.ink,
        }),
      ],
    }),
    options,
  );
}
