/** Files named on the command line, read; what is wrong with one is said in words that need no code book. */
import { readFileSync } from 'node:fs';
import { type FileReading, readFileBytes } from './html.ts';

/**
 * Reads a saved page or text.
 * @throws Error whose message says what is wrong, without the path
 */
export async function readFile(file: string): Promise<FileReading> {
  const bytes = bytesOf(file);
  if (bytes.length === 0) throw new Error('the file is empty');
  const reading = await readFileBytes(bytes, file);
  if (!reading.article.text.trim()) throw new Error('no text in it');
  return reading;
}

/**
 * The bytes of a file.
 * @throws Error whose message says what is wrong, without the path
 */
export function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const words: Record<string, string> = {
      ENOENT: 'no such file',
      EISDIR: 'this is a folder',
      EACCES: 'no permission to read it',
    };
    throw new Error(words[code ?? ''] ?? `cannot be read (${code})`);
  }
}
