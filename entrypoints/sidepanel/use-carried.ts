/** What the saved report of the year before says of the requests that the page beside the panel carried in. */
import { useEffect, useState } from 'preact/hooks';
import type { Carried } from '../../utils/library/carried.ts';
import type { Reading } from '../../utils/messages/reading.ts';
import { type Kept, library, nothingKept } from './kept.ts';

export function useCarried(reading: Reading | null, kept: Kept, fail: (error: unknown) => void): Carried | null {
  const [found, setFound] = useState<{ url: string; carried: Carried | null }>({ url: '', carried: null });
  const isAsked =
    reading?.outcome === 'read' &&
    kept !== nothingKept &&
    reading.figures.some(({ cell }) => cell?.form === 'disclosure.requests');
  useEffect(() => {
    if (!isAsked) return;
    let isGone = false;
    Promise.all([library(), import('../../utils/library/carried.ts')])
      .then(([lib, { carriedFrom }]) => carriedFrom(lib, reading))
      .then((carried) => !isGone && setFound({ url: reading.url, carried }), fail);
    return () => {
      isGone = true;
    };
  }, [reading, kept]);
  return isAsked && found.url === reading.url ? found.carried : null;
}
