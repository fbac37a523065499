/**
 * Finds everything in a folded text that could be a number: digits with separators, decimals and scales, Chinese
 * numerals, shares (百分之…, …分之…, …成, 一半). One pass, no backtracking.
 * Not for deciding which of them are figures: see accept.ts.
 */
import { Characters, Ending, Opening, unitAt } from '../text/edges.ts';
import { chineseValue, isChineseDigit, isScale, scalesValue, timesPowerOfTen } from './numerals.ts';

/** A number-like string. Offsets are into the folded text. */
export interface Numeral {
  start: number;
  /** End of the core: digits, scale, approximation particle, % or ‰. */
  end: number;
  form: 'digits' | 'chinese' | 'share';
  value: number;
  /** An approximation particle: 余 多 after the number, 几 数 in it. */
  particle: '余' | '多' | '几' | '数' | null;
  /** The core ends in a scale (万, 亿), so that it is a quantity even without a measure. */
  scaled: boolean;
  percent: boolean;
}

function isDigit(text: string, at: number): boolean {
  const unit = unitAt(text, at);
  return unit >= 0x30 && unit <= 0x39;
}

const particles = new Set(['余', '多', '几', '来']);

/** Reads `[0-9]+` with thousands separators (`1,234`, `1 234`) and decimals at `start`; returns its end and its digits. */
function readDigits(text: string, start: number): { end: number; decimal: string } {
  let end = start;
  while (isDigit(text, end)) end++;
  let decimal = text.slice(start, end);
  // Groups of exactly three digits after a group of one to three: anything else is a list or two numbers.
  if (end - start <= 3) {
    const mark = text[end];
    while (mark === ',' || mark === ' ') {
      if (text[end] !== mark) break;
      let group = end + 1;
      while (group < end + 5 && isDigit(text, group)) group++;
      if (group - end !== 4) break;
      decimal += text.slice(end + 1, group);
      end = group;
    }
  }
  if (text[end] === '.' && isDigit(text, end + 1)) {
    let fraction = end + 1;
    while (isDigit(text, fraction)) fraction++;
    decimal += text.slice(end, fraction);
    end = fraction;
  }
  return { end, decimal };
}

const partOfMeasure = new Opening(/^(?:千[克米瓦伏卡]|百分[点之])/);

/** Whether a scale stands at `at`: the 千 of 千米 and 千瓦 and the 百 of 百分点 belong to the measure. */
function isScaleAt(text: string, at: number): boolean {
  return isScale(text, at) && !partOfMeasure.test(text, at, at + 3);
}

/** A numeral that begins with a digit at `start`. */
function readDigitNumeral(text: string, start: number): Numeral {
  let { end, decimal } = readDigits(text, start);
  let value = Number(decimal);
  let particle: Numeral['particle'] = null;
  let scaled = false;
  const takeParticle = () => {
    const char = text[end] as string;
    if (particle || !particles.has(char)) return;
    particle = char === '来' ? '余' : (char as '余' | '多' | '几');
    end++;
  };
  takeParticle();
  const scaleStart = end;
  while (isScaleAt(text, end)) end++;
  if (end > scaleStart) {
    scaled = true;
    value = timesPowerOfTen(decimal, scalesValue(text.slice(scaleStart, end)));
    // 3万4千, 1亿2000万: a smaller part may follow the scale.
    while (!particle && isDigit(text, end)) {
      const part = readDigits(text, end);
      let scaleEnd = part.end;
      while (isScaleAt(text, scaleEnd)) scaleEnd++;
      const partValue = timesPowerOfTen(part.decimal, scalesValue(text.slice(part.end, scaleEnd)));
      if (partValue >= scalesValue(text.slice(scaleStart, end))) break;
      value += partValue;
      end = scaleEnd;
    }
    takeParticle();
  }
  const percent = text[end] === '%' || text[end] === '‰';
  if (percent) end++;
  return { start, end, form: 'digits', value, particle, scaled, percent };
}

/** Scales that make a quantity of a number that has no measure: 十 makes none. */
const manyfold = new Ending(/[百千万亿佰仟]$/);

/** Chinese characters that a numeral may begin with. 几 and 数 only before a scale, a bare 万 or 百 only with a particle. */
function readChineseNumeral(text: string, start: number): Numeral | null {
  let end = start;
  let particle: Numeral['particle'] = null;
  const first = text[start] as string;
  let numeral = '';
  if (first === '几' || first === '数') {
    particle = first;
    end++;
    numeral = '一';
    if (!isScale(text, end)) return null;
  }
  while (end < text.length) {
    const char = text[end] as string;
    if (isChineseDigit(text, end) || isScaleAt(text, end)) numeral += char;
    else if ((char === '几' || char === '余' || char === '多') && !particle && numeral) particle = char;
    else break;
    end++;
  }
  if (end === start) return null;
  // 二十几万, 三千多万: the scale behind the particle is part of the number; nothing else is.
  const value = chineseValue(numeral);
  if (value === null)
    return { start, end, form: 'chinese', value: Number.NaN, particle, scaled: false, percent: false };
  return { start, end, form: 'chinese', value, particle, scaled: manyfold.test(numeral), percent: false };
}

/** 百分之百零容忍: a 零 at the end is no part of the number. */
const numberClass = '(?:[〇零一二两三四五六七八九十百千万]*[〇一二两三四五六七八九十百千万]|零)';
/** 百分之九十五, 百分之95.5, 三分之二, 千分之一点五. */
const shareOf = new Opening(
  new RegExp(
    `(百|千|万|[二三四五六七八九十]{1,3})分之(?:(${numberClass})(?:点([〇零一二三四五六七八九]+))?|(\\d{1,3}(?:\\.\\d+)?))`,
    'y',
  ),
);
/** 三成, 九成五, 8成; 成 must not open another word (成立, 成功). */
const tenths = new Opening(
  /([一二两三四五六七八九]|\d(?:\.\d)?)成([一二三四五六七八九半])?(?![功立员绩果效熟为长本都人交品分就像型因份活])/y,
);
/** 一半, 半数: only where it is said of something that is counted. */
const half = new Opening(/一半|半数/y);
/** 过半案件: more than half of what follows. */
const overHalf = new Opening(
  /(?<=[过超近])(?<!(?:时间|任务)[过超近])半(?=(?:以上)?的?[一-鿿]{2})(?![数小天年个月载途])/y,
);
/** 1/3: only where a word of amounting stands before it or 的, 以上 behind it; else it is a date, a page or a code. */
const fraction = new Opening(
  /(?<![\d/.])([1-9]\d?)\/([1-9]\d?)(?![\d/.])(?=的|以上|左右)|(?<=[约近超占达为足])([1-9]\d?)\/([1-9]\d?)(?![\d/.])/y,
);

/** A share as a numeral; its value is in percent. */
function shareAt(start: number, end: number, value: number): Numeral {
  return { start, end, form: 'share', value, particle: null, scaled: false, percent: true };
}

function readShare(text: string, start: number): Numeral | null {
  const share = shareOf.at(text, start);
  if (share) {
    const base = chineseValue(share[1] as string);
    const whole = share[4] !== undefined ? Number(share[4]) : chineseValue(share[2] as string);
    if (base && whole !== null) {
      const decimals = share[3] ? Number(`0.${[...share[3]].map((char) => chineseValue(char)).join('')}`) : 0;
      const value = Math.round(((whole + decimals) / base) * 1e4) / 100;
      return shareAt(start, start + share[0].length, value);
    }
  }
  // 成 stands behind one digit, or behind one with a decimal: 9成, 8.5成.
  const tenth = text[start + 1] === '成' || text[start + 3] === '成' ? tenths.at(text, start) : null;
  if (tenth && !/[十百千万第\d.]/.test(text[start - 1] ?? '')) {
    const whole = chineseValue(tenth[1] as string) ?? Number(tenth[1]);
    const rest = tenth[2] === '半' ? 0.5 : tenth[2] ? (chineseValue(tenth[2]) as number) / 10 : 0;
    const value = Math.round((whole + rest) * 1000) / 100;
    return shareAt(start, start + tenth[0].length, value);
  }
  const part = text[start + 1] === '/' || text[start + 2] === '/' ? fraction.at(text, start) : null;
  if (part) {
    const value = (100 * Number(part[1] ?? part[3])) / Number(part[2] ?? part[4]);
    return value < 100 ? shareAt(start, start + part[0].length, Math.round(value * 100) / 100) : null;
  }
  const isHalf = half.at(text, start) ?? overHalf.at(text, start);
  return isHalf ? shareAt(start, start + isHalf[0].length, 50) : null;
}

const numeralStart = new Characters(/[\d〇零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟几数半]/);

function numeralAt(text: string, start: number): Numeral | null {
  const share = readShare(text, start);
  if (share) return share;
  if (isDigit(text, start)) return readDigitNumeral(text, start);
  return text[start] === '半' ? null : readChineseNumeral(text, start);
}

/** All number-like strings between `start` and `end` of a folded text, in order, not overlapping. */
export function scanNumerals(text: string, start = 0, end = text.length): Numeral[] {
  const numerals: Numeral[] = [];
  for (let i = numeralStart.next(text, start, end); i < end; i = numeralStart.next(text, i, end)) {
    const numeral = numeralAt(text, i);
    if (numeral) numerals.push(numeral);
    i = numeral ? numeral.end : i + 1;
  }
  return numerals;
}
