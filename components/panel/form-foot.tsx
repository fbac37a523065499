/** The foot of the forms for corrections: who corrects, back to what was read, and saving. */
import { panelEdit } from '../../utils/i18n/panel-edit.ts';
import { Icon } from '../base/icons.tsx';
import { useWords } from '../base/words.ts';

export interface FormFootProps {
  initials: string;
  /** The words of the button that saves. */
  save: string;
  onInitials(initials: string): void;
  onRestore: (() => void) | null;
}

/** Initials of people's names; longer ones would not fit into lists. */
const longestInitials = 12;

export function FormFoot({ initials, save, onInitials, onRestore }: FormFootProps) {
  const e = useWords(panelEdit);
  return (
    <div class="foot">
      <label class="field sign">
        <span class="vh">{e('initials')}</span>
        <input
          value={initials}
          maxLength={longestInitials}
          placeholder={e('initials')}
          title={e('initialsWhy')}
          onInput={(event) => onInitials(event.currentTarget.value)}
        />
      </label>
      <span class="push">
        {onRestore && (
          <button type="button" class="btn" onClick={onRestore}>
            <Icon name="undo" />
            {e('restore')}
          </button>
        )}
        <button type="submit" class="btn primary">
          {save} <kbd>Ctrl ↵</kbd>
        </button>
      </span>
    </div>
  );
}
