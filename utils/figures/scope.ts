/**
 * Whose figure it is, where it is not the reporting area's as a whole: the body that a sentence has for its subject, a level
 * (市本级, 全省), a remark in brackets (不含镇级). Works on folded text.
 */
import { Characters, Ending, Opening } from '../text/edges.ts';
import type { Span } from '../text/span.ts';

/** Words for the reporting area itself: they are no scope. */
const wholeArea = new Opening(
  /^(?:全|我|本)(?:市|县|区|州|旗|盟|镇|乡|街道|局|厅|委|院)?(?:范围内?|内|上下)?(?:各级各部门|各级|各地|各部门|各)?$|^(?:市县|县区|镇村|县镇|市县乡|省市县|市区)[两三四]级$|^各(?:级|地|部门|单位|级各部门)?$/,
);
/** Larger than the area, or a slice of it: always a scope. */
const slice = /本级|^全(?:国|省)|^各(?:区|县|镇|乡)/;
/** Bodies that can do something of their own. */
const bodyEnd = new Ending(
  /(?:局|委|办|厅|院|署|处|队|中心|政府|委员会|管委会|办公室|[^各]{2}部门|法制机构|派出所|司法所|法庭|公司|集团|大厅|[^级各]{2}[镇乡]|[^各]{2}街道)$/,
);
const generic = new Opening(
  /^(?:各|各级|(?:各级|相关|有关|执法|职能|主管|监管|牵头|责任|其他|政府|政府各|市直|区直|县直|省直|行政|成员|审批|业务|办案|承办|市级|县级|区级|省级|上级)+部门|相关|有关|行政机关|政府|部门|各部门|行政执法部门|市政府|区政府|县政府|党委政府)$/,
);

/** The scope that a clause's first body gives, or null: a body that is the whole area gives none. */
export function scopeOfBody(text: string, body: Span): Span | null {
  const words = text.slice(...body);
  if (words === '' || wholeArea.test(words)) return null;
  if (slice.test(words)) return body;
  // 以县政府名义: then even the government is told apart from its departments.
  const named = text.startsWith('名义', body[1]);
  if (!bodyEnd.test(words) || (generic.test(words) && !named)) return null;
  return [body[0] + (/^(?:我|全|本)[市县区]/.exec(words)?.[0].length ?? 0), body[1]];
}

/** 区市场监管局强化…: a sentence that begins with a body says what that body did, to its end. */
const leading = new Opening(
  /^\s*(?:\([一二三四五六七八九十\d]+\)|[一二三四五六七八九十]+是)?([省市区县州盟旗镇乡][^,。;:、的()\d]{1,14}?(?:局|委|办|厅|院|署|中心|管委会|委员会|办公室)|(?:公安|司法|市场监管|应急管理|生态环境)局|(?:住建|住房城乡建设|卫健|卫生健康|人社|人力资源社会保障|自然资源|农业农村|文旅|文化旅游|应急管理|应急|审计|公安|司法行政|生态环境|市场监管|交通运输|交通|水利|林业|教育|民政|医保|税务|城管|城市管理|财政|发改|商务|科技|统计|气象|消防|海关|烟草|退役军人)部门|司法所|派出所)(?=[立办结]案|[^,。;:、的和及与](?!议|室|法|案|单))/,
);

/** The body that a sentence begins with, or null. */
export function leadingBody(text: string, [start, end]: Span): Span | null {
  const match = leading.exec(text, start, Math.min(end, start + 40));
  if (!match) return null;
  const at = start + match[0].length - (match[1] as string).length;
  return scopeOfBody(text, [at, at + (match[1] as string).length]);
}

const clauseMark = new Characters(/[,;]/);

/** The body that begins to speak between two figures: …87起；旗公安局侦办9起, …142个，县司法局对38件决策提出意见. */
export function bodyBetween(text: string, from: number, to: number): Span | null {
  let start = to;
  while (start > from && !clauseMark.isAt(text, start - 1)) start--;
  return start > from ? leadingBody(text, [start, to]) : null;
}

const areaAhead = new Opening(/^\s*(?:全[省市县区州镇乡]|我[市县区]|各)/);

/** Whether a sentence speaks of the whole area, whatever body the one before spoke of. */
export const opensArea = (opening: string): boolean => areaAhead.test(opening);

const limits = new Opening(/^\((?:不?包?含|不包括|除)[^()\d]{1,20}\)/);

/** A bracket right behind a figure's measure that limits it: (不含镇级), (含个体户); (含上年结转2件) is a figure of its own. */
export function remarkBehind(text: string, unitEnd: number, end: number): Span | null {
  const match = limits.exec(text, unitEnd, Math.min(end, unitEnd + 24));
  return match ? [unitEnd + 1, unitEnd + match[0].length - 1] : null;
}
