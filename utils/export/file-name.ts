/** Names of files made of page titles, and of exports: safe in every file system and program that may get to see them. */
import type { ExportFormat } from './choices.ts';

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

/** What is in a file, for its name: two exports of a day may have the same extension. */
const contents: Record<ExportFormat, string> = {
  xlsx: 'figures',
  csv: 'figures',
  stata: 'statistics',
  data: 'figures',
  citations: 'citations',
  markdown: 'snippets',
  annotations: 'snippets',
  backup: 'backup',
  json: 'backup',
};

/** The name of an export without its extension: of one report by its title, else by what is in it and the day. */
export function exportName(format: ExportFormat, day: string, title?: string): string {
  const content = contents[format];
  return title !== undefined && content !== 'backup' ? title : `mingshu-${content}-${day}`;
}
