/**
 * Words that come in one language at a time. A build takes the texts out of the tables beside this file and puts each
 * language's into a file of its own (utils/command/words-apart.ts); a page loads those of its reader. Without a build the
 * tables hold all languages, and there is nothing to load.
 */
import { loaders } from './apart.ts';
import { type Locale, languageOf, type Message, type Messages } from './i18n.ts';

type Language = keyof Message;
type Text = Message['en'];

/** The texts of one language: for each table by its name, in the order of its keys. */
export type Texts = Record<string, readonly Text[]>;

const tables = new Map<string, readonly Partial<Record<Language, Text>>[]>();
const loaded = new Map<Language, Texts>();

function fill(name: string, language: Language, texts: Texts): void {
  tables.get(name)?.forEach((message, at) => {
    message[language] = texts[name]?.[at] as Text;
  });
}

/** A table of which only the keys are known; it takes the texts of each language that is loaded, or has been. */
export function tableOf(name: string, keys: readonly string[]): Messages {
  const messages = keys.map(() => ({}));
  tables.set(name, messages);
  for (const [language, texts] of loaded) fill(name, language, texts);
  return Object.fromEntries(keys.map((key, at) => [key, messages[at] as Message]));
}

/** Loads the words of a language. Nothing may be said in it before. */
export async function loadWords(locale: Locale): Promise<void> {
  const language = languageOf[locale];
  const load = loaders[locale];
  if (!load || loaded.has(language)) return;
  const { default: texts } = await load();
  loaded.set(language, texts);
  for (const name of tables.keys()) fill(name, language, texts);
}
