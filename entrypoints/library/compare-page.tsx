/** The comparison, wired: what is chosen stands in the address, the figures come from the library's index. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { CellDetail, type CellDetailView } from '../../components/library/cell-detail.tsx';
import { Compare, NothingToCompare } from '../../components/library/compare.tsx';
import { regionOf, titleOf, yearOf } from '../../components/library/phrases.ts';
import { Picker, type PickerItem } from '../../components/library/picker.tsx';
import { useWords, type Words } from '../../components/library/words.ts';
import { describeFigure } from '../../utils/anchors/describe.ts';
import { compare } from '../../utils/compare/compare.ts';
import { coverage, proposals, spread } from '../../utils/compare/coverage.ts';
import { derive, folded } from '../../utils/compare/derive.ts';
import { entriesOf } from '../../utils/compare/entries.ts';
import type { CellValue } from '../../utils/compare/table.ts';
import { figuresByIndicator } from '../../utils/library/figures.ts';
import type { Library } from '../../utils/library/library.ts';
import type { ReportBundle, SavedFigure, SavedReport } from '../../utils/library/records.ts';
import { loadReport } from '../../utils/library/reports.ts';
import { matcher, reportTexts } from '../../utils/library/search.ts';
import { isWebAddress, sourceLink } from '../../utils/library/source.ts';
import { writtenOf } from '../../utils/view/display.ts';
import { CitePage } from './cite-page.tsx';
import { copyText } from './copy.ts';
import { figureRow, findItems, groupName, indicatorItems, indicatorName } from './names.ts';
import { type CompareMark, hashOf, type Route } from './route.ts';
import { leaveJump } from './source-page.ts';
import type { ToastApi } from './use-toast.ts';

type CompareRoute = Extract<Route, { view: 'compare' }>;

export interface ComparePageProps {
  library: Library;
  route: CompareRoute;
  reports: readonly SavedReport[];
  onRoute: (route: CompareRoute) => void;
  onExport: (reportIds: readonly string[], indicatorIds: readonly string[]) => void;
  toast: ToastApi;
}

const none: readonly SavedFigure[] = [];

/** A value as the report wrote it. The line's own unit is not said again, but a scale is (万元 for 元). */
function written(value: CellValue) {
  const said = writtenOf(value);
  return value.unitFit === 'same' && said.unit === value.unit ? { ...said, unit: '' } : said;
}

/** Figures of the chosen indicators, read again when reports change. */
function useFigures(library: Library, ids: readonly string[], reports: unknown, onError: (error: unknown) => void) {
  const [figures, setFigures] = useState(none);
  const wanted = ids.join();
  // The list of reports is a new one whenever a report has changed.
  useEffect(() => {
    let isGone = false;
    figuresByIndicator(library, wanted === '' ? [] : wanted.split(',')).then(
      (rows) => !isGone && setFigures(rows),
      (error: unknown) => !isGone && onError(error),
    );
    return () => {
      isGone = true;
    };
  }, [library, wanted, reports, onError]);
  return figures;
}

/** What was proposed and left as it was stays a proposal: it follows the reports. */
const sameIds = (ids: ReadonlySet<string>, list: readonly string[]): boolean =>
  ids.size === list.length && list.every((id) => ids.has(id));

function reportItem(report: SavedReport, words: Words): PickerItem {
  return {
    id: report.id,
    name: `${regionOf(report, words)} ${titleOf(report, words)}`,
    group: '',
    note: yearOf(report, words),
  };
}

function detailOf(bundle: ReportBundle, value: CellValue, words: Words): CellDetailView | null {
  const figure = bundle.figures[value.order];
  if (!figure) return null;
  const { report, text } = bundle;
  const row = figureRow(figure, text, words.locale);
  return {
    report,
    ...row,
    section: figure.section === null ? null : (text.headings[figure.section]?.title ?? null),
    times: value.again.length + 1,
    sourceHref: isWebAddress(report.url) ? sourceLink(report.url, text.text, [figure.start, figure.end]) : null,
    copyHref: hashOf({ view: 'report', id: report.id, figure: figure.order, snippet: null }),
  };
}

export function ComparePage(props: ComparePageProps): JSX.Element {
  const words = useWords();
  const { t, locale } = words;
  const { library, route, reports, onRoute, toast } = props;
  const [picking, setPicking] = useState<'indicators' | 'reports' | null>(null);
  const [isCiting, setCiting] = useState(false);
  const [opened, setOpened] = useState<{ bundle: ReportBundle; view: CellDetailView } | null>(null);

  const chosen = useMemo(
    () => (route.reports === null ? reports : reports.filter((report) => route.reports?.includes(report.id))),
    [reports, route.reports],
  );
  const proposed = useMemo(() => proposals(chosen), [chosen]);
  const covered = useMemo(() => coverage(chosen), [chosen]);
  const items = useMemo(
    () => indicatorItems(new Map(covered.map((one) => [one.indicatorId, one.statedBy])), words),
    [covered, words],
  );
  // In the order of the taxonomy, so that groups stay together.
  const inOrder = (ids: ReadonlySet<string>) => items.map((item) => item.id).filter((id) => ids.has(id));
  const indicatorIds = route.indicators ?? inOrder(new Set(proposed));
  const figures = useFigures(library, indicatorIds, reports, toast.fail);
  const table = useMemo(
    () => compare(entriesOf(chosen, route.gaps), indicatorIds, figures),
    [chosen, route.gaps, indicatorIds, figures],
  );
  const isFolded = !route.marks.includes('empty');
  const fold = useMemo(() => folded(table), [table]);
  const shown = isFolded ? fold.table : table;
  const [shares, changes] = [route.marks.includes('shares'), route.marks.includes('changes')];
  const derived = useMemo(() => derive(shown, { shares, changes }), [shown, shares, changes]);
  const mark = (one: CompareMark, isOn: boolean) =>
    onRoute({ ...route, marks: isOn ? [...route.marks, one] : route.marks.filter((other) => other !== one) });
  if (reports.length === 0) return <NothingToCompare />;

  const open = async (value: CellValue) => {
    try {
      const bundle = await loadReport(library, value.reportId);
      const view = bundle && detailOf(bundle, value, words);
      if (bundle && view) setOpened({ bundle, view });
    } catch (error) {
      toast.fail(error);
    }
  };
  const reportItems = reports.map((report) => reportItem(report, words));

  return (
    <>
      <Compare
        table={shown}
        derived={derived}
        folded={isFolded ? fold : null}
        hasShares={shares}
        hasChanges={changes}
        onShares={(isOn) => mark('shares', isOn)}
        onChanges={(isOn) => mark('changes', isOn)}
        onFold={(isOn) => mark('empty', !isOn)}
        isTurned={route.turned}
        hasGaps={route.gaps}
        isProposal={route.indicators === null}
        spread={spread(covered)}
        unmatched={chosen.reduce((sum, { counts }) => sum + counts.figures - counts.matched, 0)}
        nameOf={(id) => indicatorName(id, locale)}
        groupOf={(id) => groupName(id, locale)}
        writtenOf={written}
        onOpen={(_line, _entry, value) => void open(value)}
        onPickIndicators={() => setPicking('indicators')}
        onPickReports={() => setPicking('reports')}
        onTurn={(turned) => onRoute({ ...route, turned })}
        onGaps={(gaps) => onRoute({ ...route, gaps })}
        onPropose={() => onRoute({ ...route, indicators: null })}
        onExport={() =>
          props.onExport(
            chosen.map((report) => report.id),
            indicatorIds,
          )
        }
      />
      {picking === 'indicators' && (
        <Picker
          title={t('pickIndicators')}
          searchLabel={t('findIndicator')}
          items={items}
          chosen={new Set(indicatorIds)}
          find={(query) => findItems(items, query)}
          proposal={{ label: t('proposeAgain'), ids: proposed }}
          only={{ label: t('onlyStated'), ids: new Set(covered.map((one) => one.indicatorId)) }}
          onClose={(ids) => {
            setPicking(null);
            if (!sameIds(ids, indicatorIds)) onRoute({ ...route, indicators: inOrder(ids) });
          }}
        />
      )}
      {picking === 'reports' && (
        <Picker
          title={t('pickReports')}
          searchLabel={t('findReport')}
          items={reportItems}
          chosen={new Set(chosen.map((report) => report.id))}
          find={(query) => {
            const matches = matcher(query);
            return reportItems.filter((_item, index) => matches(reportTexts(reports[index] as SavedReport)));
          }}
          onClose={(ids) => {
            setPicking(null);
            onRoute({ ...route, reports: ids.size === reports.length ? null : [...ids] });
          }}
        />
      )}
      {opened && (
        <CellDetail
          view={opened.view}
          onJump={() =>
            leaveJump(opened.bundle.report.address, describeFigure(opened.bundle.text.text, opened.view.figure))
          }
          onCopy={copyText}
          onCite={() => setCiting(true)}
          onClose={() => setOpened(null)}
        />
      )}
      {opened && isCiting && (
        <CitePage
          report={opened.bundle.report}
          quoted={{ sentence: opened.view.sentence, link: opened.view.sourceHref ?? opened.bundle.report.url }}
          onClose={() => setCiting(false)}
        />
      )}
    </>
  );
}
