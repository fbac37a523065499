/**
 * Takes the words that the panel begins with out of their tables and puts each language's into a file of its own, so that a
 * page loads those of its reader alone: see utils/i18n/by-language.ts. The sources keep all languages side by side.
 */
import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { type Locale, languageOf, locales, type Messages } from '../i18n/i18n.ts';

/** Tables of the panel, and those that it shares with other pages; those of other pages alone stay whole. */
const isApart = /\/utils\/i18n\/(?:common|odd|page|panel(?:-[a-z]+)?|revisit)\.ts$/;
const isLoaders = /\/utils\/i18n\/apart\.ts$/;

const prefix = 'words/';
const mark = `\0${prefix}`;

type Table = [name: string, messages: Messages];

/** The tables of one file by the names under which it gives them out. */
async function tablesIn(file: string): Promise<Table[]> {
  return Object.entries((await import(pathToFileURL(file).href)) as Record<string, Messages>);
}

export const wordsApart = (): Plugin => {
  let folder = '';
  return {
    name: 'words-apart',
    enforce: 'pre',
    apply: 'build',
    async transform(_, id) {
      if (isLoaders.test(id)) {
        folder = dirname(id);
        const loaders = locales.map((locale) => `'${locale}': () => import('${prefix}${locale}'),`);
        return `export const loaders = {${loaders.join('')}};`;
      }
      if (!isApart.test(id)) return null;
      const tables = (await tablesIn(id)).map(([name, messages]) => {
        const keys = JSON.stringify(Object.keys(messages).join());
        return `export const ${name} = tableOf('${basename(id)} ${name}', ${keys}.split(','));`;
      });
      return `import { tableOf } from './by-language.ts';\n${tables.join('\n')}`;
    },
    resolveId: (source) => (source.startsWith(prefix) ? mark + source.slice(prefix.length) : null),
    async load(id) {
      if (!id.startsWith(mark)) return null;
      const language = languageOf[id.slice(mark.length) as Locale];
      const files = readdirSync(folder).map((name) => join(folder, name));
      const texts: Record<string, unknown> = {};
      for (const file of files.filter((one) => isApart.test(one)).sort())
        for (const [name, messages] of await tablesIn(file))
          texts[`${basename(file)} ${name}`] = Object.values(messages).map((message) => message[language]);
      return `export default ${JSON.stringify(texts)};`;
    },
  };
};
