/** Periods of figures in words: `2023-Q1` is 一季度 in a report of 2023. For all views that show periods. */
import type { Locale } from './i18n.ts';

interface Moment {
  year: number;
  month: number | null;
  quarter: number | null;
}

function momentOf(text: string): Moment | null {
  const match = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})))?$/.exec(text);
  if (!match) return null;
  return {
    year: Number(match[1]),
    quarter: match[2] ? Number(match[2]) : null,
    month: match[3] ? Number(match[3]) : null,
  };
}

const quarters = ['一', '二', '三', '四'];
const english = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' });
const monthName = (month: number) => english.format(new Date(Date.UTC(2000, month - 1, 1)));

function momentWords({ year, month, quarter }: Moment, base: number | null, locale: Locale): string {
  const isOwn = year === base && (month !== null || quarter !== null);
  if (locale === 'en') {
    const part = quarter ? `Q${quarter}` : month ? monthName(month) : '';
    return isOwn ? part : `${part} ${year}`.trim();
  }
  const part = quarter ? `${quarters[quarter - 1]}季度` : month ? `${month} 月` : '';
  return isOwn ? part : `${year} 年${part && ` ${part}`}`;
}

/**
 * A period in words, without the year where it is `base` (the report's own). What is not understood is given back as it is.
 */
export function periodWords(period: string, base: number | null, locale: Locale): string {
  const [from, to] = period.split('/').map(momentOf);
  if (!from || to === null) return period;
  if (to === undefined) return momentWords(from, base, locale);
  if (from.year === to.year && from.month && to.month) {
    const isOwn = from.year === base;
    if (locale === 'en') {
      return `${monthName(from.month)}–${monthName(to.month)}${isOwn ? '' : ` ${from.year}`}`;
    }
    return `${isOwn ? '' : `${from.year} 年 `}${from.month}—${to.month} 月`;
  }
  if (from.month === null && to.month === null && from.quarter === null && to.quarter === null) {
    return locale === 'en' ? `${from.year}–${to.year}` : `${from.year}—${to.year} 年`;
  }
  // Across a turn of the year both ends say theirs.
  return `${momentWords(from, null, locale)}${locale === 'en' ? '–' : '—'}${momentWords(to, null, locale)}`;
}
