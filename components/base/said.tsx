/** Words of a report or of a reader among those of the interface: kept apart in direction and, in English, in language. */
import type { JSX } from 'preact';
import { useLocale } from './words.ts';

const isHan = (words: string) => /\p{Script=Han}/u.test(words);

/** `zh` for Chinese words where the interface speaks another language; screen readers then change their voice. */
export const useTongue = (): ((words: string) => string | undefined) => {
  const locale = useLocale();
  return (words) => (locale === 'en' && isHan(words) ? 'zh' : undefined);
};

export function Said({ words, class: name }: { words: string; class?: string }): JSX.Element {
  const tongue = useTongue();
  return (
    <bdi lang={tongue(words)} class={name}>
      {words}
    </bdi>
  );
}
