/** Every state of the panel: what it is given, and what the reader then does. */
import type { PanelData } from '../../components/panel/data.ts';
import type { RevisitData } from '../../components/panel/revisit.tsx';
import type { Finding } from '../../utils/anchors/anchor.ts';
import { describeFigure, describePassage } from '../../utils/anchors/describe.ts';
import type { FigureCorrection } from '../../utils/corrections/correction.ts';
import { fieldsOf } from '../../utils/corrections/fields.ts';
import type { Figure } from '../../utils/figures/figure.ts';
import type { SavedReport, Snippet } from '../../utils/library/records.ts';
import type { Reading } from '../../utils/messages/reading.ts';
import type { Refusal } from '../../utils/view/status.ts';
import { at, reading } from './reading.ts';
import { become, before, now, other } from './revisits.ts';

export interface Story {
  name: string;
  data?: Partial<PanelData>;
  /** What the reader does: keys, or presses on the first element that a selector finds (`press:`), or typing (`type:`). */
  does?: readonly string[];
}

const time = '2026-11-22T10:00:00.000Z';
const { text } = reading.article;
const figure = (quote: string) => reading.figures[at(quote)] as Figure;
const read = (over: Partial<Reading>): Partial<PanelData> => ({
  status: { kind: 'read', reading: { ...reading, ...over } },
});

const signed = { address: reading.url, reason: '', by: 'LZ', createdAt: time, updatedAt: time };
const edit: FigureCorrection = {
  ...signed,
  id: 'edit',
  kind: 'edit',
  reason: '上句说的是用电报装',
  anchor: describeFigure(text, figure('4972')),
  before: fieldsOf(figure('4972')),
  after: { value: 4672, scope: '用电报装' },
};
const rejection: FigureCorrection = {
  ...signed,
  id: 'reject',
  kind: 'reject',
  anchor: describeFigure(text, figure('54')),
  before: fieldsOf(figure('54')),
};
const addition: FigureCorrection = {
  ...signed,
  id: 'add',
  by: '',
  kind: 'add',
  anchor: describePassage(text, [0, 2]),
  after: fieldsOf(figure('256')),
};
const amended: Reading = {
  ...reading,
  figures: reading.figures.map((one, index) =>
    index === at('4972') ? { ...one, value: 4672, scope: '用电报装' } : one,
  ),
  checks: reading.checks.filter((check) => check.figures[0] !== at('4972')),
};

function snippet(id: string, quote: string, over: Partial<Snippet> = {}): Snippet {
  const one = figure(quote);
  return {
    id,
    reportId: null,
    kind: 'figure',
    anchor: describeFigure(text, one),
    indicatorId: one.indicatorId,
    sentence: text.slice(...one.sentence),
    mark: [one.start - one.sentence[0], one.end - one.sentence[0]],
    note: '',
    tags: [],
    address: reading.url,
    url: reading.url,
    title: reading.pageTitle,
    createdAt: time,
    updatedAt: time,
    ...over,
  };
}
const snippets = [
  snippet('a', '99', { note: '与上年相比，受理数上升；问过司法局。', tags: ['复议', '待核'] }),
  snippet('b', '1285'),
  snippet('c', '256'),
  snippet('d', '40', { kind: 'passage', note: '计划，不是成效' }),
];
const found: Finding = { state: 'exact', found: null, candidates: [], score: 0, reason: 'sameContext' };

const report = {
  id: 'r',
  address: reading.url,
  url: reading.url,
  host: 'www.yunxi.gov.cn',
  facts: reading.facts,
  family: reading.facts.type,
  year: 2023,
  regionCode: '440899',
  regionName: '云溪县',
  savedAt: time,
  readAt: time,
  sha256: '9f2c41ab'.repeat(8),
  counts: { figures: 24, results: 20, matched: 12, checks: 3, fails: 2, truncated: 1, unstatedBase: 0 },
  indicators: [],
  appVersion: '0.1.0',
} satisfies SavedReport;

/** A page opened again, with what has become of what was kept of it. */
const revisited = (is: Reading, revisit: RevisitData): Partial<PanelData> => ({
  status: { kind: 'read', reading: is },
  saved: { report, differs: is !== reading },
  revisit,
});
const kept97 = before.figures.find(({ quote }) => quote === '97') as Figure;
const changed = become(before, now, report, [
  snippet('e', '99', {
    anchor: describeFigure(before.article.text, kept97),
    sentence: before.article.text.slice(...kept97.sentence),
    note: '比上年多',
  }),
]);

const refusals: readonly Refusal[] = ['not-permitted', 'browser-page', 'store', 'file', 'error-page', 'unknown'];
/** Opened by a click in the page: its row need not be in view before. */
const opened = (quote: string): Partial<PanelData> => ({ picked: { figure: at(quote), turn: 1 } });
const withEdits = {
  status: { kind: 'read', reading: amended } as const,
  edits: new Map<number, FigureCorrection>([
    [at('4972'), edit],
    [at('54'), rejection],
    [at('256'), addition],
  ]),
};

export const stories: readonly Story[] = [
  { name: 'figures' },
  { name: 'figures-by-group', does: ['type:.tools select:group'] },
  { name: 'figures-by-check', does: ['type:.tools select:check'] },
  { name: 'figures-in-base-units', does: ['b'] },
  { name: 'figure-opened', data: opened('1285') },
  { name: 'figure-that-fails', data: opened('4972') },
  {
    name: 'figure-saved-with-note',
    data: { ...opened('99'), savedFigures: new Map([[at('99'), snippets[0] as Snippet]]) },
  },
  { name: 'figures-folded', data: opened('1285'), does: ['ArrowLeft'] },
  { name: 'figures-searched', does: ['type:input[type=search]:fy'] },
  { name: 'figures-nothing-found', does: ['type:input[type=search]:没有这样的词'] },
  { name: 'figures-filter-open', does: ['press:.tools .ib'] },
  { name: 'figures-filtered', does: ['press:.strip button:nth-of-type(2)'] },
  { name: 'figures-corrected', data: withEdits },
  { name: 'figure-rejected-opened', data: { ...withEdits, ...opened('54') } },
  { name: 'form-edit', data: { ...withEdits, ...opened('4972') }, does: ['e'] },
  { name: 'form-edit-indicators', data: opened('99'), does: ['e', 'type:[role=combobox]:fysl'] },
  { name: 'form-edit-faults', data: opened('99'), does: ['e', 'type:.form .num:许多', 'press:.foot [type=submit]'] },
  {
    name: 'form-add',
    data: {
      proposal: {
        turn: 1,
        span: [text.indexOf('两年'), text.indexOf('两年') + 1],
        sentence: [text.indexOf('每两年'), text.indexOf('每两年') + 25],
        fields: {
          ...fieldsOf(figure('256')),
          value: 2,
          unit: '年',
          kind: 'duration',
          indicator: '',
          indicatorId: null,
        },
      },
    },
  },
  {
    name: 'corrections-unplaced',
    data: {
      notices: [{ key: 'unplaced', icon: 'edit', words: '—', action: '—' }],
      unplaced: [
        { correction: edit, finding: { ...found, state: 'changed', reason: 'otherValue' } },
        { correction: rejection, finding: { ...found, state: 'missing', reason: 'nowhere' } },
      ],
    },
    does: ['press:.notice .link'],
  },
  { name: 'form-facts', does: ['press:.ph-src .more', 'press:.sheet .foot .btn'] },
  { name: 'copy', data: opened('99'), does: ['Shift+C'] },
  { name: 'checks', does: ['2'] },
  { name: 'checks-none', data: read({ checks: [] }), does: ['2'] },
  {
    name: 'snippets',
    data: {
      snippets,
      findings: new Map<string, Finding>([
        ['a', { ...found, state: 'moved', found: [0, 2] }],
        ['b', { ...found, state: 'changed', found: [figure('99').start, figure('99').end] }],
        ['c', { ...found, state: 'ambiguous' }],
        ['d', { ...found, state: 'missing' }],
      ]),
    },
    does: ['3'],
  },
  { name: 'snippets-none', does: ['3'] },
  { name: 'keys', does: ['?'] },
  { name: 'menu', does: ['press:.ph-top .ib'] },
  { name: 'provenance', data: { saved: { report, differs: false } }, does: ['press:.ph-src .more'] },
  { name: 'saved', data: { saved: { report, differs: false } } },
  {
    name: 'changed-since',
    data: {
      saved: { report, differs: true },
      notices: [{ key: 'differs', icon: 'delta', words: '—' }],
    },
  },
  { name: 'revisit-as-saved', data: revisited(reading, become(reading, reading, report)) },
  { name: 'revisit-changed', data: revisited(now, changed) },
  { name: 'revisit-changed-view', data: revisited(now, changed), does: ['press:.notice .link'] },
  {
    name: 'revisit-kept-both-view',
    data: revisited(now, become(before, now, report, [], { settled: true, note: '与原件核对过。' })),
    does: ['press:.rv-line .link'],
  },
  { name: 'revisit-other-report', data: revisited(other, become(before, other, report)) },
  {
    name: 'revisit-other-report-view',
    data: revisited(other, become(before, other, report)),
    does: ['press:.notice .link'],
  },
  { name: 'selecting', data: { selecting: 12 } },
  { name: 'toast', data: { toast: { words: '—', canUndo: true, alarm: false } } },
  { name: 'alarm', data: { toast: { words: '—', canUndo: false, alarm: true } } },
  {
    name: 'copy-of-a-report',
    data: read({
      url: 'http://gov.mirror.example/2024/report.html',
      facts: { ...reading.facts, official: false, provenance: 'suspicious', provenanceReasons: ['host'] },
    }),
  },
  {
    name: 'nothing-known',
    data: read({
      facts: { ...reading.facts, title: null, year: null, region: {}, issuer: [], published: null, written: null },
    }),
  },
  { name: 'no-figures', data: read({ figures: [], checks: [] }) },
  {
    name: 'not-report',
    data: read({ outcome: 'not-report', figures: [], checks: [], article: { text: '', body: [0, 0], headings: [] } }),
  },
  { name: 'reading', data: { status: { kind: 'reading', done: 0, total: 0, figures: 0 } } },
  { name: 'reading-long', data: { status: { kind: 'reading', done: 40_000, total: 120_000, figures: 312 } } },
  { name: 'failed', data: { status: { kind: 'failed', stage: 'figures', detail: 'TypeError: x is undefined' } } },
  { name: 'silent', data: { status: { kind: 'silent' } } },
  ...refusals.map((refusal): Story => ({ name: `refused-${refusal}`, data: { status: { kind: 'refused', refusal } } })),
];
