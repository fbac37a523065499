// @vitest-environment jsdom
/** Snippets as cards and as a table: under their heads, sorted, selected, and not all drawn at once. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SnippetView } from '../../../components/library/snippet-card.tsx';
import { snippetColumns } from '../../../components/library/snippet-sort.ts';
import { Snippets, type SnippetsProps } from '../../../components/library/snippets.tsx';
import type { Snippet } from '../../../utils/library/records.ts';
import { newSnippet } from '../../support/library.ts';

afterEach(() => document.body.replaceChildren());

/** Null: of a passage. */
const anchorOf = (value: number | null) => {
  const { figure: _, ...anchor } = newSnippet().anchor;
  return value === null ? anchor : { ...anchor, figure: { value, unit: '件', indicator: '' } };
};

const view = (
  id: string,
  over: { tags?: string[]; place?: string; name?: string; value?: number; kept?: string; sentence?: string } = {},
): SnippetView => ({
  snippet: {
    id,
    ...newSnippet(),
    note: '',
    tags: over.tags ?? [],
    ...(over.sentence !== undefined && { sentence: over.sentence, mark: [0, 1] }),
    anchor: anchorOf(over.name === undefined ? null : (over.value ?? 1)),
    createdAt: over.kept ?? '2024-01-01T08:00:00.000Z',
    updatedAt: '',
  } as never as Snippet,
  figure: over.name ? { name: over.name, value: String(over.value ?? 1), unit: '件', kind: 'count' } : null,
  title: '',
  place: over.place ?? '',
  region: over.place?.split(' ')[0] ?? '',
  year: over.place ? Number(over.place.split(' ')[1]) : null,
  sourceHref: null,
  copyHref: null,
});

function list(shown: SnippetView[], over: Partial<SnippetsProps> = {}): HTMLElement {
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
        look="cards"
        columns={new Set(snippetColumns)}
        selected={new Set()}
        onLook={nothing}
        onColumns={nothing}
        onSelect={nothing}
        onLabel={nothing}
        onCopy={nothing}
        onExport={nothing}
        onDeleteSelected={nothing}
        {...over}
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

describe('the table of snippets', () => {
  const shown = [
    view('a', {
      name: '受理数',
      value: 9,
      place: '青石县 2023',
      kept: '2024-03-01T08:00:00.000Z',
      sentence: '受理9件。',
    }),
    view('b', {
      name: '调解数',
      value: 100,
      place: '白水市 2022',
      tags: ['甲', '乙'],
      kept: '2024-01-01T08:00:00.000Z',
    }),
    view('c', { tags: ['甲'], kept: '2024-02-01T08:00:00.000Z', sentence: '<b>一段话</b>' }),
  ];
  const table = (over: Partial<SnippetsProps> = {}, views = shown) => list(views, { look: 'table', ...over });
  const rows = (root: HTMLElement) => [...root.querySelectorAll('tbody tr:not(.g):not(.spacer)')];
  const column = (root: HTMLElement, name: string) =>
    [...root.querySelectorAll(`tbody .s-${name}`)].map((one) => one.textContent);
  const sortBy = (root: HTMLElement, name: string) =>
    act(() =>
      [...root.querySelectorAll<HTMLElement>('thead th button')].find((one) => one.textContent === name)?.click(),
    );

  it('begins with what was kept last, sorts by any column both ways, what has nothing there last', () => {
    const root = table();
    expect(column(root, 'keptOn')).toEqual(['2024-03-01', '2024-02-01', '2024-01-01']);
    sortBy(root, '数值');
    expect(column(root, 'value')).toEqual(['100', '9', '']);
    sortBy(root, '数值');
    expect(column(root, 'value')).toEqual(['9', '100', '']);
    expect(root.querySelector('th[aria-sort]')?.getAttribute('aria-sort')).toBe('ascending');
    sortBy(root, '地区');
    expect(column(root, 'region')).toEqual(['白水市', '青石县', '']);
  });

  it('holds words of pages as text, the kept ones marked, and leads to them where the report is saved', () => {
    const root = table({}, [
      { ...(shown[0] as SnippetView), copyHref: '#report/x?snippet=a' },
      shown[2] as SnippetView,
    ]);
    expect(column(root, 'sentence')).toEqual(['受理9件。', '<b>一段话</b>']);
    expect(root.querySelector('th b')).toBeNull();
    expect([...root.querySelectorAll('mark')].map((one) => one.textContent)).toEqual(['受', '<']);
    expect([...root.querySelectorAll('.s-sentence a')].map((one) => one.getAttribute('href'))).toEqual([
      '#report/x?snippet=a',
    ]);
  });

  it('shows the columns that are chosen, and groups as cards do', () => {
    const root = table({ columns: new Set(['value', 'note'] as const) });
    expect([...root.querySelectorAll('thead th')].map((one) => one.textContent)).toEqual(['原句', '数值', '笔记']);
    groupBy(root, 'tag');
    expect([...root.querySelectorAll('tr.g')].map((one) => one.textContent)).toEqual(['甲 2', '乙 1', '未归入 1']);
    expect(rows(root)).toHaveLength(4);
  });

  it('selects rows and all rows, and says what can be done with them', () => {
    const onSelect = vi.fn();
    const root = table({ onSelect });
    const boxes = (of: HTMLElement) => [...of.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    expect(root.querySelector('.bulk')).toBeNull();
    const inRows = boxes(root).filter((one) => one.closest('table'));
    act(() => inRows[0]?.click());
    expect(onSelect).toHaveBeenLastCalledWith(new Set(['a', 'b', 'c']));
    act(() => inRows[1]?.click());
    expect(onSelect).toHaveBeenLastCalledWith(new Set(['a']));

    const [onLabel, onDeleteSelected, onCopy, onExport] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()];
    const chosen = table({ selected: new Set(['a', 'b']), onSelect, onLabel, onDeleteSelected, onCopy, onExport });
    const bulk = chosen.querySelector('.bulk') as HTMLElement;
    expect(bulk.querySelector('b')?.textContent).toBe('已选 2 条摘录');
    for (const button of bulk.querySelectorAll('button')) act(() => button.click());
    for (const done of [onLabel, onDeleteSelected, onCopy, onExport]) expect(done).toHaveBeenCalledTimes(1);
    expect(onSelect).toHaveBeenLastCalledWith(new Set());
    expect(chosen.querySelectorAll('tr.on')).toHaveLength(2);
  });

  it('edits a snippet in a dialog, which is there wherever its row has scrolled to', () => {
    HTMLDialogElement.prototype.showModal ??= () => {};
    HTMLDialogElement.prototype.close ??= () => {};
    const onEdit = vi.fn();
    const root = table({ onEdit });
    act(() => rows(root)[1]?.querySelectorAll('button')[0]?.click());
    expect(onEdit).toHaveBeenCalledWith(shown[2]?.snippet);
    const editing = table({ editing: 'c' });
    expect(editing.querySelectorAll('dialog textarea')).toHaveLength(1);
    expect(editing.querySelector('dialog .q')?.textContent).toBe('<b>一段话</b>');
  });

  it('draws the rows in view of thousands', () => {
    const root = table(
      {},
      Array.from({ length: 5_000 }, (_, n) => view(`s${n}`)),
    );
    expect(root.querySelector('table')?.getAttribute('aria-rowcount')).toBe('5001');
    expect(rows(root).length).toBeLessThan(160);
    expect(root.querySelectorAll('tr.spacer').length).toBeGreaterThan(0);
  });
});

it('change between cards and table', () => {
  const onLook = vi.fn();
  const root = list([view('a')], { onLook });
  const [cards, table] = root.querySelectorAll<HTMLButtonElement>('.seg button');
  expect(cards?.getAttribute('aria-pressed')).toBe('true');
  expect(root.querySelector('table')).toBeNull();
  act(() => table?.click());
  expect(onLook).toHaveBeenCalledWith('table');
});
