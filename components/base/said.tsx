/** Words of a report or of a reader among those of the interface: kept apart in direction and, in English, in language. */
import type { JSX } from 'preact';
import { useLocale } from './words.ts';

/** Whether words hold Chinese characters. */
export const isHan = (words: string): boolean => /\p{Script=Han}/u.test(words);

/** Chinese words bear their language where the interface speaks another; screen readers then change their voice. */
export function Said({ words, class: name }: { words: string; class?: string }): JSX.Element {
  const isForeign = useLocale() === 'en' && isHan(words);
  return (
    <bdi lang={isForeign ? 'zh' : undefined} class={name}>
      {words}
    </bdi>
  );
}
