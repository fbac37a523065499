/**
 * The library's own code in a page of the extension, for tests that need what no view does: hundreds of saves in a row,
 * the state of the database, a check of all of it. Bundled into a copy of the extension by test/support/probe.ts.
 */

import { backupParts } from '../../../utils/library/backup.ts';
import { checkBackup } from '../../../utils/library/backup-check.ts';
import { importBackup } from '../../../utils/library/import.ts';
import { type Library, openLibrary } from '../../../utils/library/library.ts';
import type { NewSnippet, ReadReport } from '../../../utils/library/records.ts';
import { deleteReport, listReports, loadReport, saveReport } from '../../../utils/library/reports.ts';
import { deleteSnippet, listSnippets, saveSnippet, updateSnippet } from '../../../utils/library/snippets.ts';
import { figureIn } from '../figures.ts';
import { filledWithReports, storeDigests } from './fill.ts';

const app = { appVersion: '0' };

/** Characters without order, always the same for the same `n`: the database cannot make them small. */
function noise(n: number, length: number): string {
  let state = n + 1;
  const units = Array.from({ length: Math.max(0, length) }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return 0x4e00 + (state >>> 18);
  });
  return units.map((unit) => String.fromCharCode(unit)).join('');
}

/** An invented report, told from others by `n`; `characters` long. */
function report(n: number, characters = 600): ReadReport {
  const sentence = `第${n}号报告：全年受理行政复议案件${n + 1}件。`;
  const text = sentence + noise(n, characters - sentence.length);
  return {
    url: `http://www.qingshi.gov.cn/${n}.html`,
    facts: {
      title: `第${n}号报告`,
      type: null,
      year: 2023,
      region: {},
      issuer: [],
      publisher: null,
      published: null,
      written: null,
      documentNumber: null,
      indexNumber: null,
      official: true,
      provenance: 'official',
      provenanceReasons: [],
      evidence: {},
    },
    detection: { family: 'law-government', year: 2023 },
    article: { text, body: [0, text.length], headings: [] },
    figures: [figureIn(text, `${n + 1}`)],
    checks: [],
  };
}

function snippet(n: number): NewSnippet {
  return {
    kind: 'passage',
    anchor: { quote: `第${n}段`, prefix: '', suffix: '', start: n, end: n + 3 },
    sentence: `第${n}段`,
    mark: [0, 2],
    note: String(n),
    url: `http://www.qingshi.gov.cn/${n % 7}.html`,
    title: '',
  };
}

const opening = openLibrary();

/** What the library is asked for, as a backup would hold it. */
async function all(library: Library): Promise<string> {
  const parts: string[] = [];
  for await (const part of backupParts(library, { appVersion: '0', now: new Date(0) })) parts.push(part);
  return parts.join('');
}

const probe = {
  library: () => opening,
  fill: async (reports: number, figures: number) => filledWithReports(await opening, reports, figures),
  digests: async () => storeDigests(await opening),
  report,
  snippet,
  saveReport: async (n: number, characters?: number) =>
    (await saveReport(await opening, report(n, characters), app)).report.id,
  saveSnippet: async (n: number) => (await saveSnippet(await opening, snippet(n))).id,
  change: async (id: string, change: { note?: string; tags?: string[] }) =>
    void (await updateSnippet(await opening, id, change)),
  deleteReport: async (id: string) => void (await deleteReport(await opening, id)),
  deleteSnippet: async (id: string) => void (await deleteSnippet(await opening, id)),
  reports: async () => listReports(await opening),
  loadReport: async (id: string) => loadReport(await opening, id),
  snippets: async () => listSnippets(await opening),
  state: async () => (await opening).state,
  backup: async () => all(await opening),
  /** All records, checked as an import would: each hash, reference, place and count. */
  check: async () => {
    const backup = await checkBackup(await all(await opening));
    return backup.counts;
  },
  import: async (json: string) => importBackup(await opening, await checkBackup(json), json.length),
};

export type Probe = typeof probe;
Object.assign(globalThis, { probe });
