/** Rows under their headings: by section of the report, or by group of indicators. */
import type { Locale } from '../i18n/i18n.ts';
import { groups as taxonomyGroups } from '../indicators/taxonomy.ts';
import type { Heading } from '../page/article.ts';
import type { Row } from './rows.ts';

export type Grouping = 'section' | 'group';

export interface Group {
  /** Stable while the reading is: what is folded is remembered by it. */
  key: string;
  /** Heading; null for what stands before the first heading or has no canonical indicator: the interface has words. */
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
  const keyOf = (row: Row) =>
    (grouping === 'section' ? (row.section === null ? '' : String(row.section)) : row.group) ?? '';
  const byKey = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const list = byKey.get(key);
    if (list) list.push(row);
    else byKey.set(key, [row]);
  }
  const name = { 'zh-Hans': 'zh', 'zh-Hant': 'zhHant', en: 'en' } as const;
  const order: { key: string; title: string | null }[] =
    grouping === 'section'
      ? [{ key: '', title: null }, ...headings.map((heading, index) => ({ key: String(index), title: heading.title }))]
      : [...taxonomyGroups.map((group) => ({ key: group.id, title: group[name[locale]] })), { key: '', title: null }];
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
  return groups.flatMap((group): Line[] => {
    const isFolded = folded.has(group.key);
    const heading: Line = { kind: 'heading', group, folded: isFolded };
    return isFolded ? [heading] : [heading, ...group.rows.map((row): Line => ({ kind: 'row', row, group }))];
  });
}

/** Names of the indicator groups by id, in the order of the taxonomy. */
export function groupNames(locale: Locale): Map<string, string> {
  const name = { 'zh-Hans': 'zh', 'zh-Hant': 'zhHant', en: 'en' } as const;
  return new Map(taxonomyGroups.map((group) => [group.id, group[name[locale]]]));
}
