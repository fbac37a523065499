// @vitest-environment jsdom
/** Words that hold what cannot be seen or passes for something else bear a sign wherever a reader copies or judges them. */
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { OddSign } from '../../../components/base/odd-sign.tsx';
import { WithLocale } from '../../../components/base/words.ts';
import { Quote } from '../../../components/library/quote.tsx';
import { Snippets } from '../../../components/panel/snippets.tsx';
import { unseen } from '../../support/hostile.ts';
import { newSnippet } from '../../support/library.ts';

let root: HTMLElement;
const draw = (view: preact.ComponentChild) => {
  root = document.createElement('div');
  document.body.append(root);
  render(view, root);
  return [...root.querySelectorAll('.odd')].map((sign) => sign.textContent);
};
afterEach(() => root.remove());

const snippet = (sentence: string) => ({
  ...newSnippet({ sentence, mark: [0, 1] }),
  id: '1',
  reportId: null,
  address: '',
  title: '',
  createdAt: '',
  updatedAt: '',
});

describe('R03 R04 marked', () => {
  it.each(unseen)('%j in a sentence that is kept', (words) => {
    const sentence = `全年受理${words}12件。`;
    expect(draw(<Quote text={sentence} mark={[0, 1]} kind="count" />)).toHaveLength(1);
    root.remove();
    const view = (
      <Snippets
        snippets={[snippet(sentence)] as never}
        findings={new Map()}
        text={sentence}
        nameOf={() => ''}
        onJump={() => {}}
        onDelete={() => {}}
        onNote={async () => true}
      />
    );
    expect(draw(view)).toHaveLength(1);
  });

  it('with how many and which, in the reader’s language', () => {
    const text = '受理\u202e12\u202c件，1\u200b2人';
    expect(draw(<OddSign text={text} />)).toEqual([
      '留意原文的字符：2 个改变显示方向的控制符、1 个看不见的字符U+202E U+202C U+200B',
    ]);
    root.remove();
    const english = (
      <WithLocale value="en">
        <OddSign text={text} />
      </WithLocale>
    );
    expect(draw(english)[0]).toContain('2 that turn the direction of writing, 1 that cannot be seen');
  });

  it('and nothing where there is nothing', () => {
    expect(draw(<Quote text="全年受理行政复议案件1,234件。" mark={[0, 1]} kind="count" />)).toEqual([]);
  });
});
