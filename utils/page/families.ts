/**
 * The families of yearly reports, told from a title. Small on purpose: the detector on every page of a portal uses this
 * and nothing heavier, so the few Traditional letters that these titles need are listed here instead of folding.
 * Not for: telling a report's title from a headline about reports (judge.ts), nor weighing a whole page (quick.ts, detect.ts).
 */

const letters =
  '複复覆复議议應应訴诉執执報报設设統统計计開开總总結结況况關关於于務务國国經经濟济會会發发佈布讀读圖图審审聽听區区縣县檢检動动訊讯環环';
const simplified = new Map<string, string>();
for (let i = 0; i + 1 < letters.length; i += 2) simplified.set(letters[i] as string, letters[i + 1] as string);

/** A title for matching: half-width, without white space, in Simplified letters as far as titles of reports need them. */
export function plainTitle(title: string): string {
  const text = title
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff\u00ad]+/g, '')
    .replace(/[—–―]+/g, '-');
  return text.replace(/[一-鿿]/g, (letter) => simplified.get(letter) ?? letter);
}

/** How a report of the genre ends its title: what it is, after what it is about. */
const ending = '(?:年度报告|年报|报告书?|总结|白皮书|统计公报)';
/** What may follow the name: another subject, the plan in the same paper. */
const after = '(?:(?:及|和|与|暨|、).{0,16}(?:计划|打算|安排|思路|要点|部署|设想))?';

const families: [name: string, pattern: RegExp][] = [
  [
    '政府信息公开工作年度报告',
    new RegExp(`(?:信息公开|政务公开)(?!.*(?:复议|诉讼)).{0,16}${ending}${after}$|(?:信息公开|政务公开)年度?报告?$`),
  ],
  ['政府工作报告', /(?<!法治)政府工作(?:的)?报告(?:-+.{0,60})?$/],
  ['统计公报', /统计公报$/],
  [
    '行政复议和行政应诉工作报告',
    new RegExp(`行政(?:复议|应诉|诉讼)(?!法|条例).{0,24}(?:${ending}|统计分析|案件统计|情况)${after}$`),
  ],
  [
    '行政执法年度报告',
    new RegExp(
      `行政(?:执法|处罚|检查)(?!法|证|人员).{0,20}(?:${ending}|统计(?:数据|年报|情况)|总体情况(?:的?公[示告])?|情况的?公[示告])${after}$`,
    ),
  ],
  [
    '法治政府建设年度报告',
    new RegExp(
      `(?:法治政府|依法行政|依法治[省市县区州旗校]|法治(?:建设|[省市县区州旗])|法治[^,。]{1,6}建设).{0,34}(?:${ending}|工作情况|建设情况)${after}$`,
    ),
  ],
];

/** Commonest words of pages about reports, for brackets and for the quick look. The full list is in judge.ts. */
export const aboutReports = /[发公]布|出炉|审议|听取|[印转]发|解读|图解|读懂|视频|问答|学习/;

/** The title without what stands in brackets at its ends (`(全文)`, `(2024年1月9日在…会议上)`, `【转载】`) and quotation marks. */
export function bareTitle(plain: string): string {
  let bare = plain;
  for (let before = ''; before !== bare; ) {
    before = bare;
    bare = bare
      .replace(/(?:[([【][^()[\]【】]{0,80}[)\]】]|全文|正文|摘要|公开[版稿]|定稿|\.(?:pdf|docx?|wps|ofd))$/, '')
      .replace(/^[([【]([^()[\]【】]{1,10})[)\]】]/, (all, inside: string) => (aboutReports.test(inside) ? all : ''));
  }
  return bare.replace(/^[《"“](.*)[》"”]$/, '$1');
}

/** The family whose name a bare title ends with, and the words before it; null where there is none. */
export function familyOf(bare: string): { family: string; before: string } | null {
  for (const [family, pattern] of families) {
    const match = pattern.exec(bare);
    if (match) return { family, before: bare.slice(0, match.index) };
  }
  return null;
}

/** Whether the words before the family's name name a year, a place or a body. */
export const isNamed = (before: string): boolean =>
  /\d{4}年|[省市县区州旗盟局厅委办部院署会府镇乡道]/.test(before.replace(/(?:人民)?政府$/, ''));

const numerals = '〇一二三四五六七八九';

/** The year a title speaks of: the first that is no end of a span (`2015-2020年`), in digits or numerals. */
export function yearIn(text: string): number | null {
  const match = /(?<![\d\-—~至–])((?:19|20)\d\d)(?!\d|[-—~至–]+(?:19|20)?\d\d)(?=年|度|[^\d号〕\])】])/.exec(text);
  if (match) return Number(match[1]);
  const written = /[一二][〇○零一二三四五六七八九]{3}(?=年)/.exec(text)?.[0];
  if (!written) return null;
  const digits = [...written.replace(/[○零]/g, '〇')].map((letter) => numerals.indexOf(letter));
  const year = Number(digits.join(''));
  return year >= 1949 && year < 2100 ? year : null;
}
