/**
 * What is marked in the page at a time: every figure by its kind, what is saved, what fails, what the reader points at
 * and the current figure with its sentence and words. Ranges are made from offsets when they are painted, never kept.
 */
import type { FigureMark, Kind } from '../../utils/figures/figure.ts';
import { groundOf } from '../../utils/highlight/ground.ts';
import type { Layer } from '../../utils/highlight/layers.ts';
import { Painter } from '../../utils/highlight/painter.ts';
import { liveRange, type Places, staticRanges } from '../../utils/highlight/places.ts';
import { scrollToRange } from '../../utils/highlight/scroll.ts';
import type { ToPage } from '../../utils/messages/port.ts';
import type { Span } from '../../utils/text/span.ts';
import { tintOf } from '../../utils/view/marks.ts';
import { adoptSheet, homeOf, type View } from './home.ts';

/** Above this many painted ranges every change of the page repaints for a noticeable time. */
const mostPainted = 10_000;
/** How long a sentence stays lit after a jump (milliseconds). */
const flash = 900;

export type Amendment = Omit<Extract<ToPage, { type: 'amend' }>, 'type' | 'revision'>;
type Added = Amendment['added'][number];

const spanOf = ({ start, end }: FigureMark): Span => [start, end];

export class Marks {
  readonly #prefix: string;
  readonly #document: Document;
  #painter: Painter;
  /** The document in which the article stands. */
  #home: Document;
  #leave = () => {};
  #shown = true;
  #places: Places = { rangesOf: () => [], offsetOf: () => null };
  #figures: readonly FigureMark[] = [];
  #flagged: readonly number[] = [];
  #rejected: ReadonlySet<number> = new Set();
  #kinds: ReadonlyMap<number, Kind> = new Map();
  #added: readonly Added[] = [];
  #lit: { figures: readonly number[]; spans: readonly Span[] } = { figures: [], spans: [] };
  #saved: { figures: readonly number[]; passages: readonly Span[] } = { figures: [], passages: [] };
  #painted = 0;
  #current: { span: Span; figure: FigureMark | null } | null = null;
  #flashing: ReturnType<typeof setTimeout> | undefined;

  constructor(document: Document, prefix: string) {
    this.#prefix = prefix;
    this.#document = document;
    this.#home = document;
    this.#painter = new Painter(prefix, 'light');
  }

  /** Takes over a reading. The marks of the one before are gone, except what is said again. */
  read(places: Places, figures: readonly FigureMark[], flagged: readonly number[]): void {
    this.#figures = figures;
    this.#flagged = flagged;
    this.#rejected = new Set();
    this.#kinds = new Map();
    this.#added = [];
    this.#lit = { figures: [], spans: [] };
    this.#saved = { figures: [], passages: [] };
    this.#current = null;
    this.remap(places);
  }

  /** What the reader corrected. */
  amend({ rejected, kinds, added, flagged }: Amendment): void {
    this.#rejected = new Set(rejected);
    this.#kinds = new Map(kinds.map((one) => [one.figure, one.kind]));
    this.#added = added;
    this.#flagged = flagged;
    this.repaint();
  }

  /** The same words stand in other nodes now. */
  remap(places: Places): void {
    this.#places = places;
    this.#settle();
    this.repaint();
  }

  /** Paints everything: with very many figures, those nearest to what is in view. */
  repaint(): void {
    const first = this.#figures[0];
    const at = first && liveRange(this.#places, [first.start, first.end])?.startContainer.parentElement;
    this.#painter.setGround(groundOf(at ?? this.#document.body ?? this.#document.documentElement));
    const [from, to] = this.#window();
    const near = this.#figures.slice(from, to).flatMap((figure, place) => {
      const index = from + place;
      if (this.#rejected.has(index)) return [];
      return [{ span: [figure.start, figure.end] as const, kind: this.#kinds.get(index) ?? figure.kind }];
    });
    const tinted = [...near, ...this.#added].sort((a, b) => a.span[0] - b.span[0]);
    for (const tint of ['count', 'share', 'money', 'time'] as const)
      this.#set(
        tint,
        tinted.filter(({ kind }) => tintOf(kind) === tint).map(({ span }) => span),
      );
    this.#set('flagged', [
      ...this.#pick(this.#flagged, from, to).map(spanOf),
      ...this.#added.filter((one) => one.isFlagged).map((one) => one.span),
    ]);
    this.#paintSaved(from, to);
    this.#paintCurrent();
    this.#painted = near.length;
  }

  /** How many figures are painted. */
  get painted(): number {
    return this.#painted;
  }

  /** Whether there is more than can be painted at once, so that scrolling has to repaint. */
  get partial(): boolean {
    return this.#figures.length > mostPainted;
  }

  saved(figures: readonly number[], passages: readonly Span[]): void {
    this.#saved = { figures, passages };
    this.#paintSaved(...this.#window());
  }

  /** Lights figures, and the words that name them, while the reader points at them elsewhere. */
  light(figures: readonly number[], spans: readonly Span[]): void {
    clearTimeout(this.#flashing);
    this.#lit = { figures, spans };
    this.#set('lit', [...this.#pick(figures, 0, this.#figures.length).map(spanOf), ...spans]);
    this.#paintWords();
  }

  show(on: boolean): void {
    this.#shown = on;
    this.#painter.show(on);
  }

  /** Goes to a figure or to any span, makes it current and lights it for a moment. */
  jump(span: Span, figure: FigureMark | null): 'shown' | 'hidden' | 'gone' {
    const range = liveRange(this.#places, span);
    if (!range) return 'gone';
    this.#current = { span, figure };
    this.#paintCurrent();
    const shown = scrollToRange(range);
    clearTimeout(this.#flashing);
    this.#painter.set('lit', staticRanges(this.#places, figure ? figure.sentence : span));
    this.#flashing = setTimeout(() => this.#painter.set('lit', []), flash);
    return shown ? 'shown' : 'hidden';
  }

  /** Makes a figure current without going there: the reader is there already. */
  pick(span: Span, figure: FigureMark | null): void {
    this.#current = { span, figure };
    this.#paintCurrent();
  }

  tend(): 'well' | 'touched' | 'given-up' {
    return this.#painter.tend();
  }

  clear(): void {
    clearTimeout(this.#flashing);
    this.#painter.clear();
    this.#leave();
  }

  /** Moves to the document in which the article stands now. */
  #settle(): void {
    const first = this.#figures[0];
    const home = homeOf(this.#places, first && spanOf(first), this.#document);
    if (home === this.#home) return;
    this.#painter.clear();
    this.#leave();
    this.#home = home;
    const view = home.defaultView as View;
    this.#painter = new Painter(this.#prefix, 'light', view.CSS.highlights, view);
    this.#painter.show(this.#shown);
    this.#leave = home === this.#document ? () => {} : adoptSheet(home, this.#prefix);
  }

  #paintSaved(from: number, to: number): void {
    const { figures, passages } = this.#saved;
    this.#set('saved', [...this.#pick(figures, from, to).map(spanOf), ...passages]);
  }

  #paintCurrent(): void {
    const current = this.#current;
    this.#set('sentence', current?.figure ? [current.figure.sentence] : []);
    this.#set('current', current ? [current.span] : []);
    this.#paintWords();
  }

  /** The words that name the current figure and those that are pointed at. */
  #paintWords(): void {
    const lit = this.#pick(this.#lit.figures, 0, this.#figures.length);
    const named = new Set(this.#current?.figure ? [this.#current.figure, ...lit] : lit);
    this.#set(
      'words',
      [...named].flatMap((figure) => figure.words),
    );
  }

  #set(layer: Layer, spans: readonly Span[]): void {
    this.#painter.set(
      layer,
      spans.flatMap((span) => staticRanges(this.#places, span)),
    );
  }

  #pick(indexes: readonly number[], from: number, to: number): FigureMark[] {
    return indexes.flatMap((at) => (at >= from && at < to && this.#figures[at] ? [this.#figures[at]] : []));
  }

  /** The figures to paint, as a stretch of indexes: all of them, or those around the middle of the view. */
  #window(): [from: number, to: number] {
    const count = this.#figures.length;
    if (count <= mostPainted) return [0, count];
    // The first figure below the top of the view; pages run downwards, so halving finds it.
    let middle = 0;
    for (let high = count; middle < high; ) {
      const at = (middle + high) >> 1;
      const { start, end } = this.#figures[at] as FigureMark;
      const box = liveRange(this.#places, [start, end])?.getBoundingClientRect();
      if (box && box.bottom < 0) middle = at + 1;
      else high = at;
    }
    const from = Math.max(0, Math.min(middle - mostPainted / 2, count - mostPainted));
    return [from, from + mostPainted];
  }
}
