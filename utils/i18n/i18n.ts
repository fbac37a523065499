/**
 * The words of the interface in three languages. Each message stands in one place with all its languages side by side, so
 * that none can be forgotten; areas of the interface keep their messages in a file of their own beside this one.
 * Not for: names of indicators (utils/indicators) and texts of reports.
 */

export type Locale = 'zh-Hans' | 'zh-Hant' | 'en';
export const locales: readonly Locale[] = ['zh-Hans', 'zh-Hant', 'en'];

/** English forms by number, where the message counts something: `{n}` chooses. */
type EnglishForms = { one: string; other: string };

/** One message. `{name}` is replaced by the parameter of that name. */
export interface Message {
  hans: string;
  hant: string;
  en: string | EnglishForms;
}

/** Under which name a message has each language. */
export const languageOf: Readonly<Record<Locale, keyof Message>> = { 'zh-Hans': 'hans', 'zh-Hant': 'hant', en: 'en' };

export type Messages = Record<string, Message>;
export type Params = Record<string, string | number>;

/** Translates a key of one area. Numbers among the parameters are written by the locale's rules. */
export type Translate<M extends Messages> = (key: keyof M & string, params?: Params) => string;

const englishPlurals = new Intl.PluralRules('en');

function pattern(message: Message, locale: Locale, params: Params | undefined): string {
  if (locale === 'zh-Hans') return message.hans;
  if (locale === 'zh-Hant') return message.hant;
  if (typeof message.en === 'string') return message.en;
  return englishPlurals.select(Number(params?.n)) === 'one' ? message.en.one : message.en.other;
}

/** The translator of one area's messages for one language. */
export function translator<M extends Messages>(messages: M, locale: Locale): Translate<M> {
  return (key, params) =>
    pattern(messages[key] as Message, locale, params).replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = params?.[name];
      if (value === undefined) return whole;
      return typeof value === 'number' ? formatNumber(value, locale) : value;
    });
}

/** A number by the locale's rules, with at most six decimals and no grouping below 10,000 in Chinese. */
export function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, {
    maximumFractionDigits: 6,
    useGrouping: locale === 'en' ? 'always' : 'min2',
  }).format(value);
}

/** An ISO date (`2024-01-31`) by the locale's rules; anything else is given back as it is. */
export function formatDate(iso: string, locale: Locale): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!match) return iso;
  const date = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])));
  const style =
    locale === 'en'
      ? ({ dateStyle: 'medium' } as const)
      : ({ year: 'numeric', month: '2-digit', day: '2-digit' } as const);
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'sv-SE', { ...style, timeZone: 'UTC' }).format(date);
}

/** The interface language for a list of the reader's languages (`navigator.languages`). */
export function pickLocale(languages: readonly string[]): Locale {
  for (const language of languages) {
    const tag = language.toLowerCase();
    if (tag.startsWith('zh')) return /hant|tw|hk|mo/.test(tag) ? 'zh-Hant' : 'zh-Hans';
    if (tag.startsWith('en')) return 'en';
  }
  return 'zh-Hans';
}
