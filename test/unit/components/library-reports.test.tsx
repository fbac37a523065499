// @vitest-environment jsdom
/** The list of reports, its filters, one report with its saved text, and snippets with their form. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { WithLocale } from '../../../components/base/words.ts';
import { filtered, optionsOf } from '../../../components/library/facets.ts';
import { titleOf } from '../../../components/library/phrases.ts';
import { ReportTable, reportColumns } from '../../../components/library/report-table.tsx';
import { SavedText } from '../../../components/library/saved-text.tsx';
import { SnippetCard, type SnippetCardProps } from '../../../components/library/snippet-card.tsx';
import { wordsIn } from '../../../components/library/words.ts';
import type { ReportBundle, SavedFigure, SavedReport, Snippet } from '../../../utils/library/records.ts';
import { figureIn } from '../../support/figures.ts';
import { facts, newSnippet, sampleText } from '../../support/library.ts';

function report(id: string, over: Partial<SavedReport> = {}): SavedReport {
  return {
    id,
    address: `http://a.gov.cn/${id}`,
    url: `http://a.gov.cn/${id}`,
    host: 'a.gov.cn',
    facts: facts(),
    family: null,
    year: 2023,
    regionCode: '990123',
    regionName: '青石县',
    savedAt: '2024-02-01T00:00:00.000Z',
    readAt: '2024-02-01T00:00:00.000Z',
    sha256: '',
    counts: { figures: 4, results: 3, matched: 2, checks: 2, fails: 0, truncated: 0, unstatedBase: 0 },
    indicators: [],
    appVersion: '1',
    ...over,
  };
}

const counts = (over: Partial<SavedReport['counts']>) => ({ ...report('x').counts, ...over });

function mount(view: preact.JSX.Element): HTMLElement {
  const root = document.createElement('div');
  document.body.append(root);
  act(() => render(<WithLocale value="zh-Hans">{view}</WithLocale>, root));
  return root;
}

describe('filters', () => {
  const reports = [
    report('a', { counts: counts({ fails: 2, truncated: 1 }) }),
    report('b', { year: 2022, counts: counts({ checks: 0 }) }),
    report('c', { year: null, facts: facts({ provenance: 'suspicious', region: {} }) }),
  ];

  it('offer what there is, with how many reports each choice leaves', () => {
    expect(optionsOf(reports, 'year', {})).toEqual([
      { value: 2023, count: 1 },
      { value: 2022, count: 1 },
      { value: null, count: 1 },
    ]);
    expect(optionsOf(reports, 'checks', {}).map((one) => one.value)).toEqual(['fails', 'truncated', 'holds', 'none']);
    expect(optionsOf(reports, 'level', {}).map((one) => one.value)).toEqual(['county', 'unknown']);
  });

  it('work together, and a choice stays on offer when the others leave nothing of it', () => {
    expect(filtered(reports, { checks: 'fails', year: 2023 }).map((one) => one.id)).toEqual(['a']);
    expect(filtered(reports, { checks: 'fails', year: 2022 })).toEqual([]);
    expect(optionsOf(reports, 'year', { checks: 'none', year: 2023 })).toEqual([
      { value: 2023, count: 0 },
      { value: 2022, count: 1 },
    ]);
  });
});

describe('the table of reports', () => {
  const reports = [
    report('a', { year: 2021, facts: facts({ title: '<script>alert(1)</script>' }) }),
    report('b', { year: 2023, counts: counts({ fails: 3 }) }),
    report('c', { year: 2022, facts: facts({ provenance: 'suspicious' }) }),
  ];
  const table = (over: Partial<Parameters<typeof ReportTable>[0]> = {}) =>
    mount(
      <ReportTable
        reports={reports}
        snippets={new Map([['b', 2]])}
        selected={new Set()}
        columns={new Set(reportColumns)}
        group="none"
        labels={new Map()}
        copies={new Map()}
        projects={new Map([['p', '调研']])}
        hrefOf={({ id }) => `#${id}`}
        onSelect={() => {}}
        onDelete={() => {}}
        {...over}
      />,
    );
  const years = (root: HTMLElement) =>
    [...root.querySelectorAll('tbody td.num:not(.wide-only)')].map((one) => one.textContent);

  it('says of a copy which report it repeats, and leads there', () => {
    const [official, , suspicious] = reports as [SavedReport, SavedReport, SavedReport];
    const root = table({ copies: new Map([[suspicious.id, official]]) });
    const links = [...root.querySelectorAll('.tw a')];
    expect(links.map((one) => [one.textContent, one.getAttribute('href')])).toEqual([
      [`${official.host} 那份的副本`, '#a'],
    ]);
    const other = table({ copies: new Map([[official.id, suspicious]]) });
    expect(other.querySelector('.tw a')?.textContent).toBe(`与 ${suspicious.host} 那份同文`);
  });

  it('shows the columns that are chosen, and groups with their numbers', () => {
    const heads = (root: HTMLElement) => [...root.querySelectorAll('thead th')].map((one) => one.textContent);
    expect(heads(table({ columns: new Set(['figures']) }))).toEqual(['地区', '题名、发文机关', '数字']);
    const grouped = table({
      group: 'project',
      labels: new Map([['c', { tags: ['示范'], projectIds: ['p'] }]]),
    });
    expect([...grouped.querySelectorAll('tr.g')].map((one) => one.textContent)).toEqual(['调研 1', '未归入 2']);
    expect(years(grouped)).toEqual(['2022', '2023', '2021']);
    expect(grouped.querySelector('tbody')?.textContent).toContain('调研、示范');
    const byYear = table({ group: 'year' });
    expect([...byYear.querySelectorAll('tr.g')].map((one) => one.textContent)).toEqual(['2023 1', '2022 1', '2021 1']);
  });

  it('begins with the latest year and can be sorted otherwise', () => {
    const root = table();
    expect(years(root)).toEqual(['2023', '2022', '2021']);
    const head = root.querySelector<HTMLElement>('th[aria-sort]');
    expect(head?.getAttribute('aria-sort')).toBe('descending');
    act(() => head?.querySelector('button')?.click());
    expect(years(root)).toEqual(['2021', '2022', '2023']);
    expect(root.querySelector('th[aria-sort]')?.getAttribute('aria-sort')).toBe('ascending');
  });

  it('shows where a report is from and what its checks gave; titles are text', () => {
    const root = table();
    expect(root.querySelector('script')).toBeNull();
    expect(root.textContent).toContain('<script>alert(1)</script>');
    expect(root.querySelector('.src.flagtext')?.textContent).toBe('可疑副本');
    expect(root.querySelector('.cks .flagtext')?.textContent).toBe('3 不符');
  });

  it('tells what is selected', () => {
    const onSelect = vi.fn();
    const root = table({ onSelect, selected: new Set(['c']) });
    root.querySelectorAll<HTMLInputElement>('tbody input')[0]?.click();
    expect(onSelect).toHaveBeenLastCalledWith(new Set(['c', 'b']));
    root.querySelector<HTMLInputElement>('thead input')?.click();
    expect(onSelect).toHaveBeenLastCalledWith(new Set(['a', 'b', 'c']));
  });
});

it('a title that had to be supplied stands in brackets', () => {
  const words = wordsIn('zh-Hans');
  expect(titleOf(report('a', { facts: facts({ title: null }) }), words)).toBe('[青石县2023年法治政府建设情况报告]');
  expect(titleOf(report('a', { facts: facts({ title: null, type: null }), year: null, regionName: '' }), words)).toBe(
    '（无题名）',
  );
});

describe('the saved text', () => {
  const figures = [figureIn(sampleText, '52'), figureIn(sampleText, '45'), figureIn(sampleText, '98.5')];
  const text = `首页\n${sampleText}\n版权`;
  const shift = 3;
  const bundle: ReportBundle = {
    report: report('a'),
    text: {
      reportId: 'a',
      text,
      body: [shift, shift + sampleText.length],
      headings: [{ start: shift, end: shift + 6, level: 1, title: '一、复议工作' }],
      checks: [],
    },
    figures: figures.map(
      (figure, order): SavedFigure => ({
        ...figure,
        start: figure.start + shift,
        end: figure.end + shift,
        reportId: 'a',
        order,
        regionCode: '',
        year: 0,
        verdict: null,
      }),
    ),
    versions: [],
  };
  const shown = (over: Partial<Parameters<typeof SavedText>[0]>) =>
    mount(
      <SavedText
        bundle={bundle}
        current={null}
        finding={null}
        onChoose={() => {}}
        onCopy={async () => true}
        {...over}
      />,
    );

  it('is the text, letter by letter, with its figures marked', () => {
    const root = shown({});
    expect([...(root.querySelector('.st-text')?.children ?? [])].map((line) => line.textContent).join('\n')).toBe(text);
    expect([...root.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['52', '45', '98.5']);
    expect([...root.querySelectorAll('p.aside')].map((line) => line.textContent)).toEqual(['首页', '版权']);
    expect(root.querySelector('h4.hd')?.textContent).toBe('一、复议工作');
  });

  it('says when and where it was taken, and what it is known by', () => {
    const taken = shown({}).querySelector('.st-taken')?.textContent ?? '';
    for (const words of [bundle.report.url, bundle.report.sha256, '取自政府网站']) expect(taken).toContain(words);
  });

  it('shows tables as tables', () => {
    const table = '项目\t件数\n复议\t52';
    const article = { ...bundle.text, text: table, body: [0, table.length] as const, headings: [] };
    const root = shown({ bundle: { ...bundle, text: article, figures: [] } });
    expect([...root.querySelectorAll('td')].map((cell) => cell.textContent)).toEqual(['项目', '件数', '复议', '52']);
  });

  it('shows the chosen figure, and tells which one was clicked', () => {
    const onChoose = vi.fn();
    const root = shown({ current: 1, onChoose });
    expect(root.querySelector('[aria-current]')?.textContent).toBe('45');
    root.querySelectorAll('mark')[2]?.click();
    expect(onChoose).toHaveBeenCalledWith(2);
  });

  it.each([
    ['missing', '找不到'],
    ['ambiguous', '不能断定'],
    ['changed', '变了'],
  ] as const)('says so where the words are not surely there: %s', (state, said) => {
    const found = state === 'changed' ? ([shift + 8, shift + 10] as const) : null;
    const root = shown({ finding: { state, found, candidates: [], score: 0, reason: 'sameContext' as const } });
    expect(root.querySelector('[role=status]')?.textContent).toContain(said);
    expect(root.querySelectorAll('mark.is-lit').length > 0).toBe(found !== null);
  });

  it('shows a passage that runs over figures and lines', () => {
    const from = text.indexOf('申请52');
    const to = text.indexOf('计划新增');
    const finding = {
      state: 'exact' as const,
      found: [from, to] as const,
      candidates: [],
      score: 1,
      reason: 'sameContext' as const,
    };
    const root = shown({ finding });
    expect(root.querySelector('[role=status]')?.textContent).toBe('');
    const lit = [...root.querySelectorAll('mark.is-lit')].map((mark) => mark.textContent).join('');
    expect(lit).toBe(text.slice(from, to).replaceAll('\n', ''));
    expect([...(root.querySelector('.st-text')?.children ?? [])].map((line) => line.textContent).join('\n')).toBe(text);
  });
});

describe('a snippet', () => {
  const { tags, note, ...kept } = newSnippet();
  const snippet: Snippet = {
    ...kept,
    id: 's',
    reportId: null,
    indicatorId: null,
    note: note ?? '',
    tags: [...(tags ?? [])],
    address: kept.url,
    createdAt: '2024-02-01T00:00:00.000Z',
    updatedAt: '2024-02-01T00:00:00.000Z',
  };
  const card = (over: Partial<SnippetCardProps> = {}) =>
    mount(
      <SnippetCard
        view={{
          snippet,
          figure: null,
          title: snippet.title,
          place: '',
          region: '',
          year: null,
          sourceHref: null,
          copyHref: null,
        }}
        isEditing
        onEdit={() => {}}
        onSave={async () => true}
        onDelete={() => {}}
        onJump={() => {}}
        {...over}
      />,
    );
  const type = (field: HTMLInputElement | HTMLTextAreaElement | null, text: string) => {
    if (!field) throw new Error('no field');
    field.value = text;
    act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
  };
  const submit = (root: HTMLElement) => {
    const form = root.querySelector('form');
    return act(async () => void form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
  };

  it('is closed when it has been saved', async () => {
    const onSave = vi.fn(async () => true);
    const onEdit = vi.fn();
    const root = card({ onSave, onEdit });
    type(root.querySelector('textarea'), '新笔记');
    type(root.querySelector('input'), '甲，乙、丙');
    await submit(root);
    expect(onSave).toHaveBeenCalledWith(snippet, { note: '新笔记', tags: ['甲', '乙', '丙'] });
    expect(onEdit).toHaveBeenCalledWith(null);
  });

  it('stays open with what was typed when it could not be saved', async () => {
    const onEdit = vi.fn();
    const root = card({ onSave: async () => false, onEdit });
    type(root.querySelector('textarea'), '不可丢');
    await submit(root);
    expect(onEdit).not.toHaveBeenCalled();
    expect(root.querySelector('textarea')?.value).toBe('不可丢');
  });

  it('shows its words as text, with the kept ones marked', () => {
    const sentence = '<b>收到45件</b>';
    const hostile = { ...snippet, sentence, mark: [5, 7] as const, note: '<i>n</i>' };
    const root = card({
      isEditing: false,
      view: {
        snippet: hostile,
        figure: null,
        title: '<u>t</u>',
        place: '',
        region: '',
        year: null,
        sourceHref: null,
        copyHref: null,
      },
    });
    expect(root.querySelector('b, i, u')).toBeNull();
    expect(root.querySelector('blockquote')?.textContent).toBe(sentence);
    expect(root.querySelector('mark')?.textContent).toBe(sentence.slice(5, 7));
    expect(root.querySelector('.sn-note')?.textContent).toBe('<i>n</i>');
  });
});
