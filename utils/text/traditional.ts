/**
 * Traditional characters with their Simplified ones, from OpenCC. The data is derived (`npm run data`) and goes into every
 * page that is read, so it holds steps from one character to the next: half of what the characters take when compressed.
 */
import data from './data/traditional.json' with { type: 'json' };

/** The characters that steps (base 36, between spaces) lead over, the first from 0. */
function charactersOf(steps: string): string {
  let unit = 0;
  return String.fromCharCode(
    ...steps.split(' ').map((step) => {
      unit += Number.parseInt(step, 36);
      return unit;
    }),
  );
}

/** `from[i]` is `to[i]` in Simplified; each is one UTF-16 unit. */
export const traditional = { from: charactersOf(data.from), to: charactersOf(data.to) };
