/** The table of all figures, wired: the view is the reader's, the lines come from the worker. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Figures } from '../../components/library/figures.tsx';
import { useWords } from '../../components/library/words.ts';
import { tabbed } from '../../utils/export/cells.ts';
import { figureKey, reportOfKey } from '../../utils/figures/figure-key.ts';
import type { Library } from '../../utils/library/library.ts';
import { nameOf, writtenOf } from '../../utils/view/display.ts';
import {
  type FigureCells,
  type FigureView,
  figureTableColumns,
  wholeFigureView,
} from '../../utils/view/figure-table.ts';
import { copyText } from './copy.ts';
import { OpenedFigure, useOpenedFigure } from './opened-figure.tsx';
import { useColumns } from './use-columns.ts';
import { useFigures } from './use-figures.ts';
import type { ToastApi } from './use-toast.ts';

export interface FiguresPageProps {
  library: Library;
  query: string;
  /** Indicators of the chosen figures that can be compared, in the reports that the figures are of. */
  onCompare: (indicatorIds: readonly string[], reportIds: readonly string[]) => void;
  onExport: (keys: readonly string[], reportIds: readonly string[]) => void;
  toast: ToastApi;
}

/** More is no selection but the library: that is exported as a whole. */
const mostSelected = 100_000;
/** A table of more rows is no longer pasted but exported. */
const mostCopied = 5_000;

const shownAtFirst = figureTableColumns.filter((column) => column !== 'kind');

export function FiguresPage(props: FiguresPageProps): JSX.Element {
  const words = useWords();
  const { t, locale } = words;
  const { library, query, toast } = props;
  const [own, setView] = useState<Omit<FigureView, 'query'>>(wholeFigureView);
  const view = useMemo((): FigureView => ({ ...own, query }), [own, query]);
  const [columns, setColumns] = useColumns('columns.figures', figureTableColumns, shownAtFirst);
  const table = useFigures(library, locale, view, toast.fail);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const opened = useOpenedFigure(library, toast.fail);
  // A figure that is no longer in view must not be exported unseen.
  useEffect(() => setSelected(new Set()), [view]);

  const reportIds = () => [...new Set([...selected].map(reportOfKey))];
  const load = async (): Promise<FigureCells[]> => {
    const lines = await table.lines(0, table.count.lines);
    return lines.flatMap((line) => ('figure' in line && selected.has(figureKey(line.figure)) ? [line.figure] : []));
  };
  const compare = async () => {
    const figures = await load();
    const ids = [...new Set(figures.flatMap(({ indicatorId }) => indicatorId ?? []))];
    if (ids.length === 0) toast.show(t('nothingToCompare'));
    else props.onCompare(ids, reportIds());
  };
  const copy = async () => {
    const figures = (await load()).slice(0, mostCopied);
    const head = figureTableColumns.map((column) => t(`fc.${column}`));
    const rows = figures.map((figure) => [
      nameOf(figure, locale).name,
      figure.value,
      figure.unit,
      figure.region,
      figure.year,
      figure.period,
      figure.scope,
      t(`fk.${figure.kind}`),
      t(`fp.${figure.part}`),
      figure.verdict === null ? '' : t(`fv.${figure.verdict}`),
    ]);
    const isDone = await copyText(tabbed([head, ...rows]));
    toast.show(isDone ? t('copiedRows', { n: rows.length }) : t('copyFailed'));
  };
  return (
    <>
      <Figures
        view={view}
        {...table.count}
        lineAt={table.lineAt}
        progress={table.progress}
        isBroken={table.isBroken}
        columns={columns}
        selected={selected}
        nameOf={(figure) => nameOf(figure, locale).name}
        writtenOf={(figure) =>
          writtenOf({
            ...figure,
            ...(figure.cellUnit !== null && {
              cell: { table: 0, row: 0, column: 0, rowHeader: [], columnHeader: [], unit: figure.cellUnit },
            }),
          })
        }
        onView={({ query: _, ...next }) => setView(next)}
        onColumns={(next) => setColumns(new Set([...next, 'indicator']))}
        onWindow={table.onWindow}
        onSelect={setSelected}
        onSelectAll={() => void table.keys(mostSelected).then((keys) => setSelected(new Set(keys)))}
        onOpen={(figure) => void opened.open(figure.reportId, figure.order)}
        onCompare={() => void compare()}
        onExport={() => props.onExport([...selected], reportIds())}
        onCopy={() => void copy()}
      />
      <OpenedFigure opened={opened} />
    </>
  );
}
