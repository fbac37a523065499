/** Snippets under heads, for cards and for the table. Not for which snippets are shown: that is the caller's. */
import type { SnippetView } from './snippet-card.tsx';

export const snippetGroups = ['none', 'report', 'tag', 'indicator'] as const;
export type SnippetGroup = (typeof snippetGroups)[number];

export interface SnippetSection {
  /** Null where nothing is grouped; empty for snippets without a name. */
  head: string | null;
  /** Snippets under the head, drawn or not. */
  count: number;
  views: SnippetView[];
}

function namesOf({ snippet, figure, place, title }: SnippetView, group: SnippetGroup): readonly string[] {
  if (group === 'tag') return snippet.tags.length > 0 ? snippet.tags : [''];
  if (group === 'indicator') return [figure?.name ?? ''];
  return [[place, title].filter(Boolean).join(' · ')];
}

/** Snippets under their heads, in the order of the first of each; one with several tags stands under each. */
export function grouped(shown: readonly SnippetView[], group: SnippetGroup): SnippetSection[] {
  if (group === 'none') return [{ head: null, count: shown.length, views: [...shown] }];
  const heads = new Map<string, SnippetView[]>();
  for (const view of shown)
    for (const name of namesOf(view, group)) {
      const under = heads.get(name);
      if (under) under.push(view);
      else heads.set(name, [view]);
    }
  // What has no name stands last.
  return [...heads]
    .map(([head, views]) => ({ head, count: views.length, views }))
    .sort((a, b) => Number(a.head === '') - Number(b.head === ''));
}

/** The first `most` snippets with their heads, which still count all that stand under them. */
export function firstOf(sections: readonly SnippetSection[], most: number): SnippetSection[] {
  const drawn: SnippetSection[] = [];
  let left = most;
  for (const section of sections) {
    if (left <= 0) break;
    drawn.push({ ...section, views: section.views.slice(0, left) });
    left -= section.views.length;
  }
  return drawn;
}
