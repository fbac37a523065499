/**
 * The side panel as a whole: chooses the view for the state of the page, keeps what the reader has opened, folded and
 * searched for, and turns keys into events. Data in, events out: it knows no browser and no storage.
 */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { common } from '../../utils/i18n/common.ts';
import { panel } from '../../utils/i18n/panel.ts';
import type { Reading } from '../../utils/messages/reading.ts';
import type { PageStatus } from '../../utils/view/status.ts';
import { loadAhead } from '../base/later.tsx';
import { useWords } from '../base/words.ts';
import type { CopyChoice } from './copy-sheet.tsx';
import type { PanelData, PanelEvents, PanelWords } from './data.ts';
import { Figures, type FiguresHandle } from './figures.tsx';
import { Foot } from './foot.tsx';
import { Header } from './header.tsx';
import { type Command, commandOf, isTyping } from './keyboard.ts';
import { Checks, NoFigures, OverPanel, RevisitLine, RevisitView, Snippets, StateView } from './later.tsx';
import { Notices, ToastLine } from './notices.tsx';
import type { Over } from './over.tsx';
import { type View, ViewTabs } from './tabs.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

/** Longest that the rest of the views waits for its turn (milliseconds). */
const patience = 2_000;

export function Panel({ data, events, words }: { data: PanelData; events: PanelEvents; words: PanelWords }) {
  const c = useWords(common);
  const t = useWords(panel);
  const { status } = data;
  const reading = status.kind === 'read' && status.reading.outcome === 'read' ? status.reading : null;
  const [view, setView] = useState<View>('figures');
  const [over, setOver] = useState<Over>(null);
  const [asCopy, setAsCopy] = useState<string | null>(null);
  const [wantedCheck, setWantedCheck] = useState<number | null>(null);
  const [editing, setEditing] = useState(0);
  const [copying, setCopying] = useState<CopyChoice | null>(null);
  const figures = useRef<FiguresHandle>(null);
  const all = useKeptFocus();

  // A click in the page shows the figure's row, whatever is open.
  useEffect(() => {
    if (!data.picked) return;
    setView('figures');
    setOver(null);
  }, [data.picked?.turn]);

  useEffect(() => {
    if (data.proposal) setOver('add');
  }, [data.proposal?.turn]);
  const close = () => {
    setOver(null);
    if (over === 'add') events.onDropProposal();
  };

  const run = (command: Command): boolean => {
    if (over) {
      if (command.kind !== 'close' && command.kind !== 'keys') return false;
      close();
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
      case 'add':
        if (reading) events.onProposeFigure();
        return reading !== null;
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

  /** A jump is seen in the page; it is heard here. */
  const [told, setTold] = useState('');
  const heard: PanelEvents = {
    ...events,
    onJump: (figure) => {
      const one = reading?.figures[figure];
      if (one) setTold(reading.article.text.slice(...one.sentence).trim());
      events.onJump(figure);
    },
  };
  const runLatest = useRef(run);
  runLatest.current = run;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      if (isTyping(event.target)) {
        // Out of the field first; the next Escape closes what is open. The search field has its own way.
        if (event.key === 'Escape' && event.target instanceof HTMLElement) {
          event.target.blur();
          event.preventDefault();
        }
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

  // What the reader may open next is loaded once there is something to see.
  useEffect(() => {
    if (status.kind === 'looking') return;
    const idle = requestIdleCallback(loadAhead, { timeout: patience });
    return () => cancelIdleCallback(idle);
  }, [status.kind]);

  const rejected = [...data.edits.values()].filter((edit) => edit.kind === 'reject').length;
  const shownTab = reading ? view : 'figures';
  return (
    <main class="panel" ref={all}>
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
      <Notices notices={data.notices} onOpen={(key) => key === 'unplaced' && setOver('unplaced')} />
      {reading && data.revisit && over !== 'revisit' && (
        <RevisitLine data={data.revisit} onOpen={() => setOver('revisit')} />
      )}
      {reading && data.revisit && events.revisit && over === 'revisit' && (
        <RevisitView
          data={data.revisit}
          figures={reading.figures}
          events={events.revisit}
          onJump={heard.onJump}
          onBack={() => setOver(null)}
        />
      )}
      {reading && over !== 'revisit' && (
        <ViewTabs
          view={shownTab}
          counts={{
            figures: reading.figures.length - rejected,
            checks: reading.checks.length,
            snippets: data.snippets.length,
          }}
          marksOn={data.marksOn}
          onView={setView}
          onMarks={events.onMarks}
        />
      )}
      {reading ? (
        <ReadView
          {...{ data, words, reading, figures, wantedCheck }}
          events={heard}
          view={over === 'revisit' ? null : shownTab}
          onEdit={(figure) => {
            setEditing(figure);
            setOver('edit');
          }}
          onCopyMore={(choice) => {
            setCopying(choice);
            setOver('copy');
          }}
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
      <p class="vh" role="status">
        {told && (
          <>
            {t('jumpedTo')} <span lang="zh">{told}</span>
          </>
        )}
      </p>
      <ToastLine toast={data.toast} onUndo={events.onUndo} />
      {(reading || data.selecting > 0) && (
        <Foot
          saved={data.saved}
          saving={data.saving}
          selecting={data.selecting}
          canSaveReport={reading !== null}
          onSaveReport={events.onSaveReport}
          onSaveSelection={events.onSaveSelection}
          onAddSelection={events.onProposeFigure}
          onKeys={() => setOver('keys')}
        />
      )}
      {over && over !== 'revisit' && (
        <OverPanel {...{ over, data, events, words, reading, editing, copying }} onOver={setOver} onClose={close} />
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
  /** Null while something else is shown in place of all three. */
  view: View | null;
  figures: { current: FiguresHandle | null };
  wantedCheck: number | null;
  onCheck(check: number): void;
  onEdit(figure: number): void;
  onCopyMore(choice: CopyChoice): void;
}

function ReadView(props: ReadViewProps) {
  const { data, events, words, reading, view, figures, wantedCheck, onCheck, onEdit, onCopyMore } = props;
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
            edits={data.edits}
            editing={data.editing}
            coverage={data.coverage}
            findKnown={words.findKnown}
            onEdit={onEdit}
            onCopyMore={onCopyMore}
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
