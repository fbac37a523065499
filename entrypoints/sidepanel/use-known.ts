/** What the library knows of the indicators of the page beside the panel: how many reports state each, and their values. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PanelData } from '../../components/panel/data.ts';
import type { SavedReport } from '../../utils/library/records.ts';
import type { Reading } from '../../utils/messages/reading.ts';
import type { Known } from '../../utils/view/known.ts';
import { ask, watchLibrary } from './kept.ts';

export interface KnownOfLibrary {
  coverage: PanelData['coverage'];
  find(reading: Reading, figure: number): Promise<Known | null>;
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
        const held = await ask(({ readCoverage }) => readCoverage());
        if (!isGone) setHeld(held);
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
    (reading: Reading, figure: number) => ask(({ findKnown }) => findKnown(reading, figure, reports)),
    [reports],
  );
  return { coverage: { reports: reports.length, statedBy }, find };
}
