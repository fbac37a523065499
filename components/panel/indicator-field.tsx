/** Which indicator a figure is of: one of the taxonomy's, or the report's own words. */
import { useState } from 'preact/hooks';
import type { Figure } from '../../utils/figures/figure.ts';
import { panel } from '../../utils/i18n/panel.ts';
import { panelEdit } from '../../utils/i18n/panel-edit.ts';
import { unitWords } from '../../utils/i18n/units.ts';
import { nameOf } from '../../utils/view/display.ts';
import { findIndicators, type IndicatorChoice, nearIndicators } from '../../utils/view/indicators.ts';
import { useLocale, useWords } from '../base/words.ts';
import { Combobox, type Option } from './combobox.tsx';
import { hitsMarked } from './hits.tsx';

export interface IndicatorFieldProps {
  /** The report's own words for it. */
  indicator: string;
  indicatorId: string | null;
  kind: Figure['kind'];
  onChange(change: { indicator: string; indicatorId: string | null }): void;
}

/** Keys of choices that are no indicators. */
const ownWords = '=';
const typedWords = '+';

export function IndicatorField({ indicator, indicatorId, kind, onChange }: IndicatorFieldProps) {
  const t = useWords(panel);
  const e = useWords(panelEdit);
  const locale = useLocale();
  const [query, setQuery] = useState('');
  const asOption = (choice: IndicatorChoice): Option => ({
    key: choice.id,
    name: hitsMarked(choice.name, choice.hits),
    note: [unitWords(choice.unit, locale).words, choice.id === indicatorId && e('inUse')].filter(Boolean).join(' · '),
  });
  const typed = query.trim();
  const found = typed ? findIndicators(typed, locale) : nearIndicators(indicator, kind, locale);
  const own: Option[] = [];
  if (indicator) own.push({ key: ownWords, name: e('ownWords', { words: indicator }), note: '' });
  if (typed && typed !== indicator) own.push({ key: typedWords, name: e('typedWords', { words: typed }), note: '' });
  return (
    <Combobox
      label={t('detail.indicator')}
      placeholder={e('indicatorPlaceholder')}
      chosen={nameOf({ indicator, indicatorId }, locale).name}
      options={[...found.map(asOption), ...own]}
      onQuery={setQuery}
      onChoose={(key) => {
        if (key === ownWords) onChange({ indicator, indicatorId: null });
        else if (key === typedWords) onChange({ indicator: typed, indicatorId: null });
        // A figure without words of its own gets those of its indicator.
        else
          onChange({
            indicator: indicator || nameOf({ indicator, indicatorId: key }, 'zh-Hans').name,
            indicatorId: key,
          });
      }}
    />
  );
}
