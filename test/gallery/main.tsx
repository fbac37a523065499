/**
 * The gallery page: `?story=NAME&locale=zh-Hans|zh-Hant|en` shows one state of the panel as it stands in its window; without
 * a story, the list of all. `window.show` does the same without loading again.
 */
import { render } from 'preact';
import '../../components/base/tokens.css';
import '../../components/base/pieces.css';
import '../../components/panel/panel.css';
import { loadAhead } from '../../components/base/later.tsx';
import { WithLocale } from '../../components/base/words.ts';
import type { PanelData, PanelEvents, PanelWords } from '../../components/panel/data.ts';
import { Panel } from '../../components/panel/panel.tsx';
import { loadSearch } from '../../components/panel/use-finder.ts';
import { panelWords } from '../../entrypoints/sidepanel/words.ts';
import { type Locale, locales } from '../../utils/i18n/i18n.ts';
import * as editing from '../../utils/view/edited.ts';
import type { Known } from '../../utils/view/known.ts';
import { at, reading } from './reading.ts';
import { act, contents, settle } from './steps.ts';
import { type Story, stories } from './stories.ts';

const nothing = () => {};
const events: PanelEvents = {
  revisit: {
    onJumpTo: nothing,
    onAccept: nothing,
    onKeepBoth: nothing,
    onVisitNote: nothing,
    onOpenCopy: nothing,
    onCompare: nothing,
    onAcceptOne: nothing,
    onKeepBothOne: nothing,
    onNoteOne: nothing,
  },
  onJump: nothing,
  onSelect: nothing,
  onLight: nothing,
  onJumpToSnippet: nothing,
  onSaveFigure: nothing,
  onDeleteSnippet: nothing,
  onNote: async () => true,
  onNoteFigure: async () => true,
  onSaveReport: nothing,
  onSaveSelection: nothing,
  onMarks: nothing,
  onEdit: nothing,
  onReject: nothing,
  onRestore: nothing,
  onProposeFigure: nothing,
  onAdd: nothing,
  onDropProposal: nothing,
  onEditFacts: nothing,
  onRestoreFacts: nothing,
  onDropCorrection: nothing,
  onCompare: nothing,
  onCopyFigures: nothing,
  onStyle: nothing,
  onUndo: nothing,
  onOpenWelcome: nothing,
  onOpenHelp: nothing,
  onSite: nothing,
  onLocale: nothing,
  onReadAgain: nothing,
  onOpenLibrary: nothing,
  onAllowPortals: nothing,
  onReload: nothing,
  onCopy: nothing,
};

const value = (regionName: string, year: number, base: number, own: number | null): Known['years'][number] => ({
  value: String(base),
  unit: '件',
  reportId: own === null ? null : `${regionName}${year}`,
  regionCode: '440899',
  regionName,
  year,
  base,
  bound: year === 2020 ? 'about' : 'exact',
  difference: own === null ? null : base - own,
});

const known: Known = {
  indicatorId: 'reconsideration.accepted',
  statedBy: 5,
  reports: 7,
  years: [
    value('云溪县', 2019, 41, 99),
    value('云溪县', 2020, 60, 99),
    value('云溪县', 2022, 76, 99),
    value('云溪县', 2023, 99, null),
  ],
  silent: [2021],
  others: [value('遂溪县', 2022, 48, 99), value('惠安县', 2022, 79, 99)],
};

function dataOf(story: Story): PanelData {
  return {
    status: { kind: 'read', reading },
    saved: null,
    saving: false,
    snippets: [],
    findings: new Map(),
    savedFigures: new Map(),
    selecting: 0,
    marksOn: true,
    style: 'gbt2025',
    styles: ['gbt2025', 'law', 'apa'],
    picked: null,
    revisit: null,
    notices: [],
    edits: new Map(),
    editing,
    factsEdit: null,
    unplaced: [],
    proposal: null,
    coverage: { reports: 7, statedBy: new Map([['reconsideration.accepted', 5]]) },
    initials: 'LZ',
    toast: null,
    shortcut: 'Alt+M',
    saveShortcut: 'Alt+Shift+M',
    portalsAllowed: false,
    site: { host: 'www.qingshi.gov.cn', allowed: false },
    version: 'Mingshu 0.1.0',
    ...story.data,
  };
}

const app = document.getElementById('app') as HTMLElement;
// What the panel loads on demand is there before anything is looked at.
await Promise.all([loadAhead(), loadSearch()]);
async function show(name: string, locale: Locale): Promise<void> {
  const story = stories.find((one) => one.name === name);
  if (!story) throw new Error(`no story ${name}`);
  document.documentElement.lang = locale;
  const words: PanelWords = {
    ...panelWords(locale),
    findKnown: async (figure) => (figure === at('99') ? known : null),
    findRegions: async () => [],
  };
  render(null, app);
  app.replaceChildren();
  render(
    <WithLocale value={locale}>
      <Panel data={dataOf(story)} events={events} words={words} />
    </WithLocale>,
    app,
  );
  await settle();
  for (const step of story.does ?? []) await act(step);
  await settle();
}

const parameters = new URLSearchParams(location.search);
const wanted = parameters.get('story');
const locale = locales.find((one) => one === parameters.get('locale')) ?? 'zh-Hans';
Object.assign(window, { show, stories: stories.map((story) => story.name), locales });
if (wanted) await show(wanted, locale);
else
  app.append(
    contents(
      stories.map(({ name }) => name),
      locales,
      [['library.html', 'library →']],
    ),
  );
