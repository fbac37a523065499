/** Which columns of a table the reader wants to see, kept between visits. */
import { useMemo } from 'preact/hooks';
import { useSetting } from '../shared/use-setting.ts';

/** The columns shown of the table whose choice is kept under `key`, and how to change them. `first`: before the reader has chosen. */
export function useColumns<C extends string>(
  key: string,
  columns: readonly C[],
  first: readonly C[],
): [ReadonlySet<C>, (shown: ReadonlySet<C>) => void] {
  const [shown, choose] = useSetting(key, first, (kept) =>
    Array.isArray(kept) ? columns.filter((column) => kept.includes(column)) : null,
  );
  return useMemo(() => [new Set(shown), (chosen: ReadonlySet<C>) => choose([...chosen])], [shown, choose]);
}
