/**
 * Paints by the CSS Custom Highlight API: the page's DOM stays as it is. The registry is shared with the page's own
 * scripts, so everything here expects to find its highlights gone. Not for: what to paint.
 */
import { type Ground, highlightName, type Layer, layers } from './layers.ts';

/** How often marks that the page took away are put back before the page has its will. */
const patience = 5;

export class Painter {
  #prefix: string;
  #ground: Ground;
  #registry: HighlightRegistry;
  #realm: Pick<typeof globalThis, 'Highlight'>;
  #highlights = new Map<Layer, Highlight>();
  #sizes = new Map<Layer, number>();
  #touched = 0;
  #visible = true;

  /** `realm`: the window whose document is marked. */
  constructor(
    prefix: string,
    ground: Ground,
    registry: HighlightRegistry = CSS.highlights,
    realm: Pick<typeof globalThis, 'Highlight'> = globalThis,
  ) {
    this.#prefix = prefix;
    this.#ground = ground;
    this.#registry = registry;
    this.#realm = realm;
  }

  /** Replaces what a layer marks. Ranges are added one by one: a spread of 130,000 overflows the stack. */
  set(layer: Layer, ranges: Iterable<AbstractRange>): void {
    const highlight = new this.#realm.Highlight();
    highlight.priority = layers.indexOf(layer);
    for (const range of ranges) highlight.add(range);
    this.#highlights.set(layer, highlight);
    this.#sizes.set(layer, highlight.size);
    if (this.#visible) this.#register(layer);
  }

  /** Shows or hides all marks without forgetting them. */
  show(on: boolean): void {
    this.#visible = on;
    for (const layer of this.#highlights.keys()) {
      if (on) this.#register(layer);
      else this.#registry.delete(this.#name(layer));
    }
  }

  /** Whether the article's ground is another one now: then all layers get the other names. */
  setGround(ground: Ground): void {
    if (ground === this.#ground) return;
    for (const layer of this.#highlights.keys()) this.#registry.delete(this.#name(layer));
    this.#ground = ground;
    if (this.#visible) for (const layer of this.#highlights.keys()) this.#register(layer);
  }

  /**
   * Looks whether the page has touched the marks. `touched`: they should be set again; but not for ever, so the answer is
   * `given-up` once, when patience is at its end. The panel works on without them.
   */
  tend(): 'well' | 'touched' | 'given-up' {
    if (!this.#visible || this.#touched > patience) return 'well';
    for (const [layer, highlight] of this.#highlights) {
      const size = this.#sizes.get(layer) ?? 0;
      if (size === 0) continue;
      const stands = this.#registry.get(this.#name(layer)) === highlight;
      if (stands && highlight.size === size && highlight.priority === layers.indexOf(layer)) continue;
      this.#touched++;
      return this.#touched > patience ? 'given-up' : 'touched';
    }
    return 'well';
  }

  /** Takes every mark away and forgets it. */
  clear(): void {
    for (const layer of this.#highlights.keys()) this.#registry.delete(this.#name(layer));
    this.#highlights.clear();
    this.#sizes.clear();
  }

  #name(layer: Layer): string {
    return highlightName(this.#prefix, this.#ground, layer);
  }

  #register(layer: Layer): void {
    const highlight = this.#highlights.get(layer) as Highlight;
    if (highlight.size > 0) this.#registry.set(this.#name(layer), highlight);
    else this.#registry.delete(this.#name(layer));
  }
}
