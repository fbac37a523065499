/**
 * The administrative divisions: names and codes, found in text and by code. The table is data (`npm run data`) and loaded
 * only when something asks for it. Which of several places is the report's: region.ts.
 */
import { type FormerDivision, formerDivisions } from './renamed.ts';

export interface Division {
  /** Six-digit code of GB/T 2260. */
  code: string;
  name: string;
  /** For a division that no longer exists: the last year that reports carry it, and its successor's code. */
  former?: Pick<FormerDivision, 'until' | 'now'>;
}

export interface Regions {
  byCode: ReadonlyMap<string, Division>;
  /** Every division whose name stands in `text`, longest names first where they overlap. Folded text expected. */
  mentions(text: string): { at: number; name: string; divisions: Division[] }[];
  /** Province, prefecture and county of a code, as far as they have a name. */
  chain(code: string): { province?: string; city?: string; county?: string };
}

let loading: Promise<Regions> | null = null;

/** Loads the table once. */
export function loadRegions(): Promise<Regions> {
  loading ??= import('./data/regions.json', { with: { type: 'json' } }).then((module) => buildRegions(module.default));
  return loading;
}

/** Names that are words of everyday language as well: only after the name of the city they belong to, or at the start. */
const everyday = new Set([
  '城区',
  '郊区',
  '矿区',
  '新区',
  '市中区',
  '新城区',
  '新市区',
  '城中区',
  '城关区',
  '东区',
  '西区',
]);

export function buildRegions(data: { provinces: string[]; prefectures: string[] }): Regions {
  const divisions: Division[] = data.provinces.map((one) => ({ code: `${one.slice(0, 2)}0000`, name: one.slice(2) }));
  for (const row of data.prefectures) {
    const [, prefix, name, counties] = /^(\d{4})(\D*)(.*)$/.exec(row) as unknown as [string, string, string, string];
    if (name) divisions.push({ code: `${prefix}00`, name });
    for (const [, last, own] of counties.matchAll(/(\d\d)(\D+)/g))
      divisions.push({ code: `${prefix}${last}`, name: own as string });
  }
  for (const { code, name, until, now } of formerDivisions) divisions.push({ code, name, former: { until, now } });
  const byCode = new Map(divisions.map((one) => [one.code, one]));
  const byName = new Map<string, Division[]>();
  const lengths = new Map<string, Set<number>>();
  for (const division of divisions) {
    for (const name of namesOf(division)) {
      const same = byName.get(name);
      if (same) same.push(division);
      else byName.set(name, [division]);
      const first = name[0] as string;
      lengths.set(first, (lengths.get(first) ?? new Set()).add(name.length));
    }
  }
  const longestFirst = new Map([...lengths].map(([first, set]) => [first, [...set].sort((a, b) => b - a)]));

  const mentions: Regions['mentions'] = (text) => {
    const found: ReturnType<Regions['mentions']> = [];
    let end = 0;
    for (let at = 0; at < text.length; ) {
      const length = longestFirst
        .get(text[at] as string)
        ?.find((one) => byName.has(text.slice(at, at + one)) && standsAlone(text, at, end, text.slice(at, at + one)));
      if (length === undefined) at++;
      else {
        const name = text.slice(at, at + length);
        found.push({ at, name, divisions: byName.get(name) as Division[] });
        at += length;
        end = at;
      }
    }
    return found;
  };

  const chain: Regions['chain'] = (code) => {
    const province = byCode.get(`${code.slice(0, 2)}0000`)?.name;
    const city = code.slice(2, 4) === '00' ? undefined : byCode.get(`${code.slice(0, 4)}00`)?.name;
    const county = code.slice(4) === '00' ? undefined : byCode.get(code)?.name;
    return { ...(province && { province }), ...(city && { city }), ...(county && { county }) };
  };
  return { byCode, mentions, chain };
}

/** Short and everyday names are taken only where a place's name can begin: at the start, or right after a larger place. */
function standsAlone(text: string, at: number, end: number, name: string): boolean {
  if ((name.length > 2 && !everyday.has(name)) || at === end) return true;
  return /[\s,。;:(《"“、\d共]/.test(text[at - 1] as string);
}

const peoples =
  '蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|鄂温克|德昂|保安|裕固|独龙|鄂伦春|门巴|珞巴|基诺|各';
const peoplesAtEnd = new RegExp(`(?:(?:${peoples})族?)+(?:自治)([区州县旗])$`);
const shortProvince: Record<string, string> = {
  '15': '内蒙古',
  '45': '广西',
  '54': '西藏',
  '64': '宁夏',
  '65': '新疆',
};

/** The full name, and the short one in use: `恩施土家族苗族自治州` is `恩施州` in every second title. */
function namesOf({ code, name }: Division): string[] {
  const names = [name];
  const short = name.replace(peoplesAtEnd, '$1');
  if (short !== name && short.length > 2) names.push(short);
  const province = code.endsWith('0000') ? shortProvince[code.slice(0, 2)] : undefined;
  if (province) names.push(province);
  return names;
}

/** Values of the characters of a unified social credit code (GB 32100), and the weights of its first seventeen. */
const creditCharacters = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const creditWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** The region code inside an index number that begins with a valid credit code, or null. */
export function creditRegion(indexNumber: string): string | null {
  const code = indexNumber.trim().slice(0, 18).toUpperCase();
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code)) return null;
  const sum = creditWeights.reduce(
    (total, weight, i) => total + weight * creditCharacters.indexOf(code[i] as string),
    0,
  );
  const check = creditCharacters[(31 - (sum % 31)) % 31];
  return check === code[17] ? code.slice(2, 8) : null;
}
