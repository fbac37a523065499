/** What the reader should know of a page beside its figures: blanks in its tables, pages and files that hold the rest. */
import type { Notice } from '../../components/panel/notices.tsx';
import { type Locale, type Translate, translator } from '../../utils/i18n/i18n.ts';
import { panel } from '../../utils/i18n/panel.ts';
import { panelEdit } from '../../utils/i18n/panel-edit.ts';
import { panelNotices } from '../../utils/i18n/panel-notices.ts';
import type { Reading } from '../../utils/messages/reading.ts';
import type { Corrected } from './corrections.ts';

/** An article with fewer characters than this that has attachments is their cover. */
const coverNote = 400;

function ofPage(reading: Reading, t: Translate<typeof panelNotices>): Notice[] {
  if (reading.outcome !== 'read') return [];
  const { elsewhere, forms, length } = reading;
  const notices: Notice[] = [];
  if (elsewhere.continued)
    notices.push({
      key: 'continued',
      icon: 'page',
      words: t('continued'),
      links: [{ words: t('nextPage'), address: elsewhere.continued }],
    });
  if (reading.state === 'text' && elsewhere.attachments.length > 0 && length < coverNote)
    notices.push({
      key: 'attached',
      icon: 'ext',
      words: t('attached'),
      links: elsewhere.attachments.map(({ name, address }) => ({ words: name || address, address })),
    });
  const blank = forms.reduce((sum, form) => sum + form.blank, 0);
  const none = forms.reduce((sum, form) => sum + form.none, 0);
  const which = none === 0 ? 'blanksOnly' : blank === 0 ? 'dashesOnly' : 'blanks';
  if (blank + none > 0) notices.push({ key: 'blanks', icon: 'table', words: t(which, { blank, none }) });
  return notices;
}

/** All that is to be told of the page as it is shown: what is missing first, then its kin, what `told` says, what it leaves out. */
export function noticesOf(
  { reading, amended }: Corrected,
  kin: readonly Notice[],
  told: readonly Notice[],
  locale: Locale,
): Notice[] {
  const t = translator(panel, locale);
  const e = translator(panelEdit, locale);
  const notices: Notice[] = [];
  if (reading.truncated)
    notices.push({ key: 'truncated', icon: 'cut', words: t('truncated', { n: reading.article.text.length }) });
  const unplaced = amended.unplaced.length;
  if (unplaced > 0)
    notices.push({ key: 'unplaced', icon: 'edit', words: e('unplaced', { n: unplaced }), action: e('unplacedSee') });
  return [...notices, ...kin, ...told, ...ofPage(reading, translator(panelNotices, locale))];
}
