/** Wires the panel's view to the page (session.ts), the library (kept.ts) and the browser. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { WithLocale } from '../../components/base/words.ts';
import type { Notice, Toast } from '../../components/panel/notices.tsx';
import { Panel, type PanelData, type PanelEvents } from '../../components/panel/panel.tsx';
import { common } from '../../utils/i18n/common.ts';
import { type Locale, translator } from '../../utils/i18n/i18n.ts';
import { panel } from '../../utils/i18n/panel.ts';
import type { Snippet } from '../../utils/library/records.ts';
import type { ToPanel } from '../../utils/messages/port.ts';
import { parsePendingSave, pendingKeys } from '../../utils/messages/worker.ts';
import type { PageStatus } from '../../utils/view/status.ts';
import { applyLocale, chooseLocale, watchLocale } from '../shared/locale.ts';
import { ownPage } from '../shared/own.ts';
import { portals, portalsAllowed } from '../shared/portals.ts';
import { figureAsText } from './copy.ts';
import {
  dropSnippet,
  errorKey,
  type Kept,
  keepFigure,
  keepNote,
  keepPassage,
  keepReport,
  nothingKept,
  readKept,
  type Undo,
  watchLibrary,
} from './kept.ts';
import { Session } from './session.ts';
import { panelWords } from './words.ts';

/** How long a line about what was done stays (milliseconds): long enough to read it and to undo. */
const toastFor = 8_000;

const manifest = browser.runtime.getManifest();
const engine = /(?:Chrome|Firefox)\/\d+/.exec(navigator.userAgent)?.[0] ?? '';

export function App({ firstLocale }: { firstLocale: Locale }) {
  const [locale, setLocale] = useState(firstLocale);
  const [status, setStatus] = useState<PageStatus>({ kind: 'looking' });
  const [kept, setKept] = useState<Kept>(nothingKept);
  const [picked, setPicked] = useState<PanelData['picked']>(null);
  const [selecting, setSelecting] = useState(0);
  const [marksOn, setMarksOn] = useState(true);
  const [told, setTold] = useState<Notice[]>([]);
  const [toast, setToast] = useState<Toast | null>(null);
  const [saving, setSaving] = useState(false);
  const [shortcut, setShortcut] = useState('');
  const [allowed, setAllowed] = useState(false);
  const undos = useRef<Undo[]>([]);
  const t = useMemo(() => translator(panel, locale), [locale]);
  const c = useMemo(() => translator(common, locale), [locale]);
  const reading = status.kind === 'read' ? status.reading : null;

  const say = (words: string, undo: Undo | null = null) => {
    if (undo) undos.current.push(undo);
    setToast({ words, canUndo: undo !== null, alarm: false });
  };
  const fail = (error: unknown) => setToast({ words: c(`error.${errorKey(error)}`), canUndo: false, alarm: true });
  const attempt = (work: Promise<unknown>) => void work.catch(fail);
  const notice = (one: Notice) => setTold((all) => [...all.filter((other) => other.key !== one.key), one]);

  const hear = (message: ToPanel) => {
    switch (message.type) {
      case 'picked':
        setPicked((last) => ({ figure: message.figure, turn: (last?.turn ?? 0) + 1 }));
        break;
      case 'selecting':
        setSelecting(message.length);
        break;
      case 'passage':
        if (!message.passage || !reading) say(t('nothingSelected'));
        else attempt(keepPassage(reading, message.passage).then((undo) => say(t('done.passage'), undo)));
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

  const [session] = useState(
    () => new Session({ onStatus: setStatus, onMessage: (message) => hearLatest.current(message) }),
  );

  const savePending = async () => {
    const { [pendingKeys.save]: waiting } = await browser.storage.session.get(pendingKeys.save);
    const pending = parsePendingSave(waiting, Date.now());
    if (!pending || pending.tabId !== session.tabId) return;
    await browser.storage.session.remove(pendingKeys.save);
    session.send({ type: 'selection' });
  };
  const refresh = async () => {
    if (reading) setKept(await readKept(reading));
  };
  const refreshLatest = useRef(refresh);
  refreshLatest.current = refresh;

  useEffect(() => {
    void session.start();
    void browser.commands
      .getAll()
      .then((all) => setShortcut(all.find((one) => one.name === '_execute_action')?.shortcut ?? ''));
    const askAllowed = () => void portalsAllowed().then(setAllowed);
    askAllowed();
    browser.permissions.onAdded.addListener(askAllowed);
    browser.permissions.onRemoved.addListener(askAllowed);
    const stopLocale = watchLocale((next) => {
      applyLocale(next);
      setLocale(next);
    });
    const library = watchLibrary(() => void refreshLatest.current().catch(() => {}));
    library.catch(fail);
    return () => {
      stopLocale();
      void library.then((stop) => stop());
    };
  }, []);

  // Another page, another reading: what was said of the last one is over.
  useEffect(() => {
    setSelecting(0);
    setTold((all) => (reading && reading.revision > 1 ? all.filter((one) => one.key === 'changed') : []));
    if (!reading) {
      setKept(nothingKept);
      return;
    }
    attempt(refresh());
    session.send({ type: 'show', on: marksOn });
    void savePending();
    const changed = (_: unknown, area: string) => {
      if (area === 'session') void savePending();
    };
    browser.storage.onChanged.addListener(changed);
    return () => browser.storage.onChanged.removeListener(changed);
  }, [reading]);

  // What was done on another page is not undone from here.
  useEffect(() => setToast(null), [reading?.url]);

  useEffect(() => {
    if (reading?.outcome === 'read')
      session.send({
        type: 'saved',
        revision: reading.revision,
        figures: [...kept.figures.keys()],
        passages: kept.passages.map(([start, end]) => [start, end]),
      });
  }, [reading, kept]);

  useEffect(() => {
    if (!toast) return;
    const timer = setTimeout(() => setToast(null), toastFor);
    return () => clearTimeout(timer);
  }, [toast]);

  const revision = reading?.revision ?? 0;
  const events: PanelEvents = {
    onReadAgain: (force) => session.readAgain(force),
    onReload: () => session.reload(),
    onOpenLibrary: () => void browser.tabs.create({ url: ownPage('/library.html') }),
    onOpenWelcome: () => void browser.tabs.create({ url: ownPage('/welcome.html') }),
    onAllowPortals: () => void browser.permissions.request(portals),
    onCopy: (text) => attempt(navigator.clipboard.writeText(text).then(() => say(t('copied')))),
    onJump: (figure) => session.send({ type: 'jump', revision, figure }),
    onSelect: (figure) => session.send({ type: 'light', revision, figures: figure === null ? [] : [figure] }),
    onLight: (figures) => session.send({ type: 'light', revision, figures: [...figures] }),
    onJumpToSnippet: (snippet) => session.send({ type: 'find', anchor: snippet.anchor, pick: false }),
    onSaveFigure: (figure) => {
      const snippet = kept.figures.get(figure);
      if (snippet) events.onDeleteSnippet(snippet.id);
      else if (reading) attempt(keepFigure(reading, figure).then(({ undo }) => say(t('done.figure'), undo)));
    },
    onDeleteSnippet: (id) => attempt(dropSnippet(id).then((undo) => say(t('done.deleted'), undo))),
    onNote: (id, change) => attempt(keepNote(id, change, async () => id)),
    onNoteFigure: (figure, change) => {
      if (!reading) return;
      const id = async () => kept.figures.get(figure)?.id ?? (await keepFigure(reading, figure)).id;
      attempt(keepNote(`${reading.url} ${figure}`, change, id));
    },
    onSaveReport: () => {
      if (!reading || saving || (kept.report && !kept.report.differs)) return;
      setSaving(true);
      attempt(
        keepReport(reading, manifest.version)
          .then(({ again, undo }) =>
            say(again ? t('done.reportAgain') : t('done.report', { n: reading.figures.length }), undo),
          )
          .finally(() => setSaving(false)),
      );
    },
    onSaveSelection: () => session.send({ type: 'selection' }),
    onMarks: (on) => {
      setMarksOn(on);
      session.send({ type: 'show', on });
    },
    onCopyFigure: (figure) => reading && events.onCopy(figureAsText(reading, figure)),
    onUndo: () => {
      const undo = undos.current.pop();
      if (undo) attempt(undo().then(() => setToast(null)));
    },
    onLocale: (next) => void chooseLocale(next),
  };

  const notices: Notice[] = [...told];
  if (kept.report?.differs) notices.unshift({ key: 'differs', icon: 'delta', words: t('copyDiffers') });
  if (reading?.truncated)
    notices.unshift({ key: 'truncated', icon: 'cut', words: t('truncated', { n: reading.article.text.length }) });
  const words = useMemo(() => panelWords(locale), [locale]);
  const data: PanelData = {
    status,
    saved: kept.report,
    saving,
    snippets: kept.snippets,
    findings: kept.findings,
    savedFigures: kept.figures as ReadonlyMap<number, Snippet>,
    selecting,
    marksOn,
    picked,
    notices,
    toast,
    shortcut,
    portalsAllowed: allowed,
    version: `${c('appName')} ${manifest.version} · ${engine}`,
  };
  return (
    <WithLocale value={locale}>
      <Panel data={data} events={events} words={words} />
    </WithLocale>
  );
}
