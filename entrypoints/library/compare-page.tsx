/** The comparison, wired: what is chosen stands in the address, the figures come from the library's index. */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { Compare, NothingToCompare } from '../../components/library/compare.tsx';
import { useWords } from '../../components/library/words.ts';
import { spread } from '../../utils/compare/coverage.ts';
import { derive, folded } from '../../utils/compare/derive.ts';
import type { CellValue } from '../../utils/compare/table.ts';
import type { Library } from '../../utils/library/library.ts';
import type { SavedReport } from '../../utils/library/records.ts';
import { writtenOf } from '../../utils/view/display.ts';
import { groupName, indicatorName } from './names.ts';
import { OpenedFigure, useOpenedFigure } from './opened-figure.tsx';
import { Pickers, type Picking } from './pickers.tsx';
import type { CompareMark, Route } from './route.ts';
import { useComparison } from './use-comparison.ts';
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

/** A value as the report wrote it. The line's own unit is not said again, but a scale is (万元 for 元). */
function written(value: CellValue) {
  const said = writtenOf(value);
  return value.unitFit === 'same' && said.unit === value.unit ? { ...said, unit: '' } : said;
}

export function ComparePage(props: ComparePageProps): JSX.Element {
  const words = useWords();
  const { locale } = words;
  const { library, route, reports, onRoute, toast } = props;
  const [picking, setPicking] = useState<Picking>(null);
  const opened = useOpenedFigure(library, toast.fail);

  const comparison = useComparison(library, reports, route, words, toast.fail);
  const { chosen, covered, indicatorIds, table } = comparison;
  const isFolded = !route.marks.includes('empty');
  const fold = useMemo(() => folded(table), [table]);
  const shown = isFolded ? fold.table : table;
  const [shares, changes] = [route.marks.includes('shares'), route.marks.includes('changes')];
  const derived = useMemo(() => derive(shown, { shares, changes }), [shown, shares, changes]);
  const mark = (one: CompareMark, isOn: boolean) =>
    onRoute({ ...route, marks: isOn ? [...route.marks, one] : route.marks.filter((other) => other !== one) });
  if (reports.length === 0) return <NothingToCompare />;

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
        onOpen={(_line, _entry, value) => void opened.open(value.reportId, value.order, value.again.length + 1)}
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
      <Pickers
        picking={picking}
        reports={reports}
        comparison={comparison}
        onIndicators={(indicators) => onRoute({ ...route, indicators })}
        onReports={(ids) => onRoute({ ...route, reports: ids })}
        onClose={() => setPicking(null)}
      />
      <OpenedFigure opened={opened} />
    </>
  );
}
