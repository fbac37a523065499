/**
 * The tables of yearly statistics on administrative enforcement: penalties, permits, compulsory measures, other acts. Kinds
 * of acts may stand in the rows or in the columns; what stands on the other side is whose they are.
 */
import { type Form, type FormCell, found, isTotal, lookUp, textsOf } from './form.ts';

type Entry = readonly [RegExp, FormCell];

const acts = (indicatorId: string): FormCell => ({ indicatorId, kind: 'count', unit: '件' });
const money = (indicatorId: string): FormCell => ({ indicatorId, kind: 'money', unit: '元' });

const penalties: readonly Entry[] = [
  [/罚没(?:金额|款|收入|总额)|罚没.*元/, money('penalty.amount')],
  [/没收/, acts('penalty.confiscated')],
  [/警告|通报批评/, acts('penalty.warned')],
  [/(?<!加处)罚款/, acts('penalty.fined')],
  [/暂扣|降低资质/, acts('penalty.suspended')],
  [/吊销/, acts('penalty.revoked')],
  [/限制开展/, acts('penalty.restricted')],
  [/停产停业|责令关闭|限制从业/, acts('penalty.closed')],
  [/拘留/, acts('penalty.detention')],
  [/^(?:\d+\.)?其他(?:行政处罚)?/, acts('penalty.other')],
  [/^(?:行政处罚)?(?:总计|合计|总数)/, acts('penalty.total')],
];
const permits: readonly Entry[] = [
  [/不予(?:行政)?许可/, acts('permit.refused')],
  [/撤销/, acts('permit.revoked')],
  [/不予受理/, { indicatorId: '', kind: 'count', unit: '件' }],
  [/受理/, acts('permit.accepted')],
  [/申请/, acts('permit.applied')],
  [/许可|准予/, acts('permit.granted')],
];
const coercions: readonly Entry[] = [
  [/拍卖|处理查封/, acts('coercion.auctioned')],
  [/查封/, acts('coercion.sealed')],
  [/扣押/, acts('coercion.seized')],
  [/冻结/, acts('coercion.frozen')],
  [/其他(?:行政)?强制措施/, acts('coercion.otherMeasures')],
  [/加处罚款|滞纳金/, acts('coercion.surcharge')],
  [/划拨/, acts('coercion.transferred')],
  [/排除妨碍|恢复原状/, acts('coercion.cleared')],
  [/代履行/, acts('coercion.substituted')],
  [/其他(?:行政)?强制执行/, acts('coercion.otherExecution')],
  [/申请(?:人民)?法院/, acts('coercion.courtExecution')],
  [/^(?:行政强制)?(?:总计|合计)/, acts('coercion.total')],
];
/** Where a kind has both a number and a sum of money, the label of the other side or the inner one says which. */
const others: readonly (readonly [RegExp, string, string | null])[] = [
  [/征收/, 'levy.total', 'levy.amount'],
  [/征用/, 'requisition.total', null],
  [/检查/, 'inspect.total', null],
  [/裁决/, 'adjudication.total', 'adjudicate.amount'],
  [/确认/, 'confirm.total', null],
  [/给付/, 'grant.total', 'grant.amount'],
  [/奖励/, 'reward.total', null],
];

/** A form whose kinds of acts are these, known by `enough` of them. */
function formOf(id: string, entries: readonly Entry[], marks: readonly RegExp[], enough: number): Form {
  return {
    id,
    is: (labels) => found(labels, marks) >= enough,
    cell(placed) {
      const column = textsOf(placed.column);
      const row = textsOf(placed.row);
      // The side that knows more kinds than a total is the side of the kinds.
      const byColumn = lookUp(column, entries);
      const byRow = lookUp(row, entries);
      const inColumn =
        byColumn !== null && !(isTotal(column.at(-1) ?? '') && byRow !== null && !isTotal(row.at(-1) ?? ''));
      const cell = inColumn ? byColumn : byRow;
      if (!cell || cell.indicatorId === '') return null;
      return withScope(cell, (inColumn ? row : column).at(-1));
    },
  };
}

/** Words over a single column of numbers that say nothing of whose they are. */
const noBody = /数量|次数|件数|宗数|金额|单位|合计|总计|^全[省市县区]|本年|^\d{4}年/;

function withScope(cell: FormCell, label: string | undefined): FormCell {
  if (!label || noBody.test(label)) return cell;
  return { ...cell, scope: label };
}

const otherActs: Form = {
  id: 'enforcement.others',
  is: (labels) =>
    found(
      labels,
      others.map(([pattern]) => new RegExp(`^(?:\\d+\\.)?(?:行政)?${pattern.source}`)),
    ) >= 4,
  cell({ row, column }) {
    const [rows, columns] = [textsOf(row), textsOf(column)];
    for (const [texts, rest] of [
      [columns, rows],
      [rows, columns],
    ] as const)
      for (const [pattern, total, amount] of others) {
        if (!texts.some((text) => pattern.test(text))) continue;
        const isMoney = [texts.at(-1), rest.at(-1)].some((text) => text && /金额|[万亿]?元/.test(text));
        if (isMoney) return amount === null ? null : withScope(money(amount), rest.at(-1));
        return withScope(acts(total), rest.at(-1));
      }
    return null;
  },
};

export const enforcementForms: readonly Form[] = [
  formOf('enforcement.penalties', penalties, [/警告/, /罚款/, /没收/, /暂扣/, /吊销/, /停产停业/, /拘留/], 5),
  formOf('enforcement.permits', permits, [/不予(?:行政)?许可/, /撤销(?:行政)?许可|撤销/, /受理/, /申请/], 4),
  formOf('enforcement.coercion', coercions, [/查封/, /扣押/, /冻结/, /代履行/, /划拨/, /加处罚款/, /强制执行/], 4),
  otherActs,
];
