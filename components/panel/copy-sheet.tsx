/** The sheet from which figures are copied: one, its group, or all that are listed; in four forms, cited as the reader cites. */
import { useState } from 'preact/hooks';
import type { Style } from '../../utils/export/choices.ts';
import { citationMessages } from '../../utils/i18n/citations.ts';
import { panelCopy } from '../../utils/i18n/panel-copy.ts';
import { Icon, type IconName } from '../base/icons.tsx';
import { useWords } from '../base/words.ts';
import type { CopyForm } from './data.ts';
import { Sheet } from './sheet.tsx';

/** Figures that can be copied together; the first is the one that is selected, if one is. */
export interface CopyChoice {
  figure: readonly number[];
  group: readonly number[];
  shown: readonly number[];
}

export interface CopySheetProps {
  choice: CopyChoice;
  style: Style;
  styles: readonly Style[];
  onCopy(form: CopyForm, figures: readonly number[]): void;
  onStyle(style: Style): void;
  onClose(): void;
}

const forms: [CopyForm, IconName, string?][] = [
  ['text', 'quote', 'C'],
  ['markdown', 'note'],
  ['rows', 'table'],
  ['link', 'link'],
];

export function CopySheet({ choice, style, styles, onCopy, onStyle, onClose }: CopySheetProps) {
  const s = useWords(citationMessages);
  const e = useWords(panelCopy);
  const scopes = (['figure', 'group', 'shown'] as const).filter((one) => choice[one].length > 0);
  const [scope, setScope] = useState<keyof CopyChoice>(scopes[0] ?? 'shown');
  return (
    <Sheet title={e('copyTitle')} onClose={onClose} focus=".menu-item">
      <div class="copy-of">
        <fieldset class="seg" aria-label={e('of')}>
          {scopes.map((one) => (
            <button key={one} type="button" aria-pressed={one === scope} onClick={() => setScope(one)}>
              {e(`of.${one}`, { n: choice[one].length })}
            </button>
          ))}
        </fieldset>
      </div>
      {forms.map(([form, icon, key]) => (
        <button key={form} type="button" class="menu-item" onClick={() => onCopy(form, choice[scope])}>
          <Icon name={icon} />
          {e(`form.${form}`)}
          {key && scope === 'figure' && <kbd>{key}</kbd>}
        </button>
      ))}
      <label class="menu-seg">
        <Icon name="quote" />
        <span>{s('style')}</span>
        <span class="field">
          <select value={style} onChange={(event) => onStyle(event.currentTarget.value as Style)}>
            {styles.map((one) => (
              <option key={one} value={one}>
                {s(`style.${one}`)}
              </option>
            ))}
          </select>
          <Icon name="down" />
        </span>
      </label>
    </Sheet>
  );
}
