/** Every state of the library page: where the reader is and what they then do, or a view by itself where no way leads to it (library-views.tsx). */
import type { Reading } from '../../utils/messages/reading.ts';
import { type ViewStory, viewStories } from './library-views.tsx';
import { lines, readingOf } from './reading.ts';

export interface LibraryStory {
  name: string;
  /** The place in the page; `{COUNTY YEAR}` stands for the id of that report, `{snippet}` for that of a snippet. */
  hash?: string;
  /** In a library without a report. */
  isEmpty?: boolean;
  /** As in the stories of the panel. */
  does?: readonly string[];
  view?: ViewStory['view'];
}

/** The report of a county and year: the numbers grow with the years. */
function reportOf(county: string, code: string, year: number, over: Partial<Reading> = {}): Reading {
  const grown = (number: string) =>
    String(Math.round(Number(number) * (1 + (year - 2023) / 10 + (code === '440899' ? 0 : 0.3))));
  const own = lines.map((line, index) =>
    line
      .replaceAll('云溪县', county)
      .replaceAll('2024', String(year + 1))
      .replaceAll('2023', String(year))
      .replace(/(?<=案件|受理|审结|援助案件)\d+(?=件)/g, (number) => (index > 3 ? grown(number) : number)),
  );
  const base = readingOf(own);
  return {
    ...base,
    url: `http://www.example-${code}.gov.cn/fzzf/${year}.html`,
    facts: {
      ...base.facts,
      year,
      region: { ...base.facts.region, county, code },
      issuer: [`${county}人民政府`],
      published: `${year + 1}-01-31`,
      written: `${year + 1}-01-30`,
    },
    detection: { ...base.detection, year },
    ...over,
  };
}

const copied = reportOf('石滩县', '440898', 2023);

/** What is in the library. */
export const kept: readonly Reading[] = [
  reportOf('云溪县', '440899', 2021),
  reportOf('云溪县', '440899', 2022),
  reportOf('云溪县', '440899', 2023),
  reportOf('青石县', '440897', 2023),
  {
    ...copied,
    url: 'http://gov.mirror.example/2024/report.html',
    facts: { ...copied.facts, official: false, provenance: 'suspicious', provenanceReasons: ['host'] },
  },
];

/** What the page of the third says when it is opened again. */
export const visited: Reading = (() => {
  const now = readingOf(
    lines.flatMap((line, index) => {
      if (index === 9) return [];
      return [
        line.replace('审结85件', '审结88件'),
        ...(index === 10 ? ['全年开展普法活动120场次，覆盖3.5万人次。'] : []),
      ];
    }),
  );
  const { url, facts } = kept[2] as Reading;
  return { ...now, url, facts };
})();

/** As far as the worker has read all figures. */
const figuresRead = 'await:.lm:not(:has(progress)) .f-indicator button';
const drawn = 'await:.plot-host svg';

export const libraryStories: readonly LibraryStory[] = [
  { name: 'reports', hash: '#reports' },
  { name: 'reports-selected', hash: '#reports', does: ['press:tbody input[type=checkbox]'] },
  { name: 'reports-grouped', hash: '#reports', does: ['type:.ltools select:project'] },
  { name: 'reports-filtered', hash: '#reports', does: ['press:.rail section button'] },
  { name: 'reports-columns', hash: '#reports', does: ['press:.cols summary'] },
  { name: 'reports-searched', hash: '#reports', does: ['type:.ls input:青石'] },
  { name: 'reports-nothing-found', hash: '#reports', does: ['type:.ls input:没有这样的词'] },
  { name: 'reports-empty', hash: '#reports', isEmpty: true },
  {
    name: 'label',
    hash: '#reports',
    does: [
      'press:tbody tr:nth-of-type(1) input',
      'press:tbody tr:nth-of-type(2) input',
      'press:.bulk button:nth-of-type(3)',
    ],
  },
  { name: 'import', hash: '#reports', does: ['press:.lt-tools button:nth-of-type(1)'] },
  { name: 'export', hash: '#reports', does: ['press:.lt-tools button:nth-of-type(2)'] },
  { name: 'erase', hash: '#reports', does: ['press:.lib-foot button'] },
  { name: 'erase-sure', hash: '#reports', does: ['press:.lib-foot button', 'press:.dlg .tick input'] },
  { name: 'report', hash: '#report/{云溪县 2023}' },
  { name: 'report-figure', hash: '#report/{云溪县 2023}/5' },
  { name: 'report-figure-that-fails', hash: '#report/{云溪县 2023}/0' },
  { name: 'report-snippet', hash: '#report/{云溪县 2023}?snippet={snippet}' },
  { name: 'report-versions', hash: '#report/{云溪县 2023}?version={visit}' },
  { name: 'report-of-a-copy', hash: '#report/{石滩县 2023}' },
  { name: 'report-gone', hash: '#report/nowhere' },
  { name: 'cite', hash: '#report/{云溪县 2023}', does: ['press:.rh .acts button', 'await:dialog'] },
  {
    name: 'cite-by-author',
    hash: '#report/{石滩县 2023}',
    does: ['press:.rh .acts button', 'await:dialog', 'type:dialog select:gbt2025-author'],
  },
  { name: 'snippets', hash: '#snippets', does: ['press:.seg button:first-child'] },
  { name: 'snippet-editing', hash: '#snippets', does: ['press:.seg button:first-child', 'press:.sn-acts button'] },
  {
    name: 'snippets-grouped',
    hash: '#snippets',
    does: ['press:.seg button:first-child', 'type:.ltools select:indicator'],
  },
  { name: 'snippets-table', hash: '#snippets', does: ['press:.seg button:last-child'] },
  {
    name: 'snippets-table-selected',
    hash: '#snippets',
    does: ['press:.seg button:last-child', 'type:.ltools select:tag', 'press:tbody input[type=checkbox]'],
  },
  {
    name: 'snippets-table-editing',
    hash: '#snippets',
    does: ['press:.seg button:last-child', 'press:tbody .two button'],
  },
  {
    name: 'snippets-table-tags',
    hash: '#snippets',
    does: ['press:.seg button:last-child', 'press:thead input[type=checkbox]', 'press:.bulk button:nth-of-type(3)'],
  },
  { name: 'snippets-empty', hash: '#snippets', isEmpty: true },
  { name: 'search', hash: `#search?q=${encodeURIComponent('复议')}` },
  { name: 'search-nothing', hash: `#search?q=${encodeURIComponent('没有这样的词')}` },
  { name: 'figures', hash: '#figures', does: [figuresRead] },
  { name: 'figures-grouped', hash: '#figures', does: [figuresRead, 'type:.fbar label:last-of-type select:region'] },
  {
    name: 'figures-selected',
    hash: '#figures',
    does: [figuresRead, 'press:tbody input', 'press:tbody tr:nth-of-type(3) input'],
  },
  { name: 'figures-columns', hash: '#figures', does: [figuresRead, 'press:.cols summary'] },
  {
    name: 'figures-nothing-found',
    hash: '#figures',
    does: [figuresRead, 'type:.ls input:没有这样的词', 'await:.none-found'],
  },
  { name: 'figures-opened', hash: '#figures', does: [figuresRead, 'press:.f-indicator button', 'await:dialog'] },
  { name: 'compare', hash: '#compare' },
  { name: 'compare-marks', hash: '#compare?gaps&shares&changes&empty' },
  { name: 'compare-turned', hash: '#compare?turned' },
  { name: 'compare-no-indicators', hash: '#compare?i=' },
  { name: 'compare-value', hash: '#compare', does: ['press:.mx button.cv', 'await:dialog'] },
  { name: 'compare-indicators', hash: '#compare', does: ['press:.tools-line .btn:nth-of-type(1)'] },
  { name: 'compare-reports', hash: '#compare', does: ['press:.tools-line .btn:nth-of-type(2)'] },
  {
    name: 'compare-indicators-searched',
    hash: '#compare',
    does: ['press:.tools-line .btn:nth-of-type(1)', 'type:dialog input:没有这样的词'],
  },
  { name: 'plots-trend', hash: '#plots?kind=trend', does: [drawn] },
  { name: 'plots-ranking', hash: '#plots?kind=ranking', does: [drawn] },
  { name: 'plots-multiples', hash: '#plots?kind=multiples', does: [drawn] },
  {
    name: 'plots-scatter',
    hash: '#plots?kind=scatter&i=reconsideration.accepted,reconsideration.closed',
    does: [drawn],
  },
  { name: 'plots-as-table', hash: '#plots?kind=trend', does: [drawn, 'press:.plot summary'] },
  { name: 'plots-scatter-nothing', hash: '#plots?kind=scatter&i=reconsideration.accepted' },
  { name: 'plots-empty', hash: '#plots?kind=trend', isEmpty: true },
  { name: 'gather', hash: '#gather' },
  ...viewStories,
];
