/** What the library knows of the indicators of the page beside the panel: how many reports state each, and their values. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PanelData } from '../../components/panel/data.ts';
import type { Figure } from '../../utils/figures/figure.ts';
import { canonicalAddress } from '../../utils/library/address.ts';
import type { SavedReport } from '../../utils/library/records.ts';
import type { Reading } from '../../utils/messages/reading.ts';
import type { Known } from '../../utils/view/known.ts';
import { ownPage } from '../shared/own.ts';
import { library, shelf, watchLibrary } from './kept.ts';

export interface KnownOfLibrary {
  coverage: PanelData['coverage'];
  find(reading: Reading, figure: number): Promise<Known | null>;
  /** Address of the comparison of one indicator across the library. */
  comparison(indicatorId: string): Promise<string>;
}

interface Held {
  reports: readonly SavedReport[];
  statedBy: ReadonlyMap<string, number>;
}
const nothing: Held = { reports: [], statedBy: new Map() };

export function useKnown(): KnownOfLibrary {
  const [{ reports, statedBy }, setHeld] = useState(nothing);
  useEffect(() => {
    let isGone = false;
    // A library that cannot be read is told elsewhere; here it knows nothing.
    const refresh = async () => {
      try {
        const [lib, { coverage, listReports }] = await Promise.all([library(), shelf()]);
        const reports = await listReports(lib);
        const statedBy = new Map(coverage(reports).map((one) => [one.indicatorId, one.statedBy]));
        if (!isGone) setHeld({ reports, statedBy });
      } catch {}
    };
    void refresh();
    const watching = watchLibrary(() => void refresh());
    watching.catch(() => {});
    return () => {
      isGone = true;
      void watching.then((stop) => stop()).catch(() => {});
    };
  }, []);
  const find = useCallback(
    async (reading: Reading, index: number): Promise<Known | null> => {
      const figure = reading.figures[index] as Figure | undefined;
      if (!figure?.indicatorId || reports.length === 0) return null;
      const [{ knownOf }, { figuresByIndicator }] = await Promise.all([import('../../utils/view/known.ts'), shelf()]);
      const figures = await figuresByIndicator(await library(), [figure.indicatorId]);
      const { region, year } = reading.facts;
      return knownOf({ figure, region, year, address: canonicalAddress(reading.url) }, figures, reports);
    },
    [reports],
  );
  return {
    coverage: { reports: reports.length, statedBy },
    find,
    comparison: async (indicatorId) => {
      const { hashOf } = await import('../library/route.ts');
      const hash = hashOf({
        view: 'compare',
        indicators: [indicatorId],
        reports: null,
        turned: false,
        gaps: true,
        marks: [],
      });
      return ownPage('/library.html') + hash;
    },
  };
}
