/**
 * Figures of a page for the clipboard: as text with its source, as Markdown, as rows of a spreadsheet, as a link to the
 * words. Corrected values are marked, with what was read beside them. Not for files: those are made from the library.
 */
import type { FigureCorrection } from '../corrections/correction.ts';
import type { Figure } from '../figures/figure.ts';
import type { Reading } from '../messages/reading.ts';
import { plainNumber, tabbed } from './cells.ts';
import { escapeMarkdown, markdownLink } from './markdown.ts';

export const clipForms = ['text', 'markdown', 'rows', 'link'] as const;
export type ClipForm = (typeof clipForms)[number];

export interface ClipItem {
  figure: Figure;
  /** The indicator's name as the reader sees it. */
  name: string;
  edit: FigureCorrection | null;
}

/** What stands in what is copied beside the figures: words of the interface's language, and where they are from. */
export interface ClipWords {
  /** Heads of the columns, in the order of a row. */
  columns: readonly string[];
  /** That a value was corrected: from what was read, and by whom. */
  edited(read: string, by: string): string;
  added(by: string): string;
  /** The citation of the page, in the style that the reader has chosen. */
  citation: string;
}

/** The address of a figure's words. */
type LinkOf = (figure: Figure) => string;
type Page = Pick<Reading, 'facts' | 'article' | 'url' | 'pageTitle'>;

const sentenceOf = ({ article }: Page, { sentence }: Figure) =>
  article.text
    .slice(...sentence)
    .replace(/\s+/g, ' ')
    .trim();

const signs = { exact: '', about: '≈', min: '≥', max: '≤' } as const;

/** A corrected value is not what stands in the sentence: that is said. */
function noteOf({ figure, edit }: ClipItem, words: ClipWords): string {
  if (edit?.kind === 'add') return words.added(edit.by);
  return edit?.kind === 'edit' ? words.edited(figure.quote + edit.before.unit, edit.by) : '';
}

const amountOf = ({ bound, value, unit }: Figure) => `${signs[bound]}${plainNumber(value)}${unit}`;

/** Sentences in the order of the text, each once, with the citation under them. */
function asText(page: Page, items: readonly ClipItem[], words: ClipWords, linkOf: LinkOf): string {
  const lines = new Map<string, string[]>();
  for (const item of items) {
    const sentence = sentenceOf(page, item.figure);
    const note = noteOf(item, words);
    const notes = lines.get(sentence) ?? [];
    if (note) notes.push(`［${item.name}：${amountOf(item.figure)}，${note}］`);
    lines.set(sentence, notes);
  }
  const body = [...lines].map(([sentence, notes]) => [sentence, ...notes].join('\n'));
  // Of one figure the words themselves are cited.
  const link = items.length === 1 && items[0] ? `\n${linkOf(items[0].figure)}` : '';
  return `${body.join('\n')}\n${words.citation}${link}`;
}

function asMarkdown(page: Page, items: readonly ClipItem[], words: ClipWords, linkOf: LinkOf): string {
  const lines = items.map((item) => {
    const note = noteOf(item, words);
    const value =
      markdownLink(amountOf(item.figure), linkOf(item.figure)) + (note && ` ${escapeMarkdown(`(${note})`)}`);
    return `- **${escapeMarkdown(item.name)}**: ${value}\n  > ${escapeMarkdown(sentenceOf(page, item.figure))}`;
  });
  return `${lines.join('\n')}\n\n${markdownLink(words.citation, page.url)}`;
}

/** Cells between tabs, as spreadsheets take them from the clipboard; several rows begin with the heads of the columns. */
function asRows(page: Page, items: readonly ClipItem[], words: ClipWords, linkOf: LinkOf): string {
  const { facts, pageTitle } = page;
  const { province, city, county, code } = facts.region;
  const row = (item: ClipItem): (string | number | null)[] => {
    const { figure } = item;
    return [
      code ?? null,
      [...new Set([province, city, county].filter((name) => name))].join(''),
      facts.year,
      item.name,
      figure.value,
      figure.unit,
      signs[figure.bound],
      figure.period,
      figure.scope,
      figure.part,
      figure.quote,
      noteOf(item, words),
      sentenceOf(page, figure),
      facts.title ?? pageTitle,
      linkOf(figure),
    ];
  };
  const rows = items.map(row);
  return tabbed(items.length > 1 ? [words.columns, ...rows] : rows);
}

/** The figures in a form. `linkOf` gives the address of a figure's words. */
export function clip(form: ClipForm, page: Page, items: readonly ClipItem[], words: ClipWords, linkOf: LinkOf): string {
  if (form === 'text') return asText(page, items, words, linkOf);
  if (form === 'markdown') return asMarkdown(page, items, words, linkOf);
  if (form === 'rows') return asRows(page, items, words, linkOf);
  return items.map(({ figure }) => linkOf(figure)).join('\n');
}
