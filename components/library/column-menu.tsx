/** Which columns of a table are shown. */
import type { JSX } from 'preact';
import { Icon } from '../base/icons.tsx';
import { toggled } from '../base/toggled.ts';
import { useWords } from './words.ts';

export interface ColumnMenuProps<C extends string> {
  columns: readonly C[];
  shown: ReadonlySet<C>;
  nameOf: (column: C) => string;
  onColumns: (shown: ReadonlySet<C>) => void;
}

export function ColumnMenu<C extends string>({ columns, shown, nameOf, onColumns }: ColumnMenuProps<C>): JSX.Element {
  const { t } = useWords();
  const toggle = (column: C) => onColumns(toggled(shown, column));
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    const menu = event.currentTarget as HTMLDetailsElement;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  };
  return (
    <details class="cols" onKeyDown={close}>
      <summary class="btn plain">
        <Icon name="table" />
        {t('columns')}
      </summary>
      <fieldset>
        <legend class="vh">{t('columns')}</legend>
        {columns.map((column) => (
          <label class="cb" key={column}>
            <input type="checkbox" checked={shown.has(column)} onChange={() => toggle(column)} /> {nameOf(column)}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
