/**
 * The sums of tables. Of a known form every sum and balance is tested, and one that does not come out is said, but only
 * where all its places are filled: a blank is not 0. Of any other table totals are shown where they come out.
 */
import type { Figure } from '../figures/figure.ts';
import { relationsOf } from '../indicators/matching.ts';
import type { Relation } from '../indicators/taxonomy.ts';
import { same, sameUnit, sum } from './arithmetic.ts';
import type { Check } from './check.ts';

/** All sums of the report's tables. */
export function tableSums(figures: readonly Figure[]): Check[] {
  const inTables = [...figures.keys()].filter((index) => (figures[index] as Figure).cell !== undefined);
  const byTable = Map.groupBy(inTables, (index) => (figures[index] as Figure).cell?.table as number);
  return [...byTable.values()].flatMap((indexes) => {
    const form = (figures[indexes[0] as number] as Figure).cell?.form;
    return form === undefined ? totals(figures, indexes) : formSums(figures, indexes);
  });
}

/** One line of a form (a column of applicants, a body's row): its figures by indicator. */
type Line = Map<string, number>;

function formSums(figures: readonly Figure[], indexes: readonly number[]): Check[] {
  const lines = new Map<string, Line>();
  const twice = new Set<string>();
  for (const index of indexes) {
    const { indicatorId, scope, period, change } = figures[index] as Figure;
    if (indicatorId === null || change !== null) continue;
    const key = JSON.stringify([scope, period]);
    const line = lines.get(key) ?? new Map<string, number>();
    lines.set(key, line);
    // Two places of one meaning: the form is not what it seems, and nothing is said about either.
    if (line.has(indicatorId)) twice.add(`${key} ${indicatorId}`);
    line.set(indicatorId, index);
  }
  for (const [key, line] of lines) for (const id of [...line.keys()]) if (twice.has(`${key} ${id}`)) line.delete(id);
  const checks = [...lines.values()].flatMap((line) => lineSums(figures, line));
  return [...checks, ...acrossScopes(figures, [...lines.values()])];
}

function lineSums(figures: readonly Figure[], line: Line): Check[] {
  const checks: Check[] = [];
  for (const [id, whole] of line)
    for (const relation of relationsOf(id)) {
      const check =
        relation.kind === 'sum'
          ? partsSum(figures, line, whole, relation)
          : relation.kind === 'balance'
            ? balance(figures, line, relation)
            : null;
      if (check) checks.push(check);
    }
  return checks;
}

/** The figures that stand for an indicator: its own, or those of its parts where the form has no place for the whole. */
function standFor(line: Line, id: string): { indexes: number[]; complete: boolean } {
  const own = line.get(id);
  if (own !== undefined) return { indexes: [own], complete: true };
  const relation = relationsOf(id).find((one) => one.kind === 'sum');
  if (!relation) return { indexes: [], complete: false };
  const parts = relation.parts.map((part) => standFor(line, part));
  return { indexes: parts.flatMap((part) => part.indexes), complete: parts.every((part) => part.complete) };
}

function partsSum(
  figures: readonly Figure[],
  line: Line,
  whole: number,
  relation: Extract<Relation, { kind: 'sum' }>,
): Check | null {
  const parts = relation.parts.map((id) => standFor(line, id));
  const indexes = parts.flatMap((part) => part.indexes);
  if (indexes.length < 2) return null;
  const check = sumOf(figures, whole, indexes);
  return check.holds || parts.every((part) => part.complete) ? check : null;
}

function balance(
  figures: readonly Figure[],
  line: Line,
  { left, right }: Extract<Relation, { kind: 'balance' }>,
): Check | null {
  const sides = [left, right].map((ids) => ids.map((id) => line.get(id)));
  // A side with a blank is no side: what was carried over may be left blank for none, but nobody can know.
  if (sides.some((side) => side.some((index) => index === undefined))) return null;
  const [a, b] = sides as [number[], number[]];
  const sideSum = (side: readonly number[]) => sum(side.map((index) => (figures[index] as Figure).value));
  const difference = sum([sideSum(a), -sideSum(b)]);
  const holds = same(difference, 0);
  return {
    kind: 'balance',
    holds,
    verdict: holds ? 'holds' : 'fails',
    figures: [...a, ...b],
    left: a.length,
    computed: sideSum(b),
    difference,
    tie: '=',
  };
}

/** For each indicator: the figure of the whole against those of all its scopes, where the form states both. */
function acrossScopes(figures: readonly Figure[], lines: readonly Line[]): Check[] {
  const scopeOf = (line: Line) => (figures[[...line.values()][0] as number] as Figure | undefined)?.scope ?? null;
  const whole = lines.find((line) => scopeOf(line) === null);
  const parts = lines.filter((line) => line !== whole && scopeOf(line) !== null);
  if (!whole || parts.length < 2) return [];
  return [...whole].flatMap(([id, total]) => {
    const indexes = parts.flatMap((line) => line.get(id) ?? []);
    if (indexes.length < 2) return [];
    const check = sumOf(figures, total, indexes);
    return check.holds || indexes.length === parts.length ? [check] : [];
  });
}

/** Labels of totals; what is only a part of a row above takes no part in a sum. */
const total = /^(?:\(.{1,2}\)|.、)?(?:合计|总计|共计|总数)$/;
const partOfAnother = /^(?:其中|#|小计)/;

/** Total rows and total columns of a table without a known form, where they come out. */
function totals(figures: readonly Figure[], indexes: readonly number[]): Check[] {
  const cellOf = (index: number) => (figures[index] as Figure).cell as NonNullable<Figure['cell']>;
  const along = (line: 'row' | 'column', header: 'rowHeader' | 'columnHeader') =>
    [...Map.groupBy(indexes, (index) => cellOf(index)[line]).values()].flatMap((members) => {
      const label = (index: number) => cellOf(index)[header].at(-1) ?? '';
      const whole = members.filter((index) => total.test(label(index)));
      const rest = members.filter(
        (index) =>
          !whole.includes(index) &&
          !partOfAnother.test(label(index)) &&
          sameUnit(figures[index] as Figure, figures[whole[0] ?? index] as Figure) &&
          (figures[index] as Figure).change === null,
      );
      if (whole.length !== 1 || rest.length < 2) return [];
      const check = sumOf(figures, whole[0] as number, rest);
      return check.holds && (figures[whole[0] as number] as Figure).value !== 0 ? [check] : [];
    });
  return [...along('column', 'rowHeader'), ...along('row', 'columnHeader')];
}

function sumOf(figures: readonly Figure[], whole: number, parts: readonly number[]): Check {
  const stated = (figures[whole] as Figure).value;
  const computed = sum(parts.map((index) => (figures[index] as Figure).value));
  const holds = same(computed, stated);
  return {
    kind: 'sum',
    holds,
    verdict: holds ? 'holds' : 'fails',
    figures: [whole, ...parts],
    computed,
    difference: sum([stated, -computed]),
    tie: '合计',
  };
}
