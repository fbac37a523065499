// Finds a Chromium-family browser that loads an unpacked extension, or installs one on Debian as root.
// Plain Node ≥ 20, no packages. Not for starting the browser: see test/support/.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Branded Chrome 137 and later ignores --load-extension, so Chromium and Edge come first. */
const names = ['chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable', 'google-chrome-for-testing'];
const places = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Chromium as `npx playwright install chromium` leaves it. */
function playwrightChromium() {
  const caches = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache/ms-playwright'),
    join(homedir(), 'Library/Caches/ms-playwright'),
    join(homedir(), 'AppData/Local/ms-playwright'),
  ];
  const inside = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win/chrome.exe',
  ];
  for (const cache of caches.filter((path) => path && existsSync(path)))
    for (const folder of readdirSync(cache).filter((name) => name.startsWith('chromium-')))
      for (const path of inside) if (existsSync(join(cache, folder, path))) return join(cache, folder, path);
  return null;
}

function find() {
  if (process.env.MINGSHU_BROWSER) return process.env.MINGSHU_BROWSER;
  for (const folder of (process.env.PATH ?? '').split(delimiter))
    for (const name of names) if (existsSync(join(folder, name))) return join(folder, name);
  return places.find((path) => existsSync(path)) ?? playwrightChromium();
}

const isDebianRoot = () => process.getuid?.() === 0 && existsSync('/etc/debian_version');

function aptInstall(packages) {
  console.error(`> apt-get install ${packages.join(' ')}`);
  const options = { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], options);
  return spawnSync('apt-get', ['install', '-y', '-qq', ...packages], options).status === 0;
}

/** Without a Chinese font every screenshot is a row of boxes. */
function ensureFont() {
  const has = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  if (process.platform !== 'linux' || has.stdout?.trim()) return;
  if (!(isDebianRoot() && aptInstall(['fonts-noto-cjk', 'fontconfig'])))
    console.error('Mingshu: no Chinese font found; screenshots will show boxes. Install fonts-noto-cjk.');
}

/** Path of the browser to test with. Ends the process with instructions where there is none. */
export function ensureBrowser() {
  let path = find();
  if (!path && isDebianRoot() && aptInstall(['chromium'])) path = find();
  if (!path) {
    console.error(
      [
        'Mingshu: no browser found that loads an unpacked extension. Any one of these will do:',
        '  npx playwright install chromium',
        '  Debian, Ubuntu:  sudo apt-get install chromium fonts-noto-cjk',
        '  macOS:           brew install --cask chromium',
        '  Windows:         Microsoft Edge (comes with the system)',
        '  or set MINGSHU_BROWSER to the path of Chromium, Edge or Chrome for Testing.',
        '(Google Chrome itself, from version 137, does not load unpacked extensions from the command line.)',
      ].join('\n'),
    );
    process.exit(1);
  }
  ensureFont();
  return path;
}
