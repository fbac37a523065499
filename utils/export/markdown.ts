/**
 * Snippets and notes as Markdown. Every word of a page or a note is text: whatever it looks like, it becomes no link, no
 * picture, no markup and no command of a note-taking program. The only links are those to the sources.
 */
import type { Correction } from '../corrections/correction.ts';
import type { Snippet } from '../library/records.ts';
import { anchorLink } from '../text/source.ts';
import { type CorrectedWords, correctedLine, correctionOf } from './corrected.ts';

/** Words of the document itself; they come from the interface's language. */
export interface MarkdownWords extends CorrectedWords {
  title: string;
  note: string;
  tags: string;
  source: string;
  read: string;
}

/** Characters that are markup somewhere inside a line, in CommonMark or in programs that read it. */
const inline = /[\\`*_{}[\]#|~$^=@&<>]|(?<=%)%|(?<=:):|:(?=\/)/g;
/** Direction controls and other characters that are not seen but change what is. */
const invisible = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

function escapedCharacter(character: string): string {
  // As entities: programs that look for `<%`, `{{` or `&…;` in the raw text must not find them.
  if (character === '<') return '&lt;';
  if (character === '>') return '&gt;';
  if (character === '&') return '&amp;';
  return `\\${character}`;
}

/** One line of text as Markdown text. */
export function escapeMarkdown(line: string): string {
  return (
    line
      .replace(/\s/g, ' ')
      .replace(invisible, '')
      .trim()
      .replace(inline, escapedCharacter)
      // Lists, rules, front matter and underlined headings begin a line; numbers of lists too.
      .replace(/^([-+])/, '\\$1')
      .replace(/^(\d+)([.)])/, '$1\\$2')
      // An address without a scheme is still made a link by some.
      .replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}\\.`)
  );
}

/** Text of several lines as lines of Markdown text; empty ones are left out. */
export const escapedLines = (text: string): string[] =>
  text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map(escapeMarkdown)
    .filter((line) => line !== '');

/** A link to the source, where its address is one of the web; otherwise its text. */
export function markdownLink(title: string, url: string): string {
  const text = escapeMarkdown(title) || escapeMarkdown(url);
  if (!URL.canParse(url)) return text;
  const parsed = new URL(url);
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return text;
  const target = parsed.href
    .replace(/[<>()\\\s`[\]{}|^*_~$"'!@]/g, (character) =>
      encodeURIComponent(character) === character
        ? `%${character.charCodeAt(0).toString(16).toUpperCase()}`
        : encodeURIComponent(character),
    )
    // Browsers know a link to words by these characters as they are.
    .replace(/(#[^#]*):%7E:text=/, '$1:~:text=');
  return `[${text}](<${target}>)`;
}

/** What is said of the report that snippets are from. */
export interface SourceReport {
  /** Stands where a page gave no title. */
  title: string;
  readAt: string;
}

function snippetLines(snippet: Snippet, corrections: readonly Correction[], words: MarkdownWords): string[] {
  const lines: string[] = [];
  const { figure } = snippet.anchor;
  const link = anchorLink(snippet.url, snippet.anchor);
  if (figure)
    lines.push(
      `**${escapeMarkdown(figure.indicator)}**: ${markdownLink(snippet.anchor.quote + figure.unit, link)}`,
      '',
    );
  const correction = correctionOf(snippet, corrections);
  if (correction) lines.push(escapeMarkdown(correctedLine(correction, words)), '');
  for (const line of escapedLines(snippet.sentence)) lines.push(`> ${line}`, '>');
  if (lines.at(-1) === '>') lines.pop();
  if (!figure) lines.push('', markdownLink(words.source, link));
  const note = escapedLines(snippet.note);
  if (note.length > 0) lines.push('', `${words.note}:`, '', note.join('  \n'));
  if (snippet.tags.length > 0) lines.push('', `${words.tags}: ${snippet.tags.map(escapeMarkdown).join(', ')}`);
  return lines;
}

/** Snippets by report in the order given, each with its sentence, note, tags, and what was corrected of it. */
export function snippetsMarkdown(
  snippets: readonly Snippet[],
  reports: ReadonlyMap<string, SourceReport>,
  corrections: readonly Correction[],
  words: MarkdownWords,
): string {
  const byPage = new Map<string, Snippet[]>();
  for (const snippet of snippets) byPage.set(snippet.address, [...(byPage.get(snippet.address) ?? []), snippet]);
  const lines = [`# ${escapeMarkdown(words.title)}`];
  for (const page of byPage.values()) {
    const [first] = page as [Snippet, ...Snippet[]];
    const report = first.reportId === null ? undefined : reports.get(first.reportId);
    const read = report ? `, ${words.read} ${report.readAt.slice(0, 10)}` : '';
    const title = first.title || (report?.title ?? '');
    lines.push('', `## ${escapeMarkdown(title || first.url)}`);
    lines.push('', `${words.source}: ${markdownLink(title, first.url)}${read}`);
    for (const [index, snippet] of page.entries()) {
      if (index > 0) lines.push('', '* * *');
      lines.push('', ...snippetLines(snippet, corrections, words));
    }
  }
  return `${lines.join('\n')}\n`;
}
