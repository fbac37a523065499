/**
 * An archive that takes less to download: the same files in the same order, each deflated by zopfli, which looks for long
 * for the shortest way to say them (5 % less than zlib at its best). Not for: archives that the extension makes in the
 * browser (utils/files), which nobody would wait for.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { deflateAsync } from '@gfx/zopfli';
import { unzipSync, Zip, ZipPassThrough } from 'fflate';

/** The first moment that a zip archive can name. Of local time, as zip archives tell it: the same bytes in every zone. */
const firstMoment = new Date(1980, 0, 1);

/** The number by which zip archives call deflate. */
const deflated = 8;

/** A file whose shortest form is known: fflate counts its bytes and their check sum, and writes that form. */
class Shortened extends ZipPassThrough {
  private readonly form: Uint8Array<ArrayBuffer>;

  constructor(name: string, bytes: Uint8Array, form: Uint8Array) {
    super(name);
    this.mtime = firstMoment;
    // What does not get shorter is stored as it is.
    const shorter = form.length < bytes.length;
    if (shorter) this.compression = deflated;
    this.form = Uint8Array.from(shorter ? form : bytes);
  }

  protected override process(_bytes: Uint8Array, final: boolean): void {
    this.ondata(null, this.form, final);
  }
}

/** An archive of files by their paths, in their order: the same bytes for the same files. */
export async function squeezed(files: Readonly<Record<string, Uint8Array>>): Promise<Uint8Array> {
  const out: Uint8Array[] = [];
  const archive = new Zip((error, chunk) => {
    if (error) throw error;
    out.push(chunk);
  });
  for (const [name, bytes] of Object.entries(files)) {
    const file = new Shortened(name, bytes, await deflateAsync(bytes, {}));
    archive.add(file);
    file.push(bytes, true);
  }
  archive.end();
  return Buffer.concat(out);
}

/** Writes the archive at this path anew, squeezed. */
export async function squeeze(path: string): Promise<void> {
  writeFileSync(path, await squeezed(unzipSync(readFileSync(path))));
}
