/** The styles a reader may choose, and citations of one report, of one figure, and of a whole list. */
import type { Style } from '../choices.ts';
import { type GbtOptions, gbt7714 } from './gbt7714.ts';
import type { Source } from './source.ts';

const gbt: Partial<Record<Style, GbtOptions>> = {
  gbt2025: { edition: '2025', system: 'sequential' },
  'gbt2025-author': { edition: '2025', system: 'author-date' },
  'gbt2025-web': { edition: '2025', system: 'sequential', asWebPage: true },
  gbt2015: { edition: '2015', system: 'sequential' },
  'gbt2015-author': { edition: '2015', system: 'author-date' },
  'gbt2015-web': { edition: '2015', system: 'sequential', asWebPage: true },
};

const chineseDay = (iso: string): string => {
  const [year, month, day] = iso.split('-').map(Number);
  return `${year}年${month}月${day}日`;
};

/**
 * 《法学引注手册》: a document with a number by number and day, anything else by the site it stands on. A title within the
 * marks 《》 keeps its own in single ones.
 */
function law(source: Source): string {
  const title = `《${source.title.replaceAll('《', '〈').replaceAll('》', '〉')}》`;
  const issued = source.written ?? source.published;
  if (source.documentNumber) {
    return `${title}，${source.documentNumber}${issued ? `，${chineseDay(issued)}发布` : ''}。`;
  }
  const when = source.published ? chineseDay(source.published) : '';
  const accessed = source.published ? '' : `，${chineseDay(source.accessed)}访问`;
  return `${title}${source.site ? `，载${source.site}${when}` : when && `，${when}`}，${source.url}${accessed}。`;
}

const months = 'January February March April May June July August September October November December'.split(' ');

/** APA, 7th edition: a report by group authors. Titles stay in Chinese. */
function apa(source: Source): string {
  const { bodies, published } = source;
  const names = bodies.length > 1 ? `${bodies.slice(0, -1).join(', ')}, & ${bodies.at(-1)}` : (bodies[0] ?? '');
  const [year, month, day] = published?.split('-') ?? [];
  const date = year ? `(${year}, ${months[Number(month) - 1]} ${Number(day)})` : '(n.d.)';
  const title = source.documentNumber ? `${source.title} (${source.documentNumber})` : source.title;
  return `${[names, date, title].filter((part) => part !== '').join('. ')}. ${source.url}`;
}

/** The citation of a report in one of the styles, without a number before it. */
export function cite(source: Source, style: Style): string {
  if (style === 'law') return law(source);
  if (style === 'apa') return apa(source);
  return gbt7714(source, gbt[style] as GbtOptions);
}

/** A figure's own words, for the citation of one figure. */
export interface Quoted {
  sentence: string;
  /** A link that leads to the words. */
  link: string;
}

/** The citation of one figure: pages have no page numbers, so its sentence stands for the place. */
export function citeFigure(source: Source, style: Style, { sentence, link }: Quoted): string {
  const words = sentence.replace(/\s+/g, ' ').trim();
  const quoted = style === 'apa' ? `“${words}”` : `原文：“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;
  return `${cite(source, style)}\n${quoted}\n${link}`;
}

/** A list of references: numbered in the systems that number, in the order of the bodies' names in those that do not. */
export function citeList(sources: readonly Source[], style: Style): string {
  const isSorted = style.endsWith('-author') || style === 'apa';
  const collator = new Intl.Collator('zh');
  const ordered = isSorted
    ? sources.toSorted(
        (a, b) =>
          collator.compare(a.bodies[0] ?? '', b.bodies[0] ?? '') ||
          (a.published ?? '').localeCompare(b.published ?? '') ||
          collator.compare(a.title, b.title),
      )
    : sources;
  const isNumbered = !isSorted && style !== 'law';
  return ordered.map((source, at) => `${isNumbered ? `[${at + 1}] ` : ''}${cite(source, style)}\n`).join('');
}
