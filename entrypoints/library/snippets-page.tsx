/** Snippets, wired: search, tags, editing, deleting with undo, and what is done with the selected ones. */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { LabelDialog } from '../../components/library/label-dialog.tsx';
import { regionOf, titleOf, yearOf } from '../../components/library/phrases.ts';
import type { SnippetView } from '../../components/library/snippet-card.tsx';
import { snippetColumns } from '../../components/library/snippet-sort.ts';
import { Snippets, snippetLooks } from '../../components/library/snippets.tsx';
import { useWords, type Words } from '../../components/library/words.ts';
import { tabbed } from '../../utils/export/cells.ts';
import type { Library } from '../../utils/library/library.ts';
import type { SavedReport, Snippet } from '../../utils/library/records.ts';
import { matcher, snippetTexts } from '../../utils/library/search.ts';
import { deleteSnippets, restoreSnippets, tagSnippets, updateSnippet } from '../../utils/library/snippets.ts';
import { anchorLink, isWebAddress } from '../../utils/text/source.ts';
import { useChoice } from '../shared/use-setting.ts';
import { copyText } from './copy.ts';
import { snippetFigure } from './names.ts';
import { hashOf } from './route.ts';
import { leaveJump } from './source-page.ts';
import { useColumns } from './use-columns.ts';
import type { ToastApi } from './use-toast.ts';

export interface SnippetsPageProps {
  library: Library;
  snippets: readonly Snippet[];
  reports: readonly SavedReport[];
  query: string;
  onExport: (snippetIds: readonly string[]) => void;
  toast: ToastApi;
}

const columnsAtFirst = snippetColumns.filter((column) => column !== 'earlier');

/** The link to a snippet's words: made of what the anchor remembers around them. */
function linkOf({ url, anchor }: Snippet): string | null {
  if (!isWebAddress(url)) return null;
  return anchorLink(url, anchor);
}

function viewOf(snippet: Snippet, reports: ReadonlyMap<string, SavedReport>, words: Words): SnippetView {
  const report = snippet.reportId === null ? undefined : reports.get(snippet.reportId);
  return {
    snippet,
    figure: snippetFigure(snippet, words.locale),
    title: snippet.title || (report ? titleOf(report, words) : ''),
    place: report ? `${regionOf(report, words)} ${yearOf(report, words)}` : '',
    region: report?.regionName ?? '',
    year: report?.year ?? null,
    sourceHref: linkOf(snippet),
    copyHref: report ? hashOf({ view: 'report', id: report.id, figure: null, snippet: snippet.id }) : null,
  };
}

/** Tags of all snippets with their numbers, the most used first. */
function tagCounts(snippets: readonly Snippet[]): { tag: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { tags } of snippets) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const collator = new Intl.Collator('zh');
  return [...counts]
    .map(([tag, count]) => ({ tag, count }))
    .sort((a, b) => b.count - a.count || collator.compare(a.tag, b.tag));
}

/** Rows of a spreadsheet between tabs, every column of the table and the link to the words. */
function rowsOf(views: readonly SnippetView[], { t, date }: Words): string {
  const columns = ['sentence', ...snippetColumns] as const;
  const head = [...columns.map((column) => t(`sc.${column}`)), t('sc.link')];
  const rows = views.map(({ snippet, figure, region, year, title, sourceHref }) => [
    snippet.sentence,
    figure?.name ?? t('passage'),
    snippet.anchor.figure?.value ?? null,
    snippet.anchor.figure?.unit ?? '',
    region,
    year === null ? '' : String(year),
    title,
    snippet.note,
    snippet.tags.join('、'),
    date(snippet.createdAt),
    (snippet.earlier ?? []).map(({ anchor }) => anchor.quote).join('、'),
    sourceHref ?? snippet.url,
  ]);
  return tabbed([head, ...rows]);
}

export function SnippetsPage(props: SnippetsPageProps): JSX.Element {
  const words = useWords();
  const { t } = words;
  const { library, snippets, reports, query, toast } = props;
  const [tag, setTag] = useState<string | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const [isLabelling, setLabelling] = useState(false);
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [look, setLook] = useChoice('choice.snippets', snippetLooks);
  const [columns, setColumns] = useColumns('columns.snippets', snippetColumns, columnsAtFirst);
  const tags = useMemo(() => tagCounts(snippets), [snippets]);
  // A tag whose last snippet has gone is no filter any more.
  const chosenTag = tags.some((one) => one.tag === tag) ? tag : null;
  const shown = useMemo(() => {
    const matches = matcher(query);
    const byId = new Map(reports.map((report) => [report.id, report]));
    return snippets
      .filter((snippet) => (chosenTag === null || snippet.tags.includes(chosenTag)) && matches(snippetTexts(snippet)))
      .map((snippet) => viewOf(snippet, byId, words));
  }, [snippets, reports, query, chosenTag, words]);
  // What is no longer in view must not be changed or exported unseen.
  const selected = useMemo(() => shown.filter(({ snippet }) => marked.has(snippet.id)), [shown, marked]);
  const ids = useMemo(() => new Set(selected.map(({ snippet }) => snippet.id)), [selected]);

  const remove = async (gone: readonly string[]) => {
    try {
      const deleted = await deleteSnippets(library, gone);
      const text = deleted.length === 1 ? t('deletedSnippet') : t('deletedSnippets', { n: deleted.length });
      toast.show(text, () => restoreSnippets(library, deleted));
    } catch (error) {
      toast.fail(error);
    }
  };
  const copy = async () => {
    const isDone = await copyText(rowsOf(selected, words));
    toast.show(isDone ? t('copiedRows', { n: selected.length }) : t('copyFailed'));
  };
  return (
    <>
      <Snippets
        shown={shown}
        total={snippets.length}
        tags={tags}
        tag={chosenTag}
        editing={editing}
        look={look}
        columns={columns}
        selected={ids}
        onTag={setTag}
        onEdit={(snippet) => setEditing(snippet?.id ?? null)}
        onSave={(snippet, change) =>
          updateSnippet(library, snippet.id, change).then(
            () => true,
            (error: unknown) => {
              toast.fail(error);
              return false;
            },
          )
        }
        onDelete={(snippet) => void remove([snippet.id])}
        onJump={(snippet) => leaveJump(snippet.address, snippet.anchor)}
        onLook={setLook}
        onColumns={setColumns}
        onSelect={setMarked}
        onLabel={() => setLabelling(true)}
        onCopy={() => void copy()}
        onExport={() => props.onExport([...ids])}
        onDeleteSelected={() => void remove([...ids])}
      />
      {isLabelling && (
        <LabelDialog
          title={t('tagsOfSnippets', { n: ids.size })}
          labels={selected.map(({ snippet }) => ({ tags: snippet.tags, projectIds: [] }))}
          selected={ids.size}
          projects={null}
          knownTags={tags.map((one) => one.tag)}
          onSave={({ addTags, removeTags }) => {
            tagSnippets(library, [...ids], { addTags, removeTags }).catch(toast.fail);
            setLabelling(false);
          }}
          onClose={() => setLabelling(false)}
        />
      )}
    </>
  );
}
