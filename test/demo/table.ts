/** A table for the terminal, with Chinese characters counted as the two columns that they take. */

/** Characters as wide as two letters: Chinese, Japanese, Korean and full-width forms. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;

const widthOf = (text: string): number => [...text].reduce((sum, char) => sum + (wide.test(char) ? 2 : 1), 0);

/** Cuts a text to so many columns; what was cut is shown by a dot. */
function cutTo(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  let kept = '';
  for (const char of text) {
    if (widthOf(kept + char) > columns - 1) break;
    kept += char;
  }
  return `${kept}…`;
}

export interface Column {
  title: string;
  /** Most columns of the terminal that it may take. */
  most: number;
  right?: boolean;
}

/** The table as lines: a head, a rule, the rows. */
export function tableOf(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map((column, at) =>
    Math.min(column.most, Math.max(widthOf(column.title), ...rows.map((row) => widthOf(row[at] ?? '')))),
  );
  const line = (cells: readonly string[]) =>
    columns
      .map(({ right }, at) => {
        const cell = cutTo(cells[at] ?? '', widths[at] as number);
        const room = ' '.repeat((widths[at] as number) - widthOf(cell));
        return right ? room + cell : cell + room;
      })
      .join('  ')
      .trimEnd();
  return [
    line(columns.map((column) => column.title)),
    widths.map((width) => '─'.repeat(width)).join('  '),
    ...rows.map(line),
  ].join('\n');
}
