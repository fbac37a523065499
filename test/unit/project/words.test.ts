/** Every message stands in three languages, keeps its parameters in each, and is used. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../../utils/i18n/i18n.ts';
import { filesUnder, root } from '../../support/files.ts';
import { allMessages, inEnglish } from '../../support/words.ts';

const texts = (message: Message) => [message.hans, message.hant, ...inEnglish(message)];
const parameters = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]))].sort().join();
const simplifiedOnly = /[这说数报认读时间页发个关图标签对没给进点话转动实规门见览载]/;

describe.each(allMessages)('the words in $file', ({ messages }) => {
  it('are there in every language, with the same parameters', () => {
    const wrong = Object.entries(messages)
      .filter(([, message]) => {
        const all = texts(message);
        return all.some((text) => text.trim() === '') || new Set(all.map(parameters)).size > 1;
      })
      .map(([key]) => key);
    expect(wrong).toEqual([]);
  });

  it('are in Traditional characters where they should be', () => {
    const wrong = Object.entries(messages)
      .filter(([key, { hant }]) => !key.startsWith('locale.') && simplifiedOnly.test(hant))
      .map(([key]) => key);
    expect(wrong).toEqual([]);
  });

  it('hold no Chinese in English, apart from names of languages', () => {
    const wrong = Object.entries(messages)
      .filter(
        ([key, message]) =>
          !key.startsWith('locale.') && inEnglish(message).some((text) => /\p{Script=Han}/u.test(text)),
      )
      .map(([key]) => key);
    expect(wrong).toEqual([]);
  });
});

describe('all words', () => {
  const source = ['components', 'entrypoints', 'utils']
    .flatMap((folder) => filesUnder(folder, /\.tsx?$/))
    .filter((file) => !file.startsWith('utils/i18n/'))
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n');

  it('are used: by their whole key, or by the part before the dot where the rest is data', () => {
    const unused = allMessages.flatMap(({ file, messages }) =>
      Object.keys(messages)
        .filter((key) => {
          const family = key.replace(/\.[^.]+$/, '.');
          return !(
            source.includes(`'${key}'`) ||
            (family !== key && (source.includes(`\`${family}\${`) || source.includes(`say('${family.slice(0, -1)}'`)))
          );
        })
        .map((key) => `${file}: ${key}`),
    );
    expect(unused).toEqual([]);
  });
});
