/** The foot of the panel: the keys, and the one thing to do with a report: save it. */
import { formatDate } from '../../utils/i18n/i18n.ts';
import { panel } from '../../utils/i18n/panel.ts';
import { panelEdit } from '../../utils/i18n/panel-edit.ts';
import type { SavedReport } from '../../utils/library/records.ts';
import { Icon } from '../base/icon.tsx';
import { useLocale, useWords } from '../base/words.ts';

/** A selection longer than a sentence or two names no figure. */
const longestFigure = 200;

export interface FootProps {
  saved: { report: SavedReport; differs: boolean } | null;
  saving: boolean;
  selecting: number;
  canSaveReport: boolean;
  onSaveReport(): void;
  onSaveSelection(): void;
  /** What is selected is a figure that was missed. */
  onAddSelection(): void;
  onKeys(): void;
}

export function Foot(props: FootProps) {
  const t = useWords(panel);
  const e = useWords(panelEdit);
  const locale = useLocale();
  const { saved, saving, selecting } = props;
  return (
    <div class="foot">
      {selecting > 0 ? (
        <>
          <button type="button" class="btn" onClick={props.onSaveSelection}>
            <Icon name="quote" />
            {t('saveSelection', { n: selecting })}
          </button>
          {props.canSaveReport && selecting <= longestFigure && (
            <button type="button" class="btn" onClick={props.onAddSelection}>
              <Icon name="plus" />
              {e('addSelection')}
            </button>
          )}
        </>
      ) : (
        <span class="hints">
          <kbd>J</kbd> <kbd>K</kbd> {t('hintMove')} ·{' '}
          <button type="button" class="hint" onClick={props.onKeys}>
            <kbd>?</kbd> {t('hintKeys')}
          </button>
        </span>
      )}
      {props.canSaveReport && (
        <span class="push">
          {saved && !saved.differs && !saving ? (
            <span class="kept">
              <Icon name="check" />
              {t('reportSaved', { date: formatDate(saved.report.readAt, locale) })}
            </span>
          ) : (
            <button type="button" class="btn primary" disabled={saving} onClick={props.onSaveReport}>
              {saving ? t('saving') : t(saved ? 'saveAgain' : 'saveReport')} <kbd>⇧S</kbd>
            </button>
          )}
        </span>
      )}
    </div>
  );
}
