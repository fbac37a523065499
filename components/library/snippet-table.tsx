/** Snippets as a table: a row a snippet, drawn as far as it is in view. */
import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Snippet } from '../../utils/library/records.ts';
import { Icon } from '../base/icons.tsx';
import { OddSign } from '../base/odd-sign.tsx';
import { Said } from '../base/said.tsx';
import { toggled } from '../base/toggled.ts';
import { Marked } from './quote.tsx';
import type { SnippetView } from './snippet-card.tsx';
import { grouped, type SnippetGroup } from './snippet-groups.ts';
import { type SnippetColumn, type SnippetTableColumn, snippetColumns, sorted } from './snippet-sort.ts';
import { GroupRow, SelectBox, SortHead, SpacerRow, type TableSort } from './table-parts.tsx';
import { useWindowRows } from './use-window-rows.ts';
import { useWords, type Words } from './words.ts';

export interface SnippetTableProps {
  shown: readonly SnippetView[];
  group: SnippetGroup;
  columns: ReadonlySet<SnippetColumn>;
  /** Ids of snippets. */
  selected: ReadonlySet<string>;
  onSelect: (ids: ReadonlySet<string>) => void;
  onEdit: (snippet: Snippet) => void;
  onDelete: (snippet: Snippet) => void;
  onJump: (snippet: Snippet) => void;
}

const numeric: ReadonlySet<SnippetTableColumn> = new Set(['value', 'year', 'keptOn']);

/** What a snippet is called where its row has to be named. */
const nameOf = ({ snippet, figure }: SnippetView): string =>
  figure ? `${figure.name} ${figure.value}${figure.unit}` : snippet.anchor.quote;

/** The sentence with the kept words marked, leading to them in the saved text where there is one. */
function Sentence({ view }: { view: SnippetView }): JSX.Element {
  const { snippet, figure } = view;
  const words = <Marked text={snippet.sentence} mark={snippet.mark} kind={figure?.kind ?? null} />;
  return (
    <>
      {view.copyHref ? (
        <a class="q" lang="zh-Hans" href={view.copyHref}>
          {words}
        </a>
      ) : (
        <span class="q" lang="zh-Hans">
          {words}
        </span>
      )}
      <OddSign text={snippet.sentence} />
    </>
  );
}

function Source({ view, onJump }: { view: SnippetView; onJump: (snippet: Snippet) => void }): JSX.Element {
  const { t } = useWords();
  const { snippet } = view;
  const title = <bdi lang="zh-Hans">{view.title || snippet.url}</bdi>;
  return (
    <>
      {view.sourceHref ? (
        <a href={view.sourceHref} target="_blank" rel="noreferrer" onClick={() => onJump(snippet)}>
          {title}
        </a>
      ) : (
        <span>{title}</span>
      )}
      {view.copyHref === null && <small>{t('notSaved')}</small>}
    </>
  );
}

function cell(view: SnippetView, column: SnippetColumn, props: SnippetTableProps, words: Words): JSX.Element | string {
  const { t, date } = words;
  const { snippet, figure } = view;
  switch (column) {
    case 'indicator':
      return figure ? <Said words={figure.name} /> : t('passage');
    case 'value':
      return figure?.value ?? '';
    case 'unit':
      return (
        <bdi class="unit" lang="zh-Hans">
          {figure?.unit ?? ''}
        </bdi>
      );
    case 'region':
      return <Said words={view.region} />;
    case 'year':
      return view.year === null ? '' : String(view.year);
    case 'report':
      return <Source view={view} onJump={props.onJump} />;
    case 'note':
      return <Said words={snippet.note} />;
    case 'tags':
      return <Said words={snippet.tags.join('、')} />;
    case 'keptOn':
      return date(snippet.createdAt);
    case 'earlier':
      return <Said words={(snippet.earlier ?? []).map(({ anchor }) => anchor.quote).join('、')} />;
  }
}

function Row(props: SnippetTableProps & { view: SnippetView; drawn: readonly SnippetColumn[] }): JSX.Element {
  const words = useWords();
  const { t } = words;
  const { view, selected } = props;
  const { snippet } = view;
  const isSelected = selected.has(snippet.id);
  const name = nameOf(view);
  const toggle = () => props.onSelect(toggled(selected, snippet.id));
  return (
    <tr class={isSelected ? 'on' : undefined}>
      <SelectBox label={t('select', { title: name })} checked={isSelected} onToggle={toggle} />
      <th scope="row" class="s-sentence">
        <Sentence view={view} />
      </th>
      {props.drawn.map((column) => (
        <td key={column} class={`s-${column}${numeric.has(column) ? ' num' : ''}`}>
          {cell(view, column, props, words)}
        </td>
      ))}
      <td class="c two">
        <button
          type="button"
          class="ib"
          aria-label={`${t('editSnippet')}: ${name}`}
          title={t('editSnippet')}
          onClick={() => props.onEdit(snippet)}
        >
          <Icon name="edit" />
        </button>
        <button
          type="button"
          class="ib"
          aria-label={`${t('delete')}: ${name}`}
          title={t('delete')}
          onClick={() => props.onDelete(snippet)}
        >
          <Icon name="x" />
        </button>
      </td>
    </tr>
  );
}

type Line = { view: SnippetView; key: string } | { head: string; count: number; key: string };

/** Rows under their heads, in the order of the sorted rows. */
function linesOf(views: readonly SnippetView[], group: SnippetGroup): Line[] {
  return grouped(views, group).flatMap(({ head, count, views: under }): Line[] => {
    const rows = under.map((view) => ({ view, key: `${head ?? ''}\n${view.snippet.id}` }));
    return head === null ? rows : [{ head, count, key: `\n${head}` }, ...rows];
  });
}

export function SnippetTable(props: SnippetTableProps): JSX.Element {
  const { t } = useWords();
  const { shown, group, selected } = props;
  const [sort, setSort] = useState<TableSort<SnippetTableColumn>>({ column: 'keptOn', down: true });
  const lines = useMemo(() => linesOf(sorted(shown, sort), group), [shown, sort, group]);
  const body = useRef<HTMLTableSectionElement>(null);
  const { from, to, before, after } = useWindowRows(lines.length, body);
  const drawn = snippetColumns.filter((column) => props.columns.has(column));
  const isAll = shown.length > 0 && shown.every(({ snippet }) => selected.has(snippet.id));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section class="scrollx" tabIndex={0} aria-label={t('snippetTable')}>
      <table class="lib snips" aria-rowcount={lines.length + 1}>
        <thead>
          <tr>
            <SelectBox
              label={t('selectAll')}
              checked={isAll}
              onToggle={() => props.onSelect(new Set(isAll ? [] : shown.map(({ snippet }) => snippet.id)))}
            />
            {(['sentence', ...drawn] as const).map((column) => (
              <SortHead
                key={column}
                column={column}
                name={t(`sc.${column}`)}
                look={numeric.has(column) ? 'num' : undefined}
                firstDown={numeric.has(column)}
                sort={sort}
                onSort={setSort}
              />
            ))}
            <td class="c" />
          </tr>
        </thead>
        <tbody ref={body}>
          <SpacerRow height={before} />
          {lines
            .slice(from, to)
            .map((line) =>
              'view' in line ? (
                <Row key={line.key} {...props} view={line.view} drawn={drawn} />
              ) : (
                <GroupRow
                  key={line.key}
                  name={line.head || t('groupUnnamed')}
                  count={line.count}
                  span={drawn.length + 3}
                />
              ),
            )}
          <SpacerRow height={after} />
        </tbody>
      </table>
    </section>
  );
}
