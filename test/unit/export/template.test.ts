/** Markdown by the reader's own template: fields, lines that fall out, and that nothing of a page becomes markup. */
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { byTemplate, type TemplateReport, templateFields, unknownFields } from '../../../utils/export/template.ts';
import type { Snippet } from '../../../utils/library/records.ts';
import { newSnippet } from '../../support/library.ts';

const report: TemplateReport = {
  title: '青石县2023年报告',
  region: '青石县',
  year: '2023',
  issuer: '青石县人民政府',
  readAt: '2024-02-03T01:02:03.000Z',
  citation: '青石县人民政府. 青石县2023年报告[R/OL].',
};
const snippet = (over: Partial<Snippet> = {}): Snippet =>
  ({
    id: 's',
    reportId: 'r',
    address: '',
    createdAt: '2024-02-04T00:00:00.000Z',
    updatedAt: '',
    ...newSnippet(),
    ...over,
  }) as Snippet;
const made = (template: string, ...snippets: Snippet[]) => byTemplate(template, snippets, new Map([['r', report]]));

describe('a template', () => {
  it.each<[string, string, Partial<Snippet>, string]>([
    ['fields', '{region} {year}: {value}{unit}', {}, '青石县 2023: 45件\n'],
    ['the reader’s own markup', '## **{indicator}**', {}, '## **行政复议案件受理数**\n'],
    ['a quotation of several lines', '> {sentence}', { sentence: '甲一。\n乙二。' }, '> 甲一。\n> 乙二。\n'],
    ['a line without anything to say', '甲\n\n笔记：{note}\n\n乙', { note: '' }, '甲\n\n乙\n'],
    ['a line with something to say', '{note}（{tags}）', { note: '', tags: ['a', 'b'] }, '（a, b）\n'],
    ['a short field beside a long one', '{year} {note}', { note: '一\n二' }, '2023 一\n2023 二\n'],
    ['names that are no fields', '{foo} {Title} {}', {}, '{foo} {Title} {}\n'],
    ['braces', '{{title}} {{{year}}}', {}, '{title} {2023}\n'],
    ['without its report', '{region}{title}', { reportId: null, title: '网页' }, '网页\n'],
    ['a link to the source', '{source}', { title: '甲', url: 'http://a.gov.cn/1' }, '[甲](<http://a.gov.cn/1>)\n'],
    ['a link to nothing of the web', '{source}', { title: '甲', url: 'javascript:alert(1)' }, '甲\n'],
    ['dates', '{read} {kept}', {}, '2024-02-03 2024-02-04\n'],
  ])('%s', (_, template, over, expected) => {
    // Dates and brackets are escaped: only what a person sees is compared.
    expect(made(template, snippet(over)).replace(/\\([[\]])/g, '$1')).toBe(expected);
  });

  it('is used for each snippet', () => {
    expect(made('- {quote}', snippet(), snippet({ note: '' }))).toBe('- 45\n\n- 45\n');
  });

  it('tells names that are no fields', () => {
    expect(unknownFields('{title} {foo} {{bar}} {foo} {baz}')).toEqual(['foo', 'baz']);
  });

  it('lets no text of a page or a note become markup', () => {
    const reader = new MarkdownIt({ html: true, linkify: true });
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        '<img src=x onerror=alert(1)>',
        '[x](javascript:1)',
        '# h',
        '---',
        '{title}',
        '{{x}}',
        '```',
        '![[e]]',
      ),
    );
    fc.assert(
      fc.property(text, text, fc.constantFrom(...templateFields), (note, sentence, name) => {
        const markdown = made(`前{${name}}后`, snippet({ note, sentence, tags: [note], title: note }));
        const tags = [...reader.render(markdown).matchAll(/<([a-z0-9]+)/g)].map(([, tag]) => tag);
        expect(tags.filter((tag) => tag !== 'p' && tag !== 'br' && tag !== 'a')).toEqual([]);
        expect(reader.render(markdown)).not.toMatch(/href="(?!https?:)/);
      }),
    );
  });
});
