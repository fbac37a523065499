/** SHA-256, in lower-case hexadecimal: what a text or a record is told by. */
import type { Article } from '../page/article.ts';
import { fold } from '../text/fold.ts';
import { plainWords, sketchOf } from '../text/sketch.ts';

const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** SHA-256 of the UTF-8 bytes of a string. */
export async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => hex[byte]).join('');
}

/** SHA-256 of a report's body, folded: page furniture, width, script and spacing do not count. */
export function digestOfBody(article: Pick<Article, 'text' | 'body'>): Promise<string> {
  return sha256(fold(article.text.slice(...article.body)).text);
}

/** The sketch of a report's body, by which nearly the same report is recognised. */
export const sketchOfBody = ({ text, body }: Pick<Article, 'text' | 'body'>): number[] => sketchOf(text.slice(...body));

/** SHA-256 of the words of a report's body: paragraphs and punctuation do not count either. */
export const copyKeyOf = ({ text, body }: Pick<Article, 'text' | 'body'>): Promise<string> =>
  sha256(plainWords(text.slice(...body)));
