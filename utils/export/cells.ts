/**
 * Cells of a spreadsheet, safe to open: text that a spreadsheet would run or mangle is marked as text. Not the file format
 * (csv.ts).
 */

/** What a cell may hold; null is an empty cell (missing), which is not 0. */
export type CellContent = string | number | null;

/**
 * Characters that a spreadsheet may read as the start of a formula, in either width, and those that it, or a person, does
 * not see before one: spaces of all kinds, zero-width and direction characters, quotation marks.
 */
const hidden =
  '[\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff"\'“”‘’＂＇]';
const formula = new RegExp(`^${hidden}*[=+\\-@|＝＋－＠｜﹢﹣﹦﹫−]`, 'u');
/** Control characters before any letter: some spreadsheets take them for the end of the cell. */
const control = new RegExp(`^${hidden}*[\\t\\r\\n\\0]`, 'u');
/** A code of more digits than a spreadsheet's numbers hold (15): a credit code would become 1.14E+17. */
const longCode = /^\s*\d[\d\s]{15,}$/;

/**
 * The text of a cell: line breaks become spaces, and an apostrophe stands before what would be taken for something else.
 * `unguarded` takes off exactly that apostrophe.
 */
export function guarded(text: string): string {
  const flat = text.replace(/\r\n|[\r\n\u2028\u2029\u0085\v\f]/g, ' ').replaceAll('\0', '');
  const isRisky = formula.test(text) || control.test(text) || longCode.test(flat) || flat.startsWith("'");
  return isRisky ? `'${flat}` : flat;
}

/** The text as it was before `guarded`, but for its line breaks. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}

/** What spreadsheets make a date, a time or a fraction of: months (2023-08), ratios (3:1), 3-5, 1/2, 8月5日. */
const dateLike =
  /^(?:\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?|\d{1,2}:\d{1,2}(?::\d{1,2})?|\d+ \d+\/\d+|\d{4}年\d{1,2}月(?:\d{1,2}日)?|\d{1,2}月\d{1,2}日|\d{0,4}[- ]?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[- ]?\d{1,4})$/i;
const numberLike = /^\d[\d,]*(?:\.\d*)?(?:e[+-]?\d+)?%?$/i;

/** Whether a spreadsheet's number would not be written as this text is: 95.0 would lose its nought, 007 its noughts. */
const losesAsNumber = (text: string): boolean =>
  numberLike.test(text) && String(Number(text.replace(/[,%]/g, ''))) !== text.replace(/[,%]/g, '');

/**
 * `guarded`, and an apostrophe too before what a spreadsheet would show as something else than was written: months, ratios,
 * numbers whose noughts count. A decimal (56.1) is a number and stays one.
 */
export function spreadsheetText(text: string): string {
  const safe = guarded(text);
  if (safe.startsWith("'")) return safe;
  const bare = text.trim();
  const isDecimal = /^\d+\.\d+$/.test(bare);
  return (dateLike.test(bare) && !isDecimal) || losesAsNumber(bare) ? `'${safe}` : safe;
}

/** A number as plain decimals: never with an exponent, which a spreadsheet shows rounded. */
export function plainNumber(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  const [mantissa = '', exponent = '0'] = text.split('e');
  const sign = mantissa.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.');
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return sign + digits.padEnd(point, '0').slice(0, point) + (digits.length > point ? `.${digits.slice(point)}` : '');
}

/** Rows to be pasted into a spreadsheet: cells between tabs, text guarded, numbers plain. */
export function tabbed(rows: readonly (readonly CellContent[])[]): string {
  const cell = (content: CellContent): string => {
    if (content === null) return '';
    return typeof content === 'number' ? plainNumber(content) : guarded(content.replaceAll('\t', ' '));
  };
  return rows.map((row) => row.map(cell).join('\t')).join('\n');
}
