/** Legend and filter in one: how many figures of each kind, how many fail, how many are saved. */
import { common } from '../../utils/i18n/common.ts';
import { panel } from '../../utils/i18n/panel.ts';
import type { Filter, Tally } from '../../utils/view/filter.ts';
import { type Tint, tints } from '../../utils/view/marks.ts';
import { useWords } from '../base/words.ts';

/** Class of a tint in sentences, legend and lists. */
export const tintClass = (tint: Tint): string => (tint === 'count' ? 'fig' : `fig k-${tint}`);

export interface StripProps {
  tally: Tally;
  filter: Filter;
  onFilter(filter: Filter): void;
}

export function Strip({ tally, filter, onFilter }: StripProps) {
  const t = useWords(panel);
  const c = useWords(common);
  const toggle = (tint: Tint) =>
    onFilter({
      ...filter,
      tints: filter.tints.includes(tint) ? filter.tints.filter((one) => one !== tint) : [...filter.tints, tint],
    });
  return (
    <fieldset class="strip" aria-label={t('strip')} title={t('strip')}>
      {tints.map((tint) => (
        <button key={tint} type="button" aria-pressed={filter.tints.includes(tint)} onClick={() => toggle(tint)}>
          <b class={tintClass(tint)}>{tally.tints[tint]}</b>
          <span>{c(`kind.${tint}`)}</span>
        </button>
      ))}
      <i />
      <button
        type="button"
        aria-pressed={filter.flagged}
        onClick={() => onFilter({ ...filter, flagged: !filter.flagged })}
      >
        <b class={tally.flagged > 0 ? 'flagtext' : undefined}>{tally.flagged}</b>
        <span>{t('strip.flagged')}</span>
      </button>
      <button type="button" aria-pressed={filter.saved} onClick={() => onFilter({ ...filter, saved: !filter.saved })}>
        <b>{tally.saved}</b>
        <span>{t('strip.saved')}</span>
      </button>
    </fieldset>
  );
}
