/**
 * Walks a page as it is composed: through open shadow roots (slots filled), same-origin frames and ordinary children, in
 * document order, without recursion (pages nest thousands deep) and without trusting a property a page can overlay.
 */
import { ELEMENT, type Native } from './native.ts';

/** Frames beyond this many are advertising and counters; frames in frames are read this deep. */
const mostFrames = 20;
const deepestFrame = 3;

/** Where the walk left the ordinary tree: how to get back to `host`. */
interface Crossing {
  host: Element;
  /** The nodes side by side at the top of the crossing; siblings beyond them do not belong. */
  nodes: readonly Node[];
  index: number;
  frame: boolean;
}

export interface WalkOptions {
  /** Opens closed shadow roots, where the platform allows it. */
  openShadow?: ((element: Element) => ShadowRoot | null) | undefined;
}

/** A position in the walk. `down`, `over` and `up` move it; each says whether it could. */
export class Walk {
  node: Node;
  /** True when the tree was changed under the walk: the rest of the page was not reached. */
  broken = false;
  private readonly crossings: Crossing[] = [];
  private readonly native: Native;
  private readonly root: Node;
  private readonly openShadow: NonNullable<WalkOptions['openShadow']>;
  private frames = 0;

  constructor(native: Native, root: Node, options: WalkOptions = {}) {
    this.native = native;
    this.root = root;
    this.node = root;
    this.openShadow = options.openShadow ?? native.shadowRoot;
  }

  /** To the first child as composed. */
  down(): boolean {
    const { native } = this;
    if (native.typeOf(this.node) === ELEMENT) {
      const element = this.node as Element;
      const tag = native.tagOf(element);
      if (tag === 'iframe' || tag === 'frame') return this.intoFrame(element as HTMLIFrameElement);
      const shadow = this.openShadow(element);
      if (shadow) return this.cross(element, childrenOf(native, shadow), false);
      if (tag === 'slot') {
        const filled = (element as HTMLSlotElement).assignedNodes?.() ?? [];
        if (filled.length > 0) return this.cross(element, filled, false);
      }
    }
    const child = native.firstChild(this.node);
    if (!child) return false;
    this.node = child;
    return true;
  }

  /** To the next sibling as composed. */
  over(): boolean {
    if (this.node === this.root) return false;
    const crossing = this.atTop();
    if (crossing) {
      const next = crossing.nodes[crossing.index + 1];
      if (!next) return false;
      crossing.index++;
      this.node = next;
      return true;
    }
    const next = this.native.nextSibling(this.node);
    if (!next) return false;
    this.node = next;
    return true;
  }

  /** Back to the parent as composed; false at the root, and where the tree was taken apart meanwhile. */
  up(): boolean {
    if (this.node === this.root) return false;
    const crossing = this.atTop();
    if (crossing) {
      this.crossings.pop();
      this.node = crossing.host;
      return true;
    }
    const parent = this.native.parentNode(this.node);
    if (!parent) {
      this.broken = true;
      return false;
    }
    this.node = parent;
    return true;
  }

  private atTop(): Crossing | null {
    const crossing = this.crossings.at(-1);
    return crossing && crossing.nodes[crossing.index] === this.node ? crossing : null;
  }

  private cross(host: Element, nodes: readonly Node[], frame: boolean): boolean {
    const first = nodes[0];
    if (!first) return false;
    this.crossings.push({ host, nodes, index: 0, frame });
    this.node = first;
    return true;
  }

  private intoFrame(frame: HTMLIFrameElement): boolean {
    const depth = this.crossings.filter((one) => one.frame).length;
    if (this.frames >= mostFrames || depth >= deepestFrame) return false;
    const inner = contentOf(frame);
    const element = inner && this.native.documentElement(inner);
    if (!element) return false;
    this.frames++;
    return this.cross(frame, [element], true);
  }
}

function childrenOf(native: Native, parent: Node): Node[] {
  const nodes: Node[] = [];
  for (let node = native.firstChild(parent); node; node = native.nextSibling(node)) nodes.push(node);
  return nodes;
}

/** The document of a frame of the same origin; null for any other. */
function contentOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}
