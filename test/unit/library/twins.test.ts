/** The same report at another address: recognised by its text, and what differs listed figure by figure. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { extractFigures } from '../../../utils/figures/extract.ts';
import type { ReadReport, SavedReport } from '../../../utils/library/records.ts';
import { saveReport } from '../../../utils/library/reports.ts';
import { differences, findTwins, sameCopies } from '../../../utils/library/twins.ts';
import { closeLibraries, facts, freshDisk, readReport, testLibrary } from '../../support/library.ts';

beforeEach(freshDisk);
afterEach(closeLibraries);

const app = { appVersion: '1.2.3' };
const topics =
  '行政复议 行政许可 交通执法 市场监管 文化市场 生态环境 农业农村 卫生健康 应急管理 城市管理 劳动监察 自然资源 水利工程 教育督导 民政事务 税务稽查 海关查验 消防检查 食品药品 特种设备'.split(
    ' ',
  );
const doings = ['有序推进', '稳步开展', '成效明显', '全面铺开', '再上台阶', '持续加力', '规范运行'];
const lines = topics.map(
  (topic, n) =>
    `（${n + 1}）${topic}工作${doings[n % 7]}，${topic}领域全年办结案件${n * 31 + 7}件，${doings[(n * 3) % 7]}，${topic}满意率为${(n * 7) % 90}.5%。`,
);
const text = lines.join('\n');

function read(url: string, words = text, other: Partial<ReadReport['facts']> = {}): ReadReport {
  return {
    ...readReport(),
    url,
    article: { text: words, body: [0, words.length], headings: [] },
    figures: extractFigures(words, { year: 2023 }),
    checks: [],
    facts: { ...facts(), ...other },
  };
}
const portal = 'http://www.qingshi.gov.cn/fzzf/2023.html';
const mirror = 'http://www.copies.example/8812.html';

describe('copies among saved reports', () => {
  it('name the one on a government site, and nothing for reports that stand alone', async () => {
    const library = await testLibrary();
    const saved = await Promise.all(
      [
        read(portal),
        read(mirror, text, { provenance: 'suspicious' }),
        read(`${portal}?b`, lines.slice(5).join('\n')),
      ].map(async (one) => (await saveReport(library, one, app)).report),
    );
    const [official, copy] = saved as [SavedReport, SavedReport, SavedReport];
    expect([...sameCopies(saved)].map(([id, other]) => [id, other.id])).toEqual([
      [official.id, copy.id],
      [copy.id, official.id],
    ]);
  });
});

describe('the same report at another address', () => {
  it('is the same whatever the copy has done to spacing, width and script', async () => {
    const library = await testLibrary();
    await saveReport(library, read(portal), app);
    const copy = read(mirror, text.replaceAll('\n', '\n\n　　').replaceAll('办', '辦').replaceAll('%', '％'));
    const twins = await findTwins(library, copy);
    expect(twins.map(({ report, likeness }) => [report.url, likeness])).toEqual([[portal, 'same']]);
    expect(await findTwins(library, read(`${portal}#top`))).toEqual([]);
  });

  it('is nearly the same where figures were changed, and they are listed', async () => {
    const library = await testLibrary();
    await saveReport(library, read(portal), app);
    const changed = text
      .replace('案件69件', '案件96件')
      .replace('生态环境领域全年办结案件162件，', '')
      .concat('\n另有行政检查8812次。');
    const copy = read(mirror, changed);
    const [twin] = await findTwins(library, copy);
    expect(twin).toMatchObject({ likeness: 'near', report: { url: portal } });
    const differing = differences({ text, figures: read(portal).figures }, { text: changed, figures: copy.figures });
    expect(differing.map(({ kept, here }) => [kept, here])).toEqual([
      ['69', '96'],
      ['162', null],
      [null, '8812'],
    ]);
  });

  it('is no copy: another year, another place, half of it, another text', async () => {
    const library = await testLibrary();
    await saveReport(library, read(portal), app);
    const near = text.replace('案件69件', '案件96件');
    const found = async (words: string, other: Partial<ReadReport['facts']>) =>
      (await findTwins(library, read(mirror, words, other))).length;
    expect(await found(near, {})).toBe(1);
    expect(await found(near, { year: 2022 })).toBe(0);
    expect(await found(near, { region: { county: '别处县', code: '990999' } })).toBe(0);
    expect(await found(near, { region: {}, title: '另一份报告' })).toBe(0);
    expect(await found(near, { region: {} })).toBe(1);
    expect(await found(lines.slice(0, 10).join('\n'), {})).toBe(0);
    expect(await found('很短的一页。', {})).toBe(0);
  });
});
