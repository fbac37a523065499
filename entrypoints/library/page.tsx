/** The library page with its library open: which view is shown, and what is done from all of them. */
import type { JSX } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { EraseFoot } from '../../components/library/erase.tsx';
import { LibraryHeader, type ViewName } from '../../components/library/header.tsx';
import { Banner, ClosedLibrary, EmptyLibrary, LostLibrary, Reminder } from '../../components/library/notices.tsx';
import { titleOf } from '../../components/library/phrases.ts';
import { reportColumns } from '../../components/library/report-table.tsx';
import { Reports } from '../../components/library/reports.tsx';
import { Toast } from '../../components/library/toast.tsx';
import { useWords } from '../../components/library/words.ts';
import type { ExportFormat } from '../../utils/export/choices.ts';
import type { Locale } from '../../utils/i18n/i18n.ts';
import type { Library } from '../../utils/library/library.ts';
import type { SavedReport } from '../../utils/library/records.ts';
import { deleteReport, restoreReport } from '../../utils/library/reports.ts';
import { matcher, reportTexts } from '../../utils/library/search.ts';
import { sameCopies } from '../../utils/library/twins.ts';
import { ComparePage } from './compare-page.tsx';
import { ExportPage, ImportPage } from './dialogs.tsx';
import { ErasePage } from './erase-page.tsx';
import { FiguresPage } from './figures-page.tsx';
import { GatherPage } from './gather-page.tsx';
import { LabelPage } from './label-page.tsx';
import { PlotPage } from './plot-page.tsx';
import { ReportPage } from './report-page.tsx';
import { hashOf } from './route.ts';
import { SearchPage } from './search-page.tsx';
import { SnippetsPage } from './snippets-page.tsx';
import { useColumns } from './use-columns.ts';
import { useGather } from './use-gather.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useLibraryState, useRecords } from './use-library.ts';
import { useReminder } from './use-reminder.ts';
import { useRolling } from './use-rolling.ts';
import { useRoute } from './use-route.ts';
import { useSearchKey } from './use-search-key.ts';
import { useToast } from './use-toast.ts';

export interface PageProps {
  library: Library;
  onLocale: (locale: Locale) => void;
  onReload: () => void;
}

/** What is to be exported, while its dialog is open. */
interface Exporting {
  format: ExportFormat;
  reportIds: readonly string[];
  indicatorIds: readonly string[] | null;
  figureKeys?: readonly string[];
  snippetIds?: readonly string[];
}

const none: never[] = [];
const reportColumnsAtFirst = reportColumns.filter((column) => column !== 'readOn' && column !== 'tags');

function countBy<T>(items: readonly T[], keyOf: (item: T) => string | null): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

export function Page({ library, onLocale, onReload }: PageProps): JSX.Element {
  const words = useWords();
  const { t } = words;
  const toast = useToast(words);
  const state = useLibraryState(library);
  const records = useRecords(library, toast.fail);
  const reminder = useReminder(records);
  const kept = useRolling(records?.reports.length ?? null);
  const [route, go] = useRoute();
  const [query, setQuery] = useState('');
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [exporting, setExporting] = useState<Exporting | null>(null);
  const [isImporting, setImporting] = useState(false);
  const [isErasing, setErasing] = useState(false);
  const [isLabelling, setLabelling] = useState(false);
  const [reportColumnsShown, setReportColumns] = useColumns('columns.reports', reportColumns, reportColumnsAtFirst);
  const toGather = useCallback(() => go({ view: 'gather' }), [go]);
  const gathering = useGather(library, toGather, toast.fail);
  const searchField = useRef<HTMLInputElement>(null);
  const main = useKeptFocus<HTMLElement>(route.view, records);
  const view: ViewName = route.view === 'report' || route.view === 'search' ? 'reports' : route.view;

  useEffect(() => {
    document.title = t('titleOf', { view: t(view) });
  }, [t, view]);

  useSearchKey(searchField);

  const remove = useCallback(
    async (reports: readonly SavedReport[]) => {
      const deleted: Awaited<ReturnType<typeof deleteReport>>[] = [];
      const restore = async () => {
        for (const one of deleted.splice(0)) await restoreReport(library, one);
      };
      try {
        for (const report of reports) deleted.push(await deleteReport(library, report.id));
      } catch (error) {
        toast.fail(error);
      }
      setSelected(new Set());
      const [first] = deleted;
      if (!first) return;
      const text =
        deleted.length === 1
          ? t('deletedReport', { title: titleOf(first.report, words) })
          : t('deletedReports', { n: deleted.length });
      toast.show(text, restore);
      if (route.view === 'report') go({ view: 'reports' });
    },
    [library, words, t, toast, route.view, go],
  );

  const reports = records?.reports ?? none;
  const total = records?.total ?? 0;
  // Until all reports are read only the list has something to show.
  const isWhole = reports.length === total;
  const snippets = records?.snippets ?? none;
  const found = useMemo(() => {
    const matches = matcher(query);
    return reports.filter((report) => matches(reportTexts(report)));
  }, [reports, query]);
  const copies = useMemo(() => sameCopies(reports), [reports]);
  const counts = useMemo(() => countBy(snippets, (snippet) => snippet.reportId), [snippets]);
  const shelves = records?.shelves;
  const labels = useMemo(() => new Map(shelves?.labels.map((label) => [label.reportId, label])), [shelves]);
  const projects = useMemo(() => new Map(shelves?.projects.map(({ id, name }) => [id, name])), [shelves]);
  if (state.name === 'closed') {
    return (
      <main>
        <h1 class="vh">{t('name')}</h1>
        <ClosedLibrary reason={state.reason} opening={false} onReload={onReload} />
      </main>
    );
  }
  const hrefs = {
    reports: '#reports',
    figures: '#figures',
    gather: '#gather',
    snippets: '#snippets',
    compare: '#compare',
    plots: '#plots',
  };
  const dialogs = (
    <>
      {isErasing && (
        <ErasePage
          library={library}
          reports={reports.length}
          snippets={snippets.length}
          onExport={() => {
            setErasing(false);
            openExport('backup', []);
          }}
          onDone={onReload}
          onClose={() => setErasing(false)}
        />
      )}
      {isImporting && <ImportPage library={library} kept={kept} onClose={() => setImporting(false)} />}
      {exporting && (
        <ExportPage
          {...exporting}
          reports={reports}
          onDone={(name, format) => {
            if (format === 'backup' || format === 'json') reminder.downloaded();
            toast.show(t('exported', { name }));
          }}
          onFail={toast.fail}
          onClose={() => setExporting(null)}
        />
      )}
      {isLabelling && records && (
        <LabelPage
          library={library}
          shelves={records.shelves}
          selected={selected}
          onFail={toast.fail}
          onClose={() => setLabelling(false)}
        />
      )}
      <Toast content={toast.content} onDismiss={toast.dismiss} />
    </>
  );
  const openExport = (
    format: ExportFormat,
    reportIds: readonly string[],
    indicatorIds: readonly string[] | null = null,
  ) => setExporting({ format, reportIds, indicatorIds });

  const body = () => {
    if (state.name === 'lost') {
      return (
        <LostLibrary
          before={state.before}
          onRestore={() => setImporting(true)}
          onBeginAnew={() => void library.beginAnew()}
        />
      );
    }
    if (!records) return null;
    if (reports.length === 0 && view !== 'gather' && (view !== 'snippets' || snippets.length === 0)) {
      return <EmptyLibrary onImport={() => setImporting(true)} gatherHref={hrefs.gather} />;
    }
    if (!isWhole && !['reports', 'report', 'gather'].includes(route.view)) return null;
    switch (route.view) {
      case 'reports':
        return (
          <Reports
            found={found}
            total={total}
            isWhole={isWhole}
            snippets={counts}
            selected={selected}
            hrefOf={(report) => hashOf({ view: 'report', id: report.id, figure: null, snippet: null })}
            onSelect={setSelected}
            onDelete={(report) => void remove([report])}
            onDeleteSelected={() => void remove(reports.filter((report) => selected.has(report.id)))}
            columns={reportColumnsShown}
            onColumns={setReportColumns}
            labels={labels}
            copies={copies}
            projects={projects}
            query={query.trim()}
            onSearchTexts={() => go({ view: 'search', query: query.trim() })}
            onLabel={() => setLabelling(true)}
            onCompare={() =>
              go({ view: 'compare', indicators: null, reports: [...selected], turned: false, gaps: false, marks: [] })
            }
            onExport={() => openExport('xlsx', [...selected])}
          />
        );
      case 'report':
        return (
          <ReportPage
            library={library}
            id={route.id}
            figure={route.figure}
            snippet={snippets.find((snippet) => snippet.id === route.snippet) ?? null}
            at={route.at ?? null}
            version={route.version ?? null}
            onFigure={(figure) => go({ view: 'report', id: route.id, figure, snippet: null }, true)}
            onExport={() => openExport('xlsx', [route.id])}
            onDelete={(report) => void remove([report])}
            toast={toast}
          />
        );
      case 'gather':
        return <GatherPage library={library} {...gathering} toast={toast} />;
      case 'figures':
        return (
          <FiguresPage
            library={library}
            query={query}
            onCompare={(indicators, ids) =>
              go({
                view: 'compare',
                indicators: [...indicators],
                reports: [...ids],
                turned: true,
                gaps: false,
                marks: [],
              })
            }
            onExport={(figureKeys, reportIds) =>
              setExporting({ format: 'xlsx', reportIds, indicatorIds: null, figureKeys })
            }
            toast={toast}
          />
        );
      case 'snippets':
        return (
          <SnippetsPage
            library={library}
            snippets={snippets}
            reports={reports}
            query={query}
            onExport={(snippetIds) =>
              setExporting({ format: 'markdown', reportIds: none, indicatorIds: null, snippetIds })
            }
            toast={toast}
          />
        );
      case 'search':
        return <SearchPage query={route.query} reports={reports} snippets={snippets} toast={toast} />;
      case 'plots':
        return (
          <PlotPage
            library={library}
            route={route}
            reports={reports}
            onRoute={(next) => go(next, true)}
            toast={toast}
          />
        );
      case 'compare':
        return (
          <ComparePage
            library={library}
            route={route}
            reports={reports}
            onRoute={(next) => go(next, true)}
            onExport={(reportIds, indicatorIds) => openExport('xlsx', reportIds, indicatorIds)}
            toast={toast}
          />
        );
    }
  };

  return (
    <>
      <LibraryHeader
        view={view}
        views={[
          { name: 'reports', href: hrefs.reports, count: records && total },
          { name: 'figures', href: hrefs.figures, count: null },
          { name: 'snippets', href: hrefs.snippets, count: records && isWhole ? snippets.length : null },
          { name: 'compare', href: hrefs.compare, count: null },
          { name: 'plots', href: hrefs.plots, count: null },
          { name: 'gather', href: hrefs.gather, count: null },
        ]}
        query={query}
        searchField={searchField}
        onQuery={setQuery}
        onSearch={() => query.trim() !== '' && go({ view: 'search', query: query.trim() })}
        onImport={() => setImporting(true)}
        onExport={() => openExport(view === 'snippets' ? 'markdown' : 'xlsx', [...selected])}
        onLocale={onLocale}
      />
      <main ref={main} tabIndex={-1}>
        {state.name === 'readonly' && (
          <Banner title={t('readonlyTitle')}>{t('readonlyText', { reason: t(`error.${state.reason}`) })}</Banner>
        )}
        {state.name === 'ready' && state.lowSpace && <Banner>{t('lowSpace')}</Banner>}
        {state.name === 'ready' && view !== 'gather' && reminder.changed !== null && (
          <Reminder changed={reminder.changed} onDownload={() => openExport('backup', [])} onLater={reminder.later} />
        )}
        {body()}
      </main>
      {view === 'reports' && route.view !== 'report' && <EraseFoot onErase={() => setErasing(true)} />}
      {dialogs}
    </>
  );
}
