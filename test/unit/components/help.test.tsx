/** The guide: what it is written in is read, every heading is in the contents, and all languages say the same things. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../components/help/guide.ts';
import type { Message } from '../../../utils/i18n/i18n.ts';
import { root } from '../../support/files.ts';
import { allMessages, inEnglish } from '../../support/words.ts';

const guides = ['en', 'zh-CN', 'zh-TW'].map((language) => ({
  language,
  source: readFileSync(join(root, `entrypoints/help/guide.${language}.md`), 'utf8'),
}));

describe('blocks of a guide', () => {
  it('are titles, headings, paragraphs and lists, with what is marked in them', () => {
    expect(blocksOf('# A\n\nb `c` **d** e\n\n## F\n1. one\n2. *two*\n\n- x\n- y\n')).toEqual([
      { kind: 'title', pieces: [{ kind: 'text', text: 'A' }] },
      {
        kind: 'paragraph',
        pieces: [
          { kind: 'text', text: 'b ' },
          { kind: 'code', text: 'c' },
          { kind: 'text', text: ' ' },
          { kind: 'strong', text: 'd' },
          { kind: 'text', text: ' e' },
        ],
      },
      { kind: 'heading', pieces: [{ kind: 'text', text: 'F' }] },
      { kind: 'steps', items: [[{ kind: 'text', text: 'one' }], [{ kind: 'em', text: 'two' }]] },
      { kind: 'bullets', items: [[{ kind: 'text', text: 'x' }], [{ kind: 'text', text: 'y' }]] },
    ]);
  });

  it('leave nothing of the marks in the text', () => {
    for (const { source } of guides) {
      const texts = blocksOf(source)
        .flatMap((block) => ('items' in block ? block.items.flat() : block.pieces))
        .map(({ text }) => text);
      expect(texts.filter((text) => /\*\*|`|^#|\]\(/.test(text))).toEqual([]);
    }
  });
});

it('the guide has the same parts in all languages', () => {
  const shapes = guides.map(({ source }) =>
    blocksOf(source).map((block) => ('items' in block ? `${block.kind} ${block.items.length}` : block.kind)),
  );
  expect(shapes[1]).toEqual(shapes[0]);
  expect(shapes[2]).toEqual(shapes[0]);
  expect(shapes[0]?.filter((kind) => kind === 'heading').length).toBeGreaterThan(8);
});

/** What a message says in the language of a guide. */
const told: Record<string, (message: Message) => string[]> = {
  en: inEnglish,
  'zh-CN': ({ hans }) => [hans],
  'zh-TW': ({ hant }) => [hant],
};

it.each(guides)('the guide in $language names in bold what the interface names', ({ language, source }) => {
  const words = new Set(
    allMessages
      .flatMap(({ messages }) => Object.values(messages))
      .flatMap(told[language] as (message: Message) => string[])
      .map((one) => one.toLowerCase()),
  );
  expect(words.size).toBeGreaterThan(500);
  const named = [...source.matchAll(/\*\*([^*]+)\*\*/g)].map((match) => match[1] as string);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !words.has(name.toLowerCase()))).toEqual([]);
});
