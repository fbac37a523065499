/**
 * Writes an article's text out of text nodes: white space run together as the page shows it, invisible characters dropped,
 * `\n` between blocks and `\t` between cells, and for every character the place it came from.
 * Not for deciding what is a block, a cell or visible: that is reading.ts.
 */
import { isCollapsible, isInvisible, isWideSpace, NEWLINE } from './characters.ts';
import { NodeMap } from './map.ts';

/** A space read but not yet written: it counts only between two visible characters of a line. */
interface Waiting {
  node: Text;
  from: number;
  unit: number;
}

export class Writer {
  readonly map = new NodeMap();
  /** Length of the text so far. */
  length = 0;
  private readonly parts: string[] = [];
  private waiting: Waiting[] = [];
  private owed: '' | ' ' | '\n' = '';
  /** True where the last character written is a line end, a cell end, or the text is empty. */
  private fresh = true;

  get text(): string {
    return this.parts.join('');
  }

  /** Where the next visible character will stand. */
  get next(): number {
    if (this.owed === '\n') return this.length + 1;
    return this.length + (this.fresh ? 0 : this.owed.length || this.waiting.length);
  }

  /** The last few characters of the run written last; empty before the first. */
  get tail(): string {
    return this.parts.at(-1)?.slice(-4) ?? '';
  }

  /** Ends the line, if anything stands on it. */
  line(): void {
    this.waiting = [];
    if (this.length > 0 && !this.tail.endsWith('\n')) this.owed = '\n';
  }

  /** A boundary that is no line end: between the blocks of one cell. */
  gap(): void {
    this.waiting = [];
    if (!this.fresh && this.owed === '') this.owed = ' ';
  }

  /** The end of a cell that another one follows; written even when the cell is empty. */
  tab(): void {
    this.waiting = [];
    if (this.owed === '\n') this.put('\n');
    this.owed = '';
    this.put('\t');
  }

  /** Begins a table's row: the line end owed is written now, so that an empty first cell has its place. */
  row(): void {
    this.line();
    if (this.owed === '\n') this.put('\n');
    this.owed = '';
  }

  /** Reads a text node. `pre`: its line ends are line ends on the page. */
  node(node: Text, data: string, pre: boolean): void {
    let start = 0;
    for (let i = 0; i < data.length; i++) {
      const unit = data.charCodeAt(i);
      // Most characters of a report are above all of these: test the cheap way first.
      if (unit > 0x3000 && unit < 0xfe00) continue;
      const collapsible = isCollapsible(unit);
      if (!collapsible && !isWideSpace(unit) && !isInvisible(unit)) continue;
      if (i > start) this.run(node, data, start, i);
      start = i + 1;
      if (collapsible) {
        if (pre && unit === NEWLINE) this.line();
        else if (!isCollapsible(this.waiting.at(-1)?.unit ?? 0)) this.waiting.push({ node, from: i, unit: 0x20 });
      } else if (!isInvisible(unit)) this.waiting.push({ node, from: i, unit });
    }
    if (data.length > start) this.run(node, data, start, data.length);
  }

  private run(node: Text, data: string, start: number, end: number): void {
    if (this.owed) {
      if (this.owed === '\n' || !this.fresh) this.put(this.owed);
      this.owed = '';
      this.waiting = [];
    } else if (!this.fresh) {
      for (const space of this.waiting) {
        this.map.add(this.length, space.node, space.from, 1);
        this.put(String.fromCharCode(space.unit));
      }
    }
    this.waiting = [];
    this.map.add(this.length, node, start, end - start);
    this.put(data.slice(start, end));
  }

  private put(text: string): void {
    this.parts.push(text);
    this.length += text.length;
    this.fresh = text === '\n' || text === '\t';
  }
}
