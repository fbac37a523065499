/** Short phrases made of records, the same in every view of the library. No markup. */
import type { Bound, Kind } from '../../utils/figures/figure.ts';
import type { SavedReport } from '../../utils/library/records.ts';
import type { Words } from './words.ts';

/** The title of a report; one that had to be supplied stands in brackets. */
export function titleOf(report: Pick<SavedReport, 'facts' | 'regionName' | 'year'>, { t }: Words): string {
  if (report.facts.title) return report.facts.title;
  const supplied = [
    report.regionName,
    report.year === null ? '' : `${report.year}年`,
    report.facts.type?.replace(/(?:年度|工作)?报告$/, '情况报告') ?? '',
  ].join('');
  return supplied ? `[${supplied}]` : t('unnamed');
}

export const regionOf = (report: Pick<SavedReport, 'regionName'>, { t }: Words): string =>
  report.regionName || t('noRegion');

export const yearOf = (report: Pick<SavedReport, 'year'>, { t }: Words): string =>
  report.year === null ? t('yearUnknown') : String(report.year);

/** What lies above the region: `云山省 · 白水市`. */
export function above({ facts: { region }, regionName }: SavedReport): string {
  return [region.province, region.city].filter((name) => name && name !== regionName).join(' · ');
}

/** The sign before a value that is no exact one. */
export function boundSign(bound: Bound): string {
  return { exact: '', about: '≈', min: '≥', max: '≤' }[bound];
}

/** The class that tints a figure in running text. */
export function tintOf(kind: Kind): string {
  if (kind === 'percent' || kind === 'multiple') return 'k-share';
  if (kind === 'money') return 'k-money';
  return kind === 'duration' ? 'k-time' : 'k-count';
}

/** A size in bytes as people say it. */
export function sizeOf(bytes: number, { number }: Words): string {
  const megabytes = bytes / 1_000_000;
  if (megabytes >= 1) return `${number(Math.round(megabytes * 10) / 10)} MB`;
  return `${number(Math.max(1, Math.round(bytes / 1000)))} kB`;
}

/** Which other saved report a report repeats: a copy, where that one stands on a government's site and this one does not. */
export function twinOf(report: SavedReport, other: SavedReport, likeness: 'same' | 'near', { t }: Words): string {
  const isCopy = report.facts.provenance !== 'official' && other.facts.provenance === 'official';
  const key = likeness === 'near' ? 'nearAs' : isCopy ? 'copyOf' : 'sameAs';
  return t(key, { host: other.host || other.url });
}
