/** Rows as NDJSON: one JSON object a line, every column in every line, missing as null. */
import type { Column, Row } from '../tables/table.ts';

/** The lines of these rows. */
export const ndjsonLines = (columns: readonly Column[], rows: readonly Row[]): string =>
  rows
    .map((row) => `${JSON.stringify(Object.fromEntries(columns.map(({ name }, at) => [name, row[at] ?? null])))}\n`)
    .join('');
