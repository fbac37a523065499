/** By how much a figure misses what the arithmetic gives, in words. */
import type { Check } from '../../utils/checks/check.ts';
import type { Figure } from '../../utils/figures/figure.ts';
import { panel } from '../../utils/i18n/panel.ts';
import { unitWords } from '../../utils/i18n/units.ts';
import { sumOf } from '../../utils/view/sums.ts';
import { useLocale, useWords } from '../base/words.ts';

export function useOffBy(figures: readonly Figure[]): (check: Check) => string {
  const t = useWords(panel);
  const locale = useLocale();
  return (check) => {
    const { difference, kind } = sumOf(check, figures);
    const unit = kind === 'ratio' ? t('points') : unitWords(difference?.unit ?? '', locale, difference?.value).words;
    return t('offBy', { n: `${difference?.value ?? 0} ${unit}`.trim() });
  };
}
