/** The agreement of two codings as a table for a methods section. */
import type { DoubleCoding } from '../../compare/table.ts';
import { column, type Row, rowsBy } from './table.ts';

export const agreementColumns = [
  column('field', 'text', '字段', 'Field'),
  column('n', 'integer', '两人都有的数', 'Figures both have'),
  column('agreed', 'integer', '一致', 'Agreed'),
  column('share', 'number', '一致率', 'Share agreed'),
  column('expected', 'number', '偶然一致率', 'Share expected by chance'),
  column('kappa', 'number', 'Cohen κ', 'Cohen’s kappa'),
  column('kappa_low', 'number', 'κ 的 95% 区间下限', 'Lower bound of the 95% interval of kappa'),
  column('kappa_high', 'number', 'κ 的 95% 区间上限', 'Upper bound of the 95% interval of kappa'),
  column('touched_n', 'integer', '其中有人改过的', 'Of these corrected by either'),
  column('touched_agreed', 'integer', '改过的里一致', 'Agreed among those'),
  column('touched_kappa', 'number', '改过的里 Cohen κ', 'Cohen’s kappa among those'),
] as const;

const toRow = rowsBy(agreementColumns);

export const agreementRows = ({ fields }: DoubleCoding): Row[] =>
  fields.map(({ field, touched, ...one }) =>
    toRow({
      field,
      n: one.n,
      agreed: one.agreed,
      share: one.observed,
      expected: one.expected,
      kappa: one.kappa,
      kappa_low: one.interval?.[0] ?? null,
      kappa_high: one.interval?.[1] ?? null,
      touched_n: touched.n,
      touched_agreed: touched.agreed,
      touched_kappa: touched.kappa,
    }),
  );
