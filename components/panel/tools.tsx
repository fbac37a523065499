/** Search, grouping and the way to the filters above the list of figures. */
import type { RefObject } from 'preact';
import { panel } from '../../utils/i18n/panel.ts';
import { type Grouping, groupings } from '../../utils/view/groups.ts';
import { Icon } from '../base/icon.tsx';
import { useWords } from '../base/words.ts';
import { loadSearch } from './use-finder.ts';

export interface ToolsProps {
  query: string;
  onQuery(query: string): void;
  /** A key in the search field that belongs to the list: down, enter, escape. */
  onKey(event: KeyboardEvent): void;
  input: RefObject<HTMLInputElement | null>;
  grouping: Grouping;
  onGrouping(grouping: Grouping): void;
  filterOpen: boolean;
  filtered: boolean;
  onFilterOpen(open: boolean): void;
}

export function Tools(props: ToolsProps) {
  const t = useWords(panel);
  return (
    <search class="tools">
      <label class="field">
        <Icon name="search" />
        <input
          ref={props.input}
          type="search"
          aria-label={t('searchFigures')}
          placeholder={t('searchFigures')}
          value={props.query}
          onFocus={() => void loadSearch()}
          onInput={(event) => props.onQuery(event.currentTarget.value)}
          onKeyDown={props.onKey}
        />
        <kbd>/</kbd>
      </label>
      <span class="field by">
        <select
          aria-label={t('grouping')}
          title={t('grouping')}
          value={props.grouping}
          onChange={(event) => props.onGrouping(event.currentTarget.value as Grouping)}
        >
          {groupings.map((one) => (
            <option key={one} value={one}>
              {t(`by.${one}`)}
            </option>
          ))}
        </select>
        <Icon name="down" />
      </span>
      <button
        type="button"
        class="ib"
        aria-label={t('filter')}
        title={t('filter')}
        aria-expanded={props.filterOpen}
        aria-pressed={props.filtered}
        onClick={() => props.onFilterOpen(!props.filterOpen)}
      >
        <Icon name="filter" />
      </button>
    </search>
  );
}
