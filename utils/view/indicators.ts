/** Choosing a canonical indicator: by its name in any language or script, by pinyin, or those nearest to what a report says. */
import type { Kind } from '../figures/figure.ts';
import type { Locale } from '../i18n/i18n.ts';
import { type Indicator, indicators } from '../indicators/taxonomy.ts';
import type { Span } from '../text/span.ts';
import { canBePinyin, pinyinIn } from './pinyin.ts';
import { hitsIn, matches, parseQuery, searchable } from './search.ts';

export interface IndicatorChoice {
  id: string;
  name: string;
  /** The measure it is counted in. */
  unit: string;
  /** What of the name the query found. */
  hits: Span[];
}

/** More than this nobody reads through: a longer query finds less. */
const most = 12;

const nameIn = (indicator: Indicator, locale: Locale) =>
  ({ 'zh-Hans': indicator.zh, 'zh-Hant': indicator.zhHant, en: indicator.en })[locale];

const entries = indicators.map((indicator) => ({
  indicator,
  search: searchable([indicator.zh, indicator.en, indicator.id]),
}));

const asChoice = (indicator: Indicator, locale: Locale, hits: Span[]): IndicatorChoice => ({
  id: indicator.id,
  name: nameIn(indicator, locale),
  unit: indicator.units[0] ?? '',
  hits,
});

/** Indicators that a query finds, those whose name begins with it first, then in the taxonomy's order. */
export function findIndicators(query: string, locale: Locale): IndicatorChoice[] {
  const words = parseQuery(query);
  if (words.length === 0) return [];
  const found = entries.flatMap(({ indicator, search }) => {
    const spans: Span[] = [];
    let rank = 0;
    for (const word of words) {
      if (matches([word], search)) {
        if (!search.startsWith(word)) rank += 1;
        continue;
      }
      const span = canBePinyin(word) ? pinyinIn(indicator.zh, word) : null;
      if (!span) return [];
      // Pinyin after words, and where it begins the name before where it does not.
      rank += span[0] === 0 ? 2 : 3;
      // Simplified and Traditional names have the same length where only the script differs.
      if (locale !== 'en' && nameIn(indicator, locale).length === indicator.zh.length) spans.push(span);
    }
    const name = nameIn(indicator, locale);
    return [{ rank, choice: asChoice(indicator, locale, apart([...hitsIn(words, name), ...spans])) }];
  });
  return found
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ choice }) => choice);
}

/** Spans in order, overlapping ones joined. */
function apart(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = out.at(-1);
    if (last && span[0] < last[1]) out[out.length - 1] = [last[0], Math.max(last[1], span[1])];
    else out.push(span);
  }
  return out;
}

const pairsOf = (words: string) =>
  new Set(Array.from({ length: words.length - 1 }, (_, at) => words.slice(at, at + 2)));

/** Indicators whose names share most with the words of a report, of the same kind, the nearest first. */
export function nearIndicators(wording: string, kind: Kind, locale: Locale): IndicatorChoice[] {
  const pairs = pairsOf(wording);
  return indicators
    .filter((indicator) => indicator.kind === kind)
    .map((indicator) => {
      const own = pairsOf(indicator.zh);
      let shared = 0;
      for (const pair of own) if (pairs.has(pair)) shared++;
      return { indicator, share: shared / Math.max(1, Math.min(own.size, pairs.size)) };
    })
    .filter(({ share }) => share > 0.25)
    .sort((a, b) => b.share - a.share)
    .slice(0, 6)
    .map(({ indicator }) => asChoice(indicator, locale, []));
}
