/** Waiting that can be broken off: by time, by the reader, by what was waited for. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inTime, pause } from '../../../entrypoints/library/gather/pause.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = new Promise<never>(() => {});
const late = () => new Error('late');
const endsAfter = (time: number) => pause(time, new AbortController().signal).then(() => 'done');

describe('work that has a time', () => {
  it.each([
    ['ends before it', () => endsAfter(9), { done: 'done' }],
    ['takes longer', () => endsAfter(11), { failed: 'late' }],
    ['never ends', () => never, { failed: 'late' }],
    ['fails', () => Promise.reject(new Error('own')), { failed: 'own' }],
  ])('%s', async (_, work, outcome) => {
    const asked = inTime<string>(work(), 10, late, new AbortController().signal).then(
      (done) => ({ done }),
      (error: Error) => ({ failed: error.message }),
    );
    await vi.advanceTimersByTimeAsync(20);
    expect(await asked).toEqual(outcome);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([true, false])('is broken off by the reader (before it began: %s)', async (isBefore) => {
    const controller = new AbortController();
    const stop = () => controller.abort(new Error('paused'));
    if (isBefore) stop();
    const asked = expect(inTime(never, 10, late, controller.signal)).rejects.toThrow('paused');
    stop();
    await asked;
    expect(vi.getTimerCount()).toBe(0);
  });
});
