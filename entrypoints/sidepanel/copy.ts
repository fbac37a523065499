/** Figures of the panel for the clipboard, in the reader's language and style of citation. */
import type { Style } from '../../utils/export/choices.ts';
import { type Cited, sourceOf } from '../../utils/export/citations/source.ts';
import { cite } from '../../utils/export/citations/styles.ts';
import { type ClipForm, clip } from '../../utils/export/clip.ts';
import type { Figure } from '../../utils/figures/figure.ts';
import { type Locale, translator } from '../../utils/i18n/i18n.ts';
import { panelCopy } from '../../utils/i18n/panel-copy.ts';
import { hostOf } from '../../utils/library/address.ts';
import type { SavedReport } from '../../utils/library/records.ts';
import type { Reading } from '../../utils/messages/reading.ts';
import { sourceLink } from '../../utils/text/source.ts';
import { nameOf } from '../../utils/view/display.ts';
import type { Corrected } from './corrections.ts';

/** The page as it is cited: read now, whether saved or not. */
function citedOf({ facts, detection, pageTitle, url }: Reading, saved: SavedReport | null): Cited {
  const { region } = facts;
  return {
    id: saved?.id ?? '',
    sha256: saved?.sha256 ?? '',
    facts: { ...facts, title: facts.title ?? (pageTitle || null) },
    url,
    host: hostOf(url),
    readAt: new Date().toISOString(),
    year: facts.year ?? detection.year,
    regionCode: region.code ?? '',
    regionName: region.county ?? region.city ?? region.province ?? '',
  };
}

export interface ClipChoice {
  form: ClipForm;
  /** Of the corrected reading. */
  indexes: readonly number[];
  style: Style;
  locale: Locale;
}

export function clipOf(
  { reading, amended }: Corrected,
  saved: SavedReport | null,
  { form, indexes, style, locale }: ClipChoice,
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
    citation: cite(sourceOf(citedOf(reading, saved)), style),
  };
  const linkOf = ({ start, end }: Figure) => sourceLink(reading.url, reading.article.text, [start, end]);
  return clip(form, reading, items, words, linkOf);
}
