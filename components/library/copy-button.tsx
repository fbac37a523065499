/** A button that copies words, and says itself whether it was done: a dialog keeps what is outside of it from being heard. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../base/icons.tsx';
import { useWords } from './words.ts';

/** Long enough to be read, short enough that the next copy is told apart (milliseconds). */
const shownFor = 2500;

export interface CopyButtonProps {
  text: string;
  /** What is copied; the sentence, where nothing is said. */
  label?: string;
  /** Resolves to whether it was copied. */
  onCopy: (text: string) => Promise<boolean>;
  class: string;
}

export function CopyButton({ text, label, onCopy, class: look }: CopyButtonProps): JSX.Element {
  const { t } = useWords();
  const [done, setDone] = useState<boolean | null>(null);
  useEffect(() => {
    if (done === null) return;
    const timer = setTimeout(() => setDone(null), shownFor);
    return () => clearTimeout(timer);
  }, [done]);
  return (
    <>
      <button type="button" class={look} onClick={() => void onCopy(text).then(setDone)}>
        <Icon name="copy" />
        {label ?? t('copySentence')}
      </button>
      <span class="small muted copied" role="status">
        {done !== null && t(done ? 'copied' : 'copyFailed')}
      </span>
    </>
  );
}
