/**
 * The families of yearly reports, told from a title. Small on purpose: the detector on every page of a portal uses this
 * and nothing heavier, so the few Traditional letters that these titles need are listed here instead of folding.
 * Not for: weighing a whole page (quick.ts, detect.ts).
 */

const letters =
  '複复覆复議议應应訴诉執执報报設设統统計计開开總总結结況况關关於于務务國国經经濟济會会發发佈布讀读圖图審审聽听協协調调導导屆届過过標标準准徵征條条規规劃划綱纲領领轉转門门區区縣县廣广東东長长業业單单檢检評评舉举動动態态關关點点書书請请訊讯誌志傳传達达聞闻題题';
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
  ['统计公报', /(?:国民经济|社会发展|事业|经济|发展|人力资源|环境|工作)?.{0,8}统计公报$/],
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

/** Words about the family's subject: a title that has them and is no report's is one about reports, law or meetings. */
const subject = /信息公开|政务公开|政府工作报告|统计公报|行政(?:复议|应诉|诉讼|执法|处罚)|法治|依法行政|依法治/;

/** Somebody does something with a report: news, notices, questions. Before the report's name. */
const doing =
  /发布(?!会)|公布|公开征|出炉|亮相|审议|听取|印发|转发|召开|举行|解读|图解|读懂|看懂|速[读览]|解码|划重点|数说|聚焦|热议|讨论|传达|宣讲|收[听看]|聆听|(?:学习|围绕|对照|根据|关注)(?:贯彻|宣传)?[《"“]?(?:\d|全国|省|市|县|区|政府工作)|征[求集]|起草|评议|点评|盘点|视频|漫画|直播|权威|一图|什么是|如何|怎么|关于(?:做好|开展|报送好|组织|召开|编[制写]).*(?:工作|编制)|[省市县区州]长.{0,4}作|代表.{0,6}作$|向.{0,20}(?:大会|会议|常委会)(?:作|报告|提交)|【|\]|^\[|视点|专访|记者|回应|受权/;

/** What pages about reports are called at the end. Only asked where the title is no report's. */
export interface TitleJudgement {
  /** The family the title names; also where the page is only about such a report. */
  family: string | null;
  /** `report`: a report's own title. `genre`: the name of the family alone, as columns have it. `other`: neither. */
  kind: 'report' | 'genre' | 'about' | 'other';
  year: number | null;
}

/** What a title says: whether it is a report's, of which family and year. */
export function judgeTitle(title: string): TitleJudgement {
  const plain = plainTitle(title);
  const year = yearIn(plain);
  // Brackets at either end: `(全文)`, `(2024年1月9日在…会议上)`, `(转载)`.
  let bare = plain;
  for (let before = ''; before !== bare; ) {
    before = bare;
    bare = bare
      .replace(/(?:[([【][^()[\]【】]{0,80}[)\]】]|全文|正文|摘要|公开[版稿]|定稿|\.(?:pdf|docx?|wps|ofd))$/, '')
      .replace(/^[([【]([^()[\]【】]{1,10})[)\]】]/, (whole, inside: string) => (doing.test(inside) ? whole : ''));
  }
  bare = bare.replace(/^[《"“](.*)[》"”]$/, '$1');
  for (const [family, pattern] of families) {
    const match = pattern.exec(bare);
    if (!match) continue;
    const before = bare.slice(0, match.index);
    if (doing.test(before) || /[?!。]|[》"”]$/.test(bare)) return { family, kind: 'about', year };
    const named =
      year !== null || /[省市县区州旗盟局厅委办部院署会府镇乡道]/.test(before.replace(/(?:人民)?政府$/, ''));
    return { family, kind: named ? 'report' : 'genre', year };
  }
  if (!subject.test(plain)) return { family: null, kind: 'other', year };
  return { family: null, kind: 'about', year };
}

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
