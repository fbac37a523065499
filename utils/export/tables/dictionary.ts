/** The data dictionary: what each variable of the long and the wide table means, with what it holds in this export. */
import { type Indicator, indicatorById, type Relation } from '../../indicators/taxonomy.ts';
import { figureColumns } from './figures.ts';
import { snippetColumns } from './snippets.ts';
import { type Column, column, type Row, rowsBy } from './table.ts';
import { variableOf, wideKeys } from './wide.ts';

export const dictionaryColumns = [
  column('variable', 'text', '变量', 'Variable'),
  column('name_zh', 'text', '中文名', 'Name in Chinese'),
  column('name_en', 'text', '英文名', 'Name in English'),
  column('kind', 'text', '种类', 'Kind'),
  column('unit', 'text', '单位', 'Unit'),
  column('note', 'text', '说明', 'Note'),
  column('relations', 'text', '与其他变量的关系', 'Relations to other variables'),
  column('n_nonmissing', 'integer', '非空数', 'Number not empty'),
  column('min', 'number', '最小', 'Least'),
  column('max', 'number', '最大', 'Greatest'),
] as const satisfies readonly Column[];

/** Counts what is not empty, and the ends of what is a number. */
export class Range {
  count = 0;
  min: number | null = null;
  max: number | null = null;

  add(cell: unknown): void {
    if (cell === null || cell === undefined) return;
    this.count++;
    if (typeof cell !== 'number') return;
    this.min = this.min === null ? cell : Math.min(this.min, cell);
    this.max = this.max === null ? cell : Math.max(this.max, cell);
  }
}

/** A relation of the taxonomy as an equation of variables. */
export function relationText(id: string, relation: Relation): string {
  const list = (ids: readonly string[]) => ids.map(variableOf).join(' + ');
  switch (relation.kind) {
    case 'ratio':
      return `${variableOf(id)} = ${variableOf(relation.of)} / ${variableOf(relation.base)}`;
    case 'sum':
      return `${variableOf(id)} ${relation.exhaustive ? '=' : '>='} ${list(relation.parts)}`;
    case 'part':
      return `${variableOf(id)} <= ${variableOf(relation.whole)}`;
    case 'balance':
      return `${list(relation.left)} = ${list(relation.right)}`;
  }
}

const toRow = rowsBy(dictionaryColumns);

const remarks: Record<string, string> = {
  value: '万、亿、万元等已换算：人数按人，金额按元，份额按百分数。',
  value_raw: '原文的写法，不改一字。表格里的数只有数字，万元等写在表头。',
  period: '2023；2023-08；2023-Q1；2023-06/2023-12。空：原文没有写明何时。',
  bound: 'exact 确数；about 约数；min 不少于；max 不超过。',
  change: 'up、down；后附 percent（百分数）或 point（百分点）。',
  check: 'holds 相符；truncated 截尾后相符；bounded 在上下限内；unstated-base 基数未写明；fails 不符。',
  status: 'auto 自动读出；confirmed 已核；edited 已改；added 补录。',
  part: 'result 成效；shortcoming 不足；plan 计划；other 其他。',
  link: '打开原网页并滚到那几个字；见 snippets、checks、edits 各表。',
  na_reason: '空格不是 0：报告没有载明，或有几个不同的数，见 conflicts。',
};

/** The row of a column of the long table, or of one that stands before the indicators. */
export const columnRow = ({ name, type, zh, en }: Column, { count, min, max }: Range): Row =>
  toRow({
    variable: name,
    name_zh: zh,
    name_en: en,
    kind: type,
    unit: null,
    note: remarks[name] ?? null,
    relations: null,
    n_nonmissing: count,
    min,
    max,
  });

/** The row of an indicator. */
export const indicatorRow = (indicator: Indicator, { count, min, max }: Range): Row =>
  toRow({
    variable: variableOf(indicator.id),
    name_zh: indicator.zh,
    name_en: indicator.en,
    kind: indicator.kind,
    unit: indicator.units[0] ?? null,
    note: indicator.note || null,
    relations: indicator.relations.map((relation) => relationText(indicator.id, relation)).join('; ') || null,
    n_nonmissing: count,
    min,
    max,
  });

/** Gathers the numbers of the dictionary while the tables are written. */
export class DictionaryCounts {
  readonly #columns = new Map<string, Range>();
  readonly #indicators = new Map<string, Range>();

  addFigures(rows: readonly Row[]): void {
    figureColumns.forEach(({ name }, place) => {
      const range = this.#columns.get(name) ?? new Range();
      for (const row of rows) range.add(row[place]);
      this.#columns.set(name, range);
    });
  }

  addWide(values: ReadonlyMap<string, number>): void {
    for (const [id, value] of values) {
      const range = this.#indicators.get(id) ?? new Range();
      range.add(value);
      this.#indicators.set(id, range);
    }
  }

  /** Ids of the indicators that have any value, as the wide table has them. */
  get indicatorIds(): ReadonlySet<string> {
    return new Set(this.#indicators.keys());
  }

  rows(): Row[] {
    const long = figureColumns.map((one) => columnRow(one, this.#columns.get(one.name) ?? new Range()));
    const others = [...wideKeys, ...snippetColumns].filter(({ name }) => name === 'na_reason' || name === 'link');
    const wide = [...this.#indicators].flatMap(([id, range]) => {
      const indicator = indicatorById.get(id);
      return indicator ? [indicatorRow(indicator, range)] : [];
    });
    return [...long, ...others.map((one) => columnRow(one, new Range())), ...wide];
  }
}
