/** A measure word in the reader's language, said as after the value before it, or as the report has it. */
import { unitWords } from '../../utils/i18n/units.ts';
import { useLocale } from './words.ts';

export function Unit({ of, value }: { of: string; value?: string | number }) {
  const { words, isReports } = unitWords(of, useLocale(), value);
  return <bdi lang={isReports ? 'zh' : undefined}>{words}</bdi>;
}
