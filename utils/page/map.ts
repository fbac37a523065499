/**
 * The map between an article's text and the text nodes it was read from, both ways. Kept as flat arrays of offsets: live
 * ranges slow every change of the page, and are emptied by scripts that rewrite a node's text.
 */

/** A piece of one text node: `node.data.slice(start, end)`. */
export interface Piece {
  node: Text;
  start: number;
  end: number;
}

/** Collects runs of text that stand in one node without a gap. Filled by the writer, in the order of the text. */
export class NodeMap {
  private readonly nodes: Text[] = [];
  /** For each run: where it begins in the text, its node, where it begins in the node, its length. */
  private readonly at: number[] = [];
  private readonly node: number[] = [];
  private readonly from: number[] = [];
  private readonly length: number[] = [];
  /** First run of each node. */
  private readonly firstRun = new Map<Node, number>();

  /** Adds a run; one that continues the last is joined to it. */
  add(at: number, node: Text, from: number, length: number): void {
    const last = this.at.length - 1;
    if (
      last >= 0 &&
      this.nodes[this.node[last] as number] === node &&
      (this.at[last] as number) + (this.length[last] as number) === at &&
      (this.from[last] as number) + (this.length[last] as number) === from
    ) {
      this.length[last] = (this.length[last] as number) + length;
      return;
    }
    if (this.nodes.at(-1) !== node) {
      this.nodes.push(node);
      this.firstRun.set(node, this.at.length);
    }
    this.at.push(at);
    this.node.push(this.nodes.length - 1);
    this.from.push(from);
    this.length.push(length);
  }

  /**
   * The pieces of text nodes that `start`–`end` of the text stands in, in order; what reading put between blocks has none.
   * Pieces that the page has cut off since (a shorter node) are left out.
   */
  rangesOf(start: number, end: number): Piece[] {
    const pieces: Piece[] = [];
    for (let i = this.runAt(start); i < this.at.length && (this.at[i] as number) < end; i++) {
      const at = this.at[i] as number;
      const from = this.from[i] as number;
      const low = Math.max(start, at);
      const high = Math.min(end, at + (this.length[i] as number));
      if (low >= high) continue;
      const node = this.nodes[this.node[i] as number] as Text;
      if (from + high - at <= node.length) pieces.push({ node, start: from + low - at, end: from + high - at });
    }
    return pieces;
  }

  /**
   * Where the boundary before unit `offset` of `node` stands in the text; inside characters that were left out, the end of
   * what was read before them. Null for a node that was not read.
   */
  offsetOf(node: Node, offset: number): number | null {
    const first = this.firstRun.get(node);
    if (first === undefined) return null;
    const index = this.node[first];
    let best = this.at[first] as number;
    for (let i = first; i < this.at.length && this.node[i] === index; i++) {
      const from = this.from[i] as number;
      if (offset < from) break;
      best = (this.at[i] as number) + Math.min(offset - from, this.length[i] as number);
    }
    return best;
  }

  /** The first run that ends after `offset`. */
  private runAt(offset: number): number {
    let low = 0;
    let high = this.at.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.at[middle] as number) + (this.length[middle] as number) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
