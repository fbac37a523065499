/** States of the library page to which no way leads in the gallery: dialogs halfway, work that runs, failures, permissions. */
import type { JSX } from 'preact';
import { Conflicts } from '../../components/library/conflicts.tsx';
import { EraseDialog } from '../../components/library/erase.tsx';
import { ExportDialog, type ExportDialogProps } from '../../components/library/export-dialog.tsx';
import { Figures } from '../../components/library/figures.tsx';
import { Gather, type GatherProps } from '../../components/library/gather.tsx';
import { ImportDialog, type ImportDialogProps, type ImportState } from '../../components/library/import-dialog.tsx';
import { Banner, ClosedLibrary, type ErrorKey, LostLibrary, Reminder } from '../../components/library/notices.tsx';
import { Toast } from '../../components/library/toast.tsx';
import { useWords } from '../../components/library/words.ts';
import { faultWords } from '../../entrypoints/library/use-import.ts';
import { doubleCoding } from '../../utils/compare/agreement.ts';
import { styles } from '../../utils/export/citations/offered.ts';
import { templateFields, unknownFields } from '../../utils/export/template.ts';
import { BackupError } from '../../utils/library/backup-check.ts';
import type { Conflict } from '../../utils/library/conflicts.ts';
import type { Gathered, GatherState, SavedFigure, SavedReport, Snippet } from '../../utils/library/records.ts';
import { figureTableColumns, wholeFigureView } from '../../utils/view/figure-table.ts';

/** What the gallery's library holds. */
export interface Kept {
  reports: readonly SavedReport[];
  snippets: readonly Snippet[];
  /** Of one report. */
  figures: readonly SavedFigure[];
}

export interface ViewStory {
  name: string;
  /** As in the stories of the panel. */
  does?: readonly string[];
  view(kept: Kept): JSX.Element;
}

const nothing = () => {};

const backups = ['2026-11-21T21:04:00.000Z', '2026-11-14T08:40:00.000Z'].map((madeAt, index) => ({
  name: madeAt,
  madeAt,
  size: 2_480_000 - index * 310_000,
}));

function importing(state: ImportState, over: Partial<ImportDialogProps> = {}): JSX.Element {
  return (
    <ImportDialog
      state={state}
      onFile={nothing}
      onReadAnyway={nothing}
      onMerge={nothing}
      onAgree={nothing}
      onSaveAgreement={nothing}
      onBack={nothing}
      kept={[]}
      onKept={nothing}
      onKeep={nothing}
      onClose={nothing}
      {...over}
    />
  );
}

/** A file that was cut off, and one in which a record is wrong. */
function Refused({ error }: { error: BackupError }): JSX.Element {
  return importing({ step: 'refused', reason: faultWords(error, 48_200_000, useWords()) });
}

/** The figures as a colleague has them: another part, another scope, one left out. */
const theirs = (mine: readonly SavedFigure[]): SavedFigure[] =>
  mine.slice(1).map((figure, index) => ({
    ...figure,
    ...(index % 5 === 0 && { part: 'shortcoming' as const, edited: { kind: 'edit' } as never }),
    ...(index % 7 === 0 && { scope: '县本级' }),
  }));

const conflictsOf = ({ reports: [first, second], snippets: [snippet] }: Kept): Conflict[] =>
  first && second && snippet
    ? [
        { of: 'snippet', mine: snippet, theirs: { ...snippet, id: 'theirs', note: '口径与上年不同。', tags: [] } },
        { of: 'figures', mine: first, theirs: first },
        { of: 'twin', mine: first, theirs: second, sameText: false },
      ]
    : [];

function exporting(kept: Kept, over: Partial<ExportDialogProps>): JSX.Element {
  return (
    <ExportDialog
      reports={kept.reports}
      selected={[]}
      first="xlsx"
      styles={styles}
      style="gbt2025"
      scope={null}
      progress={null}
      template={null}
      templateFields={templateFields}
      unknownIn={unknownFields}
      onExport={nothing}
      onClose={nothing}
      {...over}
    />
  );
}

function ScopedExport({ kept }: { kept: Kept }): JSX.Element {
  const { t } = useWords();
  return exporting(kept, { scope: t('figuresCount', { n: 37 }), selected: kept.reports.map(({ id }) => id) });
}

const addresses = 'http://www.example-440899.gov.cn/fzzf/';
const gathered = (state: GatherState, order: number, over: Partial<Gathered> = {}): Gathered => ({
  address: `${addresses}${2024 - order}.html`,
  state,
  title: `云溪县${2024 - order}年法治政府建设年度报告`,
  reason: '',
  reportId: null,
  twinId: null,
  order,
  at: '2026-11-22T09:30:00.000Z',
  ...over,
});

function log({ reports: [first, second] }: Kept): Gathered[] {
  return [
    gathered('saved', 0, { reportId: first?.id ?? null }),
    gathered('twin', 1, { reportId: first?.id ?? null, twinId: second?.id ?? null }),
    gathered('changed', 2, { reportId: second?.id ?? null }),
    gathered('known', 3, { reportId: second?.id ?? null }),
    gathered('no-report', 4, { title: '关于调整公交线路的通告' }),
    gathered('failed', 5, { reason: 'timeout' }),
    gathered('failed', 6, {
      reason: 'unreadable',
      title: '',
      address: `saved-file:///${encodeURIComponent('下载/各县报告/青石县 2018.html')}`,
    }),
    gathered('waits', 7, { address: 'http://www.qingshi.example.gov.cn/zwgk/fzzf/2016/report.html', title: '' }),
    gathered('waits', 8),
  ];
}

function gathering(over: Partial<GatherProps>): JSX.Element {
  return (
    <Gather
      entries={[]}
      files={0}
      current={null}
      isRunning={false}
      isOver={false}
      sites={[]}
      pages={null}
      text=""
      onText={nothing}
      onFiles={nothing}
      onAdd={nothing}
      onPages={nothing}
      onPage={nothing}
      onAllow={nothing}
      onStart={nothing}
      onPause={nothing}
      onRetry={nothing}
      onClear={nothing}
      hrefOf={(id) => `#report/${id}`}
      onJoin={nothing}
      {...over}
    />
  );
}

/** The table of all figures before any has been read. */
const figuresUnread = (progress: { done: number; of: number } | null) => (
  <Figures
    view={wholeFigureView}
    figures={progress ? 480 : 0}
    of={progress ? 480 : 0}
    lines={progress ? 12 : 0}
    lineAt={() => null}
    progress={progress}
    isBroken={progress === null}
    columns={new Set(figureTableColumns)}
    selected={new Set()}
    nameOf={({ indicator }) => indicator}
    writtenOf={({ quote, unit }) => ({ value: quote, unit })}
    onView={nothing}
    onColumns={nothing}
    onWindow={nothing}
    onSelect={nothing}
    onSelectAll={nothing}
    onOpen={nothing}
    onCompare={nothing}
    onExport={nothing}
    onCopy={nothing}
  />
);

function Undone({ isError = false }: { isError?: boolean }): JSX.Element {
  const { t } = useWords();
  return (
    <Toast
      content={isError ? { text: t('error.full'), isError } : { text: t('deletedReports', { n: 3 }), onUndo: nothing }}
      onDismiss={nothing}
    />
  );
}

function Warnings(): JSX.Element {
  const { t } = useWords();
  return (
    <>
      <Banner title={t('readonlyTitle')}>{t('readonlyText', { reason: t('error.full') })}</Banner>
      <Banner>{t('lowSpace')}</Banner>
      <Reminder changed={1284} onDownload={nothing} onLater={nothing} />
    </>
  );
}

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

export const viewStories: readonly ViewStory[] = [
  ...reasons.map(
    (reason): ViewStory => ({
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
  { name: 'warnings', view: () => <Warnings /> },
  { name: 'toast', view: () => <Undone /> },
  { name: 'toast-error', view: () => <Undone isError /> },
  { name: 'import-own-backups', view: () => importing({ step: 'choose' }, { kept: backups }) },
  { name: 'import-large', view: () => importing({ step: 'ask', size: 84_300_000 }) },
  { name: 'import-reading', view: () => importing({ step: 'reading' }) },
  {
    name: 'import-found',
    view: () =>
      importing({
        step: 'found',
        reports: 1206,
        figures: 48_310,
        snippets: 214,
        exportedAt: '2026-11-20T16:12:00.000Z',
        version: '0.1.0',
      }),
  },
  {
    name: 'import-agreement',
    view: ({ figures }) =>
      importing({ step: 'agreement', result: doubleCoding([{ mine: figures, theirs: theirs(figures) }]) }),
  },
  { name: 'import-agreement-none', view: () => importing({ step: 'agreement', result: doubleCoding([]) }) },
  { name: 'import-writing', view: () => importing({ step: 'writing' }) },
  {
    name: 'import-done',
    view: () =>
      importing({
        step: 'done',
        reports: { added: 41, updated: 3, kept: 1162 },
        snippets: { added: 12, updated: 0, kept: 202 },
        conflicts: [],
      }),
  },
  {
    name: 'import-conflicts',
    view: (kept) =>
      importing({
        step: 'done',
        reports: { added: 2, updated: 0, kept: 5 },
        snippets: { added: 1, updated: 0, kept: 1 },
        conflicts: conflictsOf(kept),
      }),
  },
  {
    name: 'import-refused',
    view: () => <Refused error={new BackupError('not-json', {}, 30_112)} />,
  },
  {
    name: 'import-refused-record',
    view: () => <Refused error={new BackupError('digest', { list: 'reports', index: 6 })} />,
  },
  {
    name: 'export-selected',
    view: (kept) => exporting(kept, { selected: kept.reports.slice(0, 2).map(({ id }) => id) }),
  },
  { name: 'export-some-figures', view: (kept) => <ScopedExport kept={kept} /> },
  { name: 'export-running', view: (kept) => exporting(kept, { first: 'data', progress: { done: 380, of: 1206 } }) },
  { name: 'export-citations', view: (kept) => exporting(kept, { first: 'citations' }) },
  { name: 'export-backup', view: (kept) => exporting(kept, { first: 'backup' }) },
  {
    name: 'export-template',
    view: (kept) => exporting(kept, { first: 'markdown', template: '## {indicator} {quote}\n\n{note} {volume}\n' }),
  },
  {
    name: 'erase-failed',
    view: ({ reports, snippets }) => (
      <EraseDialog
        reports={reports.length}
        snippets={snippets.length}
        hasFailed
        onErase={nothing}
        onExport={nothing}
        onClose={nothing}
      />
    ),
  },
  { name: 'figures-unread', view: () => figuresUnread({ done: 120, of: 1206 }) },
  { name: 'figures-broken', view: () => figuresUnread(null) },
  {
    name: 'gather-running',
    view: (kept) =>
      gathering({
        entries: log(kept),
        files: 31,
        isRunning: true,
        current: `saved-file:///${encodeURI('下载/青石县.html')}`,
      }),
  },
  {
    name: 'gather-done',
    view: (kept) => gathering({ entries: log(kept).filter(({ state }) => state !== 'waits') }),
  },
  {
    name: 'gather-sites',
    view: (kept) =>
      gathering({
        entries: log(kept),
        sites: [{ host: 'www.qingshi.example.gov.cn', count: 14 }],
        pages: [{ tabId: 1, title: '法治政府建设年度报告_云溪县人民政府' }],
        text: `${addresses}2015.html\n${addresses}2014.html`,
      }),
  },
  { name: 'gather-no-pages', view: () => gathering({ pages: [], isOver: true }) },
  {
    name: 'conflicts',
    view: (kept) => (
      <>
        <h2>—</h2>
        <Conflicts conflicts={conflictsOf(kept)} onKeep={nothing} />
      </>
    ),
  },
];
