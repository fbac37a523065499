/** What the comparison and the plots share: the reports and indicators that are chosen, and their figures as one table. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PickerItem } from '../../components/library/picker.tsx';
import type { Words } from '../../components/library/words.ts';
import { compare } from '../../utils/compare/compare.ts';
import { coverage, proposals } from '../../utils/compare/coverage.ts';
import { entriesOf } from '../../utils/compare/entries.ts';
import type { Comparison, Coverage } from '../../utils/compare/table.ts';
import { figuresByIndicator } from '../../utils/library/figures.ts';
import type { Library } from '../../utils/library/library.ts';
import type { SavedFigure, SavedReport } from '../../utils/library/records.ts';
import { indicatorItems } from './names.ts';

const none: readonly SavedFigure[] = [];

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

export interface Choice {
  /** Null: the ones proposed. */
  indicators: readonly string[] | null;
  /** Null: all. */
  reports: readonly string[] | null;
  gaps: boolean;
}

export interface ChosenComparison {
  chosen: readonly SavedReport[];
  proposed: string[];
  covered: Coverage[];
  items: PickerItem[];
  indicatorIds: readonly string[];
  table: Comparison;
  /** Ids in the order of the taxonomy, so that groups stay together. */
  inOrder: (ids: ReadonlySet<string>) => string[];
}

export function useComparison(
  library: Library,
  reports: readonly SavedReport[],
  choice: Choice,
  words: Words,
  onError: (error: unknown) => void,
): ChosenComparison {
  const chosen = useMemo(() => {
    if (choice.reports === null) return reports;
    const wanted = new Set(choice.reports);
    return reports.filter((report) => wanted.has(report.id));
  }, [reports, choice.reports]);
  const proposed = useMemo(() => proposals(chosen), [chosen]);
  const covered = useMemo(() => coverage(chosen), [chosen]);
  const items = useMemo(
    () => indicatorItems(new Map(covered.map((one) => [one.indicatorId, one.statedBy])), words),
    [covered, words],
  );
  const inOrder = (ids: ReadonlySet<string>) => items.map((item) => item.id).filter((id) => ids.has(id));
  const indicatorIds = choice.indicators ?? inOrder(new Set(proposed));
  const wanted = indicatorIds.join();
  const figures = useFigures(library, indicatorIds, reports, onError);
  const table = useMemo(
    () => compare(entriesOf(chosen, choice.gaps), indicatorIds, figures),
    [chosen, choice.gaps, wanted, figures],
  );
  return { chosen, proposed, covered, items, indicatorIds, table, inOrder };
}
