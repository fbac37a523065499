/**
 * Compares what the extractor finds in a case with what the case expects, and says in words what differs.
 * Not the cases: those are beside this file, one file a topic.
 */
import { extractFigures } from '../../../../utils/figures/extract.ts';
import type { Figure, Kind } from '../../../../utils/figures/figure.ts';
import type { Case, Field, Mark } from './case.ts';

export interface Fault {
  field: Field;
  message: string;
}

/** Two wordings mean the same from this share of common character pairs on: the bar that the score sets. */
const sameWording = 0.6;

const kinds: [Kind, string][] = [
  ['percent', '% ‰ 个百分点 個百分點 百分点'],
  ['money', '元 美元 港元 欧元'],
  ['multiple', '倍'],
  ['duration', '天 日 个工作日 工作日 個工作日 小时 分钟 个月 个小时'],
  [
    'count',
    '件 宗 起 份 项 項 个 個 人 名 次 场 場 期 家 户 条 條 人次 件次 户次 家次 位 支 处 所 批 批次 场次 例 张 件(次)',
  ],
];

/** The kind that a measure word leaves no doubt about; undefined where it does. */
function kindOf(unit: string): Kind | undefined {
  return kinds.find(([, units]) => units.split(' ').includes(unit))?.[0];
}

/** A wording without the words and marks that make no difference to it. */
const plain = (wording: string) => wording.replace(/[的之数量总共计个\s、,，。()（）“”"「」]/g, '');

/** How alike two wordings are, 0 to 1: twice the common character pairs over all pairs. */
export function alike(one: string, other: string): number {
  const [a, b] = [plain(one), plain(other)];
  if (a === b) return 1;
  const pairs = new Map<string, number>();
  for (let at = 0; at < a.length - 1; at++) pairs.set(a.slice(at, at + 2), (pairs.get(a.slice(at, at + 2)) ?? 0) + 1);
  let common = 0;
  for (let at = 0; at < b.length - 1; at++) {
    const left = pairs.get(b.slice(at, at + 2)) ?? 0;
    if (left > 0) common++;
    pairs.set(b.slice(at, at + 2), left - 1);
  }
  const all = a.length + b.length - 2;
  return all <= 0 || a.length < 2 || b.length < 2 ? 0 : (2 * common) / all;
}

/** Headings as reports write them: a short line that begins `一、` (level 1) or `（一）` (level 2). */
function headingsOf(text: string) {
  return [
    ...text.matchAll(/^(?:([一二三四五六七八九十]+、)|[（(][一二三四五六七八九十]+[）)])[^。；\n]{2,40}$/gmu),
  ].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    level: match[1] ? 1 : 2,
    title: match[0],
  }));
}

const show = (value: unknown) => JSON.stringify(value);
const oneOf = <T>(answer: T, right: T | T[] | undefined): boolean =>
  right === undefined || (Array.isArray(right) ? right.includes(answer) : right === answer);

/** What is wrong with a figure that stands where one is expected. */
function differences(found: Figure, mark: Mark, year: number): Fault[] {
  const faults: Fault[] = [];
  const test = (field: Field, right: boolean, wanted: unknown, has: unknown) => {
    if (!right)
      faults.push({ field, message: `«${mark.quote}» ${field}: expected ${show(wanted)}, found ${show(has)}` });
  };
  const near = Math.abs(found.value - mark.value) <= 0.005 + 1e-9 * Math.abs(mark.value);
  test(
    'value',
    near && found.start === mark.start && found.end === mark.end,
    [mark.quote, mark.value],
    [found.quote, found.value],
  );
  test('unit', found.unit === mark.unit, mark.unit, found.unit);
  if (mark.optional) return faults;
  const kind = mark.kind ?? kindOf(mark.unit);
  test('kind', oneOf(found.kind, kind), kind, found.kind);
  const bound = mark.bound ?? 'exact';
  test('bound', oneOf(found.bound, bound), bound, found.bound);
  const period = mark.period === undefined ? String(year) : mark.period;
  test('period', oneOf(found.period, period), period, found.period);
  const change = mark.change ?? null;
  test('change', oneOf(found.change, change), change, found.change);
  if (mark.scope !== undefined) test('scope', oneOf(found.scope, mark.scope), mark.scope, found.scope);
  if (mark.part !== undefined) test('part', oneOf(found.part, mark.part), mark.part, found.part);
  if (mark.section !== undefined) test('section', found.section === mark.section, mark.section, found.section);
  if (mark.indicatorId !== undefined)
    test('indicatorId', oneOf(found.indicatorId, mark.indicatorId), mark.indicatorId, found.indicatorId);
  const names = [mark.indicator ?? []].flat();
  if (names.length > 0)
    test(
      'indicator',
      names.some((name) => alike(name, found.indicator) >= sameWording),
      mark.indicator,
      found.indicator,
    );
  return faults;
}

/** Everything that is wrong in a case, in the order of the text; empty where all is right. */
export function faultsOf(one: Case): Fault[] {
  const found = extractFigures(one.text, { year: one.year, headings: headingsOf(one.text) });
  const faults: Fault[] = [];
  const used = new Set<Figure>();
  for (const mark of one.figures) {
    const figure = found.find(
      (candidate) => !used.has(candidate) && candidate.start < mark.end && mark.start < candidate.end,
    );
    if (figure) {
      used.add(figure);
      faults.push(...differences(figure, mark, one.year));
    } else if (!mark.optional) faults.push({ field: 'missed', message: `«${mark.quote}» missed` });
  }
  for (const figure of found)
    if (!used.has(figure)) {
      const [before, after] = [
        one.text.slice(Math.max(0, figure.start - 10), figure.start),
        one.text.slice(figure.end, figure.end + 8),
      ];
      faults.push({
        field: 'false',
        message: `no figure, but found ${before}«${figure.quote}»${after} (${figure.rule})`,
      });
    }
  return faults;
}
