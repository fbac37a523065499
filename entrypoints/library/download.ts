/** Hands a file to the browser's download. Nothing leaves the computer by it. */

/** Long enough for any browser to have taken hold of the file. */
const holdFor = 60_000;

export function download(parts: BlobPart[], type: string, name: string): void {
  const address = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), holdFor);
}
