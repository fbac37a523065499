/** What the library has of the page beside the panel. An answer that comes when another page is there is let go. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Reading } from '../../utils/messages/reading.ts';
import { ask, type Kept, nothingKept } from './kept.ts';

export interface KeptOfPage {
  kept: Kept;
  /** Asks the library again. */
  refresh(): Promise<void>;
}

export function useKept(reading: Reading | null, fail: (error: unknown) => void): KeptOfPage {
  const [held, setHeld] = useState({ url: '', kept: nothingKept });
  const latest = useRef(reading);
  latest.current = reading;
  const refresh = async () => {
    const asked = latest.current;
    if (!asked) return;
    const kept = await ask(({ readKept }) => readKept(asked));
    if (latest.current === asked) setHeld({ url: asked.url, kept });
  };
  useEffect(() => {
    if (reading) refresh().catch(fail);
    else setHeld({ url: '', kept: nothingKept });
  }, [reading]);
  return { kept: held.url === reading?.url ? held.kept : nothingKept, refresh };
}
