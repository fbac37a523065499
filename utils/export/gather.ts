/**
 * Gathers the tables of an export while its reports pass by, one after the other: the long table goes straight into a file,
 * what is small enough is kept until the end. Which file the tables become is for the writers in `files/`.
 */
import type { ReportBundle, Snippet } from '../library/records.ts';
import { DictionaryCounts, dictionaryColumns } from './tables/dictionary.ts';
import { type FigureTableOptions, figureColumns, figureRows } from './tables/figures.ts';
import {
  checkColumns,
  checkRows,
  editColumns,
  editRows,
  reportColumns,
  reportRow,
  type Shelved,
  versionColumns,
  versionRows,
} from './tables/reports.ts';
import { snippetColumns, snippetRow } from './tables/snippets.ts';
import type { Row, Table } from './tables/table.ts';
import { conflictColumns, type WideRow, wideCells, wideColumns, wideKeys, wideRow } from './tables/wide.ts';

/** A report as exports take it: with the reader's own tags and projects. */
export interface ExportBundle extends ReportBundle {
  shelved: Shelved;
}

export class Gatherer {
  readonly #options: FigureTableOptions;
  readonly #counts = new DictionaryCounts();
  readonly #wide: WideRow[] = [];
  readonly #reports: Row[] = [];
  readonly #checks: Row[] = [];
  readonly #edits: Row[] = [];
  readonly #versions: Row[] = [];
  readonly #snippets: Row[];

  constructor(options: FigureTableOptions, snippets: readonly Snippet[]) {
    this.#options = options;
    this.#snippets = snippets.map(snippetRow);
  }

  /** Takes a report in, and gives back its rows of the long table. */
  add(bundle: ExportBundle): Row[] {
    const rows = figureRows(bundle, this.#options);
    const wide = wideRow(bundle, this.#options);
    this.#counts.addFigures(rows);
    this.#counts.addWide(wide.values);
    this.#wide.push(wide);
    this.#reports.push(reportRow(bundle, bundle.shelved));
    // A long list row by row: spreading thousands of arguments overflows the stack.
    for (const row of checkRows(bundle)) this.#checks.push(row);
    for (const row of editRows(bundle)) this.#edits.push(row);
    for (const row of versionRows(bundle)) this.#versions.push(row);
    return rows;
  }

  /** The long table of these rows. */
  static figures(rows: Row[]): Table {
    return { name: 'figures', columns: figureColumns, rows };
  }

  wide(): Table {
    const indicators = wideColumns(this.#counts.indicatorIds);
    return {
      name: 'wide',
      columns: [...wideKeys, ...indicators.map(({ column }) => column)],
      rows: this.#wide.map((row) => wideCells(row, indicators)),
    };
  }

  /** The tables beside the long one, in the order of their sheets; of those that not every export has, the ones with rows. */
  tables(): Table[] {
    const conflicts = this.#wide.flatMap((row) => row.conflicts);
    const always: Table[] = [
      this.wide(),
      { name: 'dictionary', columns: dictionaryColumns, rows: this.#counts.rows() },
      { name: 'reports', columns: reportColumns, rows: this.#reports },
    ];
    const sometimes: Table[] = [
      { name: 'conflicts', columns: conflictColumns, rows: conflicts },
      { name: 'checks', columns: checkColumns, rows: this.#checks },
      { name: 'edits', columns: editColumns, rows: this.#edits },
      { name: 'snippets', columns: snippetColumns, rows: this.#snippets },
      { name: 'versions', columns: versionColumns, rows: this.#versions },
    ];
    return [...always, ...sometimes.filter(({ rows }) => rows.length > 0)];
  }
}
