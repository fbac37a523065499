/** What the reader decides about a page opened again, done: the events of its views. Loaded where something was kept. */
import type { RevisitEvents } from '../../components/panel/revisit.tsx';
import { type Locale, translator } from '../../utils/i18n/i18n.ts';
import { revisitWords } from '../../utils/i18n/revisit.ts';
import type { Library } from '../../utils/library/library.ts';
import type { ReportVersion } from '../../utils/library/records.ts';
import type { Corrected } from './corrections.ts';
import type { Kept, Undo } from './kept.ts';
import { acceptOne, acceptVisit, keepBoth, keepBothOne, noteVisit } from './revisit.ts';

/** With these it is one file. */
export { keepThisVisit, readRevisit } from './revisit.ts';

export interface RevisitTools {
  locale: Locale;
  appVersion: string;
  library: () => Promise<Library>;
  say: (words: string, undo: Undo | null) => void;
  fail: (error: unknown) => void;
  jumpTo: (span: readonly [number, number]) => void;
  /** Opens a page of the library by what stands behind its hash. */
  openLibrary: (hash: string) => void;
  note: (figure: number | null, snippetId: string | null) => void;
}

/** A page opened again, as it stands. */
export interface Revisited {
  corrected: Corrected;
  report: Kept['report'];
  /** The visit that is kept of it. */
  visit: ReportVersion | null;
  saving: boolean;
  setSaving: (saving: boolean) => void;
}

export function revisitEvents(
  { corrected, report, visit, saving, setSaving }: Revisited,
  tools: RevisitTools,
): RevisitEvents {
  const { reading } = corrected;
  const t = translator(revisitWords, tools.locale);
  const attempt = (work: (lib: Library) => Promise<Undo | undefined>, done: string | null) =>
    tools
      .library()
      .then(work)
      .then((undo) => {
        if (done) tools.say(done, undo ?? null);
      })
      .catch(tools.fail);
  return {
    onJumpTo: (place) => tools.jumpTo(place.span),
    onAccept: () => {
      if (!report || saving) return;
      setSaving(true);
      void attempt((lib) => acceptVisit(lib, report.report, corrected, tools.appVersion), t('done.accepted')).finally(
        () => setSaving(false),
      );
    },
    onKeepBoth: () => visit && void attempt((lib) => keepBoth(lib, visit), t('done.both')),
    onVisitNote: (note) =>
      visit &&
      void attempt(async (lib) => {
        await noteVisit(lib, visit, note);
        return undefined;
      }, null),
    onOpenCopy: (item) => {
      if (!report) return;
      const order = item?.savedFigure ?? null;
      tools.openLibrary(`report/${report.report.id}${order === null ? '' : `/${order}`}`);
    },
    onCompare: () => report && visit && tools.openLibrary(`report/${report.report.id}?version=${visit.readAt}`),
    onAcceptOne: ({ snippet }, place) => {
      if (snippet) void attempt((lib) => acceptOne(lib, reading, snippet, place), t('done.one'));
    },
    onKeepBothOne: (item, place) => void attempt((lib) => keepBothOne(lib, reading, item, place), t('done.bothOne')),
    onNoteOne: (item) => tools.note(item.now?.figure ?? null, item.snippet?.id ?? null),
  };
}
