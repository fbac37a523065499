/** Invented reports and a library in memory, for tests about what is kept. The words are of no real report. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { Check } from '../../utils/checks/check.ts';
import type { Figure } from '../../utils/figures/figure.ts';
import { type Library, type OpenOptions, openLibrary } from '../../utils/library/library.ts';
import type { NewSnippet, ReadReport } from '../../utils/library/records.ts';
import type { Tally, TallyStore } from '../../utils/library/tally.ts';
import type { Trouble, TroubleStore } from '../../utils/library/trouble.ts';
import type { ReportFacts } from '../../utils/page/article.ts';
import { figureIn } from './figures.ts';

/** A tally in memory. */
export function memoryTally(first: Tally | null = null): TallyStore & { value: Tally | null } {
  return {
    value: first,
    async get() {
      return this.value;
    },
    async set(tally) {
      this.value = tally;
    },
  };
}

/** A memory of refused writes that ends with the test. */
export function memoryTrouble(): TroubleStore & { value: Trouble | null } {
  return {
    value: null,
    async get() {
      return this.value;
    },
    async set(trouble) {
      this.value = trouble;
    },
  };
}

const opened: Library[] = [];
let next = 0;

/** Gives IndexedDB a new, empty disk. Call before each test. */
export function freshDisk(): void {
  globalThis.indexedDB = new IDBFactory();
}

/** Opens a library that nothing else uses; closed by `closeLibraries`. */
export async function testLibrary(options: OpenOptions = {}): Promise<Library> {
  const library = await openLibrary({
    name: options.name ?? `test-${next++}`,
    tally: memoryTally(),
    trouble: memoryTrouble(),
    estimate: async () => ({ quota: 10 ** 12, usage: 0 }),
    ...options,
  });
  opened.push(library);
  return library;
}

/** Closes what `testLibrary` opened: open channels keep the process alive. */
export function closeLibraries(): void {
  for (const library of opened.splice(0)) library.close();
}

export const facts = (over: Partial<ReportFacts> = {}): ReportFacts => ({
  title: '青石县2023年法治政府建设年度报告',
  type: '法治政府建设年度报告',
  year: 2023,
  region: { province: '云山省', city: '白水市', county: '青石县', code: '990123', level: 'county' },
  issuer: ['青石县人民政府'],
  publisher: null,
  published: '2024-01-20',
  written: null,
  documentNumber: null,
  indexNumber: null,
  official: true,
  provenance: 'official',
  provenanceReasons: [],
  evidence: {},
  ...over,
});

export const sampleText =
  '一、复议工作\n全年收到复议申请52件,受理45件,审结41件。调解成功率达98.5%。\n二、明年打算\n计划新增调解室6个。';

const sampleChecks: Check[] = [
  { kind: 'part', holds: true, verdict: 'holds', figures: [1, 0], computed: null, difference: 0, tie: '受理' },
];

/** What reading a page gives; of another text than the sample, no figures. */
export function readReport(over: Partial<ReadReport> = {}, text = sampleText): ReadReport {
  return {
    url: 'http://www.qingshi.gov.cn/fzzf/2023.html#top',
    facts: facts(),
    detection: { family: 'law-government', year: 2023 },
    article: {
      text,
      body: [0, text.length],
      headings: text === sampleText ? [{ start: 0, end: 6, level: 1, title: '一、复议工作' }] : [],
    },
    figures: text === sampleText ? sampleFigures() : [],
    checks: text === sampleText ? sampleChecks : [],
    ...over,
  };
}

function sampleFigures(): Figure[] {
  const text = sampleText;
  return [
    figureIn(text, '52', { indicator: '复议申请数', indicatorId: 'reconsideration.applications', section: 0 }),
    figureIn(text, '45', { section: 0 }),
    figureIn(text, '98.5', { unit: '%', kind: 'percent', indicator: '调解成功率', indicatorId: null, section: 0 }),
    figureIn(text, '6', { unit: '个', indicator: '新增调解室数', indicatorId: null, part: 'plan', period: '2024' }),
  ];
}

/** A figure that the reader keeps from the page of `readReport`. */
export function newSnippet(over: Partial<NewSnippet> = {}): NewSnippet {
  const start = sampleText.indexOf('45');
  const sentence = '全年收到复议申请52件,受理45件,审结41件。';
  return {
    kind: 'figure',
    anchor: {
      quote: '45',
      prefix: sampleText.slice(0, start).slice(-32),
      suffix: sampleText.slice(start + 2).slice(0, 32),
      start,
      end: start + 2,
      figure: { value: 45, unit: '件', indicator: '行政复议案件受理数' },
    },
    indicatorId: 'reconsideration.accepted',
    sentence,
    mark: [sentence.indexOf('45'), sentence.indexOf('45') + 2],
    note: '与去年相比',
    tags: ['复议'],
    url: 'http://www.qingshi.gov.cn/fzzf/2023.html',
    title: '青石县2023年法治政府建设年度报告',
    ...over,
  };
}
