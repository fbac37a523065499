/** `npm run check:library`, run as a program: either kind of backup is looked through, and a fault has one line and status 1. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { zipped } from '../../../utils/files/zip.ts';
import { archiveFiles } from '../../../utils/library/archive.ts';
import { backupParts } from '../../../utils/library/backup.ts';
import { saveReport } from '../../../utils/library/reports.ts';
import { root } from '../../support/files.ts';
import { closeLibraries, freshDisk, readReport, testLibrary } from '../../support/library.ts';

const folder = mkdtempSync(join(tmpdir(), 'mingshu-check-'));
const kept = { appVersion: '1', now: new Date(Date.UTC(2024, 0, 20)) };
let archive: Uint8Array;
let json = '';

beforeAll(async () => {
  freshDisk();
  const library = await testLibrary();
  await saveReport(library, readReport(), kept);
  const parts: BlobPart[] = [];
  for await (const part of zipped(archiveFiles(library, kept))) parts.push(part);
  archive = new Uint8Array(await new Blob(parts).arrayBuffer());
  for await (const part of backupParts(library, kept)) json += part;
  closeLibraries();
});
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const check = (...files: string[]) => {
  const program = join(root, 'utils/command/check-library.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...files], { encoding: 'utf8' });
  return { status, lines: stdout.split('\n').filter((line) => line !== ''), stderr };
};

describe('check:library', () => {
  it('says what is in a backup, as an archive and as JSON', () => {
    const files = [write('library.zip', archive), write('library.json', json)];
    const whole = 'whole, exported 2024-01-20T00:00:00.000Z: 1 reports, 4 figures, 0 snippets';
    expect(check(...files)).toEqual({ status: 0, lines: files.map((file) => `${file}: ${whole}`), stderr: '' });
  });

  it('says in one line what is wrong with a file, and looks at the others all the same', () => {
    const files = unzipSync(archive);
    const reports = new TextDecoder().decode(files['reports.ndjson']).replace('"value":45', '"value":46');
    const damaged = write('damaged.zip', zipSync({ ...files, 'reports.ndjson': strToU8(reports) }));
    const cut = write('cut.json', json.slice(0, -40));
    const missing = join(folder, 'none.zip');
    const good = write('good.json', json);
    const { status, lines, stderr } = check(damaged, cut, missing, good);
    expect(lines).toEqual([
      `${damaged}: digest at reports 1`,
      `${cut}: not-json at the file`,
      `${missing}: no such file`,
      expect.stringContaining(`${good}: whole`),
    ]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  });
});
