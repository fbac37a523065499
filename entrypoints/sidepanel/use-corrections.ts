/** The corrections of the page beside the panel, as state of the panel and as what its forms do. */
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PanelData, PanelEvents } from '../../components/panel/data.ts';
import type { Correction } from '../../utils/corrections/correction.ts';
import { type Locale, translator } from '../../utils/i18n/i18n.ts';
import { panelEdit } from '../../utils/i18n/panel-edit.ts';
import type { Reading } from '../../utils/messages/reading.ts';
import type { Span } from '../../utils/text/span.ts';
import type { Change } from './correcting.ts';
import {
  type Amending,
  type Corrected,
  loadAmending,
  readCorrections,
  uncorrected,
  withCorrections,
} from './corrections.ts';
import { keepInitials, readInitials } from './initials.ts';
import { acts, type Undo } from './kept.ts';

type Events = Pick<
  PanelEvents,
  | 'onEdit'
  | 'onReject'
  | 'onRestore'
  | 'onAdd'
  | 'onDropProposal'
  | 'onEditFacts'
  | 'onRestoreFacts'
  | 'onDropCorrection'
>;
type Data = Pick<PanelData, 'edits' | 'editing' | 'factsEdit' | 'unplaced' | 'proposal' | 'initials'>;

export interface Corrections {
  /** Null until the page has been read, and its corrections where the list waits for them. */
  corrected: Corrected | null;
  data: Data;
  events: Events;
  /** Opens the form for a place of the page; -1, or the index of the figure that stands there already. */
  propose(place: Span): Promise<number>;
  refresh(): Promise<void>;
}

export interface Means {
  locale: Locale;
  say(words: string, undo: Undo | null): void;
  fail(error: unknown): void;
  /** Whether the page's report is saved as it is now. */
  isSaved: { current: boolean };
  /** Whether the first page is shown only when its corrections are known. */
  waits: boolean;
}

const none: readonly Correction[] = [];

/** Milliseconds that the list waits for the page's corrections. Far more than a library takes, but for its first time in a new form. */
const patience = 1_000;

type Correcting = Awaited<ReturnType<typeof acts>>;

export function useCorrections(read: Reading | null, { locale, say, fail, isSaved, waits }: Means): Corrections {
  const [known, setKnown] = useState<{ url: string; corrections: readonly Correction[] } | null>(null);
  const [proposal, setProposal] = useState<Data['proposal']>(null);
  const [initials, setInitials] = useState('');
  /** Whether the list waits for its page's corrections: once the library is open, it answers at once. */
  const isAwaited = useRef(waits);
  const url = read?.url ?? null;
  const e = useMemo(() => translator(panelEdit, locale), [locale]);

  const latestUrl = useRef(url);
  latestUrl.current = url;
  const refresh = useCallback(async () => {
    const asked = latestUrl.current;
    if (asked === null) return;
    const corrections = await readCorrections(asked);
    isAwaited.current = true;
    if (latestUrl.current === asked) setKnown({ url: asked, corrections });
  }, []);
  // Not after the next frame: the list waits for them.
  useLayoutEffect(() => {
    setProposal(null);
    // A library that cannot be read hides no page: it is shown as read.
    const asRead = () => {
      if (url !== null) setKnown((there) => (there?.url === url ? there : { url, corrections: none }));
    };
    refresh().catch((error: unknown) => {
      fail(error);
      asRead();
    });
    // Nor does one that is long in opening: its corrections come in when it is open.
    const timer = setTimeout(asRead, patience);
    return () => clearTimeout(timer);
  }, [url]);
  useEffect(() => void readInitials().then(setInitials), []);

  const corrections = known && known.url === url ? known.corrections : isAwaited.current ? null : none;
  const [amending, setAmending] = useState<Amending | null>(null);
  const isAmended = read?.outcome === 'read' && corrections !== null && corrections.length > 0;
  useEffect(() => {
    if (isAmended && !amending) loadAmending().then(setAmending, fail);
  }, [isAmended]);
  // While the first correction waits for what applies it, the page is shown as it was.
  const last = useRef<Corrected | null>(null);
  const corrected = useMemo(() => {
    if (!read || !corrections) return null;
    if (!isAmended) return uncorrected(read);
    if (amending) return withCorrections(read, corrections, amending);
    return last.current?.read === read ? last.current : null;
  }, [read, corrections, amending]);
  last.current = corrected;

  /** Makes a change and writes it; null says that it changes nothing. */
  const keep = async (make: (by: Correcting) => Change | null | Promise<Change | null>, words: string) => {
    try {
      const correcting = await acts();
      const change = await make(correcting);
      if (!corrected || !change) return say(e('done.same'), null);
      say(words, await correcting.keepChange(corrected, change, isSaved.current));
    } catch (error) {
      fail(error);
    }
  };
  const signAs = (by: string) => {
    setInitials(by);
    if (by !== initials) keepInitials(by).catch(fail);
  };
  const events: Events = {
    onEdit: (figure, fields, reason, by) => {
      signAs(by);
      if (corrected) void keep(({ editOf }) => editOf(corrected, figure, fields, reason, by), e('done.edit'));
    },
    onReject: (figure) => {
      if (!corrected) return;
      if (corrected.amended.edits.get(figure)?.kind === 'reject') events.onRestore(figure);
      else void keep(({ rejectionOf }) => rejectionOf(corrected, figure, initials), e('done.reject'));
    },
    onRestore: (figure) => {
      const edit = corrected?.amended.edits.get(figure);
      if (edit) void keep(() => ({ remove: [edit.id] }), e('done.restore'));
    },
    onAdd: (fields, reason, by) => {
      signAs(by);
      if (corrected && proposal)
        void keep(({ additionOf }) => additionOf(corrected, proposal.span, fields, reason, by), e('done.add'));
      setProposal(null);
    },
    onDropProposal: () => setProposal(null),
    onEditFacts: (facts, by) => {
      signAs(by);
      if (corrected) void keep(({ factsChangeOf }) => factsChangeOf(corrected, facts, by), e('done.facts'));
    },
    onDropCorrection: (id) => void keep(() => ({ remove: [id] }), e('done.dropped')),
    onRestoreFacts: () => {
      const edit = corrected?.amended.factsEdit;
      if (edit) void keep(() => ({ remove: [edit.id] }), e('done.restore'));
    },
  };
  return {
    corrected,
    data: {
      edits: corrected?.amended.edits ?? new Map(),
      editing: amending,
      factsEdit: corrected?.amended.factsEdit ?? null,
      unplaced: corrected?.amended.unplaced ?? [],
      proposal,
      initials,
    },
    events,
    async propose(place) {
      if (!corrected) return -1;
      const { proposalFor } = await acts();
      const proposed = await proposalFor(corrected, place);
      // Meanwhile the reader may have gone to another page.
      if (latestUrl.current !== corrected.read.url) return -1;
      if (typeof proposed === 'number') {
        say(e('alreadyThere'), null);
        return proposed;
      }
      setProposal((last) => ({ ...proposed, turn: (last?.turn ?? 0) + 1 }));
      return -1;
    },
    refresh,
  };
}
