/** A choice of one, with its name before it. */
import type { JSX } from 'preact';
import { Icon } from '../base/icons.tsx';

export interface SelectFieldProps<V extends string> {
  label: string;
  value: V;
  options: readonly V[];
  nameOf: (value: V) => string;
  onChoose: (value: V) => void;
}

export function SelectField<V extends string>(props: SelectFieldProps<V>): JSX.Element {
  return (
    <label class="lpick">
      <span aria-hidden="true">{props.label}</span>
      <span class="field">
        <select
          aria-label={props.label}
          value={props.value}
          onChange={(event) => props.onChoose(event.currentTarget.value as V)}
        >
          {props.options.map((value) => (
            <option key={value} value={value}>
              {props.nameOf(value)}
            </option>
          ))}
        </select>
        <Icon name="down" />
      </span>
    </label>
  );
}
