/** Search by pinyin: initials (`fysl` finds 复议受理) or whole syllables, readings of a character all allowed. */
import pinyin from 'pinyin-match';
import type { Span } from '../text/span.ts';

/** A word that can be pinyin: Latin letters only. Of one letter too much would be found. */
const typed = /^[a-zü]{2,}$/;
/** Longer words are no pinyin that anybody types, and could be cut into syllables in ever more ways. */
const longest = 16;

export const canBePinyin = (word: string): boolean => word.length <= longest && typed.test(word);

/**
 * Where the characters stand in `name` (Simplified) whose pinyin a word is; null where none are. The word as `canBePinyin`
 * wants it.
 */
export function pinyinIn(name: string, word: string): Span | null {
  const found = pinyin.match(name, word);
  return found ? [found[0], found[1] + 1] : null;
}
