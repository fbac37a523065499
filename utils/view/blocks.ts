/** The text of a report as blocks to be shown: headings, paragraphs, and tables with their cells. Offsets are UTF-16. */
import type { Heading } from '../page/article.ts';
import type { Span } from '../text/span.ts';

export interface Line {
  start: number;
  text: string;
}

export type Block =
  | (Line & { kind: 'heading'; level: number })
  | (Line & { kind: 'paragraph'; isBody: boolean })
  | { kind: 'table'; start: number; rows: Line[][] };

/** Blocks of a text; page furniture outside the body is marked as such. Empty lines are left out. */
export function blocksOf(text: string, body: Span, headings: readonly Heading[]): Block[] {
  const titled = headings.toSorted((a, b) => a.start - b.start);
  const blocks: Block[] = [];
  let next = 0;
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    let level: number | null = null;
    for (let one = titled[next]; one && one.start < end; one = titled[++next]) level = one.level;
    const last = blocks.at(-1);
    if (line.includes('\t')) {
      const row = cellsOf(line, start);
      if (last?.kind === 'table') last.rows.push(row);
      else blocks.push({ kind: 'table', start, rows: [row] });
    } else if (line.trim() !== '') {
      if (level === null)
        blocks.push({ kind: 'paragraph', start, text: line, isBody: start < body[1] && end > body[0] });
      else blocks.push({ kind: 'heading', start, text: line, level });
    }
    start = end + 1;
  }
  return blocks;
}

function cellsOf(line: string, start: number): Line[] {
  let at = start;
  return line.split('\t').map((text) => {
    const cell = { start: at, text };
    at += text.length + 1;
    return cell;
  });
}
