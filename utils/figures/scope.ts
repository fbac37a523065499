/**
 * Whose figure it is, where it is not the reporting area's as a whole: the body that a sentence has for its subject, a level
 * (市本级, 全省), a remark in brackets (不含镇级). Works on folded text.
 */
import type { Span } from '../text/span.ts';

/** Words for the reporting area itself: they are no scope. */
const wholeArea =
  /^(?:全|我|本)(?:市|县|区|州|旗|盟|镇|乡|街道|局|厅|委|院)?(?:范围内?|内|上下)?(?:各级各部门|各级|各地|各部门|各)?$|^(?:市县|县区|镇村|县镇|市县乡|省市县|市区)[两三四]级$|^各(?:级|地|部门|单位|级各部门|乡镇|镇|街道|区|县)?$/;
/** Larger than the area, or a slice of it: always a scope. */
const slice = /本级|^全(?:国|省)|^各(?:区|县|镇|乡)/;
/** Bodies that can do something of their own. */
const body =
  /(?:局|委|办|厅|院|署|处|队|支队|大队|分局|中心|政府|法院|检察院|委员会|办公室|管委会|法制机构|服务中心|街道办|派出所|司法所|公司|集团|大厅)$/;
const generic = /^(?:各|各级|相关|有关|行政机关|政府|部门|各部门|行政执法部门|市政府|区政府|县政府|党委政府)$/;

/** The scope that a clause's first body gives, or null: a body that is the whole area gives none. */
export function scopeOfBody(words: string): string | null {
  if (words === '' || wholeArea.test(words)) return null;
  if (slice.test(words)) return words;
  return body.test(words) && !generic.test(words) ? words.replace(/^(?:我|全|本)[市县区]/, '') : null;
}

/** A bracket right behind a figure's measure that limits it: (不含镇级), (含个体户). */
export function remarkBehind(text: string, unitEnd: number, end: number): Span | null {
  const match = /^\((?:不?包?含|不包括|除)[^()]{1,20}\)/.exec(text.slice(unitEnd, Math.min(end, unitEnd + 24)));
  return match ? [unitEnd + 1, unitEnd + match[0].length - 1] : null;
}
