/** Web archives (MHTML) as browsers write them, made for tests. */

export type TransferEncoding = 'quoted-printable' | 'base64' | '8bit' | 'binary';

export interface ArchivePart {
  type: string;
  bytes: Uint8Array;
  encoding?: TransferEncoding;
  location?: string;
  /** Further fields of its head. */
  fields?: readonly string[];
}

export interface ArchiveForm {
  boundary?: string;
  /** Fields of the archive's head besides those that make it one. */
  fields?: readonly string[];
  lineBreak?: '\r\n' | '\n';
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const widest = 76;

/** As RFC 2045 has it: bytes beyond ASCII, `=` and blanks at the end of a line by their numbers, no line too long. */
function quotedPrintable(bytes: Uint8Array, lineBreak: string): string {
  let [out, width] = ['', 0];
  for (const [place, byte] of bytes.entries()) {
    const isBreak = byte === 10 || byte === 13;
    const next = bytes[place + 1];
    const isLast = next === undefined || next === 10 || next === 13;
    const isPlain = byte > 32 && byte < 127 && byte !== 61;
    const isBlank = (byte === 32 || byte === 9) && !isLast;
    // Line breaks that are not the archive's own are bytes like others.
    const written =
      isPlain || isBlank ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    if (isBreak && lineBreak === '\n' && byte === 10) {
      out += '\n';
      width = 0;
      continue;
    }
    if (width + written.length > widest - 1) {
      out += `=${lineBreak}`;
      width = 0;
    }
    out += written;
    width += written.length;
  }
  return out;
}

function base64(bytes: Uint8Array, lineBreak: string): string {
  const whole = Buffer.from(bytes).toString('base64');
  return (whole.match(new RegExp(`.{1,${widest}}`, 'g')) ?? []).join(lineBreak);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(pieces));
}

function partBytes({ type, bytes, encoding = 'quoted-printable', location, fields = [] }: ArchivePart, br: string) {
  const head = [`Content-Type: ${type}`, `Content-Transfer-Encoding: ${encoding}`, ...fields];
  if (location !== undefined) head.push(`Content-Location: ${location}`);
  const body =
    encoding === 'quoted-printable'
      ? utf8(quotedPrintable(bytes, br))
      : encoding === 'base64'
        ? utf8(base64(bytes, br))
        : bytes;
  return joined([utf8(`${head.join(br)}${br}${br}`), body]);
}

/** An archive of these parts. */
export function archiveOf(parts: readonly ArchivePart[], form: ArchiveForm = {}): Uint8Array {
  const { boundary = '----MultipartBoundary--vKq1x--', fields = [], lineBreak = '\r\n' } = form;
  const head = [
    'From: <Saved by Blink>',
    ...fields,
    'MIME-Version: 1.0',
    `Content-Type: multipart/related;${lineBreak}\ttype="text/html";${lineBreak}\tboundary="${boundary}"`,
  ];
  const line = `${lineBreak}--${boundary}`;
  return joined([
    utf8(head.join(lineBreak) + lineBreak + lineBreak),
    ...parts.flatMap((part) => [utf8(line + lineBreak), partBytes(part, lineBreak)]),
    utf8(`${line}--${lineBreak}`),
  ]);
}
