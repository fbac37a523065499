/** The filters beside the list of reports. */
import type { JSX } from 'preact';
import type { SavedReport } from '../../utils/library/records.ts';
import { type Chosen, type FacetName, type Facets, optionsOf } from './facets.ts';
import { useWords, type Words } from './words.ts';

function labelOf(facet: FacetName, value: Facets[FacetName], { t }: Words): string {
  switch (facet) {
    case 'year':
      return value === null ? t('yearUnknown') : String(value);
    case 'level':
      return t(`level.${value as Facets['level']}`);
    case 'source':
      return t(`source.${value as Facets['source']}`);
    case 'checks':
      return t(`checks.${value as Facets['checks']}`);
  }
}

export interface RailProps {
  reports: readonly SavedReport[];
  chosen: Chosen;
  onChoose: (chosen: Chosen) => void;
}

export function Rail({ reports, chosen, onChoose }: RailProps): JSX.Element {
  const words = useWords();
  const facets: FacetName[] = ['year', 'level', 'source', 'checks'];
  const toggle = (facet: FacetName, value: Facets[FacetName]) => {
    const { [facet]: was, ...others } = chosen;
    onChoose(was === value ? others : { ...others, [facet]: value });
  };
  return (
    <nav class="rail" aria-label={words.t('filters')}>
      <button
        type="button"
        class="rail-all"
        aria-pressed={Object.keys(chosen).length === 0}
        onClick={() => onChoose({})}
      >
        <span>{words.t('allReports')}</span>
        <span class="n">{reports.length}</span>
      </button>
      {facets.map((facet) => (
        <section key={facet}>
          <h2>{words.t(facet)}</h2>
          <ul>
            {optionsOf(reports, facet, chosen).map(({ value, count }) => (
              <li key={String(value)}>
                <button type="button" aria-pressed={chosen[facet] === value} onClick={() => toggle(facet, value)}>
                  <span>{labelOf(facet, value, words)}</span>
                  <span class="n">{count}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
