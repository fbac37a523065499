/**
 * Puts what several pages share into a few files instead of dozens of small ones: each file that a page begins with is asked
 * for, compressed and compiled by itself. By who loads it, so that none gets much that it does not need.
 */
import type { Plugin } from 'vite';

const groups = [
  {
    // Pages, background and workers: what they say to each other.
    name: 'messages',
    test: /node_modules\/valibot\/|\/utils\/messages\/|\/utils\/view\/marks\.ts|\/utils\/library\/(?:address|error|tally)\.ts|\/utils\/corrections\/amended\.ts|\/utils\/i18n\/(?:i18n|by-language|apart)\.ts|preload-helper/,
    priority: 3,
  },
  {
    // Pages and background: what they say to the browser. Workers may not load it: they have no such API.
    name: 'browser',
    test: /node_modules\/(?:webextension-polyfill|@wxt-dev|wxt)\/|wxt-(?:html-)?plugins|\/entrypoints\/shared\/(?:refusals|own|portals|marks-off|found-before|locale|link|finder|own-scripts)\.ts|\/figures\/tuples\.ts|worker-address:.*finding-worker|\/components\/base\/(?:tokens|pieces)\.css/,
    priority: 3,
  },
  {
    // What the panel reaches for the page with.
    name: 'begin',
    test: /\/entrypoints\/sidepanel\/(?:kept|session|corrections|initials)\.ts/,
    priority: 3,
  },
  {
    // Pages and workers: the library opened, asked and written.
    name: 'records',
    test: /node_modules\/idb\/|\/utils\/library\/(?:library|space|changes|stored|trouble|schema|migrations\/[^/]+|figure-rows|reports|snippets|visits|list-corrections|digest|figures|prepare|fit|verdicts|backup-schema)\.ts|\/utils\/text\/sketch\.ts|\/utils\/compare\/(?:coverage|standing)\.ts/,
    priority: 3,
  },
  {
    // All pages: views, rows of figures among them, and their words.
    name: 'page',
    test: /node_modules\/preact\/|\/components\/base\/(?!icons|odd|language|toggled)[a-z-]+\.tsx?$|\/utils\/i18n\/(?!library|help|welcome|citations|odd|by-language|apart|panel-(?:copy|keys|notices|states)|revisit)[a-z-]+\.ts|\/entrypoints\/shared\/family\.ts|\/components\/panel\/(?:row|strip|hits|edit-text|equation|header|use-finder)\.tsx?$|\/utils\/view\/(?:rows|segments|sums|site|groups|filter)\.ts$|\/entrypoints\/shared\/use-(?:setting|style)\.ts$|\/citations\/offered\.ts$/,
    priority: 2,
  },
];

export const fewChunks = (): Plugin => ({
  name: 'few-chunks',
  apply: 'build',
  outputOptions(options) {
    // Scripts for pages of the web are one file each.
    if (options.format !== 'es' || options.codeSplitting === false) return null;
    return { ...options, codeSplitting: { includeDependenciesRecursively: false, groups } };
  },
});
