/** Every state of the library page: where the reader is and what they then do, or a view by itself where no way leads to it. */
import type { JSX } from 'preact';
import { Conflicts } from '../../components/library/conflicts.tsx';
import { Banner, ClosedLibrary, type ErrorKey, LostLibrary } from '../../components/library/notices.tsx';
import type { SavedReport, Snippet } from '../../utils/library/records.ts';
import type { Reading } from '../../utils/messages/reading.ts';
import { lines, readingOf } from './reading.ts';

export interface LibraryStory {
  name: string;
  /** The place in the page; `{COUNTY YEAR}` stands for the id of that report. */
  hash?: string;
  /** In a library without a report. */
  isEmpty?: boolean;
  /** As in the stories of the panel. */
  does?: readonly string[];
  view?(kept: { reports: readonly SavedReport[]; snippets: readonly Snippet[] }): JSX.Element;
}

const nothing = () => {};

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

const reasons: readonly ErrorKey[] = [
  'unavailable',
  'newer',
  'outdated',
  'terminated',
  'full',
  'broken',
  'lost',
  'missing',
  'conflict',
  'unfit',
  'unknown',
];

export const libraryStories: readonly LibraryStory[] = [
  { name: 'reports', hash: '#reports' },
  { name: 'reports-selected', hash: '#reports', does: ['press:tbody input[type=checkbox]'] },
  { name: 'reports-empty', hash: '#reports', isEmpty: true },
  { name: 'report', hash: '#report/{云溪县 2023}' },
  { name: 'report-figure', hash: '#report/{云溪县 2023}/5' },
  { name: 'report-figure-that-fails', hash: '#report/{云溪县 2023}/0' },
  { name: 'report-versions', hash: '#report/{云溪县 2023}?version={visit}' },
  { name: 'report-of-a-copy', hash: '#report/{石滩县 2023}' },
  { name: 'report-gone', hash: '#report/nowhere' },
  { name: 'snippets', hash: '#snippets', does: ['press:.seg button:first-child'] },
  { name: 'snippet-editing', hash: '#snippets', does: ['press:.seg button:first-child', 'press:.sn-acts button'] },
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
  { name: 'compare', hash: '#compare' },
  { name: 'compare-marks', hash: '#compare?gaps&shares&changes&empty' },
  { name: 'compare-turned', hash: '#compare?turned' },
  { name: 'plots-trend', hash: '#plots?kind=trend' },
  { name: 'plots-empty', hash: '#plots?kind=trend', isEmpty: true },
  ...reasons.map(
    (reason): LibraryStory => ({
      name: `closed-${reason}`,
      view: () => (
        <ClosedLibrary reason={reason} opening={reason !== 'terminated' && reason !== 'outdated'} onReload={nothing} />
      ),
    }),
  ),
  {
    name: 'lost',
    view: () => <LostLibrary before={{ reports: 12, snippets: 30 }} onRestore={nothing} onBeginAnew={nothing} />,
  },
  { name: 'lost-unknown', view: () => <LostLibrary before={null} onRestore={nothing} onBeginAnew={nothing} /> },
  { name: 'banner', view: () => <Banner title="—">—</Banner> },
  {
    name: 'conflicts',
    view: ({ reports: [first, second], snippets: [snippet] }) =>
      first && second && snippet ? (
        <>
          <h2>—</h2>
          <Conflicts
            conflicts={[
              { of: 'snippet', mine: snippet, theirs: { ...snippet, id: 'theirs', note: '—', tags: [] } },
              { of: 'figures', mine: first, theirs: first },
              { of: 'twin', mine: first, theirs: second, sameText: false },
            ]}
            onKeep={nothing}
          />
        </>
      ) : (
        <p />
      ),
  },
];
