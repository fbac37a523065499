/** Dates as portals and signatures write them, to ISO. Not for periods and years inside a report's sentences. */

const numerals = '〇一二三四五六七八九十';

/** `二十三` to 23, `〇` and `○` alike; NaN for what is no number up to 99. */
function small(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  const digits = [...written.replace(/[○零]/g, '〇')].map((one) => numerals.indexOf(one));
  if (digits.some((digit) => digit < 0)) return Number.NaN;
  const ten = digits.indexOf(10);
  if (ten < 0) return digits.length === 1 ? (digits[0] as number) : Number.NaN;
  const tens = ten === 0 ? 1 : (digits[0] as number);
  return tens * 10 + (digits[ten + 1] ?? 0);
}

const year = '((?:19|20)\\d{2}|[一二][〇○零一二三四五六七八九]{3})';
const part = '([\\d〇○零一二三四五六七八九十]{1,3})';
const patterns = [
  new RegExp(`${year}\\s*年\\s*${part}\\s*月\\s*${part}\\s*日`),
  /((?:19|20)\d{2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{1,2})(?!\d)/,
];

/** The first date in `text` as `2024-01-31`, or null. Impossible days (`13月`, `2月30日`) are none. */
export function dateIn(text: string): string | null {
  const plain = text.normalize('NFKC');
  for (const pattern of patterns) {
    const match = pattern.exec(plain);
    if (!match) continue;
    const [y, m, d] = [yearOf(match[1] as string), small(match[2] as string), small(match[3] as string)];
    const date = new Date(Date.UTC(y, m - 1, d));
    if (date.getUTCFullYear() === y && date.getUTCMonth() === m - 1 && date.getUTCDate() === d)
      return date.toISOString().slice(0, 10);
  }
  return null;
}

const yearOf = (written: string) =>
  /\d/.test(written)
    ? Number(written)
    : Number([...written.replace(/[○零]/g, '〇')].map((one) => numerals.indexOf(one)).join(''));
