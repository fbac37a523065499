/** A dialog to choose among many things by name: indicators or reports of a comparison. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../base/icons.tsx';
import { Said } from '../base/said.tsx';
import { toggled } from '../base/toggled.ts';
import { Dialog } from './dialog.tsx';
import { useWords } from './words.ts';

export interface PickerItem {
  id: string;
  name: string;
  /** Heading under which it stands; items of one group follow each other. */
  group: string;
  /** At the end of its line: how many reports state it, its year. */
  note: string;
}

export interface PickerProps {
  title: string;
  searchLabel: string;
  items: readonly PickerItem[];
  chosen: ReadonlySet<string>;
  /** The items that a query finds, in their order. */
  find: (query: string) => readonly PickerItem[];
  /** Another way to choose, offered beside "none". */
  proposal?: { label: string; ids: readonly string[] };
  /** A switch that leaves out some items. */
  only?: { label: string; ids: ReadonlySet<string> };
  /** Called when the dialog closes, with what is chosen then: large tables are not drawn anew for each tick. */
  onClose: (ids: ReadonlySet<string>) => void;
}

export function Picker(props: PickerProps): JSX.Element {
  const { t } = useWords();
  const [query, setQuery] = useState('');
  const [isNarrowed, setNarrowed] = useState(true);
  const [chosen, choose] = useState(props.chosen);
  const { only, proposal } = props;
  const close = () => props.onClose(chosen);
  const found = query.trim() === '' ? props.items : props.find(query);
  const shown = only && isNarrowed ? found.filter((item) => only.ids.has(item.id) || chosen.has(item.id)) : found;
  const toggle = (id: string) => choose(toggled(chosen, id));
  return (
    <Dialog
      title={props.title}
      size="wide"
      onClose={close}
      footer={
        <>
          <span role="status">{t('chosen', { n: chosen.size })}</span>
          <button type="button" class="btn plain" onClick={() => choose(new Set())}>
            {t('clear')}
          </button>
          {proposal && proposal.ids.length > 0 && (
            <button type="button" class="btn plain" onClick={() => choose(new Set(proposal.ids))}>
              {proposal.label}
            </button>
          )}
          <span class="push">
            <button type="button" class="btn primary" onClick={close}>
              {t('done')}
            </button>
          </span>
        </>
      }
    >
      <div class="pk-tools">
        <label class="field">
          <Icon name="search" />
          <input
            type="search"
            autoFocus
            value={query}
            placeholder={props.searchLabel}
            aria-label={props.searchLabel}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </label>
        {only && (
          <label class="tick">
            <input type="checkbox" checked={isNarrowed} onChange={() => setNarrowed(!isNarrowed)} />
            {only.label}
          </label>
        )}
      </div>
      {shown.length === 0 && <p class="none-found">{t('nothingFound')}</p>}
      <ul class="pk">
        {shown.map((item, index) => (
          <li key={item.id}>
            {shown[index - 1]?.group !== item.group && item.group !== '' && <h3>{item.group}</h3>}
            <label class="tick">
              <input type="checkbox" checked={chosen.has(item.id)} onChange={() => toggle(item.id)} />
              <Said words={item.name} />
              <span class="n">{item.note}</span>
            </label>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
