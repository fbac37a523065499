/** The columns of the table of snippets, and its rows in the order of one of them. */
import type { SnippetView } from './snippet-card.tsx';
import type { TableSort } from './table-parts.tsx';

/** Columns that the reader may choose; the sentence is always there. `earlier`: what was kept before the page changed. */
export const snippetColumns = [
  'indicator',
  'value',
  'unit',
  'region',
  'year',
  'report',
  'note',
  'tags',
  'keptOn',
  'earlier',
] as const;
export type SnippetColumn = (typeof snippetColumns)[number];
export type SnippetTableColumn = SnippetColumn | 'sentence';

/** What a row is sorted by; null where it has nothing in the column. */
const keyOf: Record<SnippetTableColumn, (view: SnippetView) => string | number | null> = {
  sentence: ({ snippet }) => snippet.sentence,
  indicator: ({ figure }) => figure?.name ?? null,
  value: ({ snippet }) => snippet.anchor.figure?.value ?? null,
  unit: ({ figure }) => figure?.unit || null,
  region: ({ region }) => region || null,
  year: ({ year }) => year,
  report: ({ title }) => title || null,
  note: ({ snippet }) => snippet.note || null,
  tags: ({ snippet }) => snippet.tags.join('、') || null,
  keptOn: ({ snippet }) => Date.parse(snippet.createdAt),
  earlier: ({ snippet }) => snippet.earlier?.[0]?.anchor.quote ?? null,
};

/** The rows in order; those that have nothing in the column stand last either way, equal ones as they stood. */
export function sorted(views: readonly SnippetView[], { column, down }: TableSort<SnippetTableColumn>): SnippetView[] {
  const collator = new Intl.Collator('zh');
  // Each key is made once: a table of thousands is sorted at a keystroke.
  const keyed = views.map((view) => ({ view, key: keyOf[column](view) }));
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
    const order = typeof a.key === 'number' ? a.key - (b.key as number) : collator.compare(a.key, b.key as string);
    return down ? -order : order;
  });
  return keyed.map(({ view }) => view);
}
