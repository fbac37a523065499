/** The reader's own template for Markdown: its text, the fields there are, and names that are none. */
import type { JSX } from 'preact';
import type { TemplateField } from '../../utils/export/choices.ts';
import { useWords } from './words.ts';

export interface TemplateProps {
  /** Null: the form of its own. */
  template: string | null;
  fields: readonly TemplateField[];
  /** Names in braces that are no fields. */
  unknownIn: (template: string) => string[];
  onTemplate: (template: string | null) => void;
}

/** What a reader begins with. */
const example = `## {indicator} {quote}{unit}

> {sentence}

{note}

{tags}

{source}, {region} {year}. {citation}
`;

export function Template({ template, fields, unknownIn, onTemplate }: TemplateProps): JSX.Element {
  const { t } = useWords();
  const unknown = template === null ? [] : unknownIn(template);
  return (
    <fieldset class="tpl">
      <legend class="vh">{t('template')}</legend>
      <label class="tick">
        <input
          type="checkbox"
          checked={template !== null}
          onChange={() => onTemplate(template === null ? example : null)}
        />
        {t('template')}
      </label>
      {template !== null && (
        <>
          <div class="field area">
            <textarea
              rows={8}
              value={template}
              aria-label={t('template')}
              spellcheck={false}
              onInput={(event) => onTemplate(event.currentTarget.value)}
            />
          </div>
          <p class="small muted">{t('templateText')}</p>
          <p class="small tpl-fields">
            {fields.map((field) => (
              <code key={field} title={t(`tf.${field}`)}>{`{${field}}`}</code>
            ))}
          </p>
          {unknown.length > 0 && (
            <p class="small flagtext" role="alert">
              {t('templateUnknown', { names: unknown.map((name) => `{${name}}`).join(' ') })}
            </p>
          )}
        </>
      )}
    </fieldset>
  );
}
