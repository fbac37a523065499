/**
 * The page in a web archive (MHTML, what browsers write as a single file): its bytes, what the archive says of their encoding,
 * and the address that it claims. Reads as far as a cut-off file goes and never throws. Not for the pictures and frames in
 * it, nor for decoding characters (encoding.ts).
 */

export interface ArchivedPage {
  bytes: Uint8Array;
  /** The encoding by the head of the page's part; null where it names none. */
  charset: string | null;
  /** Where the page was saved from, by the archive's own word; null where it names no address of the web. */
  address: string | null;
}

/** What is longer is no head of a page's part, and no field in one (bytes): browsers write some hundred. */
const longestHead = 64_000;
const longestField = 8_000;
/** A page stands in the first or second level; parts in parts in parts were made to stall. */
const deepest = 4;

interface Part {
  fields: ReadonlyMap<string, string>;
  body: Uint8Array;
}

/** A character for each byte, those of ASCII as they are: places in it are places in the bytes. */
const asciiOf = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** Head and body of a part; null where it does not begin with a head. */
function partOf(bytes: Uint8Array): Part | null {
  const blank = /(?:^|\n)[ \t]*\r?\n/.exec(asciiOf(bytes.subarray(0, longestHead)));
  if (!blank) return null;
  const fields = new Map<string, string>();
  const head = new TextDecoder().decode(bytes.subarray(0, blank.index));
  // A field goes on in lines that begin with a blank.
  for (const field of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = field.indexOf(':');
    const name = field.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (name !== '' && !fields.has(name)) fields.set(name, field.slice(colon + 1, longestField).trim());
  }
  return fields.has('content-type') ? { fields, body: bytes.subarray(blank.index + blank[0].length) } : null;
}

/** A parameter of a field: `gbk` of `text/html; charset="gbk"`. */
function parameter(field: string, name: string): string | null {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]+)"|([^\\s;"]+))`, 'i').exec(field);
  return found?.[1] ?? found?.[2] ?? null;
}

/** The line break before a boundary belongs to the boundary. */
function withoutLastBreak(bytes: Uint8Array): Uint8Array {
  if (bytes.at(-1) !== 10) return bytes;
  return bytes.subarray(0, bytes.at(-2) === 13 ? -2 : -1);
}

/** The parts between the lines of a boundary, in order. What follows the last such line of a cut-off file is a part too. */
function* partsOf(body: Uint8Array, boundary: string): Generator<Uint8Array> {
  const line = new RegExp(`^--${boundary.replace(/[^\w\s]/g, '\\$&')}(--)?[ \\t]*\\r?$`, 'gm');
  let start = -1;
  for (const match of asciiOf(body).matchAll(line)) {
    if (start >= 0) yield withoutLastBreak(body.subarray(start, match.index));
    if (match[1]) return;
    start = match.index + match[0].length + 1;
  }
  if (start >= 0) yield body.subarray(start);
}

function fromQuotedPrintable(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length);
  let [length, from] = [0, 0];
  const copyTo = (to: number) => {
    out.set(bytes.subarray(from, to), length);
    length += to - from;
  };
  // A byte by its number; or a line that goes on in the next one, and blanks that mail put behind it.
  for (const match of asciiOf(bytes).matchAll(/=(?:([\da-f]{2})|[ \t]*\r?(?:\n|$))/gi)) {
    copyTo(match.index);
    if (match[1]) out[length++] = Number.parseInt(match[1], 16);
    from = match.index + match[0].length;
  }
  copyTo(bytes.length);
  return out.subarray(0, length);
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const digits = new Map(Array.from(alphabet, (digit, value) => [digit.charCodeAt(0), value]));

/** What is no digit is passed over, unlike by `atob`: a cut-off file ends where it ends. */
function fromBase64(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(Math.ceil((bytes.length * 3) / 4));
  let [length, kept, bits] = [0, 0, 0];
  for (const byte of bytes) {
    const digit = digits.get(byte);
    if (digit === undefined) continue;
    kept = ((kept << 6) | digit) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    out[length++] = kept >> bits;
  }
  return out.subarray(0, length);
}

const decoders: Record<string, (bytes: Uint8Array) => Uint8Array> = {
  'quoted-printable': fromQuotedPrintable,
  base64: fromBase64,
};

/** An address of the web as a field gives it; one broken over several lines has blanks in it. */
function addressIn(field: string | undefined): string | null {
  const address = field?.replace(/\s+/g, '') ?? '';
  return /^https?:/i.test(address) && URL.canParse(address) ? address : null;
}

function pageIn(bytes: Uint8Array, depth: number): ArchivedPage | null {
  const part = partOf(bytes);
  if (!part) return null;
  const { fields, body } = part;
  const type = fields.get('content-type') ?? '';
  if (/^(?:text\/html|application\/xhtml\+xml)(?![\w+-])/i.test(type)) {
    const written = fields.get('content-transfer-encoding')?.toLowerCase() ?? '';
    const decode = Object.hasOwn(decoders, written) ? decoders[written] : undefined;
    return {
      bytes: decode ? decode(body) : body,
      charset: parameter(type, 'charset'),
      address: addressIn(fields.get('content-location')),
    };
  }
  const boundary = /^multipart\//i.test(type) ? parameter(type, 'boundary') : null;
  if (boundary === null || depth >= deepest) return null;
  for (const inner of partsOf(body, boundary)) {
    const page = pageIn(inner, depth + 1);
    if (page) return { ...page, address: addressIn(fields.get('snapshot-content-location')) ?? page.address };
  }
  return null;
}

/** The first page in the archive; null where the file is no archive or holds no page. Never throws. */
export const archivedPage = (bytes: Uint8Array): ArchivedPage | null => pageIn(bytes, 0);
