/** test/RELIABILITY.md tells where each numbered test stands; here it is held to the titles of the tests. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder, root } from '../../support/files.ts';

/** First and last number of each part of the plan: 90 tests. */
const parts: [number, number][] = [
  [1, 12],
  [13, 29],
  [33, 38],
  [40, 48],
  [50, 59],
  [60, 69],
  [70, 87],
  [90, 97],
];
const numbers = parts.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, n) => `R${String(first + n).padStart(2, '0')}`),
);

interface Row {
  number: string;
  what: string;
  files: string[];
  reason: string | null;
}

const rows = readFileSync(join(root, 'test/RELIABILITY.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| R\d\d/.test(line))
  .map((line): Row => {
    const [number = '', what = '', where = ''] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    const reason = /^not: (.+)$/.exec(where)?.[1] ?? null;
    const files = reason === null ? [...where.matchAll(/`([^`]+)`/g)].map((match) => `test/${match[1]}`) : [];
    return { number, what, files, reason };
  });

/** Numbers in the titles of each test file: a title begins with all of its numbers. */
const titled = new Map(
  filesUnder('test', /\.test\.tsx?$/).map((file) => {
    const source = readFileSync(join(root, file), 'utf8');
    const titles = [...source.matchAll(/(\w+(?:\.\w+)*)?\(?\s*(['"`])((?:R\d\d )+)/g)];
    return [
      file,
      {
        numbers: new Set(titles.flatMap((match) => (match[3] as string).trim().split(' '))),
        left: titles.filter((match) => /\.(skip|fixme|todo|fails)$/.test(match[1] ?? '')).map((match) => match[3]),
      },
    ] as const;
  }),
);

describe('the list of numbered tests', () => {
  it('has every number of the plan once, in order', () => {
    expect(numbers).toHaveLength(90);
    expect(rows.map((row) => row.number)).toEqual(numbers);
  });

  it('says where each stands, or why it does not', () => {
    const wrong = rows.filter(({ what, files, reason }) =>
      reason === null ? files.length === 0 || what === '' : reason.length < 20,
    );
    expect(wrong).toEqual([]);
  });

  it('names no file that has not got the number in a title', () => {
    const wrong = rows.flatMap(({ number, files }) =>
      files.filter((file) => !titled.get(file)?.numbers.has(number)).map((file) => `${number} is not in ${file}`),
    );
    expect(wrong).toEqual([]);
  });

  it('leaves out no file whose titles have a number', () => {
    const wrong = [...titled].flatMap(([file, { numbers: found }]) =>
      [...found]
        .filter((number) => !rows.find((row) => row.number === number)?.files.includes(file))
        .map((number) => `${number} in ${file} is not listed`),
    );
    expect(wrong).toEqual([]);
  });

  it('lists no test that is switched off', () => {
    expect([...titled].flatMap(([file, { left }]) => left.map((number) => `${number}in ${file}`))).toEqual([]);
  });
});
