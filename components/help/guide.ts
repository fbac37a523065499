/**
 * The guide's text as blocks: the little of Markdown that it is written in. Not a reader of Markdown at large, and not
 * for anything that comes from a page.
 */

export interface Piece {
  kind: 'text' | 'strong' | 'code' | 'em';
  text: string;
}

export type Block =
  | { kind: 'title' | 'heading' | 'paragraph'; pieces: Piece[] }
  | { kind: 'bullets' | 'steps'; items: Piece[][] };

const marks = { '**': 'strong', '`': 'code', '*': 'em' } as const;

/** Words between `**`, `*` and backticks apart from the others. */
function piecesOf(line: string): Piece[] {
  return line
    .split(/(\*\*[^*]+\*\*|`[^`]+`|\*[^*]+\*)/)
    .filter((part) => part !== '')
    .map((part) => {
      const mark = (Object.keys(marks) as (keyof typeof marks)[]).find(
        (one) => part.length > 2 * one.length && part.startsWith(one) && part.endsWith(one),
      );
      return mark ? { kind: marks[mark], text: part.slice(mark.length, -mark.length) } : { kind: 'text', text: part };
    });
}

/** A line is a block of its own; lines of a list are one block. */
export function blocksOf(source: string): Block[] {
  const blocks: Block[] = [];
  for (const line of source.split('\n').filter((one) => one.trim() !== '')) {
    const item = /^(?:(-)|\d+\.) (.*)$/.exec(line);
    const heading = /^(##?) (.*)$/.exec(line);
    if (item) {
      const kind = item[1] ? 'bullets' : 'steps';
      const last = blocks.at(-1);
      const pieces = piecesOf(item[2] as string);
      if (last?.kind === kind) last.items.push(pieces);
      else blocks.push({ kind, items: [pieces] });
    } else if (heading)
      blocks.push({ kind: heading[1] === '#' ? 'title' : 'heading', pieces: piecesOf(heading[2] as string) });
    else blocks.push({ kind: 'paragraph', pieces: piecesOf(line) });
  }
  return blocks;
}
