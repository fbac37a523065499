/** Links of a column page that the reader has open. The page itself is only read. */
import { expect, it, vi } from 'vitest';
import { linksOf } from '../../../entrypoints/library/gather/links.ts';

const inPage = vi.hoisted(() => ({ links: [] as { address: string; text: string }[] }));

vi.mock('wxt/browser', () => ({
  browser: { scripting: { executeScript: async () => [{ result: inPage.links }] } },
}));

it('are those that look like reports, each once, without the column’s own address', async () => {
  const column = 'http://www.yunxi.gov.cn/fzzf/index.html';
  const report = 'http://www.yunxi.gov.cn/fzzf/2023.html';
  inPage.links = [
    { address: column, text: '法治政府建设年度报告' },
    { address: `${column}#top`, text: '年度报告' },
    { address: report, text: '云溪县2023年法治政府建设年度报告' },
    { address: `${report}#text`, text: '2023年报告' },
    { address: 'http://www.yunxi.gov.cn/map.html', text: '网站地图' },
  ];
  const found = await linksOf({ tabId: 1, title: '', address: `${column}#list` });
  expect(found).toEqual([{ address: report, text: '云溪县2023年法治政府建设年度报告' }]);
});
