/** The form in which a reader corrects a figure, or confirms one that was missed. What was read is shown beside what differs. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { FigureFields } from '../../utils/corrections/correction.ts';
import type { Bound, Figure, Part } from '../../utils/figures/figure.ts';
import { common } from '../../utils/i18n/common.ts';
import { panel } from '../../utils/i18n/panel.ts';
import { panelEdit } from '../../utils/i18n/panel-edit.ts';
import { periodWords } from '../../utils/i18n/period.ts';
import { nameOf } from '../../utils/view/display.ts';
import { parts } from '../../utils/view/filter.ts';
import { type FigureForm, type FormFault, formOf, readForm } from '../../utils/view/form.ts';
import { isHan } from '../base/said.tsx';
import { useLocale, useWords } from '../base/words.ts';
import { FormFoot } from './form-foot.tsx';
import { IndicatorField } from './indicator-field.tsx';
import { Sheet } from './sheet.tsx';

export interface EditSheetProps {
  /** `add`: a place that the reader selected is to become a figure. */
  kind: 'edit' | 'add';
  /** The figure as it is now, and its number as the report wrote it. */
  fields: FigureFields;
  quote: string;
  /** As read; null where nothing was. */
  read: FigureFields | null;
  sentence: ComponentChildren;
  year: number | null;
  reason: string;
  initials: string;
  onSave(fields: FigureFields, reason: string, initials: string): void;
  /** Back to what was read; null where nothing is corrected. */
  onRestore: (() => void) | null;
  onClose(): void;
}

const bounds: readonly Bound[] = ['exact', 'about', 'min', 'max'];
const changes: readonly Figure['change'][] = [null, 'up', 'down'];

export function EditSheet(props: EditSheetProps) {
  const t = useWords(panel);
  const c = useWords(common);
  const e = useWords(panelEdit);
  const locale = useLocale();
  const { read, quote, year } = props;
  const [form, setForm] = useState<FigureForm>(() => formOf(props.fields, quote));
  const [reason, setReason] = useState(props.reason);
  const [initials, setInitials] = useState(props.initials);
  const [tried, setTried] = useState(false);
  const result = readForm(form, props.fields, quote, year);
  const faults: readonly FormFault[] = tried ? result.faults : [];
  const before = read && formOf(read, quote);
  const set = (change: Partial<FigureForm>) => setForm((all) => ({ ...all, ...change }));
  const save = () => {
    setTried(true);
    if (result.fields) props.onSave(result.fields, reason.trim(), initials.trim());
  };
  /** The report's own words stand in quotation marks where the interface has another language. */
  const quoted = (words: string) => (locale === 'en' && isHan(words) ? t('quoted', { words }) : words);
  /** A line of the form: what was read stands under it where it differs. */
  const line = (label: string, field: ComponentChildren, was: string | null, fault?: FormFault) => (
    <>
      <span class="lab">{label}</span>
      <div class={was === null ? undefined : 'changed'}>
        {field}
        {fault && faults.includes(fault) && (
          <p class="fault" role="alert">
            {e(`fault.${fault}`)}
          </p>
        )}
        {was !== null && <p class="orig">{e('was', { value: quoted(was) })}</p>}
      </div>
    </>
  );
  const text = (name: 'value' | 'unit' | 'period' | 'scope', label: string, extra?: object) => (
    <span class="field">
      <input
        aria-label={label}
        autocomplete="off"
        spellcheck={false}
        value={form[name]}
        onInput={(event) => set({ [name]: event.currentTarget.value })}
        {...extra}
      />
    </span>
  );
  const was = <K extends keyof FigureForm>(name: K, words: (value: FigureForm[K]) => string): string | null =>
    before && before[name] !== form[name] ? words(before[name]) : null;
  const boundWords = (bound: Bound) => (bound === 'exact' ? e('exact') : c(`bound.${bound}`));
  const ofNumber = [
    was('bound', (bound) => (bound === 'exact' ? '' : boundWords(bound))),
    was('value', String) ?? was('unit', () => before?.value ?? ''),
    was('unit', String) ?? was('value', () => before?.unit ?? ''),
  ];
  const period = result.fields?.period;
  return (
    <Sheet title={e(props.kind === 'add' ? 'addTitle' : 'editTitle')} onClose={props.onClose} focus="input">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !event.ctrlKey || event.isComposing) return;
          event.preventDefault();
          save();
        }}
      >
        <div class="form-q">{props.sentence}</div>
        <div class="form">
          {line(
            t('detail.value'),
            <div class="two">
              <span class="field">
                <select
                  aria-label={e('bound')}
                  value={form.bound}
                  onChange={(event) => set({ bound: event.currentTarget.value as Bound })}
                >
                  {bounds.map((bound) => (
                    <option key={bound} value={bound}>
                      {boundWords(bound)}
                    </option>
                  ))}
                </select>
              </span>
              {text('value', t('detail.value'), { class: 'num', 'aria-invalid': faults.includes('value') })}
              {text('unit', e('unit'), { lang: 'zh' })}
            </div>,
            ofNumber.some((one) => one !== null) ? ofNumber.filter(Boolean).join(' ') : null,
            'value',
          )}
          {line(
            t('detail.indicator'),
            <IndicatorField
              indicator={form.indicator}
              indicatorId={form.indicatorId}
              kind={result.fields?.kind ?? props.fields.kind}
              onChange={set}
            />,
            before && (before.indicatorId !== form.indicatorId || before.indicator !== form.indicator)
              ? nameOf(before, locale).name
              : null,
            'indicator',
          )}
          {line(
            e('change'),
            <fieldset class="seg" aria-label={e('change')}>
              {changes.map((change) => (
                <button
                  key={change}
                  type="button"
                  aria-pressed={form.change === change}
                  onClick={() => set({ change })}
                >
                  {e(`change.${change ?? 'none'}`)}
                </button>
              ))}
            </fieldset>,
            was('change', (change) => e(`change.${change ?? 'none'}`)),
          )}
          {line(
            t('detail.period'),
            <>
              {text('period', t('detail.period'), { placeholder: e('periodPlaceholder') })}
              {period && period !== form.period.trim() && <p class="orig">{periodWords(period, null, locale)}</p>}
            </>,
            was('period', (words) => words || e('empty')),
            'period',
          )}
          {line(
            t('detail.scope'),
            text('scope', t('detail.scope'), { placeholder: e('scopePlaceholder'), lang: 'zh' }),
            was('scope', (words) => words || e('emptyScope')),
          )}
          {line(
            t('detail.part'),
            <fieldset class="seg" aria-label={t('detail.part')}>
              {parts.map((part: Part) => (
                <button key={part} type="button" aria-pressed={form.part === part} onClick={() => set({ part })}>
                  {c(`part.${part}`)}
                </button>
              ))}
            </fieldset>,
            was('part', (part) => c(`part.${part}`)),
          )}
          {line(
            e('reason'),
            <span class="field">
              <input
                aria-label={e('reason')}
                placeholder={e('reasonPlaceholder')}
                value={reason}
                onInput={(event) => setReason(event.currentTarget.value)}
              />
            </span>,
            null,
          )}
        </div>
        <FormFoot
          initials={initials}
          save={e(props.kind === 'add' ? 'addSave' : 'editSave')}
          onInitials={setInitials}
          onRestore={props.onRestore}
        />
      </form>
    </Sheet>
  );
}
