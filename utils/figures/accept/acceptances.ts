/**
 * What makes a numeral that nothing has struck out a figure, and of which kind. The first that matches wins.
 * Works on folded text. Not for what is no figure: see rejections.ts.
 */
import { Ending, Opening } from '../../text/edges.ts';
import type { Kind } from '../figure.ts';
import {
  type Candidate,
  endsWithCore,
  endsWithMeasure,
  isAfter,
  isBefore,
  isChinese,
  isDigits,
  isPlain,
  length,
} from './candidate.ts';
import type { Rule } from './decide.ts';

export interface Acceptance extends Rule {
  kind?: (c: Candidate) => Kind;
  unit?: (c: Candidate) => string;
  implied?: true;
}

/** Quantities whose unit is money even where 元 is not written: 标的金额约9.7亿. */
const moneyBefore = new Ending(
  /(?:金额|标的额?|资金|经费|费用|款|货值|损失|投资|产值|收入|支出|税|额|薪酬?|工资)(?:共计|合计|累计|总计|达到|高达|超过|达|共|约|近|超|逾|为|到|至|:)*$/,
);
/** Nouns that announce a bare number: 案件数为550, 总量达16201. */
const countBefore = new Ending(
  /(?:数|数量|总数|总量|量|人数|件数|次数|总计|合计)(?:共计|合计|达到|高达|超过|达|共|约|近|超|逾|为|是|:)*$/,
);

const shareFollows = new Opening(/^,(?:占|[^,。;:\d]{0,6}率(?:为|达|达到)?\d)/);
const han = new Ending(/[一-鿿]$/);

export const acceptances: readonly Acceptance[] = [
  { id: 'C1', says: 'a share', test: (c) => c.numeral.percent, kind: () => 'percent', unit: percentUnit },
  { id: 'C3', says: 'an amount of money', test: (c) => c.measure?.kind === 'money' },
  { id: 'C4', says: 'a span of time', test: (c) => c.measure?.kind === 'duration' },
  { id: 'C2', says: 'digits with a measure', test: (c) => isDigits(c) && c.measure !== null },
  {
    id: 'C5',
    says: 'Chinese numeral of several characters with a measure',
    test: (c) => isChinese(c) && length(c) > 1 && c.measure !== null,
  },
  {
    id: 'C6',
    says: 'one Chinese digit with a measure that counts',
    test: (c) => isChinese(c) && c.measure !== null && !c.numeral.scaled,
  },
  {
    id: 'C8',
    says: 'a bare 千 or 万 after 上 or 近',
    test: (c) => isChinese(c) && length(c) === 1 && c.numeral.scaled && c.measure !== null,
  },
  {
    id: 'C3b',
    says: 'a scale without a measure, money by its noun',
    test: (c) => c.numeral.scaled && endsWithMeasure(c) && isAfter(c, moneyBefore, 10),
    kind: () => 'money',
    unit: () => '元',
    implied: true,
  },
  {
    id: 'C7',
    says: 'a scale without a measure at the end of its clause',
    test: (c) => isDigits(c) && c.numeral.scaled && endsWithCore(c),
    kind: () => 'count',
    unit: () => '',
  },
  {
    id: 'C10',
    says: 'a bare number whose share follows: 行政处罚2100，占33.9%',
    test: (c) => length(c) > 1 && isBefore(c, shareFollows, 16) && isPlain(c) && isAfter(c, han, 1),
    kind: () => 'count',
    unit: () => '',
  },
  {
    id: 'C9',
    says: 'a bare number after the noun of a number: 件数为550',
    test: (c) => endsWithCore(c) && isAfter(c, countBefore, 8) && isPlain(c),
    kind: () => 'count',
    unit: () => '',
  },
];

function percentUnit(c: Candidate): string {
  return c.text[c.numeral.end - 1] === '‰' ? '‰' : '%';
}
