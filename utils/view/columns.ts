/** Columns of a table of millions of rows: numbers in typed arrays, words once each. */

/** A growing column of numbers. */
export class NumberColumn {
  #values: Float64Array | Uint32Array | Uint8Array;
  length = 0;

  constructor(kind: Float64ArrayConstructor | Uint32ArrayConstructor | Uint8ArrayConstructor) {
    this.#values = new kind(1024);
  }

  push(value: number): void {
    if (this.length === this.#values.length) {
      const wider = new (this.#values.constructor as Float64ArrayConstructor)(this.length * 2);
      wider.set(this.#values);
      this.#values = wider;
    }
    this.#values[this.length++] = value;
  }

  at(row: number): number {
    return this.#values[row] as number;
  }
}

/** A column of words, each kept once; the cells are their places in `words`. */
export class WordColumn {
  readonly words: (string | null)[] = [];
  readonly #places = new Map<string | null, number>();
  readonly #cells = new NumberColumn(Uint32Array);

  push(word: string | null): void {
    let place = this.#places.get(word);
    if (place === undefined) {
      place = this.words.length;
      this.#places.set(word, place);
      this.words.push(word);
    }
    this.#cells.push(place);
  }

  at(row: number): string | null {
    return this.words[this.#cells.at(row)] ?? null;
  }

  /** The place of a row's word among `words`. */
  placeAt(row: number): number {
    return this.#cells.at(row);
  }

  /** For each of `words` its rank when they are sorted; what is null comes last. */
  ranks(collator: Intl.Collator, named: (word: string) => string = (word) => word): Uint32Array {
    const names = this.words.map((word) => (word === null ? null : named(word)));
    const order = names.map((_, place) => place);
    order.sort((a, b) => {
      const [x, y] = [names[a] ?? null, names[b] ?? null];
      return x === null || y === null ? Number(x === null) - Number(y === null) : collator.compare(x, y);
    });
    const ranks = new Uint32Array(order.length);
    order.forEach((place, rank) => {
      ranks[place] = rank;
    });
    return ranks;
  }
}
