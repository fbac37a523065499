/**
 * Decodes saved pages and texts: byte order mark, then what the page says of itself, then what the bytes allow. Portals
 * have written UTF-8, GBK, GB18030 and, in Hong Kong and Taiwan, Big5; some say one and write another.
 */

/** How far into a file browsers look for its declaration; portals put scripts before it, so a little farther. */
const declarationWithin = 4096;

/**
 * Decodes the bytes of an HTML page. Never throws: bytes that fit nothing become U+FFFD.
 * @param charset what was said of them beside the page, by an archive; counts before what the page says
 */
export function decodeHtml(bytes: Uint8Array, charset: string | null = null): string {
  const marked = decodeMarked(bytes);
  if (marked !== null) return marked;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, declarationWithin));
  const declared =
    charset ??
    /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ??
    /^<\?xml[^>]+encoding="([\w-]+)"/.exec(head)?.[1];
  const asDeclared = declared ? decodeAs(bytes, declared) : null;
  if (asDeclared === null) return decodeUnmarked(bytes);
  if (/^utf-?8$/i.test(declared as string)) return asDeclared;
  // Bytes that are valid in what a page says of itself are often valid in another encoding too, and only one makes sense.
  const other = decodeUnmarked(bytes);
  return sense(other) > doubtful * sense(asDeclared) ? other : asDeclared;
}

/** Decodes the bytes of a plain text file, in the same way. */
export function decodeText(bytes: Uint8Array): string {
  return decodeMarked(bytes) ?? decodeUnmarked(bytes);
}

function decodeMarked(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return new TextDecoder('utf-8').decode(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return null;
}

/** The text, where the bytes are valid in that encoding; null where they are not, or nobody knows the encoding. */
function decodeAs(bytes: Uint8Array, label: string): string | null {
  try {
    // A page that says gb2312 is written in its superset.
    const name = /^(?:gb2312|gbk|x-gbk)$/i.test(label) ? 'gb18030' : label;
    return new TextDecoder(name, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Another reading is taken for what a page says of itself only where it makes so much more sense. */
const doubtful = 2;

/** Common words of reports and portals: Big5 and GBK share their bytes, so what decides is which reading makes sense. */
const common = /[的是和在了中国政府工作公開开人年月日法治行市縣县區区]/g;

/** How much of a text are words that every report has. */
const sense = (text: string): number => (text.match(common)?.length ?? 0) / Math.max(text.length, 1);

function decodeUnmarked(bytes: Uint8Array): string {
  const utf8 = decodeAs(bytes, 'utf-8');
  if (utf8 !== null) return utf8;
  const readings = ['gb18030', 'big5']
    .map((label) => decodeAs(bytes, label))
    .filter((text) => text !== null)
    .sort((a, b) => sense(b) - sense(a));
  return readings[0] ?? closest(bytes);
}

/** A file with a few damaged bytes: the encoding that leaves the fewest of them. */
function closest(bytes: Uint8Array): string {
  const lost = (text: string) => text.split('\ufffd').length;
  const readings = ['utf-8', 'gb18030', 'big5'].map((label) => new TextDecoder(label).decode(bytes));
  return readings.sort((a, b) => lost(a) - lost(b) || sense(b) - sense(a))[0] as string;
}
