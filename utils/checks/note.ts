/**
 * A check written out: `4618 + 54 = 4672，报告写 4972，差 300`. Numbers and signs, and the few words that the command
 * and exports need; the panel says the same in the reader's language.
 */
import type { Figure } from '../figures/figure.ts';
import type { Check } from './check.ts';

/** At most four decimals, no trailing zeros. */
const plain = (value: number): string => String(Math.round(value * 1e4) / 1e4);

/** The arithmetic alone: `4618 + 54 = 4672`, `683 ÷ 904 = 75.5531%`. */
export function arithmeticOf(check: Check, figures: readonly Figure[]): string {
  const values = check.figures.map((i) => plain((figures[i] as Figure).value));
  switch (check.kind) {
    case 'sum':
      return `${values.slice(1).join(' + ')} = ${plain(check.computed ?? Number.NaN)}`;
    case 'ratio':
      return `${values[0]} ÷ ${values[1]} = ${plain(check.computed ?? Number.NaN)}%`;
    case 'part':
      return `${values[0]} ≤ ${values[1]}`;
    case 'balance':
      return balanceArithmetic(check, values);
    case 'base':
      return baseArithmetic(check, figures);
  }
}

/** `13612 + 535 = 14147 = 13364 + 783`, or with ≠ in the middle where the sides differ. */
function balanceArithmetic(check: Check, values: readonly string[]): string {
  const left = check.left ?? 1;
  const right = check.computed ?? Number.NaN;
  const side = (terms: readonly string[], total: number) =>
    terms.length > 1 ? [terms.join(' + '), plain(total)] : [...terms];
  const [a, b] = [side(values.slice(0, left), right + check.difference), side(values.slice(left), right).reverse()];
  return `${a.join(' = ')} ${check.holds ? '=' : '≠'} ${check.holds ? b.slice(-1) : b.join(' = ')}`;
}

/** Each rate over the base that makes all of them true. */
function baseArithmetic(check: Check, figures: readonly Figure[]): string {
  const base = check.computed ?? Number.NaN;
  const lines: string[] = [];
  for (let i = 0; i + 1 < check.figures.length; i += 2) {
    const count = figures[check.figures[i] as number] as Figure;
    lines.push(`${plain(count.value)} ÷ ${plain(base)} = ${plain((100 * count.value) / base)}%`);
  }
  return lines.join('；');
}

/** The arithmetic and what it says of the report, in Chinese. */
export function noteOf(check: Check, figures: readonly Figure[]): string {
  const arithmetic = arithmeticOf(check, figures);
  const stated = figures[check.kind === 'sum' ? (check.figures[0] as number) : (check.figures[2] as number)];
  switch (check.verdict) {
    case 'holds':
      return arithmetic;
    case 'truncated':
      return `${arithmetic}，报告写 ${stated?.quote}，是截去尾数，不是四舍五入`;
    case 'bounded':
      return `${arithmetic}，合于所写的界限 ${stated?.quote}`;
    case 'unstated-base':
      return `${arithmetic}；各比例同以一个文中未写的数为基数：${basesInWords(check)}`;
    case 'fails':
      if (check.kind === 'balance') return `${arithmetic}，差 ${plain(Math.abs(check.difference))}`;
      return `${arithmetic}，报告写 ${stated?.quote}，差 ${plain(Math.abs(check.difference))}${outsidersInWords(check, figures)}`;
  }
}

function basesInWords(check: Check): string {
  const parts: string[] = [];
  if (check.bases?.rounded.length) parts.push(`四舍五入时为 ${check.bases.rounded.join('、')}`);
  if (check.bases?.truncated.length) parts.push(`截去尾数时为 ${check.bases.truncated.join('、')}`);
  return parts.join('，');
}

function outsidersInWords(check: Check, figures: readonly Figure[]): string {
  const names = check.outsiders?.map(({ figure }) => `“${(figures[figure] as Figure).indicator}”`) ?? [];
  return names.length > 0 ? `；其中${names.join('、')}不属所列` : '';
}
