/**
 * Measure words in the reader's language. Chinese readers see what the report writes; in English, words that have a plain
 * counterpart are translated and all others stay as they are, to be shown as Chinese.
 */
import type { Locale } from './i18n.ts';

const english: Record<string, string> = {
  件: 'cases',
  宗: 'cases',
  起: 'cases',
  例: 'cases',
  案: 'cases',
  件次: 'cases',
  '件(次)': 'cases',
  项: 'items',
  条: 'items',
  // A count of things that its name tells: "Departments: 5".
  个: '',
  类: 'kinds',
  种: 'kinds',
  份: 'copies',
  篇: 'pieces',
  部: 'texts',
  人: 'people',
  名: 'people',
  位: 'people',
  人次: 'visits',
  户: 'households',
  家: 'bodies',
  支: 'teams',
  次: 'times',
  场: 'events',
  场次: 'events',
  轮: 'rounds',
  批: 'batches',
  批次: 'batches',
  处: 'places',
  台: 'sets',
  套: 'sets',
  卷: 'files',
  年: 'years',
  个月: 'months',
  周: 'weeks',
  天: 'days',
  日: 'days',
  个工作日: 'working days',
  工作日: 'working days',
  小时: 'hours',
  个小时: 'hours',
  分钟: 'minutes',
  秒: 'seconds',
  元: 'CNY',
  人民币: 'CNY',
  美元: 'USD',
  港元: 'HKD',
  欧元: 'EUR',
  英镑: 'GBP',
  日元: 'JPY',
  倍: 'times',
  个百分点: 'points',
  百分点: 'points',
  平方公里: 'km²',
  平方千米: 'km²',
  平方米: 'm²',
  立方米: 'm³',
  公里: 'km',
  千米: 'km',
  米: 'm',
  公顷: 'ha',
  吨: 't',
  千克: 'kg',
  公斤: 'kg',
};

/** Traditional characters of the words above. */
const simplified: Record<string, string> = {
  項: '项',
  條: '条',
  類: '类',
  種: '种',
  個: '个',
  戶: '户',
  場: '场',
  輪: '轮',
  處: '处',
  臺: '台',
  週: '周',
  時: '时',
  鐘: '钟',
  點: '点',
  間: '间',
  頃: '顷',
  噸: '吨',
  歐: '欧',
  鎊: '镑',
  幣: '币',
  萬: '万',
  億: '亿',
};

/** Where one is not said by leaving the last `s` away. */
const one: Record<string, string> = {
  people: 'person',
  bodies: 'body',
  copies: 'copy',
  batches: 'batch',
};

const scales: Record<string, string> = {
  十: '10',
  百: '100',
  千: '1,000',
  万: '10k',
  百万: 'm',
  千万: '10m',
  亿: '100m',
  万亿: 'tn',
};

export interface UnitWords {
  words: string;
  /** They are the report's own and no words of the interface. */
  isReports: boolean;
}

/** `cases` as `case`, where a value of one stands before it. */
const singular = (words: string): string => one[words] ?? words.replace(/(?<=[a-z]{2})s$/, '');

/**
 * A measure word, with the scale before it where it has one (`万元` is `10k CNY`), as it is said after a value where one
 * stands before it (`1 case`).
 */
export function unitWords(unit: string, locale: Locale, value?: string | number): UnitWords {
  if (locale !== 'en') return { words: unit, isReports: true };
  const plain = [...unit].map((char) => simplified[char] ?? char).join('');
  if (!/\p{Script=Han}/u.test(plain)) return { words: unit, isReports: false };
  if (Object.hasOwn(english, plain)) {
    const words = english[plain] as string;
    return { words: Number(value) === 1 ? singular(words) : words, isReports: false };
  }
  const [, scale = '', rest = ''] = /^([十百千万亿]+)(.*)$/.exec(plain) ?? [];
  if (Object.hasOwn(scales, scale) && (rest === '' || Object.hasOwn(english, rest)))
    return { words: `${scales[scale]} ${english[rest] ?? ''}`.trim(), isReports: false };
  return { words: unit, isReports: true };
}
