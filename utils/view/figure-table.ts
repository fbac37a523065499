/**
 * All figures of a library as one table: filtered, sorted, grouped, and read a window at a time. Holds what a row shows, in
 * columns, so that hundreds of thousands fit; not for sentences, which stand with their reports.
 */
import type { Verdict } from '../checks/check.ts';
import type { Bound, Figure, Kind, Part } from '../figures/figure.ts';
import { figureKey } from '../figures/figure-key.ts';
import { foldWord } from '../text/fold.ts';
import { NumberColumn, WordColumn } from './columns.ts';

export { figureKey };

export const figureTableColumns = [
  'indicator',
  'value',
  'unit',
  'region',
  'year',
  'period',
  'scope',
  'kind',
  'part',
  'check',
] as const;
export type FigureTableColumn = (typeof figureTableColumns)[number];

export const figureGroups = ['none', 'indicator', 'region', 'year', 'kind', 'part'] as const;
export type FigureGroup = (typeof figureGroups)[number];

/** What the reader wants to see; null lets everything through. */
export interface FigureView {
  /** Words that must all stand in a figure's name, region, scope or unit, or be its number. */
  query: string;
  kind: Kind | null;
  part: Part | null;
  check: Verdict | 'none' | null;
  /** Of a canonical indicator, or not. */
  matched: boolean | null;
  sort: { column: FigureTableColumn; down: boolean };
  group: FigureGroup;
}

/** All figures, by indicator. */
export const wholeFigureView: FigureView = {
  query: '',
  kind: null,
  part: null,
  check: null,
  matched: null,
  sort: { column: 'indicator', down: false },
  group: 'none',
};

export interface FigureCells {
  /** Of its report, and its place there. */
  reportId: string;
  order: number;
  /** As the report words it; the canonical id beside it. */
  indicator: string;
  indicatorId: string | null;
  quote: string;
  value: number;
  unit: string;
  kind: Kind;
  bound: Bound;
  region: string;
  year: number | null;
  period: string | null;
  scope: string | null;
  part: Part;
  verdict: Verdict | null;
  isEdited: boolean;
  cellUnit: string | null;
}

/** A line of the table: a figure, or the head of a group with the number of figures in it. */
export type FigureLine = { figure: FigureCells } | { head: string | null; count: number };

export interface Viewed {
  /** Figures that the view leaves, of all there are; lines with the heads of groups. */
  figures: number;
  of: number;
  lines: number;
}

type Source = { id: string; regionName: string; year: number | null };
type Row = Pick<
  Figure,
  'indicator' | 'indicatorId' | 'quote' | 'value' | 'unit' | 'kind' | 'bound' | 'period' | 'scope' | 'part' | 'cell'
> & { order: number; verdict: Verdict | null; edited?: unknown };

export class FigureTable {
  readonly #collator = new Intl.Collator('zh');
  readonly #named: (indicatorId: string) => string;
  readonly #words = {
    reportId: new WordColumn(),
    indicator: new WordColumn(),
    indicatorId: new WordColumn(),
    quote: new WordColumn(),
    unit: new WordColumn(),
    kind: new WordColumn(),
    bound: new WordColumn(),
    region: new WordColumn(),
    period: new WordColumn(),
    scope: new WordColumn(),
    part: new WordColumn(),
    verdict: new WordColumn(),
    cellUnit: new WordColumn(),
  };
  readonly #order = new NumberColumn(Uint32Array);
  readonly #value = new NumberColumn(Float64Array);
  readonly #year = new NumberColumn(Uint32Array);
  readonly #edited = new NumberColumn(Uint8Array);
  #shown: Uint32Array = new Uint32Array();
  /** Rows at which a group begins, as places in `#shown`, and their names; empty without groups. */
  #heads: { at: number; name: string | null }[] = [];

  /** `named` gives a canonical indicator's name in the reader's language. */
  constructor(named: (indicatorId: string) => string) {
    this.#named = named;
  }

  get length(): number {
    return this.#order.length;
  }

  add(report: Source, figures: readonly Row[]): void {
    const { reportId, region, cellUnit, verdict, ...plain } = this.#words;
    for (const figure of figures) {
      reportId.push(report.id);
      region.push(report.regionName || null);
      verdict.push(figure.verdict);
      cellUnit.push(figure.cell?.unit ?? null);
      for (const [name, column] of Object.entries(plain))
        (column as WordColumn).push(figure[name as keyof typeof plain]);
      this.#order.push(figure.order);
      this.#value.push(figure.value);
      this.#year.push(report.year ?? 0);
      this.#edited.push(figure.edited === undefined ? 0 : 1);
    }
  }

  /** Filters, sorts and groups; `lines` and `keys` then speak of this view. */
  view(view: FigureView): Viewed {
    const passes = this.#filter(view);
    const found: number[] = [];
    for (let row = 0; row < this.length; row++) if (passes(row)) found.push(row);
    const rows = Uint32Array.from(found);
    const by = this.#keyOf(view.sort.column);
    const groupBy = view.group === 'none' ? null : this.#keyOf(view.group);
    const side = view.sort.down ? -1 : 1;
    rows.sort((a, b) => (groupBy ? groupBy(a) - groupBy(b) : 0) || side * (by(a) - by(b)) || a - b);
    this.#shown = rows;
    this.#heads = [];
    if (groupBy) {
      let last: number | null = null;
      rows.forEach((row, at) => {
        const key = groupBy(row);
        if (key !== last) this.#heads.push({ at, name: this.#nameOf(view.group, row) });
        last = key;
      });
    }
    return { figures: rows.length, of: this.length, lines: rows.length + this.#heads.length };
  }

  /** The lines `from` to `to` of the view. */
  lines(from: number, to: number): FigureLine[] {
    const out: FigureLine[] = [];
    // The head of group g stands at line heads[g].at + g.
    let group = this.#heads.findIndex(({ at }, index) => at + index >= from);
    if (group < 0) group = this.#heads.length;
    for (let line = from; line < Math.min(to, this.#shown.length + this.#heads.length); line++) {
      const head = this.#heads[group];
      if (head && head.at + group === line) {
        const end = this.#heads[group + 1]?.at ?? this.#shown.length;
        out.push({ head: head.name, count: end - head.at });
        group++;
      } else out.push({ figure: this.#cells(this.#shown[line - group] as number) });
    }
    return out;
  }

  /** What tells the figures of the view from others (`figureKey`), at most `most`. */
  keys(most: number): string[] {
    return Array.from(this.#shown.subarray(0, most), (row) =>
      figureKey({ reportId: this.#words.reportId.at(row) as string, order: this.#order.at(row) }),
    );
  }

  #filter({ query, kind, part, check, matched }: FigureView): (row: number) => boolean {
    const { indicator, indicatorId, quote, region, scope, unit, kind: kinds, part: parts, verdict } = this.#words;
    const words = query
      .split(/\s+/)
      .map((word) => foldWord(word).toLowerCase())
      .filter((word) => word !== '');
    // A word is looked for once in each word of a column, not in each row.
    const searched = [indicator, indicatorId, region, scope, unit].map((column) => ({
      column,
      texts: column.words.map((word) =>
        foldWord(column === indicatorId && word !== null ? this.#named(word) : (word ?? '')).toLowerCase(),
      ),
    }));
    const found = words.map((word) => ({
      word,
      year: /^\d{4}$/.test(word) ? Number(word) : null,
      columns: searched.map(({ column, texts }) => ({ column, has: texts.map((text) => text.includes(word)) })),
    }));
    return (row) =>
      (kind === null || kinds.at(row) === kind) &&
      (part === null || parts.at(row) === part) &&
      (check === null || (verdict.at(row) ?? 'none') === check) &&
      (matched === null || (indicatorId.at(row) !== null) === matched) &&
      found.every(
        ({ word, year, columns }) =>
          columns.some(({ column, has }) => has[column.placeAt(row)]) ||
          this.#year.at(row) === year ||
          quote.at(row) === word,
      );
  }

  /** A number for each row by which rows are sorted. */
  #keyOf(column: FigureTableColumn): (row: number) => number {
    if (column === 'value') return (row) => this.#value.at(row);
    if (column === 'year') return (row) => this.#year.at(row);
    const words = this.#words;
    const byRank = (of: WordColumn, named?: (word: string) => string) => {
      const ranks = of.ranks(this.#collator, named);
      return (row: number) => ranks[of.placeAt(row)] as number;
    };
    if (column !== 'indicator') return byRank(column === 'check' ? words.verdict : words[column]);
    // Canonical names first, under which different wordings stand together; then the words of the reports.
    const canonical = byRank(words.indicatorId, this.#named);
    const worded = byRank(words.indicator);
    const { length } = words.indicatorId.words;
    return (row) => (words.indicatorId.at(row) === null ? length + worded(row) : canonical(row));
  }

  #nameOf(group: FigureGroup, row: number): string | null {
    const { indicator, indicatorId, region, kind, part } = this.#words;
    const id = indicatorId.at(row);
    switch (group) {
      case 'indicator':
        return id === null ? indicator.at(row) : this.#named(id);
      case 'region':
        return region.at(row);
      case 'year':
        return this.#year.at(row) === 0 ? null : String(this.#year.at(row));
      case 'kind':
        return kind.at(row);
      default:
        return part.at(row);
    }
  }

  #cells(row: number): FigureCells {
    const words = this.#words;
    return {
      reportId: words.reportId.at(row) as string,
      order: this.#order.at(row),
      indicator: words.indicator.at(row) ?? '',
      indicatorId: words.indicatorId.at(row),
      quote: words.quote.at(row) ?? '',
      value: this.#value.at(row),
      unit: words.unit.at(row) ?? '',
      kind: words.kind.at(row) as Kind,
      bound: words.bound.at(row) as Bound,
      region: words.region.at(row) ?? '',
      year: this.#year.at(row) || null,
      period: words.period.at(row),
      scope: words.scope.at(row),
      part: words.part.at(row) as Part,
      verdict: words.verdict.at(row) as Verdict | null,
      isEdited: this.#edited.at(row) === 1,
      cellUnit: words.cellUnit.at(row),
    };
  }
}
