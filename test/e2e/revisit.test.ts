/** A saved page opened again after something has happened to it: the panel says what has become of what was kept. */
import type { Page } from '@playwright/test';
import { extractFigures } from '../../utils/figures/extract.ts';
import { readPlainText } from '../../utils/page/plain.ts';
import { changes } from '../bench/anchors/changes.ts';
import { type PortalPage, portalOf } from '../support/portals.ts';
import { expect, test } from './mingshu.ts';

const report = [
  '临江县2022年法治政府建设年度报告',
  '2022年，临江县坚持依法行政，法治政府建设取得新进展。现将有关情况报告如下。',
  '一、依法化解矛盾纠纷',
  '全年共受理行政复议案件120件，审结96件，其中维持60件、撤销9件，办结率80%。县司法局组织开展复议听证9次，化解行政争议31件。',
  '全县各级调解组织调解矛盾纠纷3450件，调解成功3415件，涉及金额2860.5万元。',
  '行政机关负责人出庭应诉45人次，出庭应诉率100%。',
  '二、提升政务服务水平',
  '政务服务事项1530项，其中网上可办1498项，即办件占比62.5%。全年办件12.6万件，群众满意率98%。',
  '营商环境持续优化。压减审批环节85个。举办培训班9期，培训执法人员620人次。',
  '三、存在的问题',
  '基层执法力量不足，个别乡镇专职执法人员仅有2名。',
].join('\n');
const other = [
  '白石区2022年法治政府建设年度报告',
  '2022年，白石区扎实推进各项工作。',
  ...Array.from(
    { length: 6 },
    (_, i) => `第${i + 1}批清理文件${30 + i}件，开展检查${120 + i}次，查处案件${11 + i}起。`,
  ),
].join('\n');

const url = 'http://www.linjiang.gov.cn/zwgk/fzzf/202302/t20230214_1001.html';
const served: PortalPage = { url, file: 'linjiang-2022', html: portalOf(report) };
test.use({ morePages: [served] });
test.beforeEach(() => {
  served.html = portalOf(report);
  served.gone = false;
});

const figures = extractFigures(report, { ...readPlainText(report), year: 2022 });
/** Lines of cells as rows of a table. */
const withTables = (html: string) =>
  html.replace(/(?:<p>[^<]*\t[^<]*<\/p>\n)+/g, (lines) => {
    const rows = lines.replace(
      /<p>(.*)<\/p>\n/g,
      (_, cells: string) => `<tr><td>${cells.replaceAll('\t', '</td><td>')}</td></tr>`,
    );
    return `<table>${rows}</table>`;
  });
const counts = (panel: Page) => panel.locator('.rv-line, .notice:has(.link)');

async function save(panel: Page) {
  await expect(panel.locator('.row').first()).toBeVisible();
  await panel.keyboard.press('Shift+S');
  await expect(panel.locator('.foot .kept')).toBeVisible();
}

/** What the panel should count after a change, by what is known of it. */
function expected(name: string, text: string, gone: number, revised: number): string {
  if (name === 'another report altogether') return '另一份报告';
  const said = [`${figures.length - gone - revised} 与存时相同`];
  if (revised > 0) said.push(`${revised} 变了`);
  if (gone > 0) said.push(`${gone} 不见了`);
  return said.filter((part) => !part.startsWith('0 ')).join(' · ') + (text === '' ? '!' : '');
}

test('each of twelve changes is told rightly', async ({ stage }) => {
  test.setTimeout(180_000);
  const { page, panel } = await stage.visitWithPanel('linjiang-2022');
  await save(panel);
  await expect(counts(panel)).toHaveText(`${figures.length} 与存时相同`);

  // One figure in a sentence of its own, so that what becomes of the sentence becomes of it alone.
  const alone = figures.find(({ quote }) => quote === '85') as (typeof figures)[number];
  const kinds = [
    ...changes.map(({ name, apply }) => ({ name, texts: [...apply(report, figures)] })),
    { name: 'another report altogether', texts: [{ text: other, expected: [] }] },
  ];
  expect(kinds).toHaveLength(12);
  for (const { name, texts } of kinds) {
    const changed =
      texts.length === 1 ? texts[0] : texts.find((one) => one.expected.some(({ figure }) => figure === alone));
    const { text, expected: truth } = changed as NonNullable<typeof changed>;
    const revised = truth.filter((one) => one.revised).length;
    const gone = truth.filter((one) => one.span === null).length;
    served.html = withTables(portalOf(text));
    await page.reload();
    await expect(counts(panel), name).toContainText(expected(name, text, gone, revised));
    if (revised + gone === 0 && name !== 'another report altogether')
      await expect(counts(panel), name).not.toContainText(/变了|不见了|认不准/);
  }
});

test('changes are listed with both sentences, and the reader decides', async ({ stage }) => {
  const { page, panel } = await stage.visitWithPanel('linjiang-2022');
  await save(panel);
  // Two snippets: one will be revised, one will go.
  for (const value of ['96', '31']) {
    await panel
      .locator('.row-main')
      .filter({ has: panel.locator('.val', { hasText: new RegExp(`^${value}$`) }) })
      .click();
    await panel.keyboard.press('s');
  }
  served.html = portalOf(
    report.replace('审结96件', '审结98件').replace(/县司法局组织.*31件。/, '全年新设调解室17间。'),
  );
  await page.reload();
  await expect(counts(panel)).toContainText('1 变了 · 2 不见了 · 1 新出现');
  await panel.getByRole('button', { name: '看变化' }).click();
  const item = panel.locator('.rv-item').first();
  await expect(item.locator('.rv-ft')).toHaveText(/96件\s*→\s*变为\s*98件/);
  await expect(item.locator('dd').nth(0)).toContainText('审结96件');
  await expect(item.locator('dd').nth(1)).toContainText('审结98件');
  await expect(panel.locator('.rv-item').nth(1)).toContainText('页上已无此句');
  const added = panel.locator('section', { has: panel.getByRole('heading', { name: /^新出现/ }) }).last();
  await expect(added.locator('.rv-item')).toHaveCount(1);
  await expect(added.locator('.rv-ft')).toHaveText('17间');

  // The snippet takes the new number; undo gives the old one back.
  await item.getByRole('button', { name: '改用新数' }).click();
  await expect(panel.locator('.toast')).toContainText('已改用新数');
  await panel.locator('.toast').getByRole('button', { name: '撤销' }).click();
  await expect(item.getByRole('button', { name: '改用新数' })).toBeVisible();

  // A note on the changes, both versions kept: it is no news any more, here and after coming back.
  await panel.getByRole('textbox', { name: '对这些变化的批注' }).fill('二月更正');
  await panel.getByRole('button', { name: '两版都留' }).click();
  await expect(panel.locator('.toast')).toContainText('两版都留下了');
  await panel.keyboard.press('Escape');
  await page.reload();
  await expect(counts(panel)).toContainText('1 变了');
  await panel.getByRole('button', { name: '看变化' }).click();
  await expect(panel.getByRole('textbox', { name: '对这些变化的批注' })).toHaveValue('二月更正');
  await expect(panel.locator('.rv-head .kept')).toContainText('两版都留着');

  // Saved as the new version, nothing differs any more but the snippet that is gone.
  await panel.getByRole('button', { name: '存为新版' }).first().click();
  await expect(panel.locator('.toast')).toContainText('旧版留着');
  await expect(panel.locator('.rv-item')).toHaveCount(2);
  await expect(panel.locator('.rv-head')).toContainText('1 变了 · 1 不见了');
});

test('the site is gone, and the library still shows the report and the figure in it', async ({ stage }) => {
  served.html = withTables(portalOf(`${report}\n项目\t件数\n行政复议\t120\n行政诉讼\t31`));
  const { page, panel } = await stage.visitWithPanel('linjiang-2022');
  await save(panel);
  served.html = served.html.replace('审结96件', '审结98件').replace('营商环境持续优化。', '');
  await page.reload();
  await expect(counts(panel)).toContainText('1 变了');
  // The visit is a version of its own, and what differs can be read, word by word.
  await panel.getByRole('button', { name: '看变化' }).click();
  const [library] = await Promise.all([
    stage.browser.context.waitForEvent('page'),
    panel.getByRole('button', { name: '并排看两版' }).click(),
  ]);
  await expect(library.locator('.df del').first()).toHaveText('96');
  await expect(library.locator('.df ins').first()).toHaveText('98');
  await expect(library.locator('.df-figures li')).toHaveText(/96件\s*→\s*98件/);
  await expect(library.locator('.vs li')).toHaveCount(2);

  served.gone = true;
  const answer = await page.reload();
  expect(answer?.status()).toBe(404);
  stage.browser.complaints.splice(0);
  await library.getByRole('link', { name: '看存下的全文' }).click();
  await expect(library.locator('.st-taken')).toContainText(url);
  await expect(library.locator('.st-taken code')).toHaveText(/^[0-9a-f]{64}$/);
  await expect(library.locator('.st-text h4').first()).toHaveText('一、依法化解矛盾纠纷');
  await expect(library.locator('.st-text td')).toHaveText(['项目', '件数', '行政复议', '120', '行政诉讼', '31']);
  await library.locator('.row-main', { hasText: '3415' }).click();
  await expect(library.locator('.st-text [aria-current]')).toHaveText('3415');
  await expect(library.locator('.st-text [aria-current]')).toBeInViewport();
});
