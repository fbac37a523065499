/** Files of the library page: snippets by a template of one's own, a colleague's coding beside one's own, the reminder. */
import { readFileSync } from 'node:fs';
import { chooseFormat, exportChosen, exported } from '../support/exported.ts';
import { county, expect, test } from './mingshu.ts';

test('two codings of the same reports are compared field by field, and the table is saved', async ({ stage }, info) => {
  const library = await stage.libraryOf([county]);
  const { path } = await exported(library, 'JSON 备份', info.outputPath());

  await library.getByRole('button', { name: '导入' }).first().click();
  await library.locator('input[type=file][accept*=json]').setInputFiles(path);
  await library.getByRole('button', { name: '与我的编码比一致性' }).click();
  const table = library.locator('table.agree');
  await expect(table.locator('tbody tr')).toHaveCount(8);
  await expect(table.locator('tbody tr', { hasText: '数值' })).toContainText('100.0%');
  await expect(table.locator('tbody tr', { hasText: '数值' })).toContainText('1.00');
  const [download] = await Promise.all([
    library.waitForEvent('download'),
    library.getByRole('button', { name: '存为 CSV' }).click(),
  ]);
  await download.saveAs(info.outputPath('agreement.csv'));
  const csv = readFileSync(info.outputPath('agreement.csv'), 'utf8');
  expect(csv.split('\r\n')[0]).toContain('"field","n","agreed"');
  expect(csv.split('\r\n')).toHaveLength(10);
});

test('a template says what is not a field, and is there the next time', async ({ stage }, info) => {
  const library = await stage.libraryOf([county]);
  await chooseFormat(library, 'Markdown');
  await library.getByRole('checkbox', { name: '用我的模板' }).check();
  const field = library.getByRole('textbox', { name: '用我的模板' });
  await field.fill('- {indicator}: {value}{unit} {nothing}');
  await expect(library.getByRole('alert')).toContainText('{nothing}');
  await exportChosen(library, info.outputPath());
  await chooseFormat(library, 'Markdown');
  await expect(field).toHaveValue('- {indicator}: {value}{unit} {nothing}');
});

test('work that no downloaded backup holds is reminded of: put off for a week, and done with by a download', async ({
  stage,
}, info) => {
  const { panel } = await stage.visitWithPanel(county);
  await expect(panel.locator('.row').first()).toBeVisible();
  for (let kept = 1; kept <= 5; kept++) {
    await panel.keyboard.press('j');
    await panel.keyboard.press('s');
    await expect(panel.getByRole('tab', { name: new RegExp(`摘录 ${kept}`) })).toBeVisible();
  }
  const day = 24 * 60 * 60 * 1000;
  /** The library page on the n-th day from now. */
  const onDay = async (n: number) => {
    const library = await stage.browser.context.newPage();
    await library.clock.setFixedTime(Date.now() + n * day);
    await library.goto(stage.browser.own('library.html#snippets'));
    await expect(library.locator('.sn')).toHaveCount(5);
    // What the page asked of the storage before this has been answered, and drawn.
    await library.evaluate(async () => {
      await (
        globalThis as unknown as { chrome: { storage: { local: { get(): Promise<object> } } } }
      ).chrome.storage.local.get();
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    });
    return { library, reminder: library.locator('.notice.remind') };
  };
  expect(await (await onDay(13)).reminder.count()).toBe(0);
  const { library, reminder } = await onDay(15);
  await expect(reminder).toContainText('5');
  await reminder.getByRole('button', { name: '过一周再说' }).click();
  await expect(reminder).toHaveCount(0);
  expect(await (await onDay(21)).reminder.count()).toBe(0);
  const later = await onDay(23);
  await later.reminder.getByRole('button', { name: '下载备份' }).click();
  await exportChosen(later.library, info.outputPath());
  await expect(later.reminder).toHaveCount(0);
  expect(await (await onDay(60)).reminder.count()).toBe(0);
  await library.close();
});
