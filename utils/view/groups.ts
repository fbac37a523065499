/** Rows under their headings: by section of the report, by group of indicators, or by what the checks say. */
import type { Locale } from '../i18n/i18n.ts';
import { groups as taxonomyGroups } from '../indicators/taxonomy.ts';
import type { Heading } from '../page/article.ts';
import type { Row } from './rows.ts';
import { verdictOrder } from './sums.ts';

export const groupings = ['section', 'group', 'check'] as const;
export type Grouping = (typeof groupings)[number];

export interface Group {
  /** Stable while the reading is: what is folded is remembered by it. */
  key: string;
  /**
   * Heading; null for what stands before the first heading, has no canonical indicator or is in no check: the interface has
   * words for these, and for verdicts, which are given by their keys.
   */
  title: string | null;
  rows: Row[];
  flagged: number;
}

/** Groups in their own order, none empty. */
export function groupRows(
  rows: readonly Row[],
  grouping: Grouping,
  headings: readonly Heading[],
  locale: Locale,
): Group[] {
  const keys: Record<Grouping, (row: Row) => string | null> = {
    section: (row) => (row.section === null ? null : String(row.section)),
    group: (row) => row.group,
    check: (row) => row.verdict,
  };
  const keyOf = (row: Row) => keys[grouping](row) ?? '';
  const byKey = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const list = byKey.get(key);
    if (list) list.push(row);
    else byKey.set(key, [row]);
  }
  const name = { 'zh-Hans': 'zh', 'zh-Hant': 'zhHant', en: 'en' } as const;
  const none = { key: '', title: null };
  const orders: Record<Grouping, () => { key: string; title: string | null }[]> = {
    section: () => [none, ...headings.map((heading, index) => ({ key: String(index), title: heading.title }))],
    group: () => [...taxonomyGroups.map((group) => ({ key: group.id, title: group[name[locale]] })), none],
    check: () => [...verdictOrder.map((verdict) => ({ key: verdict, title: verdict })), none],
  };
  const order = orders[grouping]();
  return order.flatMap(({ key, title }) => {
    const list = byKey.get(key);
    return list
      ? [{ key: `${grouping}:${key}`, title, rows: list, flagged: list.filter((row) => row.flagged).length }]
      : [];
  });
}

/** A flat list with headings between the rows, without the rows of folded groups: what a windowed list draws. */
export type Line = { kind: 'heading'; group: Group; folded: boolean } | { kind: 'row'; row: Row; group: Group };

export function linesOf(groups: readonly Group[], folded: ReadonlySet<string>): Line[] {
  const lines: Line[] = [];
  for (const group of groups) {
    const isFolded = folded.has(group.key);
    lines.push({ kind: 'heading', group, folded: isFolded });
    if (!isFolded) for (const row of group.rows) lines.push({ kind: 'row', row, group });
  }
  return lines;
}

/** Names of the indicator groups by id, in the order of the taxonomy. */
export function groupNames(locale: Locale): Map<string, string> {
  const name = { 'zh-Hans': 'zh', 'zh-Hant': 'zhHant', en: 'en' } as const;
  return new Map(taxonomyGroups.map((group) => [group.id, group[name[locale]]]));
}
