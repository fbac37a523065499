/** What finds the rows that a query asks for. It is loaded when the reader goes to a search field. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Finder } from '../../utils/view/search.ts';

type Search = typeof import('../../utils/view/search.ts');

let loading: Promise<Search> | null = null;
let loaded: Search | null = null;

/** Loads what searches need; what fails is tried again next time. */
export async function loadSearch(): Promise<Search> {
  loading ??= import('../../utils/view/search.ts');
  try {
    loaded = await loading;
    return loaded;
  } catch (error) {
    loading = null;
    throw error;
  }
}

/** `isReady`: whether `finder` is that of the query already; a null finder finds everything. */
export function useFinder(query: string): { finder: Finder | null; isReady: boolean } {
  const [search, setSearch] = useState(loaded);
  const isAsked = query.trim() !== '';
  useEffect(() => {
    if (isAsked && !search) void loadSearch().then(setSearch);
  }, [isAsked, query]);
  const finder = useMemo(() => (isAsked && search ? search.finderOf(query) : null), [query, search]);
  return { finder, isReady: !isAsked || search !== null };
}
