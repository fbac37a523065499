/** What a reader may choose of exports and citations. Types only. */

/**
 * `gbt…`: GB/T 7714 by edition, in the sequential system; `-author`: author and date; `-web`: as a page instead of a report.
 * `law`: 《法学引注手册》.
 */
export type Style =
  | 'gbt2025'
  | 'gbt2025-author'
  | 'gbt2025-web'
  | 'gbt2015'
  | 'gbt2015-author'
  | 'gbt2015-web'
  | 'law'
  | 'apa';

/** `stata`: plain CSV of all tables with labels for Stata, SPSS and R. `data`: for DuckDB and beyond. */
export type ExportFormat =
  | 'xlsx'
  | 'csv'
  | 'stata'
  | 'data'
  | 'citations'
  | 'markdown'
  | 'annotations'
  | 'backup'
  | 'json';
export type CitationFile = 'text' | 'ris' | 'bibtex' | 'csl';
export type DataFile = 'parquet' | 'ndjson';

/** What a template for Markdown may name in braces. */
export type TemplateField =
  | 'title'
  | 'region'
  | 'year'
  | 'issuer'
  | 'source'
  | 'url'
  | 'link'
  | 'read'
  | 'kept'
  | 'indicator'
  | 'value'
  | 'unit'
  | 'quote'
  | 'sentence'
  | 'note'
  | 'tags'
  | 'citation';

export interface ExportChoice {
  format: ExportFormat;
  /** Null: everything. */
  reportIds: readonly string[] | null;
  everyPart: boolean;
  style: Style;
  citationFile: CitationFile;
  dataFile: DataFile;
  /** Markdown by this template; absent for the form of its own. */
  template?: string;
}
