// Finds a Chromium-family browser that loads an unpacked extension, and a Firefox, or installs them on Debian as root.
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

/** The first program of these names on the PATH. */
function onPath(programs) {
  for (const folder of (process.env.PATH ?? '').split(delimiter))
    for (const name of programs) if (existsSync(join(folder, name))) return join(folder, name);
  return null;
}

function find() {
  if (process.env.MINGSHU_BROWSER) return process.env.MINGSHU_BROWSER;
  const path = onPath(names);
  if (path) return path;
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

/** ESR and Developer Edition install packages that Mozilla has not signed yet; the everyday Firefox refuses them. */
const firefoxNames = ['firefox-esr', 'firefox-developer-edition', 'firefox-devedition'];
const firefoxPlaces = [
  '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Firefox Developer Edition\\firefox.exe',
];

const findFirefox = () =>
  process.env.MINGSHU_FIREFOX ?? onPath(firefoxNames) ?? firefoxPlaces.find((path) => existsSync(path)) ?? null;

/** Path of the Firefox to test with, or null, after a line that says so. */
export function ensureFirefox() {
  let path = findFirefox();
  if (!path && isDebianRoot() && aptInstall(['firefox-esr'])) path = findFirefox();
  if (!path)
    console.error(
      [
        'Mingshu: no Firefox found that installs unsigned packages; its tests are skipped. Any one of these will do:',
        '  Debian:  sudo apt-get install firefox-esr',
        '  Firefox ESR or Developer Edition, or set MINGSHU_FIREFOX to the path of one.',
      ].join('\n'),
    );
  return path;
}
