/**
 * What a report on open government information says in words against the places of its own tables: 新收政府信息公开申请N件
 * and the total of the first row. Only words that can mean nothing but that place are taken: a body, a group of applicants or
 * a way of asking before them speaks of less than the table does.
 */
import type { Figure } from '../figures/figure.ts';
import { fold } from '../text/fold.ts';
import { same, sum } from './arithmetic.ts';
import type { Check } from './check.ts';

/** Whose and when, as long as it is the report's own body and year. */
const subject =
  '(?:\\d{4}年(?:度|全年)?|本年度?|全年|今年|一年来)?(?:,)?(?:我|全|本)?(?:省|市|县|区|州|旗|镇|乡|街道|局|委|办|厅|机关|单位|部门|系统)?(?:各级行政机关)?(?:共|共计|累计|合计|总计)?';
const requests = '(?:的)?(?:政府)?信息公开申请';
const amount = '(?:数量|总数|总量|件数)?(?:共|共计|合计|总计|为|是)?';

const received = 'disclosure.applications';

/** The words right before a number, from the beginning of their clause, by the place of the table that they mean. */
const claims: readonly [indicatorId: string, words: RegExp][] = [
  [received, new RegExp(`^${subject}(?:本年)?新收(?:到)?${requests}${amount}$`)],
  ['foi.carriedIn', new RegExp(`^${subject}上一?年度?结转(?:${requests})?${amount}$`)],
  [
    'foi.carriedOver',
    new RegExp(`^${subject}结转(?:至|到)?(?:下|次)一?年度?(?:继续)?(?:办理)?(?:${requests})?${amount}$`),
  ],
];

/** Clauses of one sentence; a colon opens one too. */
const border = /[，,；;。：:！!？?、\n\t（(]/;
/** No claim is longer. */
const longestClaim = 40;

/** The clause before an offset, folded. */
function clauseBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < longestClaim && !border.test(text[from - 1] as string)) from--;
  return fold(text.slice(from, at)).text.replace(/\s/g, '');
}

/** The place of a form that states the total of an indicator, for all applicants; none where there are several. */
function totalOf(figures: readonly Figure[], id: string): number | null {
  const found = [...figures.keys()].filter((index) => {
    const { cell, indicatorId, scope } = figures[index] as Figure;
    return cell?.form?.startsWith('disclosure') === true && indicatorId === id && scope === null;
  });
  return found.length === 1 ? (found[0] as number) : null;
}

/** The report's words against its tables. Where the words state a number twice, and differently, nothing is said. */
export function statedTwice(figures: readonly Figure[], text: string): Check[] {
  if (!figures.some(({ cell }) => cell?.form?.startsWith('disclosure'))) return [];
  return claims.flatMap(([id, words]): Check[] => {
    const place = totalOf(figures, id);
    if (place === null) return [];
    const stated = [...figures.keys()].filter((index) => {
      const { cell, kind, bound, change, part, scope, period, start } = figures[index] as Figure;
      // 上年结转 and 结转下年度 name the other year themselves.
      const isOfYear = id !== received || period === null || period === (figures[place] as Figure).period;
      const isPlain = cell === undefined && kind === 'count' && bound === 'exact' && change === null;
      return isPlain && isOfYear && part === 'result' && scope === null && words.test(clauseBefore(text, start));
    });
    const value = (index: number) => (figures[index] as Figure).value;
    if (stated.length === 0 || stated.some((index) => value(index) !== value(stated[0] as number))) return [];
    const [first] = stated as [number];
    const holds = same(value(first), value(place));
    return [
      {
        kind: 'balance',
        holds,
        verdict: holds ? 'holds' : 'fails',
        figures: [first, place],
        left: 1,
        computed: value(place),
        difference: sum([value(first), -value(place)]),
        tie: '=',
      },
    ];
  });
}
