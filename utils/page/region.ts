/**
 * Which place a report is about, from everything that names one: title, signature, publisher, site code, index number, and
 * what the report calls itself. Loads the table of divisions when asked. Open questions stay open.
 */
import { foldWord } from '../text/fold.ts';
import type { Evidence, Level, Region, ReportFacts } from './article.ts';

import { creditRegion, type Division, loadRegions, type Regions } from './regions.ts';

export { loadRegions };

/** How far a source is to be trusted to name the report's own place. */
const trust: Record<string, number> = {
  title: 5,
  signature: 5,
  issuer: 4,
  // A report goes up, a notice goes down: whom it is addressed to says little.
  addressee: 1,
  publisher: 3,
  siteName: 2,
  siteCode: 3,
  indexNumber: 2,
  column: 1,
  opening: 1,
};
/** Below this nothing is said: an index number alone names the registry of its day. */
const least = 3;
/** `我县` against a city, or a county's report signed by one: what a report calls itself decides between levels. */
const selfBonus = 4;

/**
 * The region told by `evidence` (values with sources as in `trust`, and `self`), for a report on `year`.
 * The code is left out where several places of the name remain.
 */
export async function resolveRegion(evidence: readonly Evidence[], year: number | null): Promise<Region> {
  const regions = await loadRegions();
  const scores = scoresOf(regions, evidence, year);
  const ranked = [...scores].sort(([a, x], [b, y]) => y - x || b.localeCompare(a));
  const [first, second] = ranked;
  const self = evidence.find((one) => one.source === 'self')?.value[1];
  if (!first || first[1] < least) return ministry(evidence) ?? unnamed(self);
  const [code, score] = first;
  const division = regions.byCode.get(code) as Division;
  const twins = ranked.filter(([other, value]) => value === score && regions.byCode.get(other)?.name === division.name);
  const place = regions.chain(code);
  const level = levelOf(code);
  if (second && twins.length > 1) {
    const { county = division.name } = place;
    const province = new Set(twins.map(([other]) => other.slice(0, 2))).size === 1 ? place.province : undefined;
    return { ...(province && { province }), county, level };
  }
  return { ...place, code, level };
}

/** The facts with their region, and with the level of the body that reports. */
export async function withRegion(facts: ReportFacts): Promise<ReportFacts> {
  const region = await resolveRegion(facts.evidence.region ?? [], facts.year);
  const level = bodyLevel(facts.issuer[0] ?? null) ?? region.level;
  return { ...facts, region: { ...region, ...(level && { level }) } };
}

function scoresOf(regions: Regions, evidence: readonly Evidence[], year: number | null): Map<string, number> {
  const own = new Map<string, number>();
  const add = (code: string, value: number) => own.set(code, Math.max(own.get(code) ?? 0, 0) + value);
  for (const { value, source } of evidence) {
    const weight = trust[source] ?? 0;
    if (source === 'siteCode') {
      const code = currentCode(regions, value.slice(0, 6), year);
      if (code) add(code, weight);
    } else if (source === 'indexNumber') {
      const code = creditRegion(value);
      const known = code && currentCode(regions, code, year);
      if (known) add(known, weight);
    } else if (weight > 0) addNames(regions, foldWord(value), weight, year, add);
  }
  const self = evidence.find((one) => one.source === 'self')?.value[1];
  const scores = new Map<string, number>();
  for (const [code, value] of own) {
    let score = value;
    // What names a larger place around it speaks for a place too.
    for (const [other, more] of own) if (other !== code && isInside(code, other)) score += more / 2;
    // Its own name, where it is a smaller place inside another that was named: `湛江市廉江市司法局` is 廉江's.
    if (value >= 2)
      for (const [other, more] of own) if (other !== code && isInside(code, other) && score <= more) score = more + 0.5;
    if (self) score += fits(regions.byCode.get(code)?.name ?? '', self) ? selfBonus : -selfBonus;
    scores.set(code, score);
  }
  return scores;
}

function addNames(
  regions: Regions,
  text: string,
  weight: number,
  year: number | null,
  add: (code: string, value: number) => void,
): void {
  const seen = new Set<string>();
  for (const { name, divisions } of regions.mentions(text)) {
    if (seen.has(name)) continue;
    seen.add(name);
    const living = divisions.filter((one) => !one.former || year === null || year <= one.former.until);
    for (const division of living.length > 0 ? living : divisions) add(division.code, weight);
  }
}

/** The code in force for the report's year: old codes stay on sites for decades. Null for a code that nobody has. */
function currentCode(regions: Regions, code: string, year: number | null): string | null {
  const division = regions.byCode.get(code);
  if (!division) return regions.byCode.has(`${code.slice(0, 4)}00`) ? `${code.slice(0, 4)}00` : null;
  return division.former && (year === null || year > division.former.until) ? division.former.now : code;
}

const isInside = (inner: string, outer: string) =>
  outer.endsWith('0000')
    ? inner.slice(0, 2) === outer.slice(0, 2)
    : outer.endsWith('00') && inner.slice(0, 4) === outer.slice(0, 4);

/** Whether a place can call itself so: 我市 a city of either rank, 我区 a district, never an autonomous region's capital. */
function fits(name: string, self: string): boolean {
  if (self === '省') return name.endsWith('省');
  if (self === '区') return name.endsWith('区');
  // Towns, offices and departments speak of themselves, and of no place.
  return /[市县州盟旗]/.test(self) ? name.endsWith(self) : true;
}

export function levelOf(code: string): Level {
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'city' : 'county';
}

/** The level of a body that is no government of its place: a department, a town. Null for governments and committees. */
function bodyLevel(issuer: string | null): Level | null {
  if (!issuer) return null;
  const name = foldWord(issuer);
  if (/(?:[乡镇](?:人民政府|委员会|党委)?|街道(?:办事处|工委|工作委员会)?)$/.test(name)) return 'town';
  if (/(?:人民政府|政府|[省市县区州旗]委|[省市县区州旗]委员会|管委会|管理委员会)$/.test(name)) return null;
  if (/^(?:国家|中国|中华人民共和国|国务院)/.test(name) && /(?:部|局|署|委员会|总局|办公室)$/.test(name))
    return 'ministry';
  return /(?:局|厅|委|委员会|办|办公室|院|中心|支队|大队|总队|公司|署|处)$/.test(name) ? 'department' : null;
}

/** Ministries have site codes that begin with `bm` and no region. */
function ministry(evidence: readonly Evidence[]): Region | null {
  return evidence.some((one) => one.source === 'siteCode' && /^bm/i.test(one.value)) ? { level: 'ministry' } : null;
}

/** Nothing names the place, but the report calls itself a county's. */
function unnamed(self: string | undefined): Region {
  if (self === '省') return { level: 'province' };
  return self && /[县旗区]/.test(self) ? { level: 'county' } : {};
}
