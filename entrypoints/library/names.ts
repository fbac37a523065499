/** How figures and indicators are called in the reader's language, for the views of the library. */

import type { FigureRow } from '../../components/library/figure-list.tsx';
import type { PickerItem } from '../../components/library/picker.tsx';
import type { SnippetView } from '../../components/library/snippet-card.tsx';
import type { Words } from '../../components/library/words.ts';
import type { Kind } from '../../utils/figures/figure.ts';
import type { Locale } from '../../utils/i18n/i18n.ts';
import { groups, indicatorById, indicators } from '../../utils/indicators/taxonomy.ts';
import type { SavedFigure, SavedText, Snippet } from '../../utils/library/records.ts';
import { matcher } from '../../utils/library/search.ts';
import { nameOf, writtenOf } from '../../utils/view/display.ts';

const inLocale = (names: { zh: string; zhHant: string; en: string }, locale: Locale): string =>
  ({ 'zh-Hans': names.zh, 'zh-Hant': names.zhHant, en: names.en })[locale];

/** The name of a canonical indicator; of an unknown one, its id. */
export function indicatorName(id: string, locale: Locale): string {
  const indicator = indicatorById.get(id);
  return indicator ? inLocale(indicator, locale) : id;
}

const groupById = new Map(groups.map((group) => [group.id, group]));

export function groupName(id: string, locale: Locale): string {
  const group = groupById.get(id);
  return group ? inLocale(group, locale) : id;
}

/** All indicators for the picker, each with the number of reports that state it. */
export function indicatorItems(statedBy: ReadonlyMap<string, number>, { locale, t }: Words): PickerItem[] {
  return indicators.map((indicator) => {
    const stated = statedBy.get(indicator.id) ?? 0;
    return {
      id: indicator.id,
      name: inLocale(indicator, locale),
      group: groupName(indicator.group, locale),
      note: stated === 0 ? '' : t('reportsCount', { n: stated }),
    };
  });
}

/** Items whose name or group has the words of a query; Chinese names find them in any language. */
export function findItems(items: readonly PickerItem[], query: string): PickerItem[] {
  const matches = matcher(query);
  return items.filter((item) => matches([item.name, item.group, indicatorById.get(item.id)?.zh ?? null]));
}

/** A figure as the list of a report shows it. */
export function figureRow(figure: SavedFigure, { text }: SavedText, locale: Locale): FigureRow {
  const [from, to] = figure.sentence;
  return {
    figure,
    name: nameOf(figure, locale).name,
    ...writtenOf(figure),
    sentence: text.slice(from, to),
    mark: [figure.start - from, figure.end - from],
  };
}

export function findRows(rows: readonly FigureRow[], query: string): FigureRow[] {
  const matches = matcher(query);
  return rows.filter(({ name, figure, sentence }) => matches([name, figure.indicator, sentence, figure.quote]));
}

/** The kind of a kept figure: an anchor knows only its unit. */
function kindOf(unit: string, indicatorId: string | null): Kind {
  const known = indicatorId === null ? undefined : indicatorById.get(indicatorId)?.kind;
  if (known) return known;
  if (unit === '%') return 'percent';
  return unit.endsWith('元') ? 'money' : 'count';
}

/** The figure of a snippet as its card shows it; null for a passage. */
export function snippetFigure({ anchor, indicatorId }: Snippet, locale: Locale): SnippetView['figure'] {
  const { figure, quote } = anchor;
  if (!figure) return null;
  const kind = kindOf(figure.unit, indicatorId);
  return {
    name: nameOf({ indicator: figure.indicator, indicatorId }, locale).name,
    ...writtenOf({ quote, unit: figure.unit, kind }),
    kind,
  };
}
