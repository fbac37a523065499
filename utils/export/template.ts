/**
 * Snippets as Markdown by a template of the reader's own. The template's words are the reader's, and stay as they are; what
 * fields put in is text of pages and notes, and becomes no markup. Not the form that needs no template: markdown.ts.
 */
import type { Snippet } from '../library/records.ts';
import { anchorLink } from '../text/source.ts';
import type { TemplateField } from './choices.ts';
import { escapedLines, escapeMarkdown, markdownLink } from './markdown.ts';

export const templateFields: readonly TemplateField[] = [
  'title',
  'region',
  'year',
  'issuer',
  'source',
  'url',
  'link',
  'read',
  'kept',
  'indicator',
  'value',
  'unit',
  'quote',
  'sentence',
  'note',
  'tags',
  'citation',
];

/** What is known of the report that a snippet is from. */
export interface TemplateReport {
  title: string;
  region: string;
  year: string;
  issuer: string;
  readAt: string;
  citation: string;
}

/** A name in braces; doubled braces are braces. */
const field = /\{\{|\}\}|\{([a-z]+)\}/g;

const isField = (name: string): name is TemplateField => (templateFields as readonly string[]).includes(name);

/** Names in braces that are no fields: they would stand in the file as they are. */
export const unknownFields = (template: string): string[] =>
  [
    ...new Set(
      [...template.matchAll(field)].map(([, name]) => name).filter((name) => name !== undefined && !isField(name)),
    ),
  ] as string[];

/** The fields of a snippet, each as lines of Markdown text; none for what is not known. */
function fieldsOf(snippet: Snippet, report: TemplateReport | null): Record<TemplateField, string[]> {
  const { figure, quote } = snippet.anchor;
  const one = (text: string | undefined) => (text ? escapedLines(text) : []);
  const title = snippet.title || report?.title || '';
  return {
    title: one(title || snippet.url),
    region: one(report?.region),
    year: one(report?.year),
    issuer: one(report?.issuer),
    source: [markdownLink(title, snippet.url)],
    url: [markdownLink(snippet.url, snippet.url)],
    link: [markdownLink(quote + (figure?.unit ?? ''), anchorLink(snippet.url, snippet.anchor))],
    read: one(report?.readAt.slice(0, 10)),
    kept: one(snippet.createdAt.slice(0, 10)),
    indicator: one(figure?.indicator),
    value: figure ? one(String(figure.value)) : [],
    unit: one(figure?.unit),
    quote: one(quote),
    sentence: one(snippet.sentence),
    note: one(snippet.note),
    tags: snippet.tags.length > 0 ? [snippet.tags.map(escapeMarkdown).join(', ')] : [],
    citation: one(report?.citation),
  };
}

/**
 * One line of the template: once for each line of its longest field, so that `> {sentence}` quotes every line; left out where
 * it has fields and all of them are empty.
 */
function lineOf(line: string, fields: Record<TemplateField, string[]>): string[] {
  const named = [...line.matchAll(field)].map(([, name]) => name).filter((name) => name !== undefined && isField(name));
  const values = named.map((name) => fields[name as TemplateField]);
  if (named.length > 0 && values.every((lines) => lines.length === 0)) return [];
  const times = Math.max(1, ...values.map((lines) => lines.length));
  return Array.from({ length: times }, (_, at) =>
    line.replace(field, (all, name: string | undefined) => {
      if (all === '{{') return '{';
      if (all === '}}') return '}';
      if (name === undefined || !isField(name)) return all;
      const lines = fields[name];
      // A short field stands in every line.
      return lines.length === 1 ? (lines[0] as string) : (lines[at] ?? '');
    }),
  );
}

/** Each snippet by the template, in the order given, an empty line between them. */
export function byTemplate(
  template: string,
  snippets: readonly Snippet[],
  reports: ReadonlyMap<string, TemplateReport>,
): string {
  const lines = template.replace(/\s+$/, '').split(/\r\n|[\r\n]/);
  const parts = snippets.map((snippet) => {
    const fields = fieldsOf(snippet, snippet.reportId === null ? null : (reports.get(snippet.reportId) ?? null));
    const made = lines.flatMap((line) => lineOf(line, fields)).join('\n');
    // Where lines were left out no gap stays.
    return made.replace(/\n{3,}/g, '\n\n').trim();
  });
  return `${parts.join('\n\n')}\n`;
}
