/**
 * Sums: a total and the parts that the text lists behind it. By the text's own structure (其中, a bracket, a list) a sum is
 * shown where it comes out; that it does not come out is said only where the taxonomy knows the parts to be complete.
 */
import type { Figure } from '../figures/figure.ts';
import { relationsOf } from '../indicators/matching.ts';
import { same, sameFrame, sameUnit, sum } from './arithmetic.ts';
import type { Check } from './check.ts';

/** Of parts that reports often leave out (exhaustive: false) so many must be listed for the list to be meant whole. */
const mostParts = 6;
/** A list longer than this is no list. */
const longestList = 30;
/** Below this a sum comes out by chance (3 = 2 + 1): then the text must tie the parts to the total in words. */
const smallestUntied = 10;

const isCount = (figure: Figure) =>
  (figure.kind === 'count' || figure.kind === 'money' || figure.kind === 'other') &&
  figure.change === null &&
  // The sums of tables are tested by their rows and columns (tables.ts).
  figure.cell === undefined;
const exact = (figures: readonly Figure[]) => figures.every((figure) => figure.bound === 'exact');

/** Figures behind `total` in its sentence, or in the next where that one opens with 其中, that have its unit. */
function membersBehind(figures: readonly Figure[], text: string, total: number): { members: number[]; tie: string } {
  const whole = figures[total] as Figure;
  const members: number[] = [];
  let tie = '';
  for (let i = total + 1; i < figures.length && members.length < longestList; i++) {
    const figure = figures[i] as Figure;
    const gap = text.slice((figures[i - 1] as Figure).end, figure.start);
    if (members.length === 0) tie = tieIn(gap);
    const sameSentence = figure.sentence[0] === whole.sentence[0];
    if (!sameSentence && !(tie === '其中' && !/\n/.test(gap))) break;
    if (!isCount(figure) || !sameUnit(figure, whole) || figure.value > whole.value) break;
    members.push(i);
    // A bracket closes its list.
    if (
      tie === '（…）' &&
      /^[^(（]*[)）]/.test(text.slice(figure.end, (figures[i + 1] as Figure | undefined)?.start ?? figure.end + 12))
    )
      break;
  }
  return { members, tie };
}

/** The words between total and first part that tie them. */
function tieIn(gap: string): string {
  if (/其中/.test(gap)) return '其中';
  if (/[(（][^)）]*$/.test(gap)) return '（…）';
  if (/包括|分别/.test(gap)) return /包括/.test(gap) ? '包括' : '分别';
  return '';
}

/** Sums that come out by the text's own structure. */
export function structuralSums(figures: readonly Figure[], text: string): Check[] {
  const checks: Check[] = [];
  figures.forEach((whole, total) => {
    if (!isCount(whole) || whole.bound !== 'exact') return;
    const { members, tie } = membersBehind(figures, text, total);
    let running = 0;
    for (let count = 1; count <= members.length; count++) {
      running = sum([running, (figures[members[count - 1] as number] as Figure).value]);
      if (count < 2 || !same(running, whole.value)) continue;
      const parts = members.slice(0, count);
      if (!exact(parts.map((i) => figures[i] as Figure)) || (tie === '' && whole.value < smallestUntied)) continue;
      checks.push(sumCheck(figures, total, parts, tie || '…'));
      break;
    }
  });
  return checks;
}

/** A member that stands in the list but is no part of what is listed. */
interface Listed {
  parts: number[];
  outsiders: number[];
}

/** Sums that the taxonomy demands: its parts, listed in one sentence, against the total before them. */
export function relationSums(figures: readonly Figure[]): Check[] {
  const checks: Check[] = [];
  figures.forEach((whole, total) => {
    for (const relation of relationsOf(whole.indicatorId)) {
      if (relation.kind !== 'sum' || whole.bound !== 'exact' || !isCount(whole)) continue;
      const { parts, outsiders } = listedParts(figures, total, relation.parts);
      const all = [...parts, ...outsiders].sort((a, b) => a - b);
      const ids = new Set(parts.map((i) => (figures[i] as Figure).indicatorId));
      const complete = relation.exhaustive
        ? ids.size === relation.parts.length || (ids.size === parts.length && ids.size >= 2)
        : ids.size >= mostParts;
      if (!complete || ids.size < parts.length || !exact(all.map((i) => figures[i] as Figure))) continue;
      const check = sumCheck(figures, total, all, '其中');
      if (outsiders.length > 0) check.outsiders = outsiders.map((figure) => ({ figure, reason: 'notAPart' }));
      checks.push(check);
    }
  });
  return checks;
}

/** The run of figures that holds the parts: one sentence, this one or the next, same unit, same body and time. */
function listedParts(figures: readonly Figure[], total: number, ids: readonly string[]): Listed {
  const whole = figures[total] as Figure;
  const listed: Listed = { parts: [], outsiders: [] };
  let sentence: number | null = null;
  for (let i = total + 1; i < figures.length && i <= total + longestList; i++) {
    const figure = figures[i] as Figure;
    if (figure.section !== whole.section) break;
    const isPart =
      figure.indicatorId !== null &&
      ids.includes(figure.indicatorId) &&
      isCount(figure) &&
      sameUnit(figure, whole) &&
      sameFrame(figure, whole);
    if (sentence === null && !isPart) continue;
    if (sentence === null) sentence = figure.sentence[0];
    if (figure.sentence[0] !== sentence) break;
    if (isPart) listed.parts.push(i);
    else if (isCount(figure) && sameUnit(figure, whole)) listed.outsiders.push(i);
  }
  // What follows the last part is another matter.
  const last = listed.parts.at(-1) ?? total;
  listed.outsiders = listed.outsiders.filter((i) => i < last);
  return listed;
}

function sumCheck(figures: readonly Figure[], total: number, parts: readonly number[], tie: string): Check {
  const stated = (figures[total] as Figure).value;
  const computed = sum(parts.map((i) => (figures[i] as Figure).value));
  const holds = same(computed, stated);
  return {
    kind: 'sum',
    holds,
    verdict: holds ? 'holds' : 'fails',
    figures: [total, ...parts],
    computed,
    difference: sum([stated, -computed]),
    tie,
  };
}
