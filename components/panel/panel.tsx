/**
 * The side panel as a whole: chooses the view for the state of the page, keeps what the reader has opened, folded and
 * searched for, and turns keys into events. Data in, events out: it knows no browser and no storage.
 */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Finding } from '../../utils/anchors/anchor.ts';
import { common } from '../../utils/i18n/common.ts';
import type { Locale } from '../../utils/i18n/i18n.ts';
import { panel } from '../../utils/i18n/panel.ts';
import type { SavedReport, Snippet } from '../../utils/library/records.ts';
import type { Reading } from '../../utils/messages/reading.ts';
import type { PageStatus } from '../../utils/view/status.ts';
import { useWords } from '../base/words.ts';
import { Checks } from './checks.tsx';
import { Figures, type FiguresHandle } from './figures.tsx';
import { Foot } from './foot.tsx';
import { Header } from './header.tsx';
import { type Command, commandOf, isTyping } from './keyboard.ts';
import { type Notice, Notices, type Toast, ToastLine } from './notices.tsx';
import { KeysSheet, Menu, ProvenanceSheet } from './sheets.tsx';
import { Snippets } from './snippets.tsx';
import { Failed, NoFigures, NotReport, Progress, Refused, Silent, type StateEvents } from './states.tsx';
import { type View, ViewTabs } from './tabs.tsx';

export interface PanelData {
  status: PageStatus;
  /** The saved report of this page and whether the page says something else now. */
  saved: { report: SavedReport; differs: boolean } | null;
  saving: boolean;
  snippets: readonly Snippet[];
  /** What became of the snippets on the page as it is now, by their ids. */
  findings: ReadonlyMap<string, Finding>;
  /** Snippet of each saved figure. */
  savedFigures: ReadonlyMap<number, Snippet>;
  /** Length of what is selected in the page. */
  selecting: number;
  marksOn: boolean;
  /** Figure that was clicked in the page; the turn tells one click from the next. */
  picked: { figure: number; turn: number } | null;
  notices: readonly Notice[];
  toast: Toast | null;
  shortcut: string;
  portalsAllowed: boolean;
  version: string;
}

export interface PanelEvents extends StateEvents {
  onJump(figure: number): void;
  onSelect(figure: number | null): void;
  onLight(figures: readonly number[]): void;
  onJumpToSnippet(snippet: Snippet): void;
  onSaveFigure(figure: number): void;
  onDeleteSnippet(id: string): void;
  onNote(id: string, change: { note?: string; tags?: string[] }): void;
  /** The same for a figure that may not be saved yet: writing a note saves it. */
  onNoteFigure(figure: number, change: { note?: string; tags?: string[] }): void;
  onSaveReport(): void;
  onSaveSelection(): void;
  onMarks(on: boolean): void;
  onCopyFigure(figure: number): void;
  onUndo(): void;
  onOpenWelcome(): void;
  onLocale(locale: Locale): void;
}

/** Words that the entrypoint knows and the views do not. */
export interface PanelWords {
  signals(reading: Reading): readonly { holds: boolean; name: string; detail: string }[];
  provenance(reading: Reading): readonly string[];
  source(source: string): string;
  snippetName(snippet: Snippet): string;
}

type Over = 'keys' | 'provenance' | 'menu' | null;

export function Panel({ data, events, words }: { data: PanelData; events: PanelEvents; words: PanelWords }) {
  const c = useWords(common);
  const { status } = data;
  const reading = status.kind === 'read' && status.reading.outcome === 'read' ? status.reading : null;
  const [view, setView] = useState<View>('figures');
  const [over, setOver] = useState<Over>(null);
  const [asCopy, setAsCopy] = useState<string | null>(null);
  const [wantedCheck, setWantedCheck] = useState<number | null>(null);
  const figures = useRef<FiguresHandle>(null);

  // A click in the page shows the figure's row, whatever is open.
  useEffect(() => {
    if (!data.picked) return;
    setView('figures');
    setOver(null);
  }, [data.picked?.turn]);

  const run = (command: Command): boolean => {
    if (over) {
      if (command.kind !== 'close' && command.kind !== 'keys') return false;
      setOver(null);
      return true;
    }
    switch (command.kind) {
      case 'keys':
        setOver('keys');
        return true;
      case 'undo':
        events.onUndo();
        return true;
      case 'marks':
        events.onMarks(!data.marksOn);
        return true;
      case 'save-selection':
        events.onSaveSelection();
        return true;
      case 'save-report':
        if (reading) events.onSaveReport();
        return reading !== null;
      case 'view':
        if (reading) setView(command.view);
        return reading !== null;
      case 'jump':
        if (!reading) return mainAction(status, events);
        break;
      case 'search':
        if (reading) setView('figures');
        break;
    }
    return view === 'figures' && reading !== null && (figures.current?.run(command) ?? false);
  };

  const runLatest = useRef(run);
  runLatest.current = run;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      if (isTyping(event.target)) {
        // Out of the field first; the next Escape closes what is open. The search field has its own way.
        if (event.key === 'Escape' && event.target instanceof HTMLElement) event.target.blur();
        return;
      }
      const command = commandOf(event);
      // Enter on a button of its own is that button's.
      if (command?.kind === 'jump' && event.target instanceof HTMLButtonElement && !isRow(event.target)) return;
      if (command && runLatest.current(command)) event.preventDefault();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);

  const shownTab = reading ? view : 'figures';
  return (
    <main class="panel">
      {status.kind !== 'read' && <h1 class="vh">{c('appName')}</h1>}
      {status.kind === 'read' && (
        <Header
          reading={status.reading}
          reasons={words.provenance(status.reading)}
          asCopy={asCopy === status.reading.url}
          onAsCopy={() => setAsCopy(status.reading.url)}
          onMenu={() => setOver('menu')}
          onProvenance={() => setOver('provenance')}
        />
      )}
      <Notices notices={data.notices} />
      {reading && (
        <ViewTabs
          view={shownTab}
          counts={{ figures: reading.figures.length, checks: reading.checks.length, snippets: data.snippets.length }}
          marksOn={data.marksOn}
          onView={setView}
          onMarks={events.onMarks}
        />
      )}
      {reading ? (
        <ReadView
          {...{ data, events, words, reading, figures, wantedCheck }}
          view={shownTab}
          onCheck={(check) => {
            setWantedCheck(check);
            setView('checks');
          }}
        />
      ) : (
        <div class="scroll">
          <StateView data={data} events={events} words={words} />
        </div>
      )}
      <ToastLine toast={data.toast} onUndo={events.onUndo} />
      {(reading || data.selecting > 0) && (
        <Foot
          saved={data.saved}
          saving={data.saving}
          selecting={data.selecting}
          canSaveReport={reading !== null}
          onSaveReport={events.onSaveReport}
          onSaveSelection={events.onSaveSelection}
          onKeys={() => setOver('keys')}
        />
      )}
      {over === 'keys' && <KeysSheet shortcut={data.shortcut} onClose={() => setOver(null)} />}
      {over === 'provenance' && status.kind === 'read' && (
        <ProvenanceSheet
          reading={status.reading}
          saved={data.saved?.report ?? null}
          reasons={words.provenance(status.reading)}
          sourceName={words.source}
          onClose={() => setOver(null)}
        />
      )}
      {over === 'menu' && (
        <Menu
          onLocale={events.onLocale}
          onReadAgain={() => events.onReadAgain(reading !== null)}
          onOpenLibrary={events.onOpenLibrary}
          onOpenWelcome={events.onOpenWelcome}
          onKeys={() => setOver('keys')}
          onClose={() => setOver(null)}
        />
      )}
    </main>
  );
}

const isRow = (element: Element) => element.matches('.row-main');

/** Enter where nothing is listed: the first button's work. */
function mainAction(status: PageStatus, events: PanelEvents): boolean {
  if (status.kind === 'read' && status.reading.outcome === 'not-report') events.onReadAgain(true);
  else if (status.kind === 'failed') events.onReadAgain(false);
  else if (status.kind === 'silent') events.onReload();
  else return false;
  return true;
}

interface ReadViewProps {
  data: PanelData;
  events: PanelEvents;
  words: PanelWords;
  reading: Reading;
  view: View;
  figures: { current: FiguresHandle | null };
  wantedCheck: number | null;
  onCheck(check: number): void;
}

function ReadView({ data, events, words, reading, view, figures, wantedCheck, onCheck }: ReadViewProps) {
  const t = useWords(panel);
  const saved = useMemo(() => new Set(data.savedFigures.keys()), [data.savedFigures]);
  // The list of figures stays mounted: what is opened and searched for is there when the reader comes back.
  return (
    <>
      <div class="view" role="tabpanel" aria-label={t('tab.figures')} hidden={view !== 'figures'}>
        {reading.figures.length === 0 ? (
          <NoFigures reading={reading} events={events} />
        ) : (
          <Figures
            handle={figures}
            reading={reading}
            saved={saved}
            savedFigures={data.savedFigures}
            picked={data.picked}
            events={events}
            onCheck={onCheck}
          />
        )}
      </div>
      {view === 'checks' && (
        <div class="view scroll" role="tabpanel" aria-label={t('tab.checks')}>
          <Checks
            reading={reading}
            wanted={wantedCheck}
            onJump={events.onJump}
            onLight={events.onLight}
            onCopy={events.onCopy}
          />
        </div>
      )}
      {view === 'snippets' && (
        <div class="view scroll" role="tabpanel" aria-label={t('tab.snippets')}>
          <Snippets
            snippets={data.snippets}
            findings={data.findings}
            text={reading.article.text}
            nameOf={words.snippetName}
            onJump={events.onJumpToSnippet}
            onDelete={events.onDeleteSnippet}
            onNote={events.onNote}
          />
        </div>
      )}
    </>
  );
}

function StateView({ data, events, words }: { data: PanelData; events: PanelEvents; words: PanelWords }) {
  const { status } = data;
  switch (status.kind) {
    case 'looking':
      return null;
    case 'reading':
      return <Progress status={status} />;
    case 'refused':
      return (
        <Refused
          refusal={status.refusal}
          shortcut={data.shortcut}
          portalsAllowed={data.portalsAllowed}
          events={events}
        />
      );
    case 'read':
      return <NotReport reading={status.reading} reasons={words.signals(status.reading)} events={events} />;
    case 'failed':
      return <Failed status={status} version={data.version} events={events} />;
    case 'silent':
      return <Silent events={events} />;
  }
}
