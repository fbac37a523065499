/**
 * Names of a table's figures: the labels of row and column without their numbers, units and articles. And which numbers
 * of a table are none: serial numbers, codes, telephones, dates. Works on folded text.
 */
import type { GridCell } from './grid.ts';
import type { Placed } from './paths.ts';
import { unitOf } from './units.ts';

/** A label as far as a name needs it: which part of the cell's folded text. */
export interface Label {
  cell: GridCell;
  start: number;
  end: number;
  text: string;
}

/** Numbers before a label: `一、`, `（二）`, `1.`, `①`, `其中：`. */
const numbering =
  /^(?:[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十\d]{1,3}\)[、.]?|\d{1,2}(?:[、.](?!\d)|\))|[①-⑳]|第[一二三四五六七八九十]+项?[、,:]|#|其中[:,]?)\s*/;
/** A bracket at the end: a unit, or a remark too long for a name. */
const trailing = /\s*[([]([^()[\]]+)[)\]]$/;
const longestRemark = 12;
const isRemark = (words: string) => words.length > longestRemark || /[,;]|^单位/.test(words) || unitOf(words) !== null;
/** Labels that only say that a name follows, or by which article of a law. */
const empty =
  /^(?:项目|指标|类别|名称|内容|信息内容|事项|单位|单位名称|部门|合计|总计|小计|数量|数值|数|绝对数|计量单位|申请人情况|全年|本年)$/;
const article = /^《?[^《》]{0,24}》?第[一二三四五六七八九十百\d]+条|勾稽关系|^注\d*[:.]/;
/** Labels longer than this are a statement; the name takes their beginning up to a bracket or comma. */
const longestLabel = 40;

/** The label in a cell; null where it says nothing of its own. Remembered: a head stands over many numbers. */
export function labelOf(cell: GridCell): Label | null {
  let label = labels.get(cell);
  if (label === undefined) {
    label = readLabel(cell);
    labels.set(cell, label);
  }
  return label;
}
const labels = new WeakMap<GridCell, Label | null>();

function readLabel(cell: GridCell): Label | null {
  const { text } = cell;
  if (article.test(text)) return null;
  let start = numbering.exec(text)?.[0].length ?? 0;
  start += numbering.exec(text.slice(start))?.[0].length ?? 0;
  let end = text.length;
  const tail = trailing.exec(text.slice(start));
  if (tail && tail.index > 0 && isRemark(tail[1] as string)) end = start + tail.index;
  if (end - start > longestLabel) {
    const cut = /[(,;。:]/.exec(text.slice(start + 2, end))?.index;
    end = cut === undefined ? start + longestLabel : start + 2 + cut;
  }
  return end > start ? { cell, start, end, text: text.slice(start, end) } : null;
}

const total = /^(?:合计|总计|小计|共计)$/;

/**
 * The labels that a figure's name is made of: those of the row, then those of the column. Empty words only where nothing
 * else is, or where they tell a total from its parts.
 */
export function nameLabels({ row, column }: Placed): Label[] {
  const rows = row.map(labelOf).filter((label) => label !== null);
  const columns = column.map(labelOf).filter((label) => label !== null);
  const tells = (label: Label) => !empty.test(label.text);
  const isTotal = (label: Label | undefined) => label !== undefined && total.test(label.text);
  const totals = [
    ...(isTotal(rows.at(-1)) ? [rows.at(-1)] : []),
    ...(isTotal(columns.at(-1)) && columns.some(tells) ? [columns.at(-1)] : []),
  ];
  const labels = [...rows, ...columns];
  const kept = labels.filter((label) => tells(label) || totals.includes(label));
  return kept.some(tells) ? kept : labels;
}

/** Headers over what is no quantity. */
const noQuantity =
  /序号|编号|行次|代码|编码|邮编|邮政|电话|手机|传真|联系方式|号码|身份证|证号|文号|案号|字号|账号|账户|信用代码|年份|日期|时间|年月|页码|排名|名次|位次|等级|级别|型号|规格|地址|门牌|备注|学历|年龄|出生|经度|纬度|楼层|房号|房间|车牌|网址|邮箱|条款|依据|批次$|期号|版本/;

/** Whether a bare number under these headers is a code, a date or a name instead of a figure. */
export function isCode({ row, column, content, cell }: Placed): boolean {
  const leaf = [row.at(-1), column.at(-1)];
  if (
    leaf.some(
      (label) => label && noQuantity.test(label.text) && !/(?:数|量|率|比重|比例|额)(?:[([]|$)/.test(label.text),
    )
  )
    return true;
  if (content.unit !== '') return false;
  // 13800000000, 0571-88888888, 330106198001011234: nothing that is counted has so many digits without a separator.
  return /^\d{12,}$/.test(cell.text) || /^1[3-9]\d{9}$/.test(cell.text) || /^0\d/.test(cell.text);
}
