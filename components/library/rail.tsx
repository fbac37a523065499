/** The filters beside the list of reports. */
import type { JSX } from 'preact';
import type { SavedReport } from '../../utils/library/records.ts';
import { Said } from '../base/said.tsx';
import { type Chosen, type FacetName, type Facets, type LabelLookup, optionsOf } from './facets.ts';
import { useWords, type Words } from './words.ts';

function labelOf(
  facet: FacetName,
  value: Facets[FacetName],
  projects: ReadonlyMap<string, string>,
  { t }: Words,
): string {
  switch (facet) {
    case 'project':
      return projects.get(String(value)) ?? '';
    case 'tag':
      return String(value);
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
  labels: LabelLookup;
  /** Names of projects by id. */
  projects: ReadonlyMap<string, string>;
  onChoose: (chosen: Chosen) => void;
}

export function Rail({ reports, chosen, labels, projects, onChoose }: RailProps): JSX.Element {
  const words = useWords();
  const facets: FacetName[] = ['project', 'year', 'level', 'source', 'checks', 'tag'];
  const headings: Partial<Record<FacetName, string>> = { project: words.t('projects'), tag: words.t('tags') };
  const lists = facets.map((facet) => ({ facet, options: optionsOf(reports, facet, chosen, labels) }));
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
      {lists
        .filter(({ options }) => options.length > 0)
        .map(({ facet, options }) => (
          <section key={facet}>
            <h2>{headings[facet] ?? words.t(facet as Exclude<FacetName, 'project' | 'tag'>)}</h2>
            <ul>
              {options.map(({ value, count }) => (
                <li key={String(value)}>
                  <button type="button" aria-pressed={chosen[facet] === value} onClick={() => toggle(facet, value)}>
                    <Said words={labelOf(facet, value, projects, words)} />
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
