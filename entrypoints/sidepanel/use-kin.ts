/** What the library has that is akin to the page beside the panel, as notices. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Notice } from '../../components/panel/notices.tsx';
import type { Locale } from '../../utils/i18n/i18n.ts';
import type { Reading } from '../../utils/messages/reading.ts';
import { acts, type Kept, nothingKept } from './kept.ts';

interface Kin {
  url: string;
  told(locale: Locale): Notice[];
}
const unknown: Kin = { url: '', told: () => [] };

export function useKin(
  reading: Reading | null,
  kept: Kept,
  locale: Locale,
  fail: (error: unknown) => void,
): readonly Notice[] {
  const [kin, setKin] = useState(unknown);
  const isAsked = reading?.outcome === 'read' && kept !== nothingKept;
  useEffect(() => {
    if (!isAsked) return;
    let isGone = false;
    acts()
      .then(({ readKin }) => readKin(reading, kept))
      .then((told) => !isGone && setKin({ url: reading.url, told }), fail);
    return () => {
      isGone = true;
    };
  }, [reading, kept]);
  const { told } = isAsked && kin.url === reading.url ? kin : unknown;
  return useMemo(() => told(locale), [told, locale]);
}
