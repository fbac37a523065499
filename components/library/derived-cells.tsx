/** What is computed beside what is stated: its terms in sight, its look another one. */
import type { JSX } from 'preact';
import type { CellValue, Derived } from '../../utils/compare/table.ts';
import { Unread, type Written } from './compare-cell.tsx';
import { useWords, type Words } from './words.ts';

/** The name of a derived line: the part over its base, or the change on the year before. */
export function derivedName({ kind, of, base }: Derived, nameOf: (id: string) => string, { t }: Words): string {
  return kind === 'share' && base !== null
    ? t('derivedShare', { part: nameOf(of), base: nameOf(base) })
    : t('derivedChange', { name: nameOf(of) });
}

export interface DerivedCellProps {
  line: Derived;
  place: number;
  writtenOf: (value: CellValue) => Written;
}

export function DerivedCellOf({ line, place, writtenOf }: DerivedCellProps): JSX.Element {
  const { t, number } = useWords();
  const cell = line.cells[place];
  if (!cell || cell.state === 'unread') return <Unread />;
  if (cell.state !== 'computed') {
    return (
      <td class="derived">
        <p class="none">{t('impossible')}</p>
      </td>
    );
  }
  const [a, b] = cell.terms.map((term) => writtenOf(term).value);
  const sign = line.kind === 'change' && cell.value > 0 ? '+' : '';
  return (
    <td class="derived">
      <p class="cv">
        <span class="cn">
          <bdi>{line.kind === 'share' ? `${a} ÷ ${b}` : `${b} → ${a}`}</bdi>
        </span>
        <span class={cell.isFlagged ? 'v is-flagged' : 'v'}>
          {sign}
          {number(cell.value)}
        </span>
        <span class="cu">{line.unit === 'points' ? t('points') : ''}</span>
      </p>
    </td>
  );
}
