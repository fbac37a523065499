/** The reports of a comparison in order, and the regions and years between them of which no report has been read. */
import type { SavedReport } from '../library/records.ts';
import type { Entry } from './table.ts';

const regionKey = (entry: Pick<Entry, 'regionCode' | 'regionName'>): string => entry.regionCode || entry.regionName;

function entryOf(report: SavedReport): Entry {
  return {
    key: report.id,
    reportId: report.id,
    regionCode: report.regionCode,
    regionName: report.regionName,
    year: report.year,
    level: report.facts.region.level ?? null,
    issuer: report.facts.issuer,
    provenance: report.facts.provenance,
  };
}

/** By region code (regions without one last, by name), then by year. */
function inOrder(a: Entry, b: Entry): number {
  if (a.regionCode !== b.regionCode) {
    if (a.regionCode === '' || b.regionCode === '') return a.regionCode === '' ? 1 : -1;
    return a.regionCode < b.regionCode ? -1 : 1;
  }
  if (a.regionName !== b.regionName) return a.regionName < b.regionName ? -1 : 1;
  return (a.year ?? 0) - (b.year ?? 0);
}

/**
 * An entry for each report. With `gaps`, also one for each region and year that some of these reports are about but none of
 * them is: nothing has been read there, which is not the same as not stated.
 */
export function entriesOf(reports: readonly SavedReport[], gaps: boolean): Entry[] {
  const entries = reports.map(entryOf);
  if (gaps) {
    const years = [...new Set(entries.map((entry) => entry.year).filter((year) => year !== null))];
    const regions = new Map(
      entries.filter((entry) => regionKey(entry) !== '').map((entry) => [regionKey(entry), entry]),
    );
    const there = new Set(entries.map((entry) => `${regionKey(entry)} ${entry.year}`));
    for (const [region, { regionCode, regionName, level }] of regions) {
      for (const year of years) {
        if (there.has(`${region} ${year}`)) continue;
        const key = `${region} ${year}`;
        entries.push({ key, reportId: null, regionCode, regionName, year, level, issuer: [], provenance: null });
      }
    }
  }
  return entries.sort(inOrder);
}
