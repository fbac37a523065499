/** A check in one line of words and signs: `4618 ＋ 54 ＝ 4672`. */
import { panel } from '../../utils/i18n/panel.ts';
import type { Equation } from '../../utils/view/sums.ts';
import { useLocale, useWords } from '../base/words.ts';

/** More terms than this are told by their number. */
const mostTerms = 4;

/** Chinese text uses the wide signs, which stand well between its numbers. */
const wide: Record<string, string> = { '+': '＋', '=': '＝', '≠': '≠', '÷': '÷', '≤': '≤' };

export function useSign(): (sign: string) => string {
  const locale = useLocale();
  return (sign) => (locale === 'en' ? sign : (wide[sign] ?? sign));
}

export function useEquation(): (equation: Equation) => string {
  const t = useWords(panel);
  const sign = useSign();
  return ({ values, sign: between, balance, got, unit, difference }) => {
    const joined = (terms: readonly string[]) => terms.join(` ${sign(between)} `);
    if (balance)
      return [
        joined(values.slice(0, balance.left)),
        sign(balance.holds ? '=' : '≠'),
        joined(values.slice(balance.left)),
      ].join(' ');
    if (values.length > mostTerms && got)
      return difference
        ? t('manyTerms', { n: values.length, got, difference })
        : t('manyTermsHold', { n: values.length, got });
    const left = joined(values);
    return got ? `${left} ${sign('=')} ${got}${unit}` : left;
  };
}
