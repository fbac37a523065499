/** Words that come in one language at a time, as a build puts them apart. */
import { beforeEach, expect, it, vi } from 'vitest';
import { wordsApart } from '../../../utils/command/words-apart.ts';
import { type Locale, translator } from '../../../utils/i18n/i18n.ts';
import { revisitWords } from '../../../utils/i18n/revisit.ts';
import { allMessages } from '../../support/words.ts';

type ByLanguage = typeof import('../../../utils/i18n/by-language.ts');
const file = new URL('../../../utils/i18n/', import.meta.url).pathname;

/** What the plugin makes of a file. */
async function built(name: string): Promise<string> {
  const { transform } = wordsApart() as unknown as { transform(code: string, id: string): Promise<string | null> };
  return (await transform('', file + name)) ?? '';
}

/** The texts that the plugin puts into the file of a language. */
async function textsOf(locale: Locale): Promise<Record<string, unknown[]>> {
  const plugin = wordsApart() as unknown as {
    transform(code: string, id: string): Promise<string>;
    load(id: string): Promise<string>;
  };
  await plugin.transform('', `${file}apart.ts`);
  const code = await plugin.load(`\0words/${locale}`);
  return JSON.parse(code.replace(/^export default /, '').replace(/;$/, '')) as Record<string, unknown[]>;
}

let byLanguage: ByLanguage;
const asked: Locale[] = [];
beforeEach(async () => {
  vi.resetModules();
  asked.length = 0;
  const load = (locale: Locale) => async () => {
    asked.push(locale);
    return { default: await textsOf(locale) };
  };
  vi.doMock('../../../utils/i18n/apart.ts', () => ({
    loaders: { 'zh-Hans': load('zh-Hans'), 'zh-Hant': load('zh-Hant'), en: load('en') },
  }));
  byLanguage = await import('../../../utils/i18n/by-language.ts');
});

/** The table of revisits as a build has it: its keys alone. */
const table = () =>
  byLanguage.tableOf('revisit.ts revisitWords', Object.keys(revisitWords)) as unknown as typeof revisitWords;

it.each(['zh-Hans', 'zh-Hant', 'en'] as const)('say in %s what the sources say', async (locale) => {
  const words = table();
  await byLanguage.loadWords(locale);
  const [said, meant] = [translator(words, locale), translator(revisitWords, locale)];
  for (const key of Object.keys(revisitWords) as (keyof typeof revisitWords)[])
    for (const n of [1, 2]) expect(said(key, { n })).toBe(meant(key, { n }));
});

it('are there for a table that comes later, and in every language that was loaded', async () => {
  await byLanguage.loadWords('zh-Hans');
  await byLanguage.loadWords('en');
  await byLanguage.loadWords('en');
  const words = table();
  expect(translator(words, 'zh-Hans')('see')).toBe(revisitWords.see.hans);
  expect(translator(words, 'en')('see')).toBe(revisitWords.see.en);
  expect(asked).toEqual(['zh-Hans', 'en']);
});

it('stand apart in all tables of the panel, with all their keys, and no text stays behind', async () => {
  const texts = await textsOf('en');
  const apart = allMessages.filter(({ file: one }) => /\/(?:panel[a-z-]*|common|revisit|odd|page)\.ts$/.test(one));
  expect(apart.length).toBeGreaterThan(8);
  for (const { file: one, messages } of apart) {
    const name = one.replace(/^.*\//, '');
    const own = Object.entries(texts).filter(([key]) => key.startsWith(`${name} `));
    expect(own.map(([, list]) => list.length)).toEqual([Object.keys(messages).length]);
    const code = await built(name);
    expect(code).toContain(Object.keys(messages).join());
    expect(/\p{Script=Han}/u.test(code)).toBe(false);
  }
});
