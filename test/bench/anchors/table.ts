/** The benchmark's table for people. */
import type { Method } from './methods.ts';
import type { Tally } from './score.ts';
import type { Source } from './sources.ts';
import type { Speed } from './speed.ts';

const share = (part: number, of: number) => (of === 0 ? '–' : ((100 * part) / of).toFixed(1));

/** Chinese characters take two columns. */
const width = (words: string) => [...words].reduce((sum, char) => sum + (char > '⺀' ? 2 : 1), 0);
const pad = (words: string, columns: number) => words + ' '.repeat(Math.max(0, columns - width(words)));

/** `main`: so many kinds are the published ones; the others follow below a line. */
export function printTable(
  sources: readonly Source[],
  methods: readonly Method[],
  rows: readonly { kind: string; tallies: readonly Tally[] }[],
  main: number,
): void {
  const figures = sources.reduce((sum, source) => sum + source.figures.length, 0);
  console.log(`${sources.length} texts, ${figures} figures. Percent of cases: right / wrong without a sign / lost.`);
  console.log('Mingshu also: wrong but said to have changed (!), asked between several places (?).\n');
  const first = Math.max(...rows.map(({ kind }) => kind.length)) + 2;
  const columns = [30, 30, 22, 22, 22];
  const line = (cells: string[]) =>
    console.log(cells.map((cell, i) => pad(cell, i ? (columns[i - 1] as number) : first)).join(''));
  line(['', ...methods.map(({ name }) => name)]);
  for (const [i, { kind, tallies }] of rows.entries()) {
    if (i === main) console.log('');
    const cells = tallies.map((tally, j) => {
      const { right, wrong, flagged, asked, lost, of } = tally;
      const cell = [right, wrong, lost].map((part) => share(part, of)).join(' / ');
      const more = methods[j]?.name.startsWith('Mingshu') ? ` !${share(flagged, of)} ?${share(asked, of)}` : '';
      return cell + more;
    });
    line([kind, ...cells]);
  }
}

export function printSpeed(speed: readonly Speed[]): void {
  for (const { characters, anchors, read, find } of speed)
    console.log(
      `${anchors} kept figures on ${characters} characters: ${find.toFixed(0)} ms, ${(find / read).toFixed(1)} times one reading of its figures (${read.toFixed(0)} ms)`,
    );
}
