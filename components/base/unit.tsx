/** A measure word in the reader's language, or as the report has it. */
import { unitWords } from '../../utils/i18n/units.ts';
import { useLocale } from './words.ts';

export function Unit({ of }: { of: string }) {
  const { words, isReports } = unitWords(of, useLocale());
  return <bdi lang={isReports ? 'zh' : undefined}>{words}</bdi>;
}
