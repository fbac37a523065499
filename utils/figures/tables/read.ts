/**
 * Tables → figures: every number under headers becomes a figure like any other, named by its row and its column. Tables
 * whose form is known get their canonical indicators from it (forms/), others from the words of their headers.
 * Numbers inside a cell's sentences are left to the reading of sentences.
 */
import { IndicatorMatcher } from '../../indicators/match.ts';
import { fold, simplify, unfoldSpan } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import type { Figure, TableCell } from '../figure.ts';
import type { Above } from '../outline.ts';
import { timesIn } from '../period.ts';
import { zonesOf } from '../zones.ts';
import { disclosureForms } from './forms/disclosure.ts';
import { enforcementForms } from './forms/enforcement.ts';
import { type Form, type FormCell, isTotal, textsOf } from './forms/form.ts';
import { cellsOf, type Grid, type GridCell, gridOf, type TableLike } from './grid.ts';
import { changeOf, ownScope, scaled, scopeLabel } from './meaning.ts';
import { isCode, type Label, nameLabels } from './names.ts';
import { type Layout, layoutOf, type Placed } from './paths.ts';
import { type Unit, unitInCaption, unitInHeader, unitOf } from './units.ts';

const forms: readonly Form[] = [...disclosureForms, ...enforcementForms];

/** What a table's figures take from the text around them. */
export interface TableContext {
  /** The year reported on. */
  year: number | null;
  /** What stands over an offset of the text. */
  above(at: number): Above;
}

/** A table as it was read. */
export interface TableReading {
  figures: Figure[];
  /** Cells whose numbers are decided here, ascending: figures, and codes that are none. */
  decided: { span: Span; rule: string; figure: boolean }[];
  /** The known form, or null. */
  form: string | null;
  /** Places of a known form that hold nothing, and that hold a mark for nothing (`/`): neither is 0. */
  blank: number;
  none: number;
}

/** How far above a table its caption may stand, in UTF-16 units. */
const captionReach = 120;

/** Reads the tables of a text. `tables` as utils/page gives them. */
export function readTable(text: string, table: TableLike, index: number, context: TableContext): TableReading {
  const none: TableReading = { figures: [], decided: [], form: null, blank: 0, none: 0 };
  const grid = gridOf(text, table);
  if (!grid) return none;
  const layout = layoutOf(grid);
  if (layout.numbers.length === 0 && layout.none + layout.blank === 0) return none;
  const form = formOf(grid);
  const reader = new Reader(text, grid, layout, form, index, context, captionsOf(text, table, layout));
  const known = form !== null;
  return {
    ...reader.read(),
    form: form?.id ?? null,
    blank: known ? layout.blank : 0,
    none: known ? layout.none : 0,
  };
}

function formOf(grid: Grid): Form | null {
  const labels = new Set<string>();
  for (let row = 0; row < grid.at.length; row++)
    for (const cell of cellsOf(grid, row)) if (cell.content.is === 'words') labels.add(cell.text.replace(/\s/g, ''));
  const list = [...labels];
  return forms.find((form) => form.is(list)) ?? null;
}

/** What stands above the table's numbers and may give their unit, the nearest first. */
function captionsOf(text: string, table: TableLike, layout: Layout): string[] {
  const above = text
    .slice(Math.max(0, table.start - captionReach), table.start)
    .split('\n')
    .map((line) => fold(line).text.trim())
    .filter((line) => line !== '' && line.length < 60)
    .slice(-2);
  return [...layout.captions.map((cell) => cell.text), ...above.reverse()];
}

/** A function of a label that is asked for every number under it. */
function remembered<K, V>(of: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    if (!known.has(key)) known.set(key, of(key));
    return known.get(key) as V;
  };
}

class Reader {
  private readonly unitIn = remembered(unitInHeader);
  private readonly timeIn = remembered((label: string) => this.timeOf(label));
  private readonly labelPlace = remembered((label: Label) => this.place(label.cell, label.start, label.end));
  private readonly text: string;
  private readonly grid: Grid;
  private readonly layout: Layout;
  private readonly form: Form | null;
  private readonly index: number;
  private readonly context: TableContext;
  private readonly captions: readonly string[];
  private readonly captionUnit: Unit | null;

  constructor(
    text: string,
    grid: Grid,
    layout: Layout,
    form: Form | null,
    index: number,
    context: TableContext,
    captions: readonly string[],
  ) {
    this.text = text;
    this.grid = grid;
    this.layout = layout;
    this.form = form;
    this.index = index;
    this.context = context;
    this.captions = captions;
    this.captionUnit = captions.map(unitInCaption).find((unit) => unit !== null) ?? null;
  }

  read(): Pick<TableReading, 'figures' | 'decided'> {
    const figures: Figure[] = [];
    const names: (string | null)[] = [];
    const decided: TableReading['decided'] = [];
    for (const placed of this.layout.numbers) {
      const span: Span = [placed.cell.start, placed.cell.end];
      const known = this.form?.cell(placed, this.layout, this.grid) ?? null;
      const made = known ? this.known(placed, known) : this.other(placed);
      if (typeof made === 'string') decided.push({ span, rule: made, figure: false });
      else {
        decided.push({ span, rule: made.rule, figure: true });
        figures.push(made);
        names.push(known ? null : this.nameOf(placed));
      }
    }
    this.match(figures, names);
    return { figures: ownScope(figures), decided: [...decided, ...this.labels()] };
  }

  /** Labels name numbers: what is counted in them is no figure (`危及“三安全一稳定”`, `500人以上`). */
  private labels(): TableReading['decided'] {
    const cells = new Set(this.layout.numbers.flatMap(({ row, column }) => [...row, ...column]));
    return [...cells].map(({ start, end }) => ({ span: [start, end], rule: 'T7', figure: false }));
  }

  /** A place of a known form. */
  private known(placed: Placed, form: FormCell): Figure {
    const unit = this.unit(placed);
    const own = unit && (unit.kind === form.kind || form.kind === 'count') && unit.kind !== 'percent' ? unit : null;
    const value = form.kind === 'count' && own?.kind === 'money' ? null : own;
    return this.figure(placed, {
      unit: value ?? { word: form.unit, scale: 1, written: form.unit, kind: form.kind },
      kind: form.kind,
      indicatorId: form.indicatorId,
      scope: form.scope ?? null,
      period: this.yearBefore(form.previous ? 1 : 0),
      change: form.change ? (placed.content.value < 0 ? 'down' : 'up') : null,
      rule: 'T1',
    });
  }

  /** Any other number: a figure where headers or its own unit say what it counts. Else the rule that leaves it out. */
  private other(placed: Placed): Figure | string {
    if (isCode(placed)) return 'T8';
    const labels = nameLabels(placed);
    if (labels.length === 0) return 'T9';
    const unit = this.unit(placed);
    const scope = scopeLabel(placed);
    const change = changeOf(placed, unit);
    const kind = unit?.kind ?? 'count';
    return this.figure(placed, {
      unit: unit ?? { word: '', scale: 1, written: '', kind },
      kind,
      indicatorId: null,
      scope: scope ? simplify(scope.text) : null,
      period: this.period(placed),
      change,
      rule: placed.content.unit ? 'T2' : unit ? 'T3' : 'T4',
    });
  }

  private figure(
    placed: Placed,
    made: Pick<Figure, 'indicatorId' | 'scope' | 'period' | 'change' | 'rule' | 'kind'> & { unit: Unit },
  ): Figure {
    const { cell, content } = placed;
    const { unit, change } = made;
    const [start, end] = this.place(cell, content.start, content.end);
    const labels = nameLabels(placed);
    const value = scaled(change ? Math.abs(content.value) : content.value, unit.scale);
    const stated = content.unit !== '';
    return {
      start,
      end,
      quote: this.text.slice(start, end),
      value,
      unit: unit.word,
      ...(!stated && unit.word !== '' && { unitImplied: true as const }),
      kind: made.kind,
      bound: content.bound,
      indicator: labels.map((label) => simplify(label.text)).join('·'),
      words: labels.map(this.labelPlace),
      indicatorId: made.indicatorId,
      period: made.period,
      scope: made.scope,
      change,
      ...(change &&
        unit.kind === 'percent' && {
          changeUnit: /百分点/.test(unit.word) ? ('point' as const) : ('percent' as const),
        }),
      section: this.context.above(start).index,
      sentence: this.line(start),
      part: this.context.above(start).part,
      rule: made.rule,
      naming: this.form && made.rule === 'T1' ? 'TF' : 'TH',
      cell: this.cellOf(placed, unit, stated),
    };
  }

  /** Where the figure stands in its table, for whoever has to find it again. */
  private cellOf({ cell, row, column }: Placed, unit: Unit, stated: boolean): TableCell {
    return {
      table: this.index,
      row: cell.row,
      column: cell.column,
      rowHeader: textsOf(row).map(simplify),
      columnHeader: textsOf(column).map(simplify),
      ...(this.form && { form: this.form.id }),
      ...(!stated && unit.scale !== 1 && { scale: unit.scale, unit: unit.written }),
    };
  }

  /** Its own unit, that of its column, its row, the column of units, the table. */
  private unit({ content, row, column, unit }: Placed): Unit | null {
    if (content.unit !== '')
      return unitOf(content.unit) ?? { word: content.unit, scale: 1, written: content.unit, kind: 'other' };
    const headers = [...column.toReversed(), ...row.toReversed()];
    const stated = headers.map(({ text }) => this.unitIn(text)).find((one) => one !== null);
    if (stated) return stated;
    const total = [column.at(-1), row.at(-1)].some((label) => label && isTotal(label.text));
    return (unit && unitOf(unit.text)) ?? this.captionUnit ?? (total ? this.commonUnit() : null);
  }

  /** The unit that all heads of columns give which give one: a column of totals is in it too. */
  private commonUnit(): Unit | null {
    const units = new Map<string, Unit>();
    for (const { column } of this.layout.numbers) {
      const unit = this.unitIn(column.at(-1)?.text ?? '');
      if (unit) units.set(unit.written, unit);
    }
    const [only = null] = units.values();
    return units.size === 1 ? only : null;
  }

  private yearBefore(years: number): string | null {
    return this.context.year === null ? null : String(this.context.year - years);
  }

  /** The time that the column's labels name, or the row's; else the report's year. */
  private period({ row, column }: Placed): string | null {
    const { year } = this.context;
    if (year === null) return null;
    for (const { text } of [...column.toReversed(), ...row.toReversed()]) {
      const named = this.timeIn(text);
      if (named) return named;
    }
    return String(year);
  }

  /** The time that a label names; null where it names none. */
  private timeOf(label: string): string | null {
    if (/^(?:19|20)\d{2}$/.test(label)) return label;
    // 比上年增长 is a change of this year, 上年结转 stands in this year's accounts.
    if (/[比较]上|结转|同比/.test(label)) return null;
    return timesIn(label, zonesOf(label), [0, label.length], this.context.year as number).at(-1)?.period ?? null;
  }

  /** The words that say what a figure counts: its labels without the body whose it is. */
  private nameOf(placed: Placed): string {
    const scope = scopeLabel(placed);
    return nameLabels(placed)
      .filter((label) => label.cell !== scope)
      .map((label) => label.text)
      .join('·');
  }

  /** Gives figures the canonical indicators that their names state; all names are one text, searched once. */
  private match(figures: Figure[], names: readonly (string | null)[]): void {
    const first = figures[names.findIndex((name) => name !== null)];
    if (!first) return;
    const titles = this.context.above(first.start).headings.map(({ title }) => fold(title).text);
    const wider = [...titles.reverse(), ...this.captions.toReversed()].join('\n');
    const known = new Map<string, Span>();
    let text = `${wider}\n`;
    for (const name of names) {
      if (name === null || known.has(name)) continue;
      known.set(name, [text.length, text.length + name.length]);
      text += `${name}\n`;
    }
    const matcher = new IndicatorMatcher(text);
    figures.forEach((figure, index) => {
      const span = known.get(names[index] ?? '');
      if (!span) return;
      figure.indicatorId = matcher.match({
        clause: [span],
        name: [span],
        wider: [[0, wider.length]],
        at: span[1],
        end: span[1],
        kind: figure.kind,
        unit: figure.unit,
        isNamedBefore: false,
        isChange: figure.change !== null,
      });
    });
  }

  /** The line of the text that the table's row is. */
  private line(at: number): Span {
    const start = this.text.lastIndexOf('\n', at - 1) + 1;
    const end = this.text.indexOf('\n', at);
    return [start, end < 0 ? this.text.length : end];
  }

  /** A part of a cell's folded text, in the text as written. */
  private place(cell: GridCell, start: number, end: number): Span {
    const folded = fold(this.text.slice(cell.start, cell.end));
    const lead = folded.text.length - folded.text.trimStart().length;
    const [from, to] = unfoldSpan(folded, start + lead, end + lead);
    return [from + cell.start, to + cell.start];
  }
}
