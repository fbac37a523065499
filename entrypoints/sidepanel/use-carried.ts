/** What the saved report of the year before says of the requests that the page beside the panel carried in. */
import { useEffect, useState } from 'preact/hooks';
import type { Carried } from '../../utils/library/carried.ts';
import type { Reading } from '../../utils/messages/reading.ts';
import { addressOf } from './address.ts';
import { type Kept, library, nothingKept } from './kept.ts';

/** With where the library page shows the report of the year before. */
export interface KeptCarried extends Carried {
  address: string;
}

export function useCarried(reading: Reading | null, kept: Kept, fail: (error: unknown) => void): KeptCarried | null {
  const [found, setFound] = useState<{ url: string; carried: KeptCarried | null }>({ url: '', carried: null });
  const isAsked =
    reading?.outcome === 'read' &&
    kept !== nothingKept &&
    reading.figures.some(({ cell }) => cell?.form === 'disclosure.requests');
  useEffect(() => {
    if (!isAsked) return;
    let isGone = false;
    Promise.all([library(), import('../../utils/library/carried.ts')])
      .then(([lib, { carriedFrom }]) => carriedFrom(lib, reading))
      .then(async (carried) => carried && { ...carried, address: await addressOf(carried.report.id) })
      .then((carried) => !isGone && setFound({ url: reading.url, carried }), fail);
    return () => {
      isGone = true;
    };
  }, [reading, kept]);
  return isAsked && found.url === reading.url ? found.carried : null;
}
