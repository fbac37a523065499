/** One report, read from the library and kept up to date. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { FigureRow } from '../../components/library/figure-list.tsx';
import { BigNotice } from '../../components/library/notices.tsx';
import { Report } from '../../components/library/report.tsx';
import { Differences, Versions } from '../../components/library/versions.tsx';
import { useWords } from '../../components/library/words.ts';
import type { Finding } from '../../utils/anchors/anchor.ts';
import { describeFigure } from '../../utils/anchors/describe.ts';
import { findAll } from '../../utils/anchors/find.ts';
import type { Library } from '../../utils/library/library.ts';
import type { ReportBundle, ReportVersion, SavedReport, Snippet } from '../../utils/library/records.ts';
import { loadReport } from '../../utils/library/reports.ts';
import { findTwins, type Twin } from '../../utils/library/twins.ts';
import { isWebAddress, sourceLink } from '../../utils/text/source.ts';
import type { Span } from '../../utils/text/span.ts';
import { differencesOf } from '../../utils/view/differences.ts';
import { keptPlaces, revisit } from '../../utils/view/revisit.ts';
import { CitePage } from './cite-page.tsx';
import { copyText } from './copy.ts';
import { figureRow, findRows } from './names.ts';
import { hashOf } from './route.ts';
import { leaveJump } from './source-page.ts';
import type { ToastApi } from './use-toast.ts';

export interface ReportPageProps {
  library: Library;
  id: string;
  figure: number | null;
  /** A snippet whose words are shown in the saved text. */
  snippet: Snippet | null;
  /** Time of the version that is compared with the copy. */
  version: string | null;
  /** Words of the saved text that were searched for. */
  at: Span | null;
  onFigure: (order: number) => void;
  onExport: () => void;
  onDelete: (report: SavedReport) => void;
  toast: ToastApi;
}

/** The report with all that belongs to it: `undefined` until it is read, null where it is not in the library. */
function useBundle(library: Library, id: string, onError: (error: unknown) => void): ReportBundle | null | undefined {
  const [bundle, setBundle] = useState<ReportBundle | null>();
  useEffect(() => {
    let isGone = false;
    const read = () =>
      loadReport(library, id).then(
        (made) => !isGone && setBundle(made),
        (error: unknown) => !isGone && onError(error),
      );
    void read();
    const stop = library.onChange((change) => {
      if (change.of === 'all' || (change.of === 'reports' && change.ids.includes(id))) void read();
    });
    return () => {
      isGone = true;
      stop();
    };
  }, [library, id, onError]);
  return bundle;
}

/** Saved reports at other addresses that this one repeats; none until they have been looked for. */
function useTwins(library: Library, bundle: ReportBundle | null): readonly Twin[] {
  const [twins, setTwins] = useState<readonly Twin[]>([]);
  useEffect(() => {
    let isGone = false;
    setTwins([]);
    const look = () => {
      if (!bundle) return;
      const { report, text } = bundle;
      // A notice beside the report: where it cannot be told, the report is shown all the same.
      findTwins(library, { url: report.url, article: text, facts: report.facts }).then(
        (found) => !isGone && setTwins(found),
        () => {},
      );
    };
    look();
    const stop = library.onChange((change) => {
      if (change.of === 'all' || change.of === 'reports') look();
    });
    return () => {
      isGone = true;
      stop();
    };
  }, [library, bundle]);
  return twins;
}

/** Words that a search has found stand where it found them. */
const foundAt = (found: Span): Finding => ({ state: 'exact', found, candidates: [], score: 1, reason: 'sameContext' });

export function ReportPage(props: ReportPageProps): JSX.Element | null {
  const words = useWords();
  const { t, locale } = words;
  const { library, id, snippet, toast } = props;
  const [citing, setCiting] = useState<FigureRow | 'report' | null>(null);
  const bundle = useBundle(library, id, toast.fail);
  const twins = useTwins(library, bundle ?? null);
  const rows = useMemo(
    () => bundle?.figures.map((figure) => figureRow(figure, bundle.text, locale)) ?? [],
    [bundle, locale],
  );
  const finding = useMemo(
    () =>
      snippet && bundle
        ? (findAll([snippet.anchor], bundle.text.text)[0] ?? null)
        : props.at
          ? foundAt(props.at)
          : null,
    [snippet, bundle, props.at?.[0], props.at?.[1]],
  );
  if (bundle === undefined) return null;
  if (bundle === null) {
    return (
      <BigNotice icon="page-no" title={t('reportGone')}>
        <p>
          <a href="#reports">{t('allReports')}</a>
        </p>
      </BigNotice>
    );
  }
  const { report, text } = bundle;
  const isWeb = isWebAddress(report.url);
  const sourceOf = ({ figure }: FigureRow) =>
    isWeb ? sourceLink(report.url, text.text, [figure.start, figure.end]) : null;
  const hrefOf = (version: ReportVersion | null) =>
    hashOf({ view: 'report', id, figure: null, snippet: null, ...(version && { version: version.readAt }) });
  const version = bundle.versions.find(({ readAt }) => readAt === props.version) ?? null;
  return (
    <>
      <Report
        bundle={bundle}
        versions={<Versions bundle={bundle} chosen={version?.readAt ?? null} hrefOf={hrefOf} />}
        differences={version && <DifferencesPage bundle={bundle} version={version} backHref={hrefOf(null)} />}
        rows={rows}
        current={props.figure}
        finding={finding}
        backHref="#reports"
        twins={twins.map(({ report: other, likeness }) => ({
          report: other,
          likeness,
          href: hashOf({ view: 'report', id: other.id, figure: null, snippet: null }),
        }))}
        sourceHref={isWeb ? report.url : null}
        find={(query) => findRows(rows, query)}
        sourceOf={sourceOf}
        onChoose={props.onFigure}
        onJump={({ figure }) => leaveJump(report.address, describeFigure(text.text, figure))}
        onCopy={copyText}
        onCite={(row) => setCiting(row ?? 'report')}
        onExport={props.onExport}
        onDelete={() => props.onDelete(report)}
      />
      {citing && (
        <CitePage
          report={report}
          quoted={citing === 'report' ? null : { sentence: citing.sentence, link: sourceOf(citing) ?? report.url }}
          onClose={() => setCiting(null)}
        />
      )}
    </>
  );
}

/** What differs between the saved copy and another state of the report: the earlier one first. */
function DifferencesPage(props: { bundle: ReportBundle; version: ReportVersion; backHref: string }): JSX.Element {
  const { bundle, version } = props;
  const [before, after] = useMemo(() => {
    const copy = { readAt: bundle.report.readAt, ...bundle.text, figures: bundle.figures };
    return version.readAt < copy.readAt ? [version, copy] : [copy, version];
  }, [bundle, version]);
  const passages = useMemo(() => differencesOf(bodyOf(before), bodyOf(after)), [before, after]);
  const changes = useMemo(() => {
    const anchors = before.figures.map((figure) => describeFigure(before.text, figure));
    const kept = keptPlaces({ text: before.text, figures: before.figures, anchors }, []);
    return revisit(kept, findAll(anchors, after.text), after, false);
  }, [before, after]);
  return <Differences before={before} after={after} passages={passages} revisit={changes} backHref={props.backHref} />;
}

const bodyOf = ({ text, body }: Pick<ReportVersion, 'text' | 'body'>) => text.slice(...body);
