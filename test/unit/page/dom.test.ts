/** Reading a DOM: what becomes text, what does not, and the way between text and nodes. */
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { type DomArticle, readDom, readDomInSlices } from '../../../utils/page/dom.ts';

const documentOf = (body: string, head = '') =>
  new JSDOM(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`).window.document;
const textOf = (body: string) => readDom(documentOf(body)).text;

describe('text of a page', () => {
  it.each([
    ['blocks', '<p>甲</p><p>乙</p><div>丙<div>丁</div>戊</div>', '甲\n乙\n丙\n丁\n戊'],
    ['line breaks', '甲<br>乙<br><br>丙', '甲\n乙\n丙'],
    ['lists', '<ul><li>甲</li><li>乙</li></ul><dl><dt>丙</dt><dd>丁</dd></dl>', '甲\n乙\n丙\n丁'],
    ['nested spans inside a number', '<p>受理<span>1</span><b><span>20</span></b>6<i>件</i></p>', '受理1206件'],
    ['nested spans inside a date', '<p><span>20<span>23</span></span>年<span>1</span>0月</p>', '2023年10月'],
    ['white space of the source', '<p>\n    受理 \n\t 20 件\n  </p>', '受理 20 件'],
    ['white space across elements', '<p>甲 <b> 乙</b> </p>', '甲 乙'],
    ['indents', '<p>　　全年</p><p>&nbsp;&nbsp;受理&nbsp;5&nbsp;件&nbsp;</p>', '全年\n受理\u00a05\u00a0件'],
    ['padding between two signatories', '<p>县委　　　县政府</p>', '县委　　　县政府'],
    ['soft hyphens and zero-width characters', '<p>1\u00ad2\u200b3\ufeff4\u2060件\u202e</p>', '1234件'],
    ['a comment and a wbr inside a number', '<p>12<!-- x -->3<wbr>4</p>', '1234'],
    ['ruby', '<p><ruby>法<rp>(</rp><rt>fǎ</rt><rp>)</rp></ruby>治</p>', '法治'],
    ['a footnote mark', '<p>受理1234<sup>1</sup>件<sup>[2]</sup>，面积20km<sup>2</sup></p>', '受理1234件，面积20km2'],
    ['a power of ten', '<p>3×10<sup>4</sup>元</p>', '3×10 4元'],
    [
      'no programs, controls or pictures',
      '<p>甲</p><script>乙</script><style>丙</style><noscript>丁</noscript><template>戊</template><textarea>己</textarea><select><option>庚</option></select><svg><text>辛</text></svg>',
      '甲',
    ],
    [
      'hidden elements',
      '<p>甲</p><p hidden>乙</p><p style="display:none">丙</p><p style="visibility: hidden">丁</p>',
      '甲',
    ],
    [
      'a visible child of a hidden parent',
      '<p style="visibility:hidden">甲<b style="visibility:visible">乙</b></p>',
      '乙',
    ],
    [
      'off screen, clipped, shrunk',
      '<p>甲</p><p style="position:absolute;left:-9999px">乙</p><p style="text-indent:-9999px">丙</p><p style="font-size:0">丁</p><p style="opacity:0">戊</p><p style="height:0;overflow:hidden">己</p><p style="position:absolute;clip:rect(0,0,0,0)">庚</p>',
      '甲',
    ],
    ['withdrawn text', '<p>受理<del>12</del>13件</p>', '受理13件'],
    ['a closed details', '<details><summary>甲</summary>乙</details>', '甲\n乙'],
    ['preformatted lines', '<pre>甲\n乙\n\n丙</pre>', '甲\n乙\n丙'],
    ['cells and rows', '<table><tr><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr></table>', '甲\t1\n乙\t2'],
    [
      'empty cells',
      '<p>表</p><table><tr><td></td><td>1</td><td></td></tr><tr><td>乙</td><td></td><td>0</td></tr></table><p>后</p>',
      '表\n\t1\t\n乙\t\t0\n后',
    ],
    ['blocks inside a cell', '<table><tr><td><p>甲</p><p>乙</p></td><td>1<br>2</td></tr></table>', '甲 乙\t1 2'],
    ['a table that only lays out', '<table><tr><td><p>甲</p><p>乙</p></td></tr></table>', '甲\n乙'],
    [
      'tables in a layout table',
      '<table><tr><td>甲</td><td><table><tr><td>乙</td><td>1</td></tr></table></td></tr></table>',
      '甲\n乙\t1',
    ],
  ])('%s', (_, body, expected) => {
    expect(textOf(body)).toBe(expected);
  });

  it('reads a page that hides itself until its script has run', () => {
    const document = documentOf('<p>甲</p>');
    document.body.setAttribute('style', 'visibility: hidden');
    expect(readDom(document).text).toBe('甲');
  });

  it('knows what the page’s own style sheets hide, and what they bring back', () => {
    const style =
      '<style>.x, p.y { display: none } .z { position: absolute; left: -9999px } .w { font-size: 0 } .y.on { display: block } @media print { .p { display: none } } p:-x-tomorrow { display: none }</style>';
    const body = '<p class="x">甲</p><p class="y">乙</p><p class="y on">丙</p><p class="z">丁</p><p class="w">戊</p>';
    const rest = '<p class="p">己</p><p class="x" style="display: block">庚</p>';
    expect(readDom(documentOf(body + rest, style)).text).toBe('丙\n己\n庚');
  });

  it('R08 reads a number whole, whatever invisible character stands in it', () => {
    const invisible = [0xad, 0x34f, 0x61c, 0x115f, 0x180e, 0xfe00, 0xfe0f, 0xfeff, 0x1b, 0x7f];
    for (let unit = 0x200b; unit <= 0x200f; unit++) invisible.push(unit);
    for (let unit = 0x202a; unit <= 0x202e; unit++) invisible.push(unit);
    for (let unit = 0x2060; unit <= 0x206f; unit++) invisible.push(unit);
    const document = documentOf('');
    for (const unit of invisible) {
      const data = [...'受理1,234.5件'].join(String.fromCharCode(unit));
      document.body.replaceChildren(data);
      const article = readDom(document);
      expect(article.text, unit.toString(16)).toBe('受理1,234.5件');
      expect(article.rangesOf(2, 3)).toEqual([{ node: document.body.firstChild, start: 4, end: 5 }]);
    }
  });

  it('keeps characters it does not know', () => {
    const odd = '甲\ue7e3乙\ud800丙\ufffd丁𠮷e\u0301';
    const document = documentOf('');
    document.body.append(odd);
    expect(readDom(document).text).toBe(odd);
  });

  it('counts what it leaves out', () => {
    expect(readDom(documentOf('<p>甲</p><p hidden>乙丙丁</p>')).hidden).toBe(3);
  });

  it('R23 reads open shadow roots with their slots filled, in the order seen', () => {
    const document = documentOf(
      '<p>前</p><x-card><b>甲</b><i slot="late">丙</i><u slot="none">无</u></x-card><p>后</p>',
    );
    const host = document.querySelector('x-card') as Element;
    const shadow = host.attachShadow({ mode: 'open' });
    const part = (tag: string, name?: string) => {
      const element = document.createElement(tag);
      if (name) element.setAttribute('name', name);
      shadow.append(element);
      return element;
    };
    part('slot');
    part('p').textContent = '乙';
    part('slot', 'late');
    part('slot', 'empty').textContent = '丁';
    expect(readDom(document).text).toBe('前\n甲\n乙\n丙丁\n后');
  });

  it('reads frames of the same origin in place', () => {
    const document = documentOf('<p>前</p><iframe></iframe><p>后</p>');
    const inner = document.querySelector('iframe')?.contentDocument as Document;
    inner.body.append(inner.createTextNode('全年受理25件'));
    const article = readDom(document);
    expect(article.text).toBe('前\n全年受理25件\n后');
    const [piece] = article.rangesOf(6, 8);
    expect(piece?.node.data.slice(piece.start, piece.end)).toBe('25');
  });

  it('R19 is not deceived by a form that names its fields like properties of nodes', () => {
    const fields = ['childNodes', 'firstChild', 'parentNode', 'nextSibling', 'nodeType', 'textContent', 'localName'];
    const clean = '<p>全年受理行政复议案件25件。</p>';
    const names = fields.map((name) => `<input name="${name}" id="${name}">`).join('');
    const page = `<img name="body"><img name="documentElement"><form id="browser">${names}${clean}</form>${clean}`;
    expect(textOf(page)).toBe(textOf(clean + clean));
  });

  it('does not overflow on elements nested thousands deep', () => {
    const document = documentOf('');
    let inner: Element = document.body;
    for (let depth = 0; depth < 5000; depth++) {
      const child = document.createElement(depth % 2 ? 'span' : 'div');
      inner.append(child);
      inner = child;
    }
    inner.append('底');
    expect(readDom(document).text).toBe('底');
  });

  it('R13 stops at its limit and says so', () => {
    const article = readDom(documentOf('<p>一二三四五六七八九十</p>'.repeat(100)), { limit: 200 });
    expect(article.truncated).toBe(true);
    expect(article.text.length).toBeLessThan(230);
  });

  it('gives the same in slices as at once, and stops when told to', async () => {
    const document = documentOf('<p>全年受理<span>25</span>件，审结24件。</p>'.repeat(3000));
    const sliced = await readDomInSlices(document, { slice: 1 });
    const whole = readDom(document);
    expect(sliced.text).toBe(whole.text);
    expect(sliced.body).toEqual(whole.body);
    await expect(readDomInSlices(document, { signal: AbortSignal.abort() })).rejects.toThrow();
  });
});

describe('the article of a page', () => {
  const paragraph = (n: number) =>
    `<p>${n}月，全县办理行政处罚案件${n * 7}件，其中简易程序案件${n}件，罚没款${n}.5万元，群众满意率进一步提高。</p>`;
  const body = Array.from({ length: 8 }, (_, n) => paragraph(n + 1)).join('');
  const menu = `<ul>${'<li><a href="/a">政务公开、通知公告，政策文件</a></li>'.repeat(30)}</ul>`;
  const find = (article: DomArticle) => article.text.slice(...article.body);

  it('is the densest running text, not the menu and not the words of the site', () => {
    const article = readDom(
      documentOf(
        `${menu}<div><div class="any"><h1>标题</h1>${body}</div><div>相关阅读：<a href="#">又一篇</a></div></div><div>版权所有：某某市人民政府办公室，未经许可，不得转载。网站标识码：3600000001</div>`,
      ),
    );
    expect(find(article)).toMatch(/^1月，全县[\s\S]*进一步提高。$/);
    expect(article.clues.siteCode).toBe('3600000001');
  });

  it('is read once where the page holds it twice', () => {
    const article = readDom(documentOf(`<div><div class="pc">${body}</div><div class="phone">${body}</div></div>`));
    expect(find(article).match(/3月，/g)).toHaveLength(1);
  });

  it('lies between the marks of the content system', () => {
    const article = readDom(
      documentOf(
        `<div>${paragraph(11)}<meta name="ContentStart">${body}<meta name="ContentEnd">${paragraph(12)}</div>`,
      ),
    );
    expect(find(article)).toMatch(/^1月/);
    expect(find(article)).not.toContain('12月');
  });

  it('tells the state of a body without text', () => {
    const state = (inner: string) => readDom(documentOf(`${menu}<div id="zoom">${inner}</div>`)).state;
    expect(state('<img src="/a.png">').kind).toBe('images');
    expect(state('<p><a href="/files/1.pdf">年度报告.pdf</a></p>').kind).toBe('attachment');
    expect(state('<iframe src="https://elsewhere.example/viewer?file=a.pdf"></iframe>').kind).toBe('frame');
    expect(state('').kind).toBe('empty');
    expect(state(body).kind).toBe('text');
    expect(state(`${body}<a href="t1_2.html">下一页</a>`).continued).toBe('t1_2.html');
  });
});

/** Random trees of the elements that portals are made of, with text that has all the odd characters. */
const word = fc.constantFrom(
  '全年受理',
  '12',
  '3',
  '.5万元',
  '，',
  '。',
  ' ',
  '\n  ',
  '\t',
  '\u00a0',
  '　　',
  '\u00ad',
  '\u200b',
  'GDP',
  '𠮷',
  '\u202e',
);
const textArbitrary = fc.array(word, { maxLength: 6 }).map((words) => words.join(''));
const tagArbitrary = fc.constantFrom('div', 'p', 'span', 'b', 'li', 'font', 'section', 'h2', 'a', 'pre', 'sup', 'td');
interface Tree {
  tag: string;
  hidden: boolean;
  children: (Tree | string)[];
}
const { tree } = fc.letrec<{ tree: Tree; child: Tree | string; table: Tree }>((tie) => ({
  child: fc.oneof(
    { maxDepth: 5, depthIdentifier: 'tree' },
    { arbitrary: textArbitrary, weight: 3 },
    { arbitrary: tie('tree'), weight: 2 },
    { arbitrary: tie('table'), weight: 1 },
  ),
  tree: fc.record({
    tag: fc.oneof(
      { arbitrary: tagArbitrary, weight: 9 },
      { arbitrary: fc.constantFrom('br', 'script', 'rt'), weight: 1 },
    ),
    hidden: fc.nat(12).map((n) => n === 0),
    children: fc.array(tie('child'), { maxLength: 5 }),
  }),
  table: fc
    .array(fc.array(tie('child'), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
    .map((rows) => ({
      tag: 'table',
      hidden: false,
      children: rows.map((cells) => ({
        tag: 'tr',
        hidden: false,
        children: cells.map((cell) => ({ tag: 'td', hidden: false, children: [cell] })),
      })),
    })),
}));

function build(document: Document, { tag, hidden, children }: Tree): Element {
  const element = document.createElement(tag);
  if (hidden) element.setAttribute('style', 'display: none');
  if (tag !== 'br')
    element.append(...children.map((child) => (typeof child === 'string' ? child : build(document, child))));
  return element;
}

/** What a page says, found in another way: the text of a copy without the parts that are not to be read. */
function sayingOf(root: Element): string {
  const copy = root.cloneNode(true) as Element;
  for (const gone of copy.querySelectorAll('script, rt, [style]')) gone.remove();
  return (copy.textContent ?? '').replace(/[\s\u00ad\u200b\u202e]/g, '');
}

describe('map between text and nodes', () => {
  const document = documentOf('');
  const read = (trees: Tree[]) => {
    document.body.replaceChildren(...trees.map((one) => build(document, one)));
    return readDom(document);
  };
  const trees = fc.array(tree, { minLength: 1, maxLength: 5 });

  it('every span is made of the pieces of nodes it stands in, and back', () => {
    fc.assert(
      fc.property(trees, fc.nat(), fc.nat(), (some, a, b) => {
        const article = read(some);
        const [start, end] = [a % (article.text.length + 1), b % (article.text.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        let slice = '';
        for (let i = start; i < end; i++) {
          const pieces = article.rangesOf(i, i + 1);
          // What stands in no node is what reading put in between.
          if (pieces.length === 0) expect('\n\t ').toContain(article.text[i]);
          else slice += article.text[i];
        }
        const pieces = article.rangesOf(start, end);
        const joined = pieces.map((piece) => piece.node.data.slice(piece.start, piece.end)).join('');
        expect(joined.replace(/[\n\t]/g, ' ')).toBe(slice);
        let from = start;
        for (const { node, start: low, end: high } of pieces) {
          for (let offset = low; offset < high; offset++) {
            const at = article.offsetOf(node, offset) as number;
            expect(at).toBeGreaterThanOrEqual(from);
            const [back] = article.rangesOf(at, at + 1);
            expect(back).toEqual({ node, start: offset, end: offset + 1 });
            from = at + 1;
          }
          expect(article.offsetOf(node, high)).toBe(from);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('nothing that is seen is lost and nothing is read twice', () => {
    fc.assert(
      fc.property(trees, (some) => {
        // Notes and measures have a rule of their own for what a superscript is.
        const article = read(JSON.parse(JSON.stringify(some).replaceAll('"sup"', '"em"')) as Tree[]);
        expect(article.text.replace(/\s/g, '')).toBe(sayingOf(document.body));
        expect(article.text).not.toMatch(/^[\n ]|\n\n/);
      }),
      { numRuns: 400 },
    );
  });

  it('knows nothing of nodes that are not part of the page', () => {
    const article = read([{ tag: 'p', hidden: false, children: ['甲'] }]);
    expect(article.offsetOf(document.createTextNode('甲'), 0)).toBeNull();
  });
});
