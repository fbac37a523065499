// @vitest-environment jsdom
/** The list of snippets: under their heads, and not all at once. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import type { SnippetView } from '../../../components/library/snippet-card.tsx';
import { Snippets } from '../../../components/library/snippets.tsx';
import type { Snippet } from '../../../utils/library/records.ts';
import { newSnippet } from '../../support/library.ts';

afterEach(() => document.body.replaceChildren());

const view = (id: string, over: { tags?: string[]; place?: string; name?: string } = {}): SnippetView => ({
  snippet: {
    id,
    ...newSnippet(),
    note: '',
    tags: over.tags ?? [],
    createdAt: '2024-01-01',
    updatedAt: '',
  } as never as Snippet,
  figure: over.name ? { name: over.name, value: '1', unit: '件', kind: 'count' } : null,
  title: '',
  place: over.place ?? '',
  sourceHref: null,
  copyHref: null,
});

function list(shown: SnippetView[]): HTMLElement {
  const root = document.body.appendChild(document.createElement('div'));
  const nothing = () => {};
  act(() =>
    render(
      <Snippets
        shown={shown}
        total={shown.length}
        tags={[]}
        tag={null}
        editing={null}
        onTag={nothing}
        onEdit={nothing}
        onSave={async () => true}
        onDelete={nothing}
        onJump={nothing}
      />,
      root,
    ),
  );
  return root;
}

function groupBy(root: HTMLElement, group: string): void {
  const select = root.querySelector('select') as HTMLSelectElement;
  act(() => {
    select.value = group;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

const heads = (root: HTMLElement) => [...root.querySelectorAll('.sn-group')].map((one) => one.textContent);

it('stand under their tags, under each that they have, those without one last', () => {
  const root = list([view('a'), view('b', { tags: ['甲', '乙'] }), view('c', { tags: ['甲'] })]);
  expect(heads(root)).toEqual([]);
  groupBy(root, 'tag');
  expect(heads(root)).toEqual(['甲 2', '乙 1', '未归入 1']);
  expect(root.querySelectorAll('.sn')).toHaveLength(4);
});

it('stand under their reports or indicators', () => {
  const root = list([
    view('a', { place: '青石县 2023' }),
    view('b', { place: '白水市 2022', name: '受理数' }),
    view('c', { place: '青石县 2023' }),
  ]);
  groupBy(root, 'report');
  expect(heads(root)).toEqual(['青石县 2023 2', '白水市 2022 1']);
  groupBy(root, 'indicator');
  expect(heads(root)).toEqual(['受理数 1', '未归入 2']);
});

it('are drawn some at a time', () => {
  const root = list(Array.from({ length: 450 }, (_, n) => view(`s${n}`)));
  expect(root.querySelectorAll('.sn')).toHaveLength(200);
  act(() => root.querySelector<HTMLButtonElement>('.lf .btn')?.click());
  expect(root.querySelectorAll('.sn')).toHaveLength(400);
});

it('are counted under their heads though not all are drawn', () => {
  const root = list([
    ...Array.from({ length: 250 }, (_, n) => view(`a${n}`, { tags: ['甲'] })),
    ...Array.from({ length: 50 }, (_, n) => view(`b${n}`, { tags: ['甲', '乙'] })),
  ]);
  groupBy(root, 'tag');
  expect(heads(root)).toEqual(['甲 300']);
  expect(root.querySelectorAll('.sn')).toHaveLength(200);
  const more = () => root.querySelector<HTMLButtonElement>('.lf .btn');
  expect(more()?.textContent).toContain('150');
  act(() => more()?.click());
  expect(heads(root)).toEqual(['甲 300', '乙 50']);
  expect(root.querySelectorAll('.sn')).toHaveLength(350);
  expect(more()).toBeNull();
});
