/**
 * Values of numerals: Arabic digits with separators and Chinese scales, Chinese numerals, and mixtures (`3万4千`).
 * Works on folded text (utils/text/fold). Not for deciding whether a numeral is a figure: see accept/.
 */
import { Characters } from '../text/edges.ts';

/** Chinese digits, the financial forms (大写) and the circle forms of zero included. */
export const digitOf: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};

const scaleOf: Record<string, number> = {
  十: 10,
  百: 100,
  千: 1000,
  拾: 10,
  佰: 100,
  仟: 1000,
  万: 1e4,
  亿: 1e8,
};

/** A scale that multiplies all before it, against one that stands inside a section of four digits. */
const isSectionScale = (char: string) => char === '万' || char === '亿';

const digits = new Characters(new RegExp(`[${Object.keys(digitOf).join('')}]`));
const scales = new Characters(new RegExp(`[${Object.keys(scaleOf).join('')}]`));
/** Whether a Chinese digit, or a scale, stands at a place. */
export const isChineseDigit = (text: string, at = 0): boolean => digits.isAt(text, at);
export const isScale = (text: string, at = 0): boolean => scales.isAt(text, at);
export const scale = (char: string): number => scaleOf[char] ?? 1;

/**
 * Value of a Chinese numeral (`三千二百`, `一百零八`, `壹佰万`, `二〇二三`), or null where the characters make none
 * (`一一零`). A bare scale counts once: 百 is 100.
 */
export function chineseValue(numeral: string): number | null {
  if (numeral.length <= 1) return digitOf[numeral] ?? scaleOf[numeral] ?? null;
  const chars = [...numeral];
  if (!chars.some((char) => isScale(char))) {
    // Digit by digit, as in years: only where every place is written.
    return chars.every((char) => isChineseDigit(char)) ? Number(chars.map((char) => digitOf[char]).join('')) : null;
  }
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const char of chars) {
    if (isChineseDigit(char)) {
      if (digit !== null && digit !== 0) return null;
      digit = digitOf[char] as number;
    } else if (isSectionScale(char)) {
      section += digit ?? 0;
      if (char === '亿') {
        total = (total + (section || (total === 0 ? 1 : 0))) * 1e8;
      } else total += (section || 1) * 1e4;
      section = 0;
      digit = null;
    } else if (isScale(char)) {
      section += (digit || 1) * scale(char);
      digit = null;
    } else return null;
  }
  return total + section + (digit ?? 0);
}

/** Value of a run of scales after digits: 万 is 10,000, 百万 1,000,000, 万亿 1e12. */
export function scalesValue(scales: string): number {
  let value = 1;
  for (const char of scales) value *= scale(char);
  return value;
}

/** Multiplies a decimal string exactly: 2799.76 × 10,000 is 27,997,600 and not 27,997,599.999. */
export function timesPowerOfTen(decimal: string, factor: number): number {
  const zeros = Math.round(Math.log10(factor));
  return Number(`${decimal}e${zeros}`);
}
