/** What loads the words of each language where they are apart from the tables: a build writes it in, see by-language.ts. */
import type { Texts } from './by-language.ts';
import type { Locale } from './i18n.ts';

export const loaders: Partial<Record<Locale, () => Promise<{ default: Texts }>>> = {};
