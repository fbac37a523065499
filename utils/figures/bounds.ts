/** Whether a figure is stated exactly, about, as a minimum or as a maximum. Works on folded text. */
import { Ending, Opening } from '../text/edges.ts';
import { type Candidate, core } from './accept/candidate.ts';
import type { Bound, Kind } from './figure.ts';

/** Words that end right before the number. Compounds that only look like them are ruled out (节约, 治超, 附近). */
const before: [Bound, Ending][] = [
  [
    'max',
    new Ending(/(?:≤|不足|不超过|不多于|不高于|最多|至多|(?<!不)低于|(?<!不)少于|(?<!不)小于|不到|未超过|未达到?)$/),
  ],
  [
    'min',
    new Ending(
      /(?:≥|逾|(?<![治赶])超|超过了?|超出|突破|不少于|不低于|不小于|至少|(?<!不)高于|(?<!不)多于|(?<!不)大于)$/,
    ),
  ],
  ['about', new Ending(/(?:大约|大概|将近|接近|(?<![附就邻最临])近|(?<![节签履预公条集违合契邀失制续解赴相])约)$/)],
];

/** 至少开展1次: the bound may stand before the verb. */
const atLeast = /(?:至少|不少于|不低于)[^,。;:\d]{1,8}$/;

/** Words right behind the measure. */
const after: [Bound, Opening][] = [
  ['min', new Opening(/^(?:以上|之多|多(?![个部方种元次])|余(?!额|下|名|人))/)],
  ['max', new Opening(/^(?:以内|以下|之内)/)],
  ['about', new Opening(/^(?:左右|上下)/)],
];

/** The bound of an accepted candidate. An explicit word wins over 余 and 多, a limit over 约. */
export function boundOf(c: Candidate, kind: Kind): Bound {
  const from = c.rangeFrom ?? c.numeral.start;
  const left = c.text.slice(Math.max(0, from - 4), from);
  const end = c.measure?.end ?? c.numeral.end;
  const right = c.text.slice(end, end + 2);
  const stated = before.find(([, words]) => words.test(left))?.[0];
  if (stated === 'max' || stated === 'min') return stated;
  const closed = after.find(([, words]) => words.test(right))?.[0];
  if (closed) return closed;
  // 4个工作日内: a limit only for spans of time; elsewhere 内 is "inside".
  if (kind === 'duration' && right.startsWith('内')) return 'max';
  if (stated) return stated;
  if (atLeast.test(c.text.slice(Math.max(0, from - 12), from))) return 'min';
  if (c.numeral.scaled && right.startsWith('+')) return 'min';
  // 过半
  if (left.endsWith('过') && core(c) === '半') return 'min';
  // 上千, 数百, 十几: at least.
  if (c.numeral.particle || (c.numeral.form === 'chinese' && left.endsWith('上'))) return 'min';
  return 'exact';
}
