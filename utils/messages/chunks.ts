/**
 * Large values in pieces: a message over 64 MiB is refused by the browser, and one of several MB stalls both ends, so a
 * reading travels as JSON cut into pieces. Not for small messages.
 */

/** UTF-16 units: page, browser and panel work on pieces side by side, which of a few large ones each waits for. */
const pieceLength = 60_000;

export interface Piece {
  /** Place of this piece, from 0, and how many there are. */
  index: number;
  of: number;
  json: string;
}

/** Cuts a value into pieces of JSON, in order; never between the halves of a surrogate pair. */
export function cut(value: unknown): Piece[] {
  const json = JSON.stringify(value);
  const parts: string[] = [];
  for (let start = 0; start < json.length; ) {
    let end = Math.min(start + pieceLength, json.length);
    if (end < json.length && isHighSurrogate(json.charCodeAt(end - 1))) end++;
    parts.push(json.slice(start, end));
    start = end;
  }
  return parts.map((part, index) => ({ index, of: parts.length, json: part }));
}

/** Its pieces, cut when they are first asked for: a value may travel to several places, or to none. */
export function piecesOf(value: unknown): () => readonly Piece[] {
  let pieces: readonly Piece[] | null = null;
  return () => {
    pieces ??= cut(value);
    return pieces;
  };
}

const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;

/** Puts pieces together as they arrive. A piece out of order starts over: the sender always begins at 0. */
export class Joiner {
  #parts: string[] = [];
  #of = 0;

  /** The value once its last piece is there; undefined before, and where the whole is not JSON. */
  add(piece: Piece): unknown {
    if (piece.index === 0) {
      this.#parts = [];
      this.#of = piece.of;
    }
    if (piece.index !== this.#parts.length || piece.of !== this.#of) {
      this.#parts = [];
      return undefined;
    }
    this.#parts.push(piece.json);
    if (this.#parts.length < this.#of) return undefined;
    const json = this.#parts.join('');
    this.#parts = [];
    try {
      return JSON.parse(json);
    } catch {
      return undefined;
    }
  }
}
