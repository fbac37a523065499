/**
 * Pairs of an old and a new page, read as the commands read files: every figure of the old looked up in the new. What each
 * case states is all that is told otherwise than "stands where it stood".
 */
import { describe, expect, it } from 'vitest';
import { describeFigure } from '../../../utils/anchors/describe.ts';
import { findAll } from '../../../utils/anchors/find.ts';
import { type FileReading, readFileBytes } from '../../../utils/command/html.ts';
import { extractFigures } from '../../../utils/figures/extract.ts';
import { encoder } from '../../support/charsets.ts';
import { tablePages } from '../../support/made-pages.ts';

const utf8 = (words: string) => new TextEncoder().encode(words);
const gbk = encoder('gb18030');
const big5 = encoder('big5');

const title = '临江县2022年法治政府建设年度报告';
const opening =
  '2022年，我县坚持以习近平法治思想为指导，扎实推进依法行政，法治政府建设取得新进展。现将有关情况报告如下。';
const paragraphs = [
  '全年共受理行政复议案件120件，审结96件，其中维持60件、撤销9件，办结率80%。',
  '县司法局组织开展复议听证9次，化解行政争议31件。',
  '全县各级调解组织调解矛盾纠纷3450件，调解成功3415件，调解成功率99%，涉及金额2860.5万元。',
  '行政机关负责人出庭应诉45人次，出庭应诉率100%。',
  '政务服务事项1530项，其中网上可办1498项，即办件占比62.5%。全年办件12.6万件，群众满意率99%。',
  '县住建局组织开展质量检查9次。举办培训班9期，培训执法人员620人次。',
  '城东镇调解纠纷12件，成功率100%。城西镇调解纠纷12件，成功率100%。城南镇调解纠纷15件，成功率98%。',
];
const closing = '继续加强法治政府建设，提升依法行政水平，推动各项工作再上新台阶。';
const lines = (body: readonly string[], head = title) => [
  head,
  opening,
  '一、主要工作',
  ...body,
  '二、下一步打算',
  closing,
  '临江县人民政府',
  '2023年1月20日',
];
const text = (body: readonly string[], head?: string) => `${lines(body, head).join('\n')}\n`;
const html = (body: readonly string[], { charset = 'utf-8', tag = 'p', top = '' } = {}) =>
  `<!doctype html><html><head><meta charset="${charset}"><title>${title}</title></head><body><div class="nav"><a href="/">首页</a><a href="/b">政务公开</a></div>${top}<h1>${title}</h1><div class="content">${lines(
    body,
  )
    .slice(1)
    .map((line) => `<${tag}>${line}</${tag}>`)
    .join('')}</div></body></html>`;
const edited = (...pairs: [from: string, to: string][]) =>
  paragraphs.map((words) => pairs.reduce((all, [from, to]) => all.replace(from, to), words));
const without = (n: number) => paragraphs.filter((_, i) => i !== n);

const identityOf = ({ facts }: FileReading) => ({ year: facts.year, region: facts.region.code ?? null });

/** What is told of each figure: its words with two characters before, the state, and the words found. */
async function told(old: Uint8Array, oldName: string, now: Uint8Array, nowName: string) {
  const was = await readFileBytes(old, oldName);
  const is = await readFileBytes(now, nowName);
  const { text: before, body, headings } = was.article;
  const figures = extractFigures(before, { body, headings, year: was.facts.year, tables: was.tables });
  expect(figures.length).toBeGreaterThan(20);
  const later = is.article.text;
  const near = (words: string, [start, end]: readonly [number, number]) =>
    words.slice(words.slice(0, start).search(/[^，。、；\n\t]*$/), end);
  const findings = findAll(
    figures.map((figure) => describeFigure(before, figure)),
    later,
    { was: identityOf(was), now: identityOf(is) },
  );
  return findings.map(({ state, found }, i) => {
    const { start, end } = figures[i] as (typeof figures)[number];
    return { was: near(before, [start, end]), state, now: found && near(later, found) };
  });
}

/** The answers that are not "the same words stand there". */
const otherwise = (all: Awaited<ReturnType<typeof told>>) =>
  all
    .filter(({ was, state, now }) => !(['exact', 'moved'].includes(state) && was === now))
    .map(({ was, state, now }) => `${was} ${state}${now === null ? '' : ` ${now}`}`);

const all = [
  '全年共受理行政复议案件120',
  '审结96',
  '其中维持60',
  '撤销9',
  '办结率80%',
  '县司法局组织开展复议听证9',
  '化解行政争议31',
  '全县各级调解组织调解矛盾纠纷3450',
  '调解成功3415',
  '调解成功率99%',
  '涉及金额2860.5万',
  '行政机关负责人出庭应诉45',
  '出庭应诉率100%',
  '政务服务事项1530',
  '其中网上可办1498',
  '即办件占比62.5%',
  '全年办件12.6万',
  '群众满意率99%',
  '县住建局组织开展质量检查9',
  '举办培训班9',
  '培训执法人员620',
  '城东镇调解纠纷12',
  '成功率100%',
  '城西镇调解纠纷12',
  '成功率100%',
  '城南镇调解纠纷15',
  '成功率98%',
];

type Case = [what: string, now: readonly [Uint8Array, string], answers: readonly string[]];
const txt = (words: string) => [utf8(words), 'new.txt'] as const;
const page = (words: string) => [utf8(words), 'new.html'] as const;

const cases: Case[] = [
  ['nothing has changed', txt(text(paragraphs)), []],
  ['the page in GBK', [gbk(html(paragraphs, { charset: 'gb2312' })), 'new.html'], []],
  ['the page in GBK that says UTF-8', [gbk(html(paragraphs)), 'new.html'], []],
  [
    'a paragraph is deleted, the same number of the same unit stands in others',
    txt(text(without(1))),
    ['县司法局组织开展复议听证9 missing', '化解行政争议31 missing'],
  ],
  [
    'a clause is deleted, its number stands in the next sentence',
    txt(text(edited(['举办培训班9期，', '']))),
    ['举办培训班9 missing'],
  ],
  [
    'two numbers have changed places',
    txt(text(edited(['120件，审结96件', '96件，审结120件']))),
    ['全年共受理行政复议案件120 changed 全年共受理行政复议案件96', '审结96 changed 审结120'],
  ],
  [
    'a number is revised to one that stands before it',
    txt(text(edited(['撤销9件', '撤销60件']))),
    ['撤销9 changed 撤销60'],
  ],
  [
    'one of a series is deleted',
    txt(text(edited(['城东镇调解纠纷12件，成功率100%。', '']))),
    ['城东镇调解纠纷12 missing', '成功率100% missing'],
  ],
  [
    'the last of a series is deleted',
    txt(text(edited(['城南镇调解纠纷15件，成功率98%。', '']))),
    ['城南镇调解纠纷15 missing', '成功率98% missing'],
  ],
  [
    'one of a series is revised',
    txt(text(edited(['城西镇调解纠纷12件', '城西镇调解纠纷13件']))),
    ['城西镇调解纠纷12 changed 城西镇调解纠纷13'],
  ],
  [
    'one of a series is revised to its neighbour’s number',
    txt(text(edited(['城南镇调解纠纷15件，成功率98%', '城南镇调解纠纷12件，成功率100%']))),
    ['城南镇调解纠纷15 changed 城南镇调解纠纷12', '成功率98% changed 成功率100%'],
  ],
  [
    'a series stands in another order',
    txt(
      text([
        ...without(6),
        `城南镇调解纠纷15件，成功率98%。城西镇调解纠纷12件，成功率100%。城东镇调解纠纷12件，成功率100%。`,
      ]),
    ),
    [],
  ],
  [
    'the paragraphs stand in another order, a notice before them',
    page(html(paragraphs.toReversed(), { tag: 'div', top: '<p>公告：本站将于3月5日起升级，暂停服务2天。</p>' })),
    [],
  ],
  ['the unit has become another', txt(text(edited(['应诉45人次', '应诉45件']))), ['行政机关负责人出庭应诉45 missing']],
  [
    'the same numbers written in other ways',
    txt(text(edited(['12.6万件', '126000件'], ['成功率99%', '成功率百分之九十九'], ['3450件', '3,450件']))),
    [
      '全县各级调解组织调解矛盾纠纷3450 moved 全县各级调解组织调解矛盾纠纷3,450',
      '调解成功率99% moved 调解成功率百分之九十九',
      '全年办件12.6万 moved 全年办件126000',
    ],
  ],
  [
    'a number is given to the last digit',
    txt(text(edited(['12.6万件', '12.6345万件'], ['2860.5万元', '2861万元']))),
    ['涉及金额2860.5万 changed 涉及金额2861万', '全年办件12.6万 changed 全年办件12.6345万'],
  ],
  [
    'spans, spaces, soft hyphens and no-break spaces in numbers',
    page(
      html(
        edited(
          ['3450件', '3<span>4</span>5<b>0</b>&nbsp;件'],
          ['1530项', '15&shy;30 项'],
          ['62.5%', '62．<i>5</i>％'],
          ['620人次', '６２０人次'],
        ),
      ),
    ),
    ['即办件占比62.5% exact 即办件占比62．5％', '培训执法人员620 exact 培训执法人员６２０'],
  ],
  [
    'a hidden copy with other numbers and the next report in a list of links',
    page(
      html(paragraphs, {
        top: `<div style="display:none">${paragraphs.join('').replaceAll('9', '8')}</div><ul><li><a href="/x">临江县2023年法治政府建设年度报告</a></li></ul>`,
      }),
    ),
    [],
  ],
  [
    'the next year’s report at the same address, some of its rates the same',
    txt(
      text(
        paragraphs.map((words) => words.replace(/\d+(?=[件次万人个项期])/g, (digits) => `${Number(digits) + 7}`)),
        title.replace('2022', '2023'),
      )
        .replaceAll('2022年', '2023年')
        .replace('2023年1月20日', '2024年1月20日'),
    ),
    all.map((words) => `${words} missing`),
  ],
  [
    'a page that says that there is none',
    page('<title>404</title><p>您访问的页面不存在或已删除，5秒后返回首页。9次、12件、100%。</p>'),
    all.map((words) => `${words} missing`),
  ],
];

describe('pairs of pages', () => {
  it.each(cases)('%s', async (_, [bytes, name], answers) => {
    expect(otherwise(await told(utf8(text(paragraphs)), 'old.txt', bytes, name))).toEqual(answers);
  });

  it('a Traditional page in Big5 after a Simplified one', async () => {
    const now = html(
      [
        '全年共受理行政複議案件120件，審結96件，其中維持60件、撤銷9件，辦結率80%。',
        '縣司法局組織開展複議聽證9次，化解行政爭議33件。',
        ...paragraphs.slice(2).map((words) => words.replace(/[一-鿿]/g, (char) => hant.get(char) ?? char)),
      ],
      { charset: 'big5' },
    );
    const found = await told(utf8(text(paragraphs)), 'old.txt', big5(now), 'new.html');
    const states = found.map(({ state }) => state);
    expect(states.filter((state) => state === 'changed')).toHaveLength(1);
    expect(found.filter(({ state }) => state === 'missing')).toEqual([]);
  });
});

/** The characters of the paragraphs that Big5 has in another form only. */
const hant = new Map(
  Object.entries({
    县: '縣',
    级: '級',
    调: '調',
    组: '組',
    织: '織',
    纠: '糾',
    纷: '紛',
    额: '額',
    万: '萬',
    机: '機',
    关: '關',
    负: '負',
    责: '責',
    应: '應',
    诉: '訴',
    务: '務',
    项: '項',
    网: '網',
    办: '辦',
    满: '滿',
    众: '眾',
    质: '質',
    检: '檢',
    举: '舉',
    训: '訓',
    执: '執',
    员: '員',
    东: '東',
    镇: '鎮',
    开: '開',
    领: '領',
    导: '導',
    占: '佔',
  }),
);

describe('pairs of pages of tables', () => {
  const [older, newer] = [2020, 2023].map((year) =>
    tablePages().find(({ file }) => file === `disclosure-${year}.html`),
  );
  const numbers = /(<span><span>)(\d[\d.]*)(?=<\/span>)/g;

  it.each([
    ['2019', older],
    ['2021', newer],
  ])('form of %s: every second number revised is told in its place, the others stand', async (_, report) => {
    const words = report?.html ?? '';
    let nth = 0;
    const revised = new Set<string>();
    const now = words.replace(numbers, (whole, open: string, digits: string) => {
      if (nth++ % 2 === 0) return whole;
      revised.add(digits);
      return `${open}${Number(digits) + 3}`;
    });
    const found = await told(utf8(words), 'old.html', utf8(now), 'new.html');
    expect(found.filter(({ state }) => state === 'changed').length).toBeGreaterThan(80);
    expect(found.filter(({ state }) => state !== 'exact' && state !== 'changed')).toEqual([]);
    for (const { was, state, now: words } of found) if (state === 'exact') expect(words).toBe(was);
  });

  it('a row of a table is gone: its figures are missing, though the next rows hold the same numbers', async () => {
    const words = newer?.html ?? '';
    const row = words.split('\n').find((line) => line.includes('1.本机关不掌握相关政府信息')) as string;
    const found = await told(utf8(words), 'old.html', utf8(words.replace(row, '')), 'new.html');
    expect(found.filter(({ state }) => state === 'missing')).toHaveLength(7);
    for (const { was, state, now } of found) if (state !== 'missing') expect([state, now]).toEqual([state, was]);
  });
});
