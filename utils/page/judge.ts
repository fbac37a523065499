/**
 * Judges a title: a report's own, a column's that has only the family's name, or a headline about reports. The patterns of
 * the families are in families.ts.
 */
import { bareTitle, familyOf, isNamed, plainTitle, yearIn } from './families.ts';

/** Words about the family's subject: a title that has them and is no report's is one about reports, law or meetings. */
const subject = /信息公开|政务公开|政府工作报告|统计公报|行政(?:复议|应诉|诉讼|执法|处罚)|法治|依法行政|依法治/;

/** Somebody does something with a report: news, notices, questions. Before the report's name. */
const doing =
  /发布(?!会)|公布|公开征|出炉|亮相|审议|听取|印发|转发|召开|举行|解读|图解|读懂|看懂|速[读览]|解码|划重点|数说|聚焦|热议|讨论|传达|宣讲|收[听看]|聆听|(?:学习|围绕|对照|根据|关注)(?:贯彻|宣传)?[《"“]?(?:\d|全国|省|市|县|区|政府工作)|征[求集]|起草|评议|点评|盘点|视频|漫画|直播|权威|一图|什么是|如何|怎么|关于(?:做好|开展|报送好|组织|召开|编[制写]).*(?:工作|编制)|[省市县区州]长.{0,4}作|代表.{0,6}作$|向.{0,20}(?:大会|会议|常委会)(?:作|报告|提交)|【|\]|^\[|视点|专访|记者|回应|受权/;

/** A title longer than this is none; the patterns are written for titles. */
const longest = 300;

export interface TitleJudgement {
  /** The family the title names; also where the page is only about such a report. */
  family: string | null;
  /**
   * `report`: a report's own title. `genre`: the name of the family alone, as columns have it. `about`: something about such
   * reports or their subject. `other`: nothing of the kind.
   */
  kind: 'report' | 'genre' | 'about' | 'other';
  year: number | null;
}

/** What a title says: whether it is a report's, of which family and year. */
export function judgeTitle(title: string): TitleJudgement {
  if (title.length > longest) return { family: null, kind: 'other', year: null };
  const plain = plainTitle(title);
  const year = yearIn(plain);
  const bare = bareTitle(plain);
  const found = familyOf(bare);
  if (!found) return { family: null, kind: subject.test(plain) ? 'about' : 'other', year };
  const { family, before } = found;
  if (doing.test(before) || /[?!。]|[》"”]$/.test(bare)) return { family, kind: 'about', year };
  return { family, kind: year !== null || isNamed(before) ? 'report' : 'genre', year };
}
