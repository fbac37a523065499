/** The cell of a table in which a row, or all rows, are chosen. */
import type { JSX } from 'preact';

export interface SelectBoxProps {
  label: string;
  checked: boolean;
  onToggle: () => void;
}

export function SelectBox({ label, checked, onToggle }: SelectBoxProps): JSX.Element {
  return (
    <td class="c">
      <label class="cb">
        <input type="checkbox" aria-label={label} checked={checked} onChange={onToggle} />
      </label>
    </td>
  );
}
