/** When the reader is reminded to download a backup. */
import { describe, expect, it } from 'vitest';
import { isReminderDue, workSince } from '../../../utils/library/reminder.ts';

const at = (day: number) => new Date(Date.UTC(2024, 0, day)).toISOString();
const now = (day: number) => Date.UTC(2024, 0, day);
const changes = (n: number, day: number) => Array.from({ length: n }, () => at(day));
const never = { downloadedAt: null, putOffAt: null };

describe('the reminder to download a backup', () => {
  it.each<[string, string[], { downloadedAt: string | null; putOffAt: string | null }, number, boolean]>([
    ['an empty library', [], never, 100, false],
    ['a few new ones', changes(4, 1), never, 100, false],
    ['some, yesterday', changes(10, 1), never, 2, false],
    ['some, two weeks ago', changes(10, 1), never, 15, true],
    ['many, today', changes(50, 1), never, 1, true],
    ['all downloaded', changes(500, 1), { downloadedAt: at(2), putOffAt: null }, 100, false],
    [
      'some since the download',
      [...changes(500, 1), ...changes(6, 3)],
      { downloadedAt: at(2), putOffAt: null },
      10,
      false,
    ],
    [
      'some long since the download',
      [...changes(500, 1), ...changes(6, 3)],
      { downloadedAt: at(2), putOffAt: null },
      17,
      true,
    ],
    ['put off', changes(50, 1), { downloadedAt: null, putOffAt: at(2) }, 8, false],
    ['put off long ago', changes(50, 1), { downloadedAt: null, putOffAt: at(2) }, 9, true],
  ])('%s', (_, times, downloads, day, due) => {
    expect(isReminderDue(workSince(times, downloads), downloads, now(day))).toBe(due);
  });

  it('counts what has changed since', () => {
    const downloads = { downloadedAt: at(2), putOffAt: null };
    expect(workSince([at(1), at(3), at(4)], downloads)).toEqual({ records: 3, changed: 2, since: at(3) });
  });
});
