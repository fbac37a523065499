/** Extraction gives way to its caller, so that a page is never blocked for long. What comes of it is in the tables of cases. */
import { expect, it } from 'vitest';
import { extractInSteps, type Progress } from '../../../utils/figures/extract.ts';

const sentences = 2_000;
const text = Array.from(
  { length: sentences },
  (_, n) => `全年受理行政复议案件${n + 1}件。${n % 20 === 19 ? '\n' : ''}`,
).join('');

it('gives way after each sentence, and says how far it has come', () => {
  const body: [number, number] = [17, text.length];
  const steps = extractInSteps(text, { body, year: 2023 });
  const seen: Progress[] = [];
  let step = steps.next();
  for (; !step.done; step = steps.next()) seen.push(step.value);
  expect(seen.length).toBeGreaterThan(sentences);
  expect(seen[0]?.at).toBe(body[0]);
  expect(
    seen.every(({ at, figures }, n) => n === 0 || (at >= seen[n - 1]!.at && figures >= seen[n - 1]!.figures)),
  ).toBe(true);
  expect(seen.at(-1)).toEqual({ at: step.value.figures.at(-1)!.sentence[1], figures: step.value.figures.length });
});

it('reads a long text before the first sentence is done', () => {
  const steps = extractInSteps(text.repeat(10));
  let before = 0;
  for (let step = steps.next(); !step.done && step.value.figures === 0; step = steps.next()) before++;
  expect(before).toBeGreaterThan(10);
});
