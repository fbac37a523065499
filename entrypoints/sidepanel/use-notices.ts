/** Notices of the page beside the panel. Those of the page itself are loaded with the first that is shown. */
import { useEffect, useState } from 'preact/hooks';
import type { Notice } from '../../components/panel/notices.tsx';
import type { Locale } from '../../utils/i18n/i18n.ts';
import type { Corrected } from './corrections.ts';
import { acts } from './kept.ts';
import type { noticesOf } from './page-notices.ts';

export function useNotices(
  corrected: Corrected | null,
  kin: readonly Notice[],
  told: readonly Notice[],
  locale: Locale,
  fail: (error: unknown) => void,
): readonly Notice[] {
  const [make, setMake] = useState<typeof noticesOf | null>(null);
  const isShown = corrected !== null;
  useEffect(() => {
    if (isShown && !make) acts().then(({ noticesOf }) => setMake(() => noticesOf), fail);
  }, [isShown]);
  return corrected && make ? make(corrected, kin, told, locale) : told;
}
