/** Snippets with their notes and tags, as cards or as a table. */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Snippet } from '../../utils/library/records.ts';
import { Said } from '../base/said.tsx';
import { ColumnMenu } from './column-menu.tsx';
import { BigNotice } from './notices.tsx';
import { SelectField } from './select-field.tsx';
import { SnippetCard, type SnippetCardProps, type SnippetView } from './snippet-card.tsx';
import { SnippetDialog } from './snippet-dialog.tsx';
import { firstOf, grouped, type SnippetGroup, type SnippetSection, snippetGroups } from './snippet-groups.ts';
import { type SnippetColumn, snippetColumns } from './snippet-sort.ts';
import { SnippetTable } from './snippet-table.tsx';
import { BulkBar } from './table-parts.tsx';
import { useWords } from './words.ts';

export const snippetLooks = ['cards', 'table'] as const;
export type SnippetLook = (typeof snippetLooks)[number];

/** Cards that are drawn at first, and again for each wish for more: thousands would keep the page from answering. */
const cardsAtFirst = 200;

export interface SnippetsProps extends Omit<SnippetCardProps, 'view' | 'isEditing'> {
  /** Snippets that search and tag leave. */
  shown: readonly SnippetView[];
  total: number;
  tags: readonly { tag: string; count: number }[];
  tag: string | null;
  /** The snippet that is being edited. */
  editing: string | null;
  look: SnippetLook;
  columns: ReadonlySet<SnippetColumn>;
  /** Ids of the snippets that are selected in the table. */
  selected: ReadonlySet<string>;
  onTag: (tag: string | null) => void;
  onEdit: (snippet: Snippet | null) => void;
  onLook: (look: SnippetLook) => void;
  onColumns: (columns: ReadonlySet<SnippetColumn>) => void;
  onSelect: (ids: ReadonlySet<string>) => void;
  /** What can be done with the selected ones. */
  onLabel: () => void;
  onCopy: () => void;
  onExport: () => void;
  onDeleteSelected: () => void;
}

/** The first cards under their heads, and more on demand. */
function Cards({ sections, ...props }: SnippetsProps & { sections: readonly SnippetSection[] }): JSX.Element {
  const { t, number } = useWords();
  const [most, setMost] = useState(cardsAtFirst);
  const left = sections.reduce((sum, section) => sum + section.count, 0) - most;
  return (
    <>
      {firstOf(sections, most).map(({ head, count, views }) => (
        <section key={head ?? ''}>
          {head !== null && (
            <h3 class="sn-group">
              <Said words={head || t('groupUnnamed')} /> <span class="n">{number(count)}</span>
            </h3>
          )}
          <ul class="sn-list">
            {views.map((view) => (
              <SnippetCard key={view.snippet.id} {...props} view={view} isEditing={props.editing === view.snippet.id} />
            ))}
          </ul>
        </section>
      ))}
      {left > 0 && (
        <p class="lf">
          <button type="button" class="btn" onClick={() => setMost(most + cardsAtFirst)}>
            {t('moreRows', { n: left })}
          </button>
        </p>
      )}
    </>
  );
}

export function Snippets(props: SnippetsProps): JSX.Element {
  const { t } = useWords();
  const { shown, total, tag, look } = props;
  const isTable = look === 'table';
  const [group, setGroup] = useState<SnippetGroup>('none');
  const sections = useMemo(() => (isTable ? [] : grouped(shown, group)), [shown, group, isTable]);
  const edited = isTable ? shown.find(({ snippet }) => snippet.id === props.editing) : undefined;
  if (total === 0) {
    return (
      <BigNotice icon="keep" title={t('noSnippets')}>
        <p>{t('noSnippetsText')}</p>
      </BigNotice>
    );
  }
  return (
    <div class="lb">
      <nav class="rail" aria-label={t('filters')}>
        <button type="button" class="rail-all" aria-pressed={tag === null} onClick={() => props.onTag(null)}>
          <span>{t('all')}</span>
          <span class="n">{total}</span>
        </button>
        {props.tags.length > 0 && (
          <section>
            <h2>{t('tags')}</h2>
            <ul>
              {props.tags.map((one) => (
                <li key={one.tag}>
                  <button
                    type="button"
                    aria-pressed={one.tag === tag}
                    onClick={() => props.onTag(one.tag === tag ? null : one.tag)}
                  >
                    <Said words={one.tag} />
                    <span class="n">{one.count}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
      </nav>
      <div class="lm">
        <div class="lh">
          <h2>{t('snippets')}</h2>
          <span class="muted" role="status">
            {shown.length === total ? t('snippetsCount', { n: total }) : t('of', { n: shown.length, of: total })}
          </span>
          <span class="push ltools">
            <SelectField
              label={t('groupBy')}
              value={group}
              options={snippetGroups}
              nameOf={(value) => t(`group.${value}`)}
              onChoose={setGroup}
            />
            {isTable && (
              <ColumnMenu
                columns={snippetColumns}
                shown={props.columns}
                nameOf={(column) => t(`sc.${column}`)}
                onColumns={props.onColumns}
              />
            )}
            {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be drawn as a form */}
            <div class="seg" role="group" aria-label={t('snippetsAs')}>
              {snippetLooks.map((one) => (
                <button key={one} type="button" aria-pressed={one === look} onClick={() => props.onLook(one)}>
                  {t(`snippetsAs.${one}`)}
                </button>
              ))}
            </div>
          </span>
        </div>
        {shown.length === 0 && <p class="none-found">{t('nothingFound')}</p>}
        {isTable && props.selected.size > 0 && (
          <BulkBar
            selected={t('selectedSnippets', { n: props.selected.size })}
            actions={[
              [t('exportSelected'), props.onExport],
              [t('copyTable'), props.onCopy],
              [t('tags'), props.onLabel],
              [t('delete'), props.onDeleteSelected],
            ]}
            onClear={() => props.onSelect(new Set())}
          />
        )}
        {shown.length > 0 &&
          (isTable ? <SnippetTable {...props} group={group} /> : <Cards {...props} sections={sections} />)}
        {edited && <SnippetDialog {...props} view={edited} />}
      </div>
    </div>
  );
}
