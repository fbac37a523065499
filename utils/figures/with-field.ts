/**
 * Records of figures with a field that few have. A spread in the record itself would cost every figure more than all else that
 * goes into it.
 */
import type { Figure } from './figure.ts';

/** The record with one more field right behind another: all records hold their fields in the same order. */
export function withField(record: Figure, behind: keyof Figure, field: Partial<Figure>): Figure {
  const fields = Object.entries(record);
  const at = fields.findIndex(([name]) => name === behind) + 1;
  return Object.fromEntries(fields.toSpliced(at, 0, ...Object.entries(field))) as unknown as Figure;
}
