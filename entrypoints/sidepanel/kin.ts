/**
 * What the library has that is akin to the page beside the panel: its copies, and what last year's report carried over. Loaded
 * when the page is shown.
 */
import type { Notice } from '../../components/panel/notices.tsx';
import { common } from '../../utils/i18n/common.ts';
import { formatDate, type Locale, type Translate, translator } from '../../utils/i18n/i18n.ts';
import { panelNotices } from '../../utils/i18n/panel-notices.ts';
import { type Carried, carriedFrom } from '../../utils/library/carried.ts';
import { loadReport } from '../../utils/library/reports.ts';
import { type Difference, differences, findTwins, type Twin } from '../../utils/library/twins.ts';
import type { Reading } from '../../utils/messages/reading.ts';
import { reportAddress } from './address.ts';
import { type Kept, library } from './kept.ts';

/** A saved report at another address that is this one, with the figures that the two state differently. */
interface KeptTwin extends Twin {
  differing: Difference[];
  /** Where the library page shows it. */
  address: string;
}

/** With where the library page shows the report of the year before. */
interface KeptCarried extends Carried {
  address: string;
}

/** More copies than this are told by the first of them. */
const mostTwins = 3;
/** Longest that the panel's first work is waited for (milliseconds). */
const patience = 2_000;

/** The whole text is gone through for this: not while the list is being drawn. */
const idle = () => new Promise<unknown>((resolve) => requestIdleCallback(resolve, { timeout: patience }));

async function readTwins(reading: Reading): Promise<KeptTwin[]> {
  await idle();
  const lib = await library();
  const twins = (await findTwins(lib, reading)).slice(0, mostTwins);
  return Promise.all(
    twins.map(async (twin) => {
      const address = reportAddress(twin.report.id);
      if (twin.likeness === 'same') return { ...twin, address, differing: [] };
      const kept = await loadReport(lib, twin.report.id);
      const here = { text: reading.article.text, figures: reading.figures };
      return {
        ...twin,
        address,
        differing: kept ? differences({ text: kept.text.text, figures: kept.figures }, here) : [],
      };
    }),
  );
}

async function readCarried(reading: Reading): Promise<KeptCarried | null> {
  const carried = await carriedFrom(await library(), reading);
  return carried && { ...carried, address: reportAddress(carried.report.id) };
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

/** What is to be told of the page's kin, in the language that is asked for. A page that is saved itself needs no copies. */
export async function readKin(reading: Reading, kept: Kept): Promise<(locale: Locale) => Notice[]> {
  const isForm = reading.figures.some(({ cell }) => cell?.form === 'disclosure.requests');
  const [twins, carried] = await Promise.all([
    kept.report ? [] : readTwins(reading),
    isForm ? readCarried(reading) : null,
  ]);
  return (locale) => {
    const t = translator(panelNotices, locale);
    return [...ofTwins(twins, t, translator(common, locale), locale), ...ofCarried(carried, t)];
  };
}
