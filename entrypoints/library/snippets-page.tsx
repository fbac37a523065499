/** Snippets, wired: search, tags, editing, deleting with undo. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { regionOf, titleOf, yearOf } from '../../components/library/phrases.ts';
import type { SnippetView } from '../../components/library/snippet-card.tsx';
import { Snippets } from '../../components/library/snippets.tsx';
import { useWords, type Words } from '../../components/library/words.ts';
import type { Library } from '../../utils/library/library.ts';
import type { SavedReport, Snippet } from '../../utils/library/records.ts';
import { matcher, snippetTexts } from '../../utils/library/search.ts';
import { deleteSnippet, restoreSnippet, updateSnippet } from '../../utils/library/snippets.ts';
import { anchorLink, isWebAddress } from '../../utils/text/source.ts';
import { snippetFigure } from './names.ts';
import { hashOf } from './route.ts';
import { leaveJump } from './source-page.ts';
import type { ToastApi } from './use-toast.ts';

export interface SnippetsPageProps {
  library: Library;
  snippets: readonly Snippet[];
  reports: readonly SavedReport[];
  query: string;
  toast: ToastApi;
}

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

export function SnippetsPage({ library, snippets, reports, query, toast }: SnippetsPageProps): JSX.Element {
  const words = useWords();
  const [tag, setTag] = useState<string | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const matches = matcher(query);
  const tags = tagCounts(snippets);
  // A tag whose last snippet has gone is no filter any more.
  const chosenTag = tags.some((one) => one.tag === tag) ? tag : null;
  const byId = new Map(reports.map((report) => [report.id, report]));
  const shown = snippets
    .filter((snippet) => (chosenTag === null || snippet.tags.includes(chosenTag)) && matches(snippetTexts(snippet)))
    .map((snippet) => viewOf(snippet, byId, words));

  const remove = async (snippet: Snippet) => {
    try {
      const deleted = await deleteSnippet(library, snippet.id);
      toast.show(words.t('deletedSnippet'), () => restoreSnippet(library, deleted));
    } catch (error) {
      toast.fail(error);
    }
  };
  return (
    <Snippets
      shown={shown}
      total={snippets.length}
      tags={tags}
      tag={chosenTag}
      editing={editing}
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
      onDelete={(snippet) => void remove(snippet)}
      onJump={(snippet) => leaveJump(snippet.address, snippet.anchor)}
    />
  );
}
