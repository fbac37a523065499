/** What a page says for each of its facts: which places agree with what was chosen, and what others say instead. */
import type { Evidence, ReportFacts } from '../page/article.ts';
import { foldWord } from '../text/fold.ts';

/** A value that a page gives for a fact, with the places that give it, as keys of the interface's words. */
export interface Told {
  value: string;
  sources: string[];
}

export interface FactEvidence {
  /** Places that say what was chosen; all places for a fact that is made of many (the region). */
  sources: string[];
  /** What other places say, in the order of their weight. */
  others: Told[];
}

type FactName =
  | 'region'
  | 'year'
  | 'type'
  | 'issuer'
  | 'publisher'
  | 'published'
  | 'written'
  | 'documentNumber'
  | 'indexNumber'
  | 'title';

/** Sources that are guesses where nothing else speaks: they contradict nobody. */
const weak = new Set(['published', 'opening']);

/** Years told by the day of publishing or by an opening are hints; all other differing values are told. */
export function evidenceOf(facts: ReportFacts, name: FactName): FactEvidence {
  const found: readonly Evidence[] = facts.evidence[name] ?? [];
  const distinct = (list: readonly Evidence[]) => [...new Set(list.map((one) => one.source))];
  if (name === 'region' || name === 'type') return { sources: distinct(found), others: [] };
  const chosen = new Set([facts[name] ?? []].flat().map((value) => foldWord(String(value))));
  const agrees = ({ value }: Evidence) => chosen.has(foldWord(value));
  const others = new Map<string, Told>();
  for (const one of found) {
    if (agrees(one) || (name === 'year' && weak.has(one.source))) continue;
    const key = foldWord(one.value);
    const told = others.get(key) ?? { value: one.value, sources: [] };
    if (!told.sources.includes(one.source)) told.sources.push(one.source);
    others.set(key, told);
  }
  return { sources: distinct(found.filter(agrees)), others: [...others.values()] };
}
