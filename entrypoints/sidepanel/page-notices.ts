/** What the reader should know of a page beside its figures: blanks in its tables, pages and files that hold the rest. */
import type { Notice } from '../../components/panel/notices.tsx';
import { common } from '../../utils/i18n/common.ts';
import { formatDate, type Locale, type Translate, translator } from '../../utils/i18n/i18n.ts';
import { panel } from '../../utils/i18n/panel.ts';
import { panelEdit } from '../../utils/i18n/panel-edit.ts';
import { panelNotices } from '../../utils/i18n/panel-notices.ts';
import type { Reading } from '../../utils/messages/reading.ts';
import type { Corrected } from './corrections.ts';
import type { KeptCarried } from './use-carried.ts';
import type { Kin } from './use-kin.ts';
import type { KeptTwin } from './use-twins.ts';

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

/** Figures that two copies state differently, told one by one up to this many. */
const mostTold = 5;

/** The same report in the library from elsewhere, and what differs. */
function ofTwins(
  twins: readonly KeptTwin[],
  t: Translate<typeof panelNotices>,
  c: Translate<typeof common>,
  locale: Locale,
): Notice[] {
  return twins.map(({ report, likeness, differing, address }) => {
    const from = { host: report.host, date: formatDate(report.readAt, locale) };
    const told = differing
      .slice(0, mostTold)
      .map(({ indicator, kept, here }) => `${indicator} ${kept ?? '—'} → ${here ?? '—'}`);
    const rest = differing.length > mostTold ? '…' : '';
    const words =
      likeness === 'same'
        ? t('twin.same', from)
        : differing.length === 0
          ? t('twin.sameFigures', from)
          : t('twin.near', { ...from, n: differing.length, list: told.join(c('listComma')) + rest });
    return {
      key: `twin ${report.id}`,
      icon: 'saved-copy',
      words,
      links: [{ words: t('twin.open'), address }],
    };
  });
}

/** What was carried in against what the year before carried over. */
function ofCarried(carried: KeptCarried | null, t: Translate<typeof panelNotices>): Notice[] {
  if (!carried) return [];
  const { report, carriedIn, carriedOver, address } = carried;
  const isSame = carriedIn === carriedOver;
  return [
    {
      key: 'carried',
      icon: isSame ? 'check' : 'neq',
      words: t(isSame ? 'carried.same' : 'carried.other', {
        now: carriedIn,
        last: carriedOver,
        year: String(report.year),
      }),
      links: [{ words: t('twin.open'), address }],
    },
  ];
}

/** All that is to be told of the page as it is shown: what is missing first, then copies, what `told` says, what it leaves out. */
export function noticesOf(
  { reading, amended }: Corrected,
  { twins, carried }: Kin,
  told: readonly Notice[],
  locale: Locale,
): Notice[] {
  const t = translator(panel, locale);
  const e = translator(panelEdit, locale);
  const said = translator(panelNotices, locale);
  const notices: Notice[] = [];
  if (reading.truncated)
    notices.push({ key: 'truncated', icon: 'cut', words: t('truncated', { n: reading.article.text.length }) });
  const unplaced = amended.unplaced.length;
  if (unplaced > 0)
    notices.push({ key: 'unplaced', icon: 'edit', words: e('unplaced', { n: unplaced }), action: e('unplacedSee') });
  return [
    ...notices,
    ...ofTwins(twins, said, translator(common, locale), locale),
    ...ofCarried(carried, said),
    ...told,
    ...ofPage(reading, said),
  ];
}
