/** Rows as Parquet, by the library hyparquet-writer: typed columns, row groups, for DuckDB, pandas, arrow. */
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Column, ColumnType, Row } from '../tables/table.ts';

/** Schema elements of Parquet, by the type of a column. */
const elements: Record<ColumnType, object> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  number: { type: 'DOUBLE' },
  integer: { type: 'INT32' },
  day: { type: 'INT32', converted_type: 'DATE' },
  flag: { type: 'INT32' },
};

/** Rows in one group: enough to compress well, few enough to hold in memory while they are gathered. */
const groupSize = 20_000;

/** Takes rows as they come and gives the file at the end; between, only its compressed groups are in memory. */
export class ParquetTable {
  readonly #columns: readonly Column[];
  readonly #bytes = new ByteWriter();
  readonly #writer: ParquetWriter;
  #rows: Row[] = [];

  constructor(columns: readonly Column[]) {
    this.#columns = columns;
    this.#writer = new ParquetWriter({
      writer: this.#bytes,
      schema: [
        { name: 'root', num_children: columns.length },
        ...columns.map(({ name, type }) => ({ name, repetition_type: 'OPTIONAL' as const, ...elements[type] })),
      ],
      kvMetadata: columns.map(({ name, zh }) => ({ key: `label:${name}`, value: zh })),
    });
  }

  add(rows: readonly Row[]): void {
    for (const row of rows) this.#rows.push(row);
    if (this.#rows.length >= groupSize) this.#flush();
  }

  finish(): Uint8Array {
    if (this.#rows.length > 0) this.#flush();
    this.#writer.finish();
    return new Uint8Array(this.#bytes.getBuffer());
  }

  #flush(): void {
    const data = this.#columns.map(({ name, type }, place) => ({
      name,
      data: this.#rows.map((row) => {
        const cell = row[place] ?? null;
        return type === 'day' && typeof cell === 'string' ? new Date(`${cell}T00:00:00Z`) : cell;
      }),
    }));
    this.#writer.write({ columnData: data, rowGroupSize: groupSize });
    this.#rows = [];
  }
}
