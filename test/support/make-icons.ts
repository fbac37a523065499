/**
 * Renders the icons of the extension (public/icon/*.png) from the drawings beside them. Run by hand after a drawing has
 * changed: `node test/support/make-icons.ts`, with MINGSHU_BROWSER naming a Chromium.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { root } from './files.ts';

const folder = join(root, 'public/icon');
const browser = await chromium.launch({ executablePath: process.env.MINGSHU_BROWSER ?? '/usr/bin/chromium' });
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  // At 16 px the drawing is fitted to the pixels.
  const drawing = readFileSync(join(folder, size === 16 ? 'icon-16.svg' : 'icon.svg'), 'base64');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>*{margin:0}img{display:block}</style><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${drawing}">`,
  );
  await page.screenshot({ path: join(folder, `${size}.png`), omitBackground: true });
}
await browser.close();
