/** One figure, opened from a table over many reports: its sentence, the ways to its source, its citation. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { CellDetail, type CellDetailView } from '../../components/library/cell-detail.tsx';
import { useWords, type Words } from '../../components/library/words.ts';
import { describeFigure } from '../../utils/anchors/describe.ts';
import type { Library } from '../../utils/library/library.ts';
import type { ReportBundle } from '../../utils/library/records.ts';
import { loadReport } from '../../utils/library/reports.ts';
import { isWebAddress, sourceLink } from '../../utils/text/source.ts';
import { CitePage } from './cite-page.tsx';
import { copyText } from './copy.ts';
import { figureRow } from './names.ts';
import { hashOf } from './route.ts';
import { leaveJump } from './source-page.ts';

export interface OpenedFigureState {
  shown: { bundle: ReportBundle; view: CellDetailView } | null;
  /** `times`: how often the report states the same. */
  open: (reportId: string, order: number, times?: number) => Promise<void>;
  close: () => void;
}

function detailOf(bundle: ReportBundle, order: number, times: number, words: Words): CellDetailView | null {
  const figure = bundle.figures[order];
  if (!figure) return null;
  const { report, text } = bundle;
  return {
    report,
    ...figureRow(figure, text, words.locale),
    section: figure.section === null ? null : (text.headings[figure.section]?.title ?? null),
    times,
    sourceHref: isWebAddress(report.url) ? sourceLink(report.url, text.text, [figure.start, figure.end]) : null,
    copyHref: hashOf({ view: 'report', id: report.id, figure: figure.order, snippet: null }),
  };
}

export function useOpenedFigure(library: Library, onFail: (error: unknown) => void): OpenedFigureState {
  const words = useWords();
  const [shown, setShown] = useState<OpenedFigureState['shown']>(null);
  return {
    shown,
    async open(reportId, order, times = 1) {
      try {
        const bundle = await loadReport(library, reportId);
        const view = bundle && detailOf(bundle, order, times, words);
        if (bundle && view) setShown({ bundle, view });
      } catch (error) {
        onFail(error);
      }
    },
    close: () => setShown(null),
  };
}

export function OpenedFigure({ opened }: { opened: OpenedFigureState }): JSX.Element | null {
  const [isCiting, setCiting] = useState(false);
  if (!opened.shown) return null;
  const { bundle, view } = opened.shown;
  return (
    <>
      <CellDetail
        view={view}
        onJump={() => leaveJump(bundle.report.address, describeFigure(bundle.text.text, view.figure))}
        onCopy={copyText}
        onCite={() => setCiting(true)}
        onClose={opened.close}
      />
      {isCiting && (
        <CitePage
          report={bundle.report}
          quoted={{ sentence: view.sentence, link: view.sourceHref ?? bundle.report.url }}
          onClose={() => setCiting(false)}
        />
      )}
    </>
  );
}
