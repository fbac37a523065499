/** A correction in words: each field from what was read to what a reader put in its place, who and when. */
import { common } from '../../utils/i18n/common.ts';
import { formatDate } from '../../utils/i18n/i18n.ts';
import { panelEdit } from '../../utils/i18n/panel-edit.ts';
import { periodWords } from '../../utils/i18n/period.ts';
import type { Change, EditNote } from '../../utils/view/rows.ts';
import { Icon } from '../base/icon.tsx';
import { isHan } from '../base/said.tsx';
import { useLocale, useWords } from '../base/words.ts';

const icons = { edited: 'edit', rejected: 'reject', added: 'plus' } as const;

/** What a reader changed, from what to what, who and when. */
export function EditText({ note }: { note: EditNote }) {
  const c = useWords(common);
  const e = useWords(panelEdit);
  const locale = useLocale();
  const words = (change: Change, value: Change['from']): string => {
    if (change.field === 'bound') return value === 'exact' ? e('exact') : c(`bound.${value as 'about'}`);
    if (change.field === 'change') return e(`change.${(value ?? 'none') as 'up'}`);
    if (change.field === 'part') return c(`part.${value as 'plan'}`);
    if (value === null) return change.field === 'scope' ? e('emptyScope') : e('empty');
    return change.field === 'period' ? periodWords(value, null, locale) : value;
  };
  return (
    <>
      {note.kind === 'edited' &&
        note.changes.map((change) => (
          <span key={change.field}>
            <Icon name="edit" />
            <bdi>
              {e(`field.${change.field}`)} <EditValue was words={words(change, change.from)} /> →{' '}
              <EditValue words={words(change, change.to)} />
            </bdi>
          </span>
        ))}
      {note.kind !== 'edited' && (
        <span>
          <Icon name={icons[note.kind]} />
          {e(`note.${note.kind}`)}
        </span>
      )}
      <span>
        <bdi>{[note.by, formatDate(note.day, locale)].filter(Boolean).join(' · ')}</bdi>
      </span>
    </>
  );
}

/** A value of a correction; Chinese in another language is the report's, or the reader's. */
function EditValue({ words, was = false }: { words: string; was?: boolean }) {
  return (
    <span class={was ? 'was' : undefined} lang={isHan(words) ? 'zh' : undefined}>
      {words}
    </span>
  );
}
