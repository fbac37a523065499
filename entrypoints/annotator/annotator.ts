/**
 * The annotator of one page: reads it, has its figures found, marks them, serves the panel, and keeps up with the page as it
 * changes. It changes nothing in the page's DOM and does nothing that the reader did not ask for. Not for: how a page is read
 * (read.ts), what marks look like (utils/highlight), how messages travel (links.ts).
 */
import { describePassage } from '../../utils/anchors/describe.ts';
import { findAll } from '../../utils/anchors/find.ts';
import type { FigureMark } from '../../utils/figures/figure.ts';
import { spanAtPoint } from '../../utils/highlight/pointing.ts';
import { selectedSpan } from '../../utils/highlight/selection.ts';
import { type Piece, piecesOf } from '../../utils/messages/chunks.ts';
import { errorDetail, type FiguresMessage, type ToPage, type ToPanel } from '../../utils/messages/port.ts';
import type { PageReading } from '../../utils/messages/reading.ts';
import type { PageReport } from '../../utils/messages/worker.ts';
import type { Span } from '../../utils/text/span.ts';
import type { ContentApi } from '../shared/content-api.ts';
import { Inbox } from './inbox.ts';
import { type Links, openLinks } from './links.ts';
import { Marks } from './marks.ts';
import { type PageText, readPage, sameWords, understand } from './read.ts';
import { settled } from './settled.ts';
import { type Target, targetsOf } from './targets.ts';
import { type Watch, watch } from './watch.ts';

/** How often the marks are looked after (milliseconds). */
const tendEvery = 2_000;
/** A page that is no report (yet) is looked at again this often after it has changed; bodies that scripts fill in come soon. */
const secondLooks = 4;

export class Annotator {
  readonly #document: Document;
  readonly #api: ContentApi | null;
  readonly #links: Links;
  readonly #marks: Marks;
  #watch: Watch;
  readonly #timer: ReturnType<typeof setInterval>;
  readonly #ended = new AbortController();
  /** The root of the document that is listened to: a page that writes its document anew takes all listeners with it. */
  #root: Element | null = null;
  #listening = new AbortController();
  /** A frame's document that is listened to, and what ends that. */
  #inner: Document | null = null;
  #left = new AbortController();
  #revision = 0;
  #force = false;
  #page: PageText | null = null;
  #reading: PageReading | null = null;
  /** The newest reading, which is told to whoever comes; its figures may not have been found yet. */
  #told: { reading: PageReading; pieces: () => readonly Piece[] } | null = null;
  readonly #inbox = new Inbox();
  #figures: readonly FigureMark[] = [];
  #targets: Target[] = [];
  #looks = 0;
  #busy: Promise<void> | null = null;
  #again = false;

  /** `marked`: whether the reader wants marks on this site. */
  constructor(document: Document, api: ContentApi | null, prefix: string, marked: boolean) {
    this.#document = document;
    this.#api = api;
    this.#marks = new Marks(document, prefix);
    this.#marks.show(marked);
    this.#links = openLinks(
      api,
      (message) => this.#receive(message),
      () => this.#greet(),
      () => this.#inbox.left(this.#links),
      () => this.end(),
    );
    this.#watch = this.#watched();
    this.#timer = setInterval(() => this.#tend(), tendEvery);
    this.#listen();
    this.#report(null);
    // Loading the script has been work enough for one turn.
    setTimeout(() => void this.read(false));
  }

  get mailbox() {
    return this.#links.mailbox;
  }

  /** Reads the page; `force` also where it does not look like a report. One reading at a time; a second one follows. */
  async read(force: boolean): Promise<void> {
    this.#force ||= force;
    if (this.#busy) {
      this.#again = true;
      return;
    }
    do {
      this.#again = false;
      this.#busy = this.#readOnce();
      await this.#busy;
      this.#busy = null;
    } while (this.#again);
  }

  /** Takes the marks away, stops listening and leaves the page as it was. */
  end(): void {
    if (this.#ended.signal.aborted) return;
    this.#ended.abort();
    clearInterval(this.#timer);
    this.#watch.stop();
    this.#marks.clear();
    this.#links.close();
  }

  async #readOnce(): Promise<void> {
    const { signal } = this.#ended;
    let stage: Extract<ToPanel, { type: 'failed' }>['stage'] = 'page';
    try {
      const page = await readPage(this.#document, signal);
      if (signal.aborted) return;
      if (this.#reading && this.#page && sameWords(page.article, this.#page.article) && !this.#isOther(page)) {
        // The same words, perhaps in other nodes: nothing to tell.
        this.#page = page;
        this.#settle();
        this.#marks.remap(page.article);
        this.#watch.found(false);
        return;
      }
      if (this.#page && this.#reading?.outcome === 'read') this.#links.send({ type: 'changed' });
      this.#watch.found(true);
      this.#revision++;
      const reading = await understand(this.#document, page, { revision: this.#revision, force: this.#force });
      if (signal.aborted) return;
      const pieces = piecesOf(reading);
      this.#told = { reading, pieces };
      if (this.#links.open) this.#greet();
      const { figures, flagged } = await this.#inbox.of(reading, pieces, this.#links, signal);
      stage = 'marks';
      this.#page = page;
      this.#settle();
      this.#reading = reading;
      this.#figures = figures;
      this.#targets = targetsOf(figures, null);
      this.#marks.read(page.article, figures, flagged);
      this.#tellPainted();
      this.#report(this.#count);
    } catch (error) {
      if (signal.aborted) return;
      this.#links.send({ type: 'failed', stage, detail: errorDetail(error) });
    }
  }

  /** Whether the decision about the page may come out differently, though its words are the same. */
  #isOther(page: PageText): boolean {
    return this.#reading?.url !== page.url || (this.#force && this.#reading.outcome === 'not-report');
  }

  #tellPainted(): void {
    if (this.#marks.partial)
      this.#links.send({ type: 'painted', painted: this.#marks.painted, of: this.#figures.length });
  }

  #greet(): void {
    if (!this.#told) this.#links.send({ type: 'progress', done: 0, total: 0, figures: 0 });
    for (const piece of this.#told?.pieces() ?? []) this.#links.send({ type: 'piece', ...piece });
    if (this.#told?.reading === this.#reading) this.#tellPainted();
  }

  /** How many figures a report has; null where the page is none, or none yet. */
  get #count(): number | null {
    return this.#reading?.outcome === 'read' ? this.#figures.length : null;
  }

  #receive(message: ToPage): void {
    if (message.type === 'read') void this.read(message.force);
    else if (message.type === 'show') this.#marks.show(message.on);
    else if (message.type === 'selection') this.#sendPassage(message.purpose);
    else if (message.type === 'find') this.#find(message);
    else if (message.type === 'figures') this.#inbox.put(message);
    else if (message.revision === this.#revision && this.#reading) this.#point(message);
  }

  /** What speaks of places in the reading: refused above when it means an older one. */
  #point(message: Exclude<Extract<ToPage, { revision: number }>, FiguresMessage>): void {
    const { revision } = message;
    if (message.type === 'light') this.#marks.light(message.figures, message.spans);
    else if (message.type === 'amend') {
      this.#targets = targetsOf(this.#figures, message);
      this.#marks.amend(message);
    } else if (message.type === 'saved') this.#marks.saved(message.figures, message.passages);
    else {
      const figure = message.type === 'jump' ? (this.#figures[message.figure] ?? null) : null;
      const span = message.type === 'jump-to' ? message.span : figure && ([figure.start, figure.end] as const);
      if (span) this.#links.send({ type: 'jumped', revision, outcome: this.#marks.jump(span, figure) });
    }
  }

  /** Finds a kept place in the page as it is now and goes there. */
  #find({ anchor, pick }: Extract<ToPage, { type: 'find' }>): void {
    if (!this.#page) return;
    const year = this.#reading?.facts.year ?? null;
    const [finding] = findAll([anchor], this.#page.article.text, { now: { year, region: null } });
    if (!finding) return;
    const { state, found, reason } = finding;
    if (found) {
      const target = this.#targets.find(({ span }) => span[0] === found[0] && span[1] === found[1]);
      this.#marks.jump(found, this.#figures[target?.figure ?? -1] ?? null);
      if (target && pick) this.#tellPicked(target);
    }
    this.#links.send({ type: 'found', state, reason });
  }

  #tellPicked({ span: [start, end], figure }: Target): void {
    const revision = this.#revision;
    this.#links.send(
      figure === null ? { type: 'picked-at', revision, span: [start, end] } : { type: 'picked', revision, figure },
    );
  }

  #sendPassage(purpose: 'keep' | 'figure'): void {
    const span = this.#selected();
    const passage = span && this.#page ? describePassage(this.#page.article.text, span) : null;
    this.#links.send({ type: 'passage', revision: this.#revision, purpose, passage });
  }

  #selected(): Span | null {
    const page = this.#page;
    return page && selectedSpan(this.#home.getSelection(), page.article, page.article.text);
  }

  #watched(): Watch {
    return watch(
      this.#document,
      (node) => this.#concerns(node),
      () => this.#look(),
      () => this.#readAnew(),
    );
  }

  #listen(): void {
    this.#root = this.#document.documentElement;
    this.#listening.abort();
    this.#listening = new AbortController();
    const signal = AbortSignal.any([this.#listening.signal, this.#ended.signal]);
    const options = { signal, passive: true };
    const view = this.#document.defaultView as Window;
    view.addEventListener(
      'pageshow',
      (event) => {
        // Back from the back/forward cache: the port is dead without having said so.
        if (event.persisted) this.#report(this.#count);
      },
      options,
    );
    this.#listenIn(this.#document, signal);
  }

  /** What the reader does in the document of the article. */
  #listenIn(document: Document, signal: AbortSignal): void {
    const options = { signal, passive: true };
    const view = document.defaultView as Window;
    view.addEventListener('click', (event) => this.#clicked(event), { ...options, capture: true });
    document.addEventListener(
      'selectionchange',
      settled(150, () => this.#selecting()),
      options,
    );
    const scrolled = settled(200, () => {
      if (this.#marks.partial) this.#marks.repaint();
    });
    view.addEventListener('scroll', scrolled, { ...options, capture: true });
  }

  /** The document in which the article stands. */
  get #home(): Document {
    const home = this.#page?.container?.ownerDocument;
    return home?.defaultView ? home : this.#document;
  }

  /** Follows the article into a frame, and out of it. */
  #settle(): void {
    const inner = this.#home === this.#document ? null : this.#home;
    if (inner === this.#inner) return;
    this.#inner = inner;
    this.#left.abort();
    this.#left = new AbortController();
    this.#watch.also(inner);
    if (inner) this.#listenIn(inner, AbortSignal.any([this.#left.signal, this.#ended.signal]));
  }

  #selecting(): void {
    if (!this.#links.open) return;
    const span = this.#selected();
    this.#links.send({ type: 'selecting', length: span ? span[1] - span[0] : 0 });
  }

  /** A click on a figure shows its row. Links and buttons of the page still do what they do. */
  #clicked(event: MouseEvent): void {
    const reading = this.#reading;
    if (!event.isTrusted || !this.#links.open || !this.#page || reading?.outcome !== 'read') return;
    if (this.#home.getSelection()?.isCollapsed === false) return;
    const spans = this.#targets.map(({ span }) => span);
    const at = spanAtPoint(this.#home, this.#page.article, spans, event.clientX, event.clientY);
    const target = at === null ? undefined : this.#targets[at];
    if (!target) return;
    this.#marks.pick(target.span, this.#figures[target.figure ?? -1] ?? null);
    this.#tellPicked(target);
  }

  #concerns(node: Node): boolean {
    const box = this.#reading?.outcome === 'read' ? this.#page?.container : null;
    return !box?.isConnected || !box.ownerDocument.defaultView || box.contains(node) || node.contains(box);
  }

  /** The page changed: look at it again, a few times at most as long as it is no report. */
  #look(): void {
    if (this.#reading?.outcome !== 'read' && ++this.#looks > secondLooks) return;
    void this.read(false);
  }

  /** `document.open()` has taken the listeners away, and what watched the page. */
  #beginAnew(): void {
    this.#listen();
    this.#watch.stop();
    this.#watch = this.#watched();
    this.#watch.also(this.#inner);
    this.#readAnew();
  }

  /** The page shows another address without a new document. */
  #readAnew(): void {
    this.#looks = 0;
    this.#force = false;
    void this.read(false);
  }

  #tend(): void {
    if (this.#api && !this.#api.runtime.id) this.end();
    if (this.#document.hidden) return;
    if (this.#document.documentElement !== this.#root) this.#beginAnew();
    const state = this.#marks.tend();
    if (state === 'touched') this.#marks.repaint();
    if (state === 'given-up') this.#links.send({ type: 'marks-removed' });
  }

  #report(figures: number | null): void {
    const message: PageReport = { type: 'annotator-here', figures };
    try {
      // Nobody may be listening: the worker is asleep for good when the extension was removed.
      this.#api?.runtime.sendMessage(message).catch(() => {});
    } catch {
      this.end();
    }
  }
}
