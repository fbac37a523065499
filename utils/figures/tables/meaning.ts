/** What a table's figure means beyond its name: whose it is, whether it is a change, its value in the unit without scale. */
import type { Figure } from '../figure.ts';
import type { GridCell } from './grid.ts';
import type { Placed } from './paths.ts';
import type { Unit } from './units.ts';

/** Exact where the number is: 27.99 × 10,000 is 279,900. */
export const scaled = (value: number, scale: number): number =>
  scale === 1 ? value : Number((value * scale).toPrecision(15));

/** Places and bodies in a row's label: then the figure is theirs, and the column says what it counts. */
const ofBody =
  /^(?!全)[^\d,。;:()%]{1,16}(?:[省市县区旗州盟]|街道|[^城]镇|乡|局|厅|委|办|委员会|办公室|中心|分局|支队|大队|公司|本级)$/;

export function scopeLabel({ row, column }: Placed): GridCell | null {
  const leaf = row.at(-1);
  return leaf && column.length > 0 && ofBody.test(leaf.text) ? leaf : null;
}

/** A column of changes: 比上年增长（%）, 同比, 增减. */
export function changeOf({ row, column, content }: Placed, unit: Unit | null): 'up' | 'down' | null {
  const leaf = column.at(-1)?.text ?? row.at(-1)?.text ?? '';
  if (!/同比|环比|[比较]上年|[比较]去年|增长|增减|增速|增幅|升降|下降|降幅/.test(leaf) || /自然增长率/.test(leaf))
    return null;
  if (unit === null || (unit.kind !== 'percent' && !/增减|升降/.test(leaf))) return null;
  return content.value < 0 || (/下降|降幅/.test(leaf) && !/增|升/.test(leaf)) ? 'down' : 'up';
}

/** Where all figures of a table are one body's, it is the report's own. */
export function ownScope(figures: Figure[]): Figure[] {
  const scopes = new Set(figures.map((figure) => figure.scope));
  const [only] = scopes;
  const rows = new Set(figures.map((figure) => figure.cell?.row));
  return scopes.size === 1 && only !== null && rows.size === 1
    ? figures.map((figure) => ({ ...figure, scope: null }))
    : figures;
}
