/** Figures, checks, snippets; and the switch for the marks on the page. */
import { panel } from '../../utils/i18n/panel.ts';
import { Icon } from '../base/icon.tsx';
import { useWords } from '../base/words.ts';

export const views = ['figures', 'checks', 'snippets'] as const;
export type View = (typeof views)[number];

export interface ViewTabsProps {
  view: View;
  counts: Record<View, number>;
  marksOn: boolean;
  onView(view: View): void;
  onMarks(on: boolean): void;
}

export function ViewTabs({ view, counts, marksOn, onView, onMarks }: ViewTabsProps) {
  const t = useWords(panel);
  return (
    <div class="tabs">
      <div role="tablist" aria-label={t('views')}>
        {views.map((one) => (
          <button key={one} type="button" role="tab" aria-selected={one === view} onClick={() => onView(one)}>
            {t(`tab.${one}`)} <span class="n">{counts[one]}</span>
          </button>
        ))}
      </div>
      <span class="push">
        <button
          type="button"
          class="ib"
          aria-label={t('marks')}
          title={`${t('marks')} (H)`}
          aria-pressed={marksOn}
          onClick={() => onMarks(!marksOn)}
        >
          <Icon name={marksOn ? 'mark' : 'mark-off'} />
        </button>
      </span>
    </div>
  );
}
