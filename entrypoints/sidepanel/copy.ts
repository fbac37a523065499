/** Figures of the panel for the clipboard, in the reader's language. */
import { type ClipForm, clip } from '../../utils/export/clip.ts';
import type { Figure } from '../../utils/figures/figure.ts';
import { type Locale, translator } from '../../utils/i18n/i18n.ts';
import { panelCopy } from '../../utils/i18n/panel-copy.ts';
import { sourceLink } from '../../utils/library/source.ts';
import { nameOf } from '../../utils/view/display.ts';
import type { Corrected } from './corrections.ts';

export function clipOf(
  { reading, amended }: Corrected,
  form: ClipForm,
  indexes: readonly number[],
  locale: Locale,
): string {
  const t = translator(panelCopy, locale);
  const items = [...indexes]
    .sort((a, b) => a - b)
    .flatMap((index) => {
      const figure = reading.figures[index];
      return figure ? [{ figure, name: nameOf(figure, locale).name, edit: amended.edits.get(index) ?? null }] : [];
    });
  const words = {
    columns: t('columns').split('|'),
    edited: (read: string, by: string) => t('edited', { read, by }),
    added: (by: string) => t('added', { by }),
  };
  const linkOf = ({ start, end }: Figure) => sourceLink(reading.url, reading.article.text, [start, end]);
  return clip(form, reading, items, words, linkOf);
}
