/** Wires the panel's view to the page (session.ts), the library (kept.ts) and the browser. */
import { render } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { WithFamily } from '../../components/base/family.ts';
import { WithLocale } from '../../components/base/words.ts';
import type { PanelData, PanelEvents, PanelWords } from '../../components/panel/data.ts';
import type { Notice, Toast } from '../../components/panel/notices.tsx';
import { Panel } from '../../components/panel/panel.tsx';
import type { Figure } from '../../utils/figures/figure.ts';
import { common } from '../../utils/i18n/common.ts';
import { type Locale, translator } from '../../utils/i18n/i18n.ts';
import { panel } from '../../utils/i18n/panel.ts';
import type { Snippet } from '../../utils/library/records.ts';
import type { ToPanel } from '../../utils/messages/port.ts';
import type { Reading } from '../../utils/messages/reading.ts';
import { parsePendingSave, pendingKeys } from '../../utils/messages/worker.ts';
import type { PageStatus } from '../../utils/view/status.ts';
import { family } from '../shared/family.ts';
import { applyLocale, chooseLocale, watchLocale } from '../shared/locale.ts';
import { ownPage } from '../shared/own.ts';
import { portals } from '../shared/portals.ts';
import { styles, useStyle } from '../shared/use-style.ts';
import { aim, indexOfPlace, indexOfRead } from './corrections.ts';
import { acts, ask, errorKey, library, openNow, type Undo, watchLibrary } from './kept.ts';
import type { Session } from './session.ts';
import { useCorrections } from './use-corrections.ts';
import { useKept } from './use-kept.ts';
import { useKin } from './use-kin.ts';
import { useKnown } from './use-known.ts';
import { useMarks } from './use-marks.ts';
import { useNotices } from './use-notices.ts';
import { useRevisit } from './use-revisit.ts';
import { useSite } from './use-site.ts';
import { panelWords } from './words.ts';

/** How long a line about what was done stays (milliseconds): long enough to read it and to undo. */
const toastFor = 8_000;

const manifest = browser.runtime.getManifest();
const engine = /(?:Chrome|Firefox)\/\d+/.exec(navigator.userAgent)?.[0] ?? '';

/** Shows the panel. `waits`: whether the first rows wait for the library, which may hold corrections of them. */
export function show(root: HTMLElement, locale: Locale, session: Session, waits: boolean): void {
  render(<App firstLocale={locale} session={session} waits={waits} />, root);
}

function App({ firstLocale, session, waits }: { firstLocale: Locale; session: Session; waits: boolean }) {
  const [locale, setLocale] = useState(firstLocale);
  const [status, setStatus] = useState<PageStatus>({ kind: 'looking' });
  const [picked, setPicked] = useState<PanelData['picked']>(null);
  const [selecting, setSelecting] = useState(0);
  const [told, setTold] = useState<Notice[]>([]);
  const [toast, setToast] = useState<Toast | null>(null);
  const [saving, setSaving] = useState(false);
  const [shortcuts, setShortcuts] = useState<ReadonlyMap<string, string>>(new Map());
  const [style, setStyle] = useStyle();
  const undos = useRef<Undo[]>([]);
  const t = useMemo(() => translator(panel, locale), [locale]);
  const c = useMemo(() => translator(common, locale), [locale]);
  const read = status.kind === 'read' ? status.reading : null;

  const say = (words: string, undo: Undo | null = null) => {
    if (undo) undos.current.push(undo);
    setToast({ words, canUndo: undo !== null, alarm: false });
  };
  const fail = (error: unknown) => setToast({ words: c(`error.${errorKey(error)}`), canUndo: false, alarm: true });
  const attempt = (work: Promise<unknown>) => void work.catch(fail);
  /** Whether it was done; what went wrong is told. */
  const isDone = (work: Promise<unknown>): Promise<boolean> =>
    work.then(
      () => true,
      (error: unknown) => {
        fail(error);
        return false;
      },
    );
  const isSaved = useRef(false);
  const corrections = useCorrections(read, { locale, say: (words, undo) => say(words, undo), fail, isSaved, waits });
  const { corrected } = corrections;
  const reading = corrected?.reading ?? null;
  const { kept, refresh } = useKept(reading, fail);
  const known = useKnown();
  const kin = useKin(reading, kept, locale, fail);
  const site = useSite(read?.url ?? null);
  isSaved.current = kept.report !== null && !kept.report.differs;
  const notice = (one: Notice) => setTold((all) => [...all.filter((other) => other.key !== one.key), one]);

  const pick = (figure: number) => {
    if (figure >= 0) setPicked((last) => ({ figure, turn: (last?.turn ?? 0) + 1 }));
  };
  const hear = (message: ToPanel) => {
    switch (message.type) {
      case 'picked':
        if (corrected) pick(indexOfRead(corrected, message.figure));
        break;
      case 'picked-at':
        if (corrected) pick(indexOfPlace(corrected, message.span));
        break;
      case 'selecting':
        setSelecting(message.length);
        break;
      case 'passage':
        if (!message.passage || !reading) say(t('nothingSelected'));
        else if (message.purpose === 'figure') {
          const { start, end } = message.passage;
          if (message.revision === reading.revision) attempt(corrections.propose([start, end]).then(pick));
        } else {
          const { passage } = message;
          attempt(ask(({ keepPassage }) => keepPassage(reading, passage)).then((undo) => say(t('done.passage'), undo)));
        }
        break;
      case 'changed':
        notice({ key: 'changed', icon: 'delta', words: t('changed') });
        break;
      case 'jumped':
        if (message.outcome !== 'shown') say(t(message.outcome === 'gone' ? 'goneHere' : 'hiddenHere'));
        break;
      case 'found':
        if (message.state !== 'exact') say(t(`found.${message.state}`));
        break;
      case 'marks-removed':
        notice({ key: 'marks', icon: 'mark-off', words: t('marksRemoved') });
        break;
      case 'painted':
        notice({ key: 'painted', icon: 'mark', words: t('paintedSome', { painted: message.painted }) });
        break;
    }
  };
  const hearLatest = useRef(hear);
  hearLatest.current = hear;

  const marks = useMarks(read, (message) => session.send(message));
  const savePending = async () => {
    const { [pendingKeys.save]: waiting } = await browser.storage.session.get(pendingKeys.save);
    const pending = parsePendingSave(waiting, Date.now());
    if (!pending || pending.tabId !== session.tabId) return;
    await browser.storage.session.remove(pendingKeys.save);
    session.send({ type: 'selection', purpose: 'keep' });
  };

  useLayoutEffect(() => {
    session.listen({ onStatus: setStatus, onMessage: (message) => hearLatest.current(message) });
  }, []);
  useEffect(() => {
    void browser.commands
      .getAll()
      .then((all) => setShortcuts(new Map(all.map((one) => [one.name ?? '', one.shortcut ?? '']))));
    const stopLocale = watchLocale((next) => {
      applyLocale(next);
      setLocale(next);
    });
    const library = watchLibrary(
      () =>
        void corrections
          .refresh()
          .then(() => refresh())
          .catch(() => {}),
    );
    library.catch(fail);
    return () => {
      stopLocale();
      void library.then((stop) => stop());
    };
  }, []);

  // What stands there now has been drawn.
  useEffect(() => {
    if (status.kind !== 'looking') openNow();
  }, [status.kind]);

  // Another page, another reading: what was said of the last one is over.
  useEffect(() => {
    setSelecting(0);
    setTold((all) => (read && read.revision > 1 ? all.filter((one) => one.key === 'changed') : []));
    if (!read) return;
    void savePending();
    const changed = (_: unknown, area: string) => {
      if (area === 'session') void savePending();
    };
    browser.storage.onChanged.addListener(changed);
    return () => browser.storage.onChanged.removeListener(changed);
  }, [read]);

  // The page goes by the corrections too; where there are none and never were, it does already.
  const amendedPage = useRef<Reading | null>(null);
  useEffect(() => {
    if (corrected?.read.outcome !== 'read') return;
    if (corrected.amended.edits.size === 0 && amendedPage.current !== corrected.read) return;
    amendedPage.current = corrected.read;
    let isOver = false;
    acts().then(({ amendment }) => isOver || session.send(amendment(corrected)), fail);
    return () => {
      isOver = true;
    };
  }, [corrected]);

  // A page whose report is saved is read whatever it looks like now: what has become of the report is the question.
  useEffect(() => {
    if (reading?.outcome === 'not-report' && kept.report) session.readAgain(true);
  }, [reading, kept.report]);

  // What was done on another page is not undone from here.
  useEffect(() => setToast(null), [reading?.url]);

  useEffect(() => {
    if (!corrected || reading?.outcome !== 'read') return;
    const { figures, spans } = aim(corrected, [...kept.figures.keys()]);
    const passages = kept.passages.map(([start, end]): [number, number] => [start, end]);
    session.send({ type: 'saved', revision: reading.revision, figures, passages: [...passages, ...spans] });
  }, [reading, kept]);

  useEffect(() => {
    if (!toast) return;
    const timer = setTimeout(() => setToast(null), toastFor);
    return () => clearTimeout(timer);
  }, [toast]);

  const revision = reading?.revision ?? 0;
  const revisit = useRevisit(corrected, kept, {
    locale,
    appVersion: manifest.version,
    library,
    say,
    fail,
    jumpTo: ([start, end]) => session.send({ type: 'jump-to', revision, span: [start, end] }),
    openLibrary: (hash) => void browser.tabs.create({ url: `${ownPage('/library.html')}#${hash}` }),
    note: (figure, snippetId) => {
      const at =
        snippetId === null ? figure : ([...kept.figures].find(([, one]) => one.id === snippetId)?.[0] ?? figure);
      if (at !== null) pick(at);
    },
  });
  const events: PanelEvents = {
    revisit: revisit?.events ?? null,
    onReadAgain: (force) => session.readAgain(force),
    onReload: () => session.reload(),
    onOpenLibrary: () => void browser.tabs.create({ url: ownPage('/library.html') }),
    onOpenHelp: () => void browser.tabs.create({ url: ownPage('/help.html') }),
    onOpenWelcome: () => void browser.tabs.create({ url: ownPage('/welcome.html') }),
    onAllowPortals: () => void browser.permissions.request(portals),
    onCopy: (text) => attempt(navigator.clipboard.writeText(text).then(() => say(t('copied')))),
    onJump: (figure) => {
      if (!corrected) return;
      const { figures, spans } = aim(corrected, [figure]);
      if (figures[0] !== undefined) session.send({ type: 'jump', revision, figure: figures[0] });
      else if (spans[0]) session.send({ type: 'jump-to', revision, span: spans[0] });
    },
    onSelect: (figure) => events.onLight(figure === null ? [] : [figure]),
    onLight: (figures) => corrected && session.send({ type: 'light', revision, ...aim(corrected, figures) }),
    onJumpToSnippet: (snippet) => session.send({ type: 'find', anchor: snippet.anchor, pick: false }),
    onSaveFigure: (figure) => {
      const snippet = kept.figures.get(figure);
      if (snippet) events.onDeleteSnippet(snippet.id);
      else if (corrected)
        attempt(ask(({ keepFigure }) => keepFigure(corrected, figure)).then(({ undo }) => say(t('done.figure'), undo)));
    },
    onDeleteSnippet: (id) =>
      attempt(ask(({ dropSnippet }) => dropSnippet(id)).then((undo) => say(t('done.deleted'), undo))),
    onNote: (id, change) => isDone(ask(({ keepNote }) => keepNote(id, change, async () => id))),
    onNoteFigure: async (figure, change) => {
      if (!corrected) return false;
      const { start, end } = corrected.reading.figures[figure] as Figure;
      const id = async () =>
        kept.figures.get(figure)?.id ?? (await ask(({ keepFigure }) => keepFigure(corrected, figure))).id;
      const on = `${corrected.read.url} ${start} ${end}`;
      return isDone(ask(({ keepNote }) => keepNote(on, change, id)));
    },
    onSaveReport: () => {
      if (!corrected || saving || (kept.report && !kept.report.differs)) return;
      setSaving(true);
      attempt(
        ask(({ keepReport }) => keepReport(corrected, manifest.version))
          .then(({ again, undo, figures }) =>
            say(again ? t('done.reportAgain') : t('done.report', { n: figures }), undo),
          )
          .finally(() => setSaving(false)),
      );
    },
    onSaveSelection: () => session.send({ type: 'selection', purpose: 'keep' }),
    onProposeFigure: () => session.send({ type: 'selection', purpose: 'figure' }),
    ...corrections.events,
    onMarks: (on) => {
      attempt(marks.choose(on).then(() => say(t(on ? 'marksOn' : 'marksOff', { host: marks.host }))));
    },
    onCompare: (indicatorId) =>
      attempt(acts().then(({ comparisonAddress }) => browser.tabs.create({ url: comparisonAddress(indicatorId) }))),
    onCopyFigures: (form, figures) => {
      if (corrected)
        attempt(
          import('./copy.ts').then(({ clipOf }) =>
            events.onCopy(clipOf(corrected, kept.report?.report ?? null, { form, indexes: figures, style, locale })),
          ),
        );
    },
    onUndo: () => {
      const undo = undos.current.pop();
      if (undo) attempt(undo().then(() => setToast(null)));
    },
    onSite: site.allow,
    onStyle: setStyle,
    onLocale: (next) => void chooseLocale(next),
  };

  const notices = useNotices(corrected, kin, told, locale, fail);
  const words: PanelWords = {
    ...useMemo(() => panelWords(locale), [locale]),
    findKnown: (figure) => (corrected ? known.find(corrected.reading, figure) : Promise.resolve(null)),
  };
  const data: PanelData = {
    ...corrections.data,
    coverage: known.coverage,
    status: read && reading ? { kind: 'read', reading } : status.kind === 'read' ? { kind: 'looking' } : status,
    saved: kept.report,
    saving,
    snippets: kept.snippets,
    findings: kept.findings,
    savedFigures: kept.figures as ReadonlyMap<number, Snippet>,
    selecting,
    marksOn: marks.on,
    style,
    styles,
    picked,
    revisit: revisit?.data ?? null,
    notices,
    toast,
    shortcut: shortcuts.get('_execute_action') ?? '',
    saveShortcut: shortcuts.get('save-selection') ?? '',
    portalsAllowed: site.portals,
    site: site.own,
    version: `${c('appName')} ${manifest.version} · ${engine}`,
  };
  return (
    <WithLocale value={locale}>
      <WithFamily value={family}>
        <Panel data={data} events={events} words={words} />
      </WithFamily>
    </WithLocale>
  );
}
