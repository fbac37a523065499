/** What is shipped: built twice, once for each browser, and compared with what has been reviewed. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { zip } from 'wxt';
import { filesUnder, root } from '../../support/files.ts';

const folders: string[] = [];
const silent = Object.fromEntries(
  ['debug', 'log', 'info', 'warn', 'error', 'fatal', 'success'].map((level) => [level, () => {}]),
);

/** Builds and packs; gives the folder of the build, and each zip's hash by its name. */
async function pack(browser: 'chrome' | 'firefox') {
  const outDir = mkdtempSync(join(tmpdir(), 'mingshu-release-'));
  folders.push(outDir);
  const options = { root, outDir, browser, logger: { ...silent, level: 0 } };
  const zips = await zip(options as unknown as NonNullable<Parameters<typeof zip>[0]>);
  const hashes = zips.map((file) => [
    file.slice(outDir.length + 1),
    createHash('sha256').update(readFileSync(file)).digest('hex'),
  ]);
  return { folder: join(outDir, `${browser}-mv3`), hashes: Object.fromEntries(hashes) as Record<string, string> };
}

let chrome: Awaited<ReturnType<typeof pack>>;
let firefox: Awaited<ReturnType<typeof pack>>;

beforeAll(async () => {
  chrome = await pack('chrome');
  firefox = await pack('firefox');
}, 120_000);

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const manifestOf = (folder: string) => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

/** Sources of extension pages, and nothing from elsewhere; no script or markup from a string. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default saved-page',
];

/**
 * The manifests as they were reviewed. Why each permission is there stands in SECURITY.md: a line here and a line there
 * change together.
 */
const reviewed = {
  manifest_version: 3,
  name: '__MSG_name__',
  short_name: '__MSG_shortName__',
  description: '__MSG_description__',
  default_locale: 'zh_CN',
  icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
  permissions: ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus'],
  optional_host_permissions: ['*://*/*'],
  action: { default_title: '__MSG_openPanel__' },
  commands: {
    _execute_action: { suggested_key: { default: 'Alt+M' } },
    'save-selection': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_saveSelection__' },
  },
  content_security_policy: { extension_pages: policy.join('; ') },
  incognito: 'not_allowed',
};

const reviewedFor = {
  chrome: {
    ...reviewed,
    permissions: [...reviewed.permissions, 'sidePanel'],
    externally_connectable: { ids: [] },
    minimum_chrome_version: '123',
    background: { type: 'module', service_worker: 'background.js' },
    side_panel: { default_path: 'sidepanel.html' },
  },
  firefox: {
    ...reviewed,
    background: { type: 'module', scripts: ['background.js'] },
    sidebar_action: { default_panel: 'sidepanel.html', default_title: '明数', open_at_install: false },
    browser_specific_settings: {
      gecko_android: { strict_min_version: '142.0' },
      gecko: {
        id: 'mingshu@mingshu',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
};

describe('the manifests', () => {
  it('R94 are what was reviewed, in Chromium', () => {
    const { version: _, ...manifest } = manifestOf(chrome.folder);
    expect(manifest).toEqual(reviewedFor.chrome);
  });

  it('R94 are what was reviewed, in Firefox', () => {
    const { version: _, ...manifest } = manifestOf(firefox.folder);
    expect(manifest).toEqual(reviewedFor.firefox);
  });

  it('keep to what Microsoft asks of packages for Edge, which takes the one for Chrome', () => {
    const manifest = manifestOf(chrome.folder);
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.version).toMatch(/^(?:0|[1-9]\d{0,4})(?:\.(?:0|[1-9]\d{0,4})){0,3}$/);
    // The store adds its own; with these it refuses the package.
    for (const member of ['update_url', 'key', 'browser_specific_settings', 'sidebar_action'])
      expect(manifest[member], member).toBeUndefined();
    for (const [size, file] of Object.entries<string>(manifest.icons)) {
      const png = readFileSync(join(chrome.folder, file));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], file).toEqual([Number(size), Number(size)]);
    }
    expect(Object.keys(manifest.icons)).toContain('128');
    // Kept to the store's lengths, and no other browser's name in it.
    for (const language of ['zh_CN', 'zh_TW', 'en']) {
      const messages = JSON.parse(readFileSync(join(chrome.folder, `_locales/${language}/messages.json`), 'utf8'));
      expect(messages.name.message.length).toBeLessThanOrEqual(45);
      expect(messages.shortName.message.length).toBeLessThanOrEqual(12);
      expect(messages.description.message.length).toBeLessThanOrEqual(132);
      expect(JSON.stringify(messages)).not.toMatch(/Chrome|Google|Firefox|谷歌|火狐/i);
    }
    // Interfaces that Edge has not got, by its own list.
    const script = readFileSync(join(chrome.folder, 'background.js'), 'utf8');
    expect(script).not.toMatch(/identity\.getAccounts|gcm\.|instanceID\.|webstore\./);
  });

  it('R94 ask for nothing that SECURITY.md gives no reason for', () => {
    const page = readFileSync(join(root, 'SECURITY.md'), 'utf8');
    const asked = [...reviewedFor.chrome.permissions, ...reviewed.optional_host_permissions];
    expect(asked.filter((one) => !page.includes(`| \`${one}\``))).toEqual([]);
  });
});

describe('the build', () => {
  it('R93 is the same again, byte for byte', async () => {
    // Times in a zip count two seconds at once.
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    expect((await pack('chrome')).hashes).toEqual(chrome.hashes);
    expect((await pack('firefox')).hashes).toEqual(firefox.hashes);
    expect(Object.keys({ ...chrome.hashes, ...firefox.hashes })).toHaveLength(3);
  }, 60_000);

  it('has no file that is not needed', () => {
    const kinds = readdirSync(chrome.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => /[^.]+$/.exec(entry.name)?.[0]);
    expect([...new Set(kinds)].sort()).toEqual(['css', 'html', 'js', 'json', 'png', 'svg', 'txt']);
  });

  it('tells the licence of everything that is in it', () => {
    const said = readFileSync(join(chrome.folder, 'LICENSES.txt'), 'utf8');
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    for (const name of Object.keys(dependencies)) expect(said).toContain(`\n${name} `);
    expect(said).toContain('MIT');
  });
});

/** Addresses that may stand in the build: names of markup languages, which are never fetched, and words for readers. */
const knownAddresses = [
  'http://www.w3.org/1998/Math/MathML',
  'http://www.w3.org/1999/xhtml',
  'http://www.w3.org/1999/xlink',
  'http://www.w3.org/2000/svg',
  'http://www.w3.org/2000/xmlns/',
  'http://www.w3.org/XML/1998/namespace',
  'http://www.w3.org/2001/XMLSchema-instance',
  'http://www.w3.org/ns/anno.jsonld',
];
/** Names that the format of Excel workbooks is made of. */
const officeNames =
  /^http:\/\/(?:schemas\.openxmlformats\.org|schemas\.microsoft\.com\/office|purl\.org\/dc|www\.wps\.cn\/officeDocument)\//;
/** Ways to make script or markup of a string, and to reach out. */
const forbidden =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|document\.write(?:ln)?|dangerouslySetInnerHTML|eval\(|new Function|importScripts|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection)/g;

describe('the built scripts', () => {
  const sources = () =>
    readdirSync(chrome.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(js|html|css)$/.test(entry.name))
      .map((entry) => ({ name: entry.name, source: readFileSync(join(entry.parentPath, entry.name), 'utf8') }));

  it('R02 make no markup and no script of a string', () => {
    // Preact knows the name of a prop that no view has, to leave it alone: the build has taken out what it did with it.
    const allowed = Array<string>(2).fill('dangerouslySetInnerHTML');
    const found = sources().flatMap(({ source }) => [...source.matchAll(forbidden)].map((match) => match[0]));
    expect(found.sort()).toEqual(allowed);
  });

  it('R96 name no host but the known ones', () => {
    const found = sources().flatMap(({ source }) =>
      [...source.matchAll(/(?:https?|wss?|ftp):\/\/[\w.-]+\.[a-z]{2,}[\w./-]*/gi)].map((match) => match[0]),
    );
    expect(
      [...new Set(found)].filter((address) => !knownAddresses.includes(address) && !officeNames.test(address)),
    ).toEqual([]);
  });

  it('R96 fetch nothing', () => {
    // Vite's own loader of the pages' modules has one, which only old browsers run.
    const preload = /fetch\(\w+\.href,\w+\)/g;
    const found = sources().filter(({ source }) => /(?<![\w.$])fetch\(/.test(source.replace(preload, '')));
    expect(found.map((one) => one.name)).toEqual([]);
  });
});

describe('the sources', () => {
  const files = ['entrypoints', 'components', 'utils']
    .flatMap((folder) => filesUnder(folder, /\.tsx?$/))
    // Names these ways to take them out of packages.
    .filter((file) => file !== 'utils/command/no-markup.ts');

  it('R02 make no markup and no script of a string', () => {
    const wrong = files.flatMap((file) => {
      const source = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
      const found = [...source.matchAll(forbidden)].map((match) => match[0]);
      const timers = [...source.matchAll(/\bset(?:Timeout|Interval)\(\s*['"`]/g)].map((match) => match[0]);
      return [...found, ...timers].map((one) => `${file}: ${one}`);
    });
    expect(wrong).toEqual([]);
  });

  it('R17 never spread a list of unknown length into the arguments of Highlight', () => {
    const wrong = files.filter((file) => /new Highlight\(\s*\.\.\./.test(readFileSync(join(root, file), 'utf8')));
    expect(wrong).toEqual([]);
  });
});

describe('the packages', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<
      string,
      { version?: string; integrity?: string; resolved?: string; dev?: boolean; link?: boolean }
    >;
  };
  const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

  it('R92 come by the lock file, each with its hash, and run nothing when they are installed', () => {
    const loose = Object.entries(lock.packages).filter(([path, one]) => path !== '' && !one.integrity);
    expect(loose.map(([path]) => path)).toEqual([]);
    expect(readFileSync(join(root, '.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/m);
    const ranges = Object.entries({ ...own.dependencies, ...own.devDependencies }) as [string, string][];
    expect(ranges.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('R92 that are shipped are few, and ARCHITECTURE.md has a reason for each', () => {
    const shipped = Object.keys(own.dependencies);
    expect(shipped.length).toBeLessThanOrEqual(12);
    const page = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');
    const names = [...page.slice(page.indexOf('## Packages')).matchAll(/^\| ([^|]+) \|/gm)].flatMap((row) =>
      (row[1] as string).split(',').map((name) => name.trim()),
    );
    expect(shipped.filter((name) => !names.includes(name))).toEqual([]);
  });
});
