/** Finding an administrative division by a part of its name or code, for readers who correct a report's region. */
import { foldWord } from '../text/fold.ts';
import type { Region } from './article.ts';
import { levelOf } from './region.ts';
import { loadRegions } from './regions.ts';

/** More than this nobody reads through: a longer name finds less. */
const most = 12;

/** Divisions that stand today first, larger ones before smaller ones; none for an empty query. Loads the table. */
export async function searchRegions(query: string): Promise<Region[]> {
  const words = foldWord(query.trim());
  if (words === '') return [];
  const { byCode, chain } = await loadRegions();
  const rank = (code: string) => (code.endsWith('0000') ? 0 : code.endsWith('00') ? 1 : 2);
  return [...byCode.values()]
    .filter(({ code, name }) => (/^\d+$/.test(words) ? code.startsWith(words) : name.includes(words)))
    .sort(
      (a, b) =>
        Number(Boolean(a.former)) - Number(Boolean(b.former)) ||
        Number(!a.name.startsWith(words)) - Number(!b.name.startsWith(words)) ||
        rank(a.code) - rank(b.code) ||
        (a.code < b.code ? -1 : 1),
    )
    .slice(0, most)
    .map(({ code }) => ({ ...chain(code), code, level: levelOf(code) }));
}
