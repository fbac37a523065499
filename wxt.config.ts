import { defineConfig } from 'wxt';
import { fewChunks } from './utils/command/few-chunks.ts';
import { leaveOut } from './utils/command/left-out.ts';
import { licencesOf } from './utils/command/licenses.ts';
import { noMarkup } from './utils/command/no-markup.ts';
import { ownStylesLast } from './utils/command/own-styles-last.ts';
import { sharedWorkers } from './utils/command/shared-workers.ts';
import { soon } from './utils/command/soon.ts';
import { squeeze } from './utils/command/squeeze.ts';
import { wordsApart } from './utils/command/words-apart.ts';

/**
 * Installing asks for nothing and warns of nothing: no host permission stands here, only optional ones that the reader
 * may grant later. A test holds the list of permissions; docs of each are in README.md.
 */
export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  outDir: '.output',
  // Firefox too: its version 2 knows no optional hosts, and the portals could not be asked for.
  manifestVersion: 3,
  vite: () => ({
    plugins: [noMarkup(), leaveOut(), sharedWorkers(), wordsApart(), fewChunks(), soon(), ownStylesLast()],
    // Browsers that the extension runs in know `modulepreload` by themselves.
    build: { modulePreload: { polyfill: false } },
  }),
  zip: {
    // What it takes to build the packages again, byte for byte: see utils/command/zip.ts.
    dotSources: true,
    includeSources: [
      '.npmrc',
      '*.{json,md,ts}',
      'LICENSE',
      '{components,entrypoints,public,utils}/**',
      'test/setup/**',
    ],
  },
  hooks: {
    'build:publicAssets': (wxt, files) => {
      files.push({ relativeDest: 'LICENSES.txt', contents: licencesOf(wxt.config.root) });
    },
    'zip:extension:done': (_, path) => squeeze(path),
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    permissions: [
      'storage',
      'unlimitedStorage',
      'activeTab',
      'scripting',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_openPanel__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+M' } },
      'save-selection': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_saveSelection__' },
    },
    content_security_policy: {
      extension_pages: [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        // The browser itself refuses to make markup or scripts of a string, whoever asks: a view, or a library. The
        // policies are those of entrypoints/shared/own-scripts.ts and saved-page.ts.
        "require-trusted-types-for 'script'",
        'trusted-types default saved-page',
      ].join('; '),
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            // Mozilla wants this in every new extension; Firefox for Android, which has no sidebar, knows it from here on.
            gecko_android: { strict_min_version: '142.0' },
            gecko: {
              id: 'mingshu@mingshu',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          // Without this list any other extension could talk to ours.
          externally_connectable: { ids: [] },
          // sidePanel.open() came with 116, light-dark() of the style sheets with 123.
          minimum_chrome_version: '123',
        }),
    incognito: 'not_allowed',
  }),
});
