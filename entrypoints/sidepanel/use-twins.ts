/** The same report as saved from other addresses, where the page beside the panel is not saved itself. */
import { useEffect, useState } from 'preact/hooks';
import type { Difference, Twin } from '../../utils/library/twins.ts';
import type { Reading } from '../../utils/messages/reading.ts';
import { addressOf } from './address.ts';
import { type Kept, library, nothingKept, shelf } from './kept.ts';

/** A saved report at another address that is this one, with the figures that the two state differently. */
export interface KeptTwin extends Twin {
  differing: Difference[];
  /** Where the library page shows it. */
  address: string;
}

/** More copies than this are told by the first of them. */
const mostTwins = 3;
/** Longest that the panel's first work is waited for (milliseconds). */
const patience = 2_000;
const none: readonly KeptTwin[] = [];

/** The whole text is gone through for this: not while the list is being drawn. */
const idle = () => new Promise<unknown>((resolve) => requestIdleCallback(resolve, { timeout: patience }));

async function readTwins(reading: Reading): Promise<KeptTwin[]> {
  await idle();
  const [lib, { loadReport }, { differences, findTwins }] = await Promise.all([
    library(),
    shelf(),
    import('../../utils/library/twins.ts'),
  ]);
  const twins = (await findTwins(lib, reading)).slice(0, mostTwins);
  return Promise.all(
    twins.map(async (twin) => {
      const address = await addressOf(twin.report.id);
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

export function useTwins(reading: Reading | null, kept: Kept, fail: (error: unknown) => void): readonly KeptTwin[] {
  const [found, setFound] = useState({ url: '', twins: none });
  const isAsked = reading?.outcome === 'read' && kept !== nothingKept && !kept.report;
  useEffect(() => {
    if (!isAsked) return;
    let isGone = false;
    readTwins(reading).then((twins) => !isGone && setFound({ url: reading.url, twins }), fail);
    return () => {
      isGone = true;
    };
  }, [reading, kept]);
  return isAsked && found.url === reading.url ? found.twins : none;
}
