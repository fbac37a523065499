/**
 * Zones of a text in which numbers mean something else: quotation marks (names and slogans), book-title marks (laws and
 * documents), hexagonal brackets (years of document numbers). Works on folded text; one pass.
 */
import { Characters } from '../text/edges.ts';

export const inQuote = 1;
export const inTitle = 2;
export const inHexagon = 4;

/** A quotation longer than this is speech or a clause, not a name; names of the genre are shorter (“枫桥经验” …). */
const longestName = 40;
/** Titles of documents may name several departments; longer ones are an unclosed mark. */
const longestTitle = 120;
/** Marks are seldom nested deeper than three; a bound keeps a line full of open marks linear. */
const deepest = 8;

interface Pair {
  close: string;
  zone: number;
  longest: number;
}

const pairs: Record<string, Pair> = {
  '“': { close: '”', zone: inQuote, longest: longestName },
  '‘': { close: '’', zone: inQuote, longest: longestName },
  '"': { close: '"', zone: inQuote, longest: longestName },
  '《': { close: '》', zone: inTitle, longest: longestTitle },
  '〈': { close: '〉', zone: inTitle, longest: longestTitle },
  '〔': { close: '〕', zone: inHexagon, longest: 12 },
  '[': { close: ']', zone: inHexagon, longest: 12 },
};

/** Everything that opens or closes a zone, and the end of a line. */
const marks = new Characters(/[“”‘’"《》〈〉〔〕[\]\n]/);

/** For each unit of the folded text the zones it lies in, as bits. A mark left open at the end of its line opens nothing. */
export function zonesOf(text: string): Uint8Array {
  const zones = new Uint8Array(text.length);
  let open: { at: number; pair: Pair }[] = [];
  for (let i = marks.next(text, 0, text.length); i < text.length; i = marks.next(text, i + 1, text.length)) {
    const char = text[i] as string;
    if (char === '\n') {
      open = [];
      continue;
    }
    const opener = open.findLastIndex(({ pair }) => pair.close === char);
    if (opener >= 0) {
      const { at, pair } = open[opener] as (typeof open)[number];
      if (i - at <= pair.longest) for (let k = at + 1; k < i; k++) zones[k] = (zones[k] as number) | pair.zone;
      open.length = opener;
      continue;
    }
    const pair = pairs[char];
    if (!pair) continue;
    if (open.length === deepest) open.shift();
    open.push({ at: i, pair });
  }
  return zones;
}
