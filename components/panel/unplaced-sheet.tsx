/** Corrections whose place on the page is not sure: what each says, what became of its place, and the way to let it go. */
import { common } from '../../utils/i18n/common.ts';
import { panel } from '../../utils/i18n/panel.ts';
import { panelEdit } from '../../utils/i18n/panel-edit.ts';
import { nameOf } from '../../utils/view/display.ts';
import { editNote } from '../../utils/view/edited.ts';
import { useLocale, useWords } from '../base/words.ts';
import type { PanelData } from './data.ts';
import { EditText } from './edit-text.tsx';
import { Sheet } from './sheet.tsx';

export interface UnplacedSheetProps {
  unplaced: PanelData['unplaced'];
  onDrop(id: string): void;
  onClose(): void;
}

export function UnplacedSheet({ unplaced, onDrop, onClose }: UnplacedSheetProps) {
  const t = useWords(panel);
  const c = useWords(common);
  const e = useWords(panelEdit);
  const locale = useLocale();
  return (
    <Sheet title={e('unplacedTitle')} onClose={onClose}>
      <p class="unplaced-why">{e('unplacedWhy')}</p>
      {unplaced.map(({ correction, finding }) => {
        const fields = correction.kind === 'add' ? correction.after : correction.before;
        const { name, canonical } = nameOf(fields, locale);
        const { prefix, quote, suffix } = correction.anchor;
        return (
          <article key={correction.id} class="sn">
            <h3 class="sn-f">
              <bdi lang={canonical ? undefined : 'zh'}>{name}</bdi>
            </h3>
            <p class="q" lang="zh" dir="auto">
              ……{prefix.slice(-16)}
              <span class="fig is-current">{quote}</span>
              {suffix.slice(0, 16)}……
            </p>
            <p class="sn-m">
              <EditText note={editNote(correction, quote, locale)} />
            </p>
            <p class="small">
              {t(`found.${finding.state}`)}
              {c('listComma')}
              {e('notApplied')}
            </p>
            <div class="acts">
              <button type="button" class="btn plain" onClick={() => onDrop(correction.id)}>
                {e('dropCorrection')}
              </button>
            </div>
          </article>
        );
      })}
    </Sheet>
  );
}
