/** The command as a researcher runs it: files in, lines out, errors told and survived. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../support/files.ts';
import { hasShared, reportNames, reportPath, scorer } from '../../support/shared.ts';

const command = join(root, 'utils/command/extract.ts');
const folder = mkdtempSync(join(tmpdir(), 'mingshu-extract-'));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const run = (...args: string[]) => spawnSync(process.execPath, [command, ...args], { encoding: 'utf8' });

const report = [
  '临江县2022年法治政府建设年度报告',
  '2022年，我县深入推进依法行政，现将有关情况报告如下。',
  '一、主要举措和成效',
  '全年受理行政复议案件120件，审结96件，办结率80%。',
  '二、2023年工作安排',
  '计划举办培训班6期。',
].join('\n');

describe('extract', () => {
  it('prints one object a line, with the text that offsets point into', () => {
    const { stdout, stderr, status } = run(file('a.txt', report));
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const line = JSON.parse(stdout);
    expect(line.report).toMatchObject({
      title: '临江县2022年法治政府建设年度报告',
      year: 2022,
      type: '法治政府建设年度报告',
    });
    expect(line.detection.report).toBe(true);
    expect(line.figures.map((f: { start: number; end: number }) => line.text.slice(f.start, f.end))).toEqual([
      '120',
      '96',
      '80%',
      '6',
    ]);
    expect(line.figures.map((f: { part: string }) => f.part)).toEqual(['result', 'result', 'result', 'plan']);
    expect(line.checks).toMatchObject([{ kind: 'ratio', holds: true, figures: [1, 0, 2], note: '96 ÷ 120 = 80%' }]);
  });

  it('reads HTML through the same reading of pages', () => {
    const html = `<!doctype html><title>x</title><h1>临江县2022年法治政府建设年度报告</h1><div>${report
      .split('\n')
      .map((line) => `<p>${line.replace('120', '<span>1</span><span>20</span>')}</p>`)
      .join('')}</div>`;
    const line = JSON.parse(run(file('b.html', html)).stdout);
    expect(line.figures.map((f: { quote: string }) => f.quote)).toEqual(['120', '96', '80%', '6']);
  });

  it('says what is wrong with a file in one line, does the others, and ends with status 1', () => {
    const { stdout, stderr, status } = run(
      join(folder, 'none.txt'),
      file('empty.txt', ''),
      file('c.txt', report),
      folder,
    );
    expect(status).toBe(1);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(
      stderr
        .trim()
        .split('\n')
        .map((line) => line.split(': ').at(-1)),
    ).toEqual(['no such file', 'the file is empty', 'this is a folder']);
  });

  it('explains every number', () => {
    const { stdout } = run('--explain', file('d.txt', report));
    const lines = stdout
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'));
    expect(lines.filter(([, fate]) => fate === 'taken')).toHaveLength(4);
    const [, fate, , why] = lines.find(([, , around]) => around?.includes('[2023]')) ?? [];
    expect([fate, why]).toEqual(['out', 'X3: year']);
    // What was taken says what it was taken for and by which rule it was named.
    for (const line of lines.filter(([, fate]) => fate === 'taken')) {
      expect(line).toHaveLength(8);
      expect(line[6]).toMatch(/^C\d+[a-z]?: ./);
      expect(line[7]).toMatch(/^I\d+[a-d]?: ./);
    }
  });
});

describe.skipIf(!hasShared)('the five labelled reports', () => {
  it('are read at least as well as promised', () => {
    const lines = execFileSync(process.execPath, [command, ...reportNames.map(reportPath)], { maxBuffer: 1e8 });
    const { total } = JSON.parse(
      execFileSync(process.execPath, [scorer, '--json'], { input: lines, encoding: 'utf8' }),
    );
    const share = (part: number, whole: number) => (100 * (part ?? 0)) / whole;
    expect(share(total.found, total.found + (total.spurious ?? 0))).toBeGreaterThanOrEqual(99.5);
    expect(share(total.found, total.gold)).toBeGreaterThanOrEqual(99.5);
    expect(share(total.value, total.found)).toBeGreaterThanOrEqual(99.5);
    expect(share(total.unit, total.found)).toBeGreaterThanOrEqual(99.5);
    expect(share(total.kind, total.found)).toBeGreaterThanOrEqual(99);
    expect(share(total.bound, total.found)).toBeGreaterThanOrEqual(99);
    expect(share(total.period, total.periodGold)).toBeGreaterThanOrEqual(98);
    expect(share(total.indicator, total.found)).toBeGreaterThanOrEqual(95);
    expect(share(total.indicatorId, total.idGold)).toBeGreaterThanOrEqual(93);
    expect(share(total.whole, total.gold)).toBeGreaterThanOrEqual(93);
    expect(total.checkFails).toBe(3);
    expect(total.checkHolds).toBeGreaterThanOrEqual(20);
    expect(total.alarms - total.alarmsRight).toBe(0);
    expect(total.facts).toBe(total.factsGold);
  });
});
