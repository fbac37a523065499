/** Snippets as Markdown, rendered by a reader that is not ours, with everything switched on that could do harm. */
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import type { Correction } from '../../../utils/corrections/correction.ts';
import { escapeMarkdown, snippetsMarkdown } from '../../../utils/export/markdown.ts';
import type { Snippet } from '../../../utils/library/records.ts';
import { newSnippet } from '../../support/library.ts';

const reader = new MarkdownIt({ html: true, linkify: true });
const words = {
  title: '摘录',
  note: '笔记',
  tags: '标签',
  source: '来源',
  read: '读于',
  corrected: '改正过',
  rejected: '已驳回',
  added: '补入',
  fields: { value: '数值', scope: '范围' },
};

function snippet(over: Partial<Snippet> = {}): Snippet {
  const { tags, ...made } = newSnippet();
  return {
    id: 's',
    reportId: 'r',
    indicatorId: null,
    note: '',
    tags: [...(tags ?? [])],
    address: made.url,
    createdAt: '',
    updatedAt: '',
    ...made,
    ...over,
  } as Snippet;
}

const markdownOf = (...snippets: Snippet[]) => withCorrections(snippets, []);
const withCorrections = (snippets: Snippet[], corrections: Correction[]) =>
  snippetsMarkdown(
    snippets,
    new Map([['r', { readAt: '2024-02-03T01:02:03.000Z', title: '[supplied]' }]]),
    corrections,
    words,
  );

/** Names of all tags in what the reader makes of a text. */
const tagsIn = (markdown: string) => [...reader.render(markdown).matchAll(/<([a-z0-9]+)/g)].map((match) => match[1]);
/** The words that a person sees. */
function seen(markdown: string): string {
  const body = reader.render(markdown).replace(/<[^>]*>/g, '');
  return body
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .trim();
}

const hostile = [
  '![](http://x.example/p.png)',
  '[x](javascript:alert(1))',
  '[[wiki link]]',
  '![[embed]]',
  '<img src=x onerror=alert(1)>',
  '<!-- comment -->',
  '</blockquote><script>1</script>',
  '---',
  '# heading',
  '> quote',
  '- list',
  '+ list',
  '12. list',
  '3) list',
  '    indented',
  '\tindented',
  '```dataviewjs',
  '~~~',
  '`code`',
  '<% tp.system %>',
  '{{title}}',
  '| a | b |',
  '$x$ and $$y$$',
  '%%hidden%%',
  '==mark==',
  '*em* _em_ **st** ~~del~~',
  'http://x.example/ https://y.example',
  'www.example.com',
  'a@b.example',
  'mailto:a@b.example',
  'key:: value',
  '&lt;b&gt; &#60;',
  '[ref]: http://x.example',
  '#tag ^block',
  'a\\',
  '===',
  '\u202egnp.exe',
];

describe('one line of text', () => {
  it.each(hostile)('R43 is text: %j', (text) => {
    const line = escapeMarkdown(text);
    expect(tagsIn(line)).toEqual(text.trim() === '' ? [] : ['p']);
    expect(seen(line)).toBe(text.replace(/\s/g, ' ').replace('\u202e', '').trim());
    expect(line).not.toMatch(/<%|\{\{|\[\[|%%|==|\$\$/);
  });

  it('R43 is the same text, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'\\`*_{}[]#|~$^=@:/&<>%!()-+.12 a文\t'), maxLength: 30 }),
        (text) => {
          const line = escapeMarkdown(text);
          expect(seen(line).replace(/ +/g, ' ')).toBe(text.replace(/\s/g, ' ').trim().replace(/ +/g, ' '));
          expect(tagsIn(line).filter((tag) => tag !== 'p')).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('the document', () => {
  it('has the figure, its sentence, note, tags and source', () => {
    const markdown = markdownOf(snippet({ note: '第一行\n第二行', tags: ['复议', 'b'] }));
    expect(seen(markdown)).toContain('行政复议案件受理数: 45件');
    expect(reader.render(markdown)).toContain(
      '<blockquote>\n<p>全年收到复议申请52件,受理45件,审结41件。</p>\n</blockquote>',
    );
    expect(reader.render(markdown)).toContain('<p>第一行<br>\n第二行</p>');
    expect(seen(markdown)).toContain('标签: 复议, b');
    expect(reader.render(markdown)).toContain('<a href="http://www.qingshi.gov.cn/fzzf/2023.html">');
    expect(seen(markdown)).toContain('读于 2024-02-03');
  });

  it('has the supplied title of the report where the page has none', () => {
    expect(reader.render(markdownOf(snippet({ title: '' })))).toContain('<h2>[supplied]</h2>');
  });

  it('has one heading for each page, whatever is written on it', () => {
    const at = (url: string) => ({ url, address: url });
    const markdown = markdownOf(
      snippet(at('http://a.gov.cn/')),
      snippet(at('http://b.gov.cn/')),
      snippet(at('http://a.gov.cn/')),
    );
    expect(tagsIn(markdown).filter((tag) => tag === 'h2')).toHaveLength(2);
    expect(tagsIn(markdown).filter((tag) => tag === 'blockquote')).toHaveLength(3);
  });

  it('R43 has no markup but its own, however hostile page and note are', () => {
    const all = hostile.join('\n');
    for (const text of [...hostile, all]) {
      const markdown = markdownOf(
        snippet({
          title: text,
          sentence: text,
          note: text,
          tags: [text],
          anchor: { ...snippet().anchor, quote: text },
        }),
      );
      const tags = tagsIn(markdown);
      const own = ['h1', 'h2', 'p', 'a', 'strong', 'blockquote', 'br'];
      expect(tags.filter((tag) => !own.includes(tag as string))).toEqual([]);
      // To the page, and to the words.
      expect(tags.filter((tag) => tag === 'a')).toHaveLength(2);
      expect(tags.filter((tag) => tag?.startsWith('h'))).toEqual(['h1', 'h2']);
    }
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'chrome://settings', 'not a url'])(
    'links to the web alone: %s',
    (url) => expect(tagsIn(markdownOf(snippet({ url })))).not.toContain('a'),
  );

  it('R47 links to addresses with any characters', () => {
    const url = 'http://a.gov.cn/x?a=(1)&b=<>"\'[c]|`\\ *_~é中';
    const html = reader.render(markdownOf(snippet({ url })));
    const target = /href="([^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(tagsIn(markdownOf(snippet({ url }))).filter((tag) => tag === 'a')).toHaveLength(2);
    expect(decodeURIComponent(target)).toBe(decodeURIComponent(new URL(url).href));
    // The second leads to the words: browsers look for these very characters.
    expect(html).toMatch(/href="[^"]*#:~:text=/);
  });
});

describe('a figure that a reader has corrected', () => {
  const kept = snippet();
  const fields = {
    value: 45,
    unit: '件',
    kind: 'count',
    bound: 'exact',
    indicator: '受理数',
    indicatorId: null,
    period: '2023',
    scope: null,
    part: 'result',
  } as const;
  const signed = { id: 'c', address: kept.address, by: 'LZ', createdAt: '', updatedAt: '2024-03-01T00:00:00.000Z' };
  const edit: Correction = {
    ...signed,
    reason: '*另见*附表',
    kind: 'edit',
    anchor: kept.anchor,
    before: fields,
    after: { value: 48, scope: '县本级' },
  };

  it('says from what to what, by whom, when and why, as text', () => {
    const said = seen(withCorrections([kept], [edit]));
    expect(said).toContain('改正过: 数值 45 → 48; 范围 — → 县本级; LZ, 2024-03-01; *另见*附表');
    expect(tagsIn(withCorrections([kept], [edit]))).not.toContain('em');
  });

  it('says that it was rejected; the latest of several counts', () => {
    const later = { ...signed, id: 'd', updatedAt: '2024-04-01T00:00:00.000Z', reason: '' };
    const reject: Correction = { ...later, kind: 'reject', anchor: kept.anchor, before: fields };
    expect(seen(withCorrections([kept], [reject, edit]))).toContain('已驳回: LZ, 2024-04-01');
  });

  it('is no other figure and none of another page', () => {
    const elsewhere = { ...edit, anchor: { ...kept.anchor, start: 1, prefix: '', suffix: '' } };
    for (const other of [elsewhere, { ...edit, address: 'http://other.gov.cn/' }])
      expect(withCorrections([kept], [other])).not.toContain('改正过');
  });
});
