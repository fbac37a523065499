/** The form in which a reader corrects a figure: from its fields to what stands in the fields of the form, and back. */
import type { FigureFields } from '../corrections/correction.ts';
import { kindOfUnit, parsePeriod, parseValue } from '../corrections/fields.ts';
import type { Bound, Figure, Part } from '../figures/figure.ts';
import { plain } from './sums.ts';

export interface FigureForm {
  value: string;
  unit: string;
  bound: Bound;
  /** Null: the figure is no change. */
  change: Figure['change'];
  /** Null: no canonical indicator is right, and `indicator` names the figure. */
  indicatorId: string | null;
  indicator: string;
  period: string;
  scope: string;
  part: Part;
}

export type FormFault = 'value' | 'period' | 'indicator';

/** The number as it stands in the form: as the report wrote it where that is its value, else plain. */
export function writtenValue(value: number, quote: string): string {
  if (!Number.isFinite(value)) return '';
  return parseValue(quote) === value ? quote : plain(value);
}

/** What the form shows of a figure. `quote`: its number as the report wrote it. */
export function formOf(fields: FigureFields, quote: string): FigureForm {
  const { unit, bound, indicatorId, indicator, part, change = null } = fields;
  return {
    value: writtenValue(fields.value, quote),
    unit,
    bound,
    change,
    indicatorId,
    indicator,
    period: fields.period ?? '',
    scope: fields.scope ?? '',
    part,
  };
}

/** What the reader has written, or which fields cannot be read. `year`: the report's, for periods without one. */
export function readForm(
  form: FigureForm,
  before: FigureFields,
  quote: string,
  year: number | null,
): { fields: FigureFields; faults: [] } | { fields: null; faults: FormFault[] } {
  const isAsBefore = form.value.trim() === writtenValue(before.value, quote);
  const value = isAsBefore && Number.isFinite(before.value) ? before.value : parseValue(form.value);
  const period = form.period.trim() === (before.period ?? '') ? before.period : parsePeriod(form.period, year);
  const indicator = form.indicator.trim();
  if (value === null || period === undefined || (indicator === '' && form.indicatorId === null))
    return {
      fields: null,
      faults: [
        ...(value === null ? (['value'] as const) : []),
        ...(indicator === '' && form.indicatorId === null ? (['indicator'] as const) : []),
        ...(period === undefined ? (['period'] as const) : []),
      ],
    };
  const unit = form.unit.trim();
  return {
    fields: {
      value,
      unit,
      kind: unit === before.unit ? before.kind : kindOfUnit(unit, before.kind),
      bound: form.bound,
      indicator,
      indicatorId: form.indicatorId,
      period,
      scope: form.scope.trim() === '' ? null : form.scope.trim(),
      part: form.part,
      change: form.change,
    },
    faults: [],
  };
}
