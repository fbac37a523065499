/** `npm run -s refind`, run as a program: one line a figure, offsets into the two texts, errors in plain words. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from '../../support/files.ts';

const folder = mkdtempSync(join(tmpdir(), 'mingshu-refind-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, words: string) => {
  writeFileSync(join(folder, name), words);
  return join(folder, name);
};
const refind = (...files: string[]) => {
  const run = spawnSync(process.execPath, [join(root, 'utils/command/refind.ts'), ...files], { encoding: 'utf8' });
  const lines = run.stdout.split('\n').filter((line) => line !== '');
  return { ...run, lines: lines.map((line) => JSON.parse(line)) };
};

const title = '临江县2022年法治政府建设年度报告';
const body = `全年共受理行政复议案件120件，审结96件。调解矛盾纠纷3450件，调解成功率99%。${'各项工作稳步推进，取得积极成效。'.repeat(3)}举办培训班9期。`;
const old = write('old.txt', `${title}\n${body}\n`);

describe('refind', () => {
  it('says of every figure where it stands now', () => {
    const changed = body.replace('审结96', '审结98').replace('举办培训班9期。', '');
    const now = `公告：本站升级。\n${title}\n${changed}\n`;
    const { lines, status } = refind(old, write('new.txt', now));
    expect(status).toBe(0);
    expect(lines.map(({ quote, state, found }) => [quote, state, found?.quote ?? null])).toEqual([
      ['120', 'exact', '120'],
      ['96', 'changed', '98'],
      ['3450', 'exact', '3450'],
      ['99%', 'exact', '99%'],
      ['9', 'missing', null],
    ]);
    for (const { start, end, quote, found, candidates, score, reason } of lines) {
      expect(`${title}\n${body}`.slice(start, end)).toBe(quote);
      if (found) expect(now.slice(found.start, found.end)).toBe(found.quote);
      expect(Array.isArray(candidates) && score >= 0 && score <= 1 && reason.length > 0).toBe(true);
    }
  });

  it('reads pages as well as texts', () => {
    const html = `<!doctype html><meta charset="utf-8"><title>${title}</title><nav>首页</nav><h1>${title}</h1><p>${body}</p>`;
    const { lines } = refind(old, write('new.html', html));
    expect(new Set(lines.map(({ state }) => state))).toEqual(new Set(['exact']));
  });

  it('finds nothing in the next report', () => {
    const now = write('next.txt', `${title.replace('2022', '2023')}\n${body.replaceAll('0', '4')}\n`);
    expect(new Set(refind(old, now).lines.map(({ state }) => state))).toEqual(new Set(['missing']));
  });

  it('says what is wrong with a file', () => {
    const { status, stderr } = refind(old, join(folder, 'none.txt'));
    expect([status, stderr]).toEqual([1, `${join(folder, 'none.txt')}: no such file\n`]);
    expect(refind(old).status).toBe(2);
  });
});
