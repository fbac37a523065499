/** Parts that tables of the library have in common: boxes to select by and what is done with the selected, heads to sort by, heads of groups, room for rows out of view. */
import type { JSX } from 'preact';
import { Icon } from '../base/icons.tsx';
import { Said } from '../base/said.tsx';
import { useWords } from './words.ts';

export interface TableSort<C extends string> {
  column: C;
  down: boolean;
}

/** The cell with the box that selects a row, or all rows. */
export function SelectBox(props: { label: string; checked: boolean; onToggle: () => void }): JSX.Element {
  return (
    <td class="c">
      <label class="cb">
        <input type="checkbox" aria-label={props.label} checked={props.checked} onChange={props.onToggle} />
      </label>
    </td>
  );
}

export interface BulkBarProps {
  /** How many rows are selected, in words. */
  selected: string;
  /** What can be done with them. */
  actions: readonly [name: string, act: () => void][];
  onClear: () => void;
}

/** What is done with all selected rows at once. */
export function BulkBar({ selected, actions, onClear }: BulkBarProps): JSX.Element {
  const { t } = useWords();
  return (
    <div class="bulk">
      <b>{selected}</b>
      {actions.map(([name, act]) => (
        <button key={name} type="button" class="btn plain" onClick={act}>
          {name}
        </button>
      ))}
      <button type="button" class="btn plain push" onClick={onClear}>
        {t('clearSelection')}
      </button>
    </div>
  );
}

export interface SortHeadProps<C extends string> {
  column: C;
  name: string;
  /** Class of the column: `num` for numbers and days, when it is shown. */
  look?: string | undefined;
  /** Whether the first press sorts downwards: numbers and days begin with the largest. */
  firstDown: boolean;
  sort: TableSort<C>;
  onSort: (sort: TableSort<C>) => void;
}

/** The head of a column that sorts by it, and by pressing again the other way round. */
export function SortHead<C extends string>(props: SortHeadProps<C>): JSX.Element {
  const { column, sort } = props;
  const isSorted = sort.column === column;
  const down = isSorted ? !sort.down : props.firstDown;
  return (
    <th scope="col" class={props.look} aria-sort={isSorted ? (sort.down ? 'descending' : 'ascending') : undefined}>
      <button type="button" onClick={() => props.onSort({ column, down })}>
        {props.name}
        {isSorted && <Icon name={sort.down ? 'dn-a' : 'up-a'} />}
      </button>
    </th>
  );
}

/** The head of a group with the number of rows in it. */
export function GroupRow({ name, count, span }: { name: string; count: number; span: number }): JSX.Element {
  const { number } = useWords();
  return (
    <tr class="g">
      <th colSpan={span} scope="rowgroup">
        <Said words={name} /> <span class="n">{number(count)}</span>
      </th>
    </tr>
  );
}

/** The height (pixels) of rows that are not drawn (use-window-rows.ts); none where there is nothing to stand for. */
export function SpacerRow({ height }: { height: number }): JSX.Element | null {
  if (height <= 0) return null;
  return (
    <tr class="spacer">
      <td style={{ blockSize: `${height}px` }} />
    </tr>
  );
}
