/**
 * What is marked in the page at a time: every figure by its kind, what is saved, what fails, what the reader points at
 * and the current figure with its sentence and words. Ranges are made from offsets when they are painted, never kept.
 */
import type { Check } from '../../utils/checks/check.ts';
import type { Figure } from '../../utils/figures/figure.ts';
import { groundOf } from '../../utils/highlight/ground.ts';
import type { Layer } from '../../utils/highlight/layers.ts';
import { Painter } from '../../utils/highlight/painter.ts';
import { liveRange, type Places, staticRanges } from '../../utils/highlight/places.ts';
import { scrollToRange } from '../../utils/highlight/scroll.ts';
import type { Span } from '../../utils/text/span.ts';
import { flaggedFigure, tintOf } from '../../utils/view/marks.ts';

/** Above this many painted ranges every change of the page repaints for a noticeable time. */
const mostPainted = 10_000;
/** How long a sentence stays lit after a jump (milliseconds). */
const flash = 900;

export class Marks {
  readonly #painter: Painter;
  readonly #document: Document;
  #places: Places = { rangesOf: () => [], offsetOf: () => null };
  #figures: readonly Figure[] = [];
  #flagged: number[] = [];
  #saved: { figures: readonly number[]; passages: readonly Span[] } = { figures: [], passages: [] };
  #current: { span: Span; figure: Figure | null } | null = null;
  #flashing: ReturnType<typeof setTimeout> | undefined;

  constructor(document: Document, prefix: string) {
    this.#document = document;
    this.#painter = new Painter(prefix, 'light');
  }

  /** Takes over a reading. The marks of the one before are gone, except what is said again. */
  read(places: Places, figures: readonly Figure[], checks: readonly Check[]): void {
    this.#figures = figures;
    this.#flagged = checks.filter((check) => !check.holds).map(flaggedFigure);
    this.#saved = { figures: [], passages: [] };
    this.#current = null;
    this.remap(places);
  }

  /** The same words stand in other nodes now. */
  remap(places: Places): void {
    this.#places = places;
    this.repaint();
  }

  /** Paints everything. Returns how many figures are painted: with very many, those nearest to what is in view. */
  repaint(): number {
    const first = this.#figures[0];
    const at = first && liveRange(this.#places, [first.start, first.end])?.startContainer.parentElement;
    this.#painter.setGround(groundOf(at ?? this.#document.body ?? this.#document.documentElement));
    const [from, to] = this.#window();
    const near = this.#figures.slice(from, to);
    for (const tint of ['count', 'share', 'money', 'time'] as const)
      this.#set(
        tint,
        near.filter((figure) => tintOf(figure.kind) === tint),
      );
    this.#set('flagged', this.#pick(this.#flagged, from, to));
    this.#paintSaved(from, to);
    this.#paintCurrent();
    return near.length;
  }

  /** Whether there is more than can be painted at once, so that scrolling has to repaint. */
  get partial(): boolean {
    return this.#figures.length > mostPainted;
  }

  saved(figures: readonly number[], passages: readonly Span[]): void {
    this.#saved = { figures, passages };
    this.#paintSaved(...this.#window());
  }

  /** Lights figures while the reader points at them elsewhere. */
  light(figures: readonly number[]): void {
    clearTimeout(this.#flashing);
    this.#set('lit', this.#pick(figures, 0, this.#figures.length));
  }

  show(on: boolean): void {
    this.#painter.show(on);
  }

  /** Goes to a figure or to any span, makes it current and lights it for a moment. */
  jump(span: Span, figure: Figure | null): 'shown' | 'hidden' | 'gone' {
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
  pick(figure: Figure): void {
    this.#current = { span: [figure.start, figure.end], figure };
    this.#paintCurrent();
  }

  tend(): 'well' | 'touched' | 'given-up' {
    return this.#painter.tend();
  }

  clear(): void {
    clearTimeout(this.#flashing);
    this.#painter.clear();
  }

  #paintSaved(from: number, to: number): void {
    const { figures, passages } = this.#saved;
    const spans = [...this.#pick(figures, from, to).map((one): Span => [one.start, one.end]), ...passages];
    this.#painter.set(
      'saved',
      spans.flatMap((span) => staticRanges(this.#places, span)),
    );
  }

  #paintCurrent(): void {
    const current = this.#current;
    const paint = (layer: Layer, spans: readonly Span[]) =>
      this.#painter.set(
        layer,
        spans.flatMap((span) => staticRanges(this.#places, span)),
      );
    paint('sentence', current?.figure ? [current.figure.sentence] : []);
    paint('words', current?.figure?.words ?? []);
    paint('current', current ? [current.span] : []);
  }

  #set(layer: Layer, figures: readonly Figure[]): void {
    this.#painter.set(
      layer,
      figures.flatMap((figure) => staticRanges(this.#places, [figure.start, figure.end])),
    );
  }

  #pick(indexes: readonly number[], from: number, to: number): Figure[] {
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
      const { start, end } = this.#figures[at] as Figure;
      const box = liveRange(this.#places, [start, end])?.getBoundingClientRect();
      if (box && box.bottom < 0) middle = at + 1;
      else high = at;
    }
    const from = Math.max(0, Math.min(middle - mostPainted / 2, count - mostPainted));
    return [from, from + mostPainted];
  }
}
