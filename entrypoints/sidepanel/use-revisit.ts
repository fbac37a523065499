/** The panel's state of a page opened again: the visit that is kept of it, and the reader's decisions. */
import { useEffect, useState } from 'preact/hooks';
import type { RevisitData, RevisitEvents } from '../../components/panel/revisit.tsx';
import { type Locale, translator } from '../../utils/i18n/i18n.ts';
import { revisitWords } from '../../utils/i18n/revisit.ts';
import type { Library } from '../../utils/library/library.ts';
import type { ReadReport, ReportVersion } from '../../utils/library/records.ts';
import type { Reading } from '../../utils/messages/reading.ts';
import type { Kept, Undo } from './kept.ts';

/** Looking things up again is loaded where something was kept. */
const acts = () => import('./revisit.ts');

export interface RevisitTools {
  locale: Locale;
  appVersion: string;
  library: () => Promise<Library>;
  /** What is saved of a reading. */
  reportOf: (reading: Reading) => ReadReport;
  say: (words: string, undo: Undo | null) => void;
  fail: (error: unknown) => void;
  jumpTo: (reading: Reading, span: readonly [number, number]) => void;
  /** Opens a page of the library by what stands behind its hash. */
  openLibrary: (hash: string) => void;
  note: (reading: Reading, figure: number | null, snippetId: string | null) => void;
}

export function useRevisit(
  reading: Reading | null,
  kept: Kept,
  tools: RevisitTools,
): { data: RevisitData | null; events: RevisitEvents } {
  const [visit, setVisit] = useState<ReportVersion | null>(null);
  const [saving, setSaving] = useState(false);
  const t = translator(revisitWords, tools.locale);
  const { report } = kept;
  const differs = report?.differs ?? false;

  useEffect(() => {
    let isGone = false;
    if (reading?.outcome !== 'read' || !differs) {
      setVisit(null);
      return;
    }
    tools
      .library()
      .then(async (lib) => (await acts()).keepThisVisit(lib, tools.reportOf(reading), tools.appVersion))
      .then((version) => !isGone && setVisit(version), tools.fail);
    return () => {
      isGone = true;
    };
  }, [reading, kept]);

  const attempt = (work: (lib: Library) => Promise<Undo | undefined>, done: string | null) =>
    tools
      .library()
      .then(work)
      .then((undo) => {
        if (done) tools.say(done, undo ?? null);
      })
      .catch(tools.fail);

  const events: RevisitEvents = {
    onJumpTo: (place) => reading && tools.jumpTo(reading, place.span),
    onAccept: () => {
      if (!reading || !report || saving) return;
      setSaving(true);
      void attempt(
        async (lib) => (await acts()).acceptVisit(lib, report.report, tools.reportOf(reading), tools.appVersion),
        t('done.accepted'),
      ).finally(() => setSaving(false));
    },
    onKeepBoth: () => visit && void attempt(async (lib) => (await acts()).keepBoth(lib, visit), t('done.both')),
    onVisitNote: (note) =>
      visit &&
      void attempt(async (lib) => {
        await (await acts()).noteVisit(lib, visit, note);
        return undefined;
      }, null),
    onOpenCopy: (item) => {
      if (!report) return;
      const order = item?.savedFigure ?? null;
      tools.openLibrary(`report/${report.report.id}${order === null ? '' : `/${order}`}`);
    },
    onCompare: () => report && visit && tools.openLibrary(`report/${report.report.id}?version=${visit.readAt}`),
    onAcceptOne: (item, place) => {
      const { snippet } = item;
      if (reading && snippet)
        void attempt(async (lib) => (await acts()).acceptOne(lib, reading, snippet, place), t('done.one'));
    },
    onKeepBothOne: (item, place) => {
      if (reading)
        void attempt(async (lib) => (await acts()).keepBothOne(lib, reading, item, place), t('done.bothOne'));
    },
    onNoteOne: (item) => reading && tools.note(reading, item.now?.figure ?? null, item.snippet?.id ?? null),
  };
  const isKnown = reading?.outcome === 'read' && kept.revisit !== null;
  return {
    data: isKnown && kept.revisit ? { revisit: kept.revisit, report: report?.report ?? null, visit, saving } : null,
    events,
  };
}
