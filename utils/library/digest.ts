/** SHA-256, in lower-case hexadecimal: what a text or a record is told by. */
import type { Article } from '../page/article.ts';
import { fold } from '../text/fold.ts';
import { plainWords, sketchOfWords } from '../text/sketch.ts';

const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** SHA-256 of the UTF-8 bytes of a string. */
export async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => hex[byte]).join('');
}

type Body = Pick<Article, 'text' | 'body'>;

const folded = ({ text, body }: Body): string => fold(text.slice(...body)).text;

/** What a report is recognised by. */
export interface Prints {
  /** SHA-256 of its body, folded: page furniture, width, script and spacing do not count. */
  sha256: string;
  /** SHA-256 of the words of its body: paragraphs and punctuation do not count either. */
  copyKey: string;
  /** The sketch of its body, by which nearly the same report is recognised. */
  sketch: number[];
}

/** A report's prints, its body folded once for all. */
export async function printsOf(article: Body): Promise<Prints> {
  const text = folded(article);
  const words = plainWords(text);
  const [digest, copyKey] = await Promise.all([sha256(text), sha256(words)]);
  return { sha256: digest, copyKey, sketch: sketchOfWords(words) };
}

/** The first of the prints alone: whether a page says what was saved of it. */
export const digestOfBody = (article: Body): Promise<string> => sha256(folded(article));
