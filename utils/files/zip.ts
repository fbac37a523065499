/** Files as one zip archive, by the library fflate, written as they come: only one piece of one file is in memory. */
import { Zip, ZipDeflate } from 'fflate';

export interface ZipFile {
  name: string;
  parts: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;
}

const encoder = new TextEncoder();

/** The archive's bytes, in order. Files are compressed one after the other. */
export async function* zipped(
  files: AsyncIterable<ZipFile> | Iterable<ZipFile>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const out: Uint8Array<ArrayBuffer>[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, chunk) => {
    if (error) failure = error;
    else out.push(chunk as Uint8Array<ArrayBuffer>);
  });
  const drained = function* () {
    if (failure) throw failure;
    yield* out.splice(0);
  };
  for await (const { name, parts } of files) {
    const entry = new ZipDeflate(name, { level: 6 });
    zip.add(entry);
    for await (const part of parts) {
      entry.push(typeof part === 'string' ? encoder.encode(part) : part, false);
      yield* drained();
    }
    entry.push(new Uint8Array(0), true);
    yield* drained();
  }
  zip.end();
  yield* drained();
}
