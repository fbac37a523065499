/** Names of files made of page titles: safe in every file system and program that may get to see them. */

/** Less than the 255 bytes most file systems take: programs add to names, and paths have an end too. */
const mostBytes = 120;
const encoder = new TextEncoder();

/** Controls, direction overrides and zero-width characters hide what a name is; the others mean something to systems. */
const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\\/:*?"<>|]+/gu;
/** Names of devices on Windows, whatever stands after their first point. */
const device = /^(con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)(?=\.|$)/i;

/** `name` with `extension` (no point in it), at most 120 bytes in UTF-8. What is left of an unusable name is `fallback`. */
export function safeFileName(name: string, extension: string, fallback = 'mingshu'): string {
  const tail = `.${extension}`;
  const clean = name
    .replace(unsafe, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[\s._]+/, '');
  let base = '';
  let bytes = tail.length;
  for (const { segment } of new Intl.Segmenter().segment(clean)) {
    bytes += encoder.encode(segment).length;
    if (bytes > mostBytes) break;
    base += segment;
  }
  base = base.replace(/[\s._]+$/, '') || fallback;
  return (device.test(base) ? `${fallback}-${base}` : base) + tail;
}
