/** The choice of what is listed, and the line that says what is shown. */
import type { Part } from '../../utils/figures/figure.ts';
import { common } from '../../utils/i18n/common.ts';
import { panel } from '../../utils/i18n/panel.ts';
import { panelEdit } from '../../utils/i18n/panel-edit.ts';
import { type Filter, parts, type Tally } from '../../utils/view/filter.ts';
import { useWords } from '../base/words.ts';
import './later-styles.ts';

export interface FilterMenuProps {
  filter: Filter;
  tally: Tally;
  /** Names of the indicator groups by id. */
  groupNames: ReadonlyMap<string, string>;
  onFilter(filter: Filter): void;
}

const toggled = <T,>(list: readonly T[], one: T): T[] =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one];

export function FilterMenu({ filter, tally, groupNames, onFilter }: FilterMenuProps) {
  const t = useWords(panel);
  const e = useWords(panelEdit);
  const c = useWords(common);
  const tick = (label: string, count: number, checked: boolean, change: () => void) => (
    <label class="tick" key={label}>
      <input type="checkbox" checked={checked} onChange={change} />
      {label}
      <span class="n">{count}</span>
    </label>
  );
  return (
    <fieldset class="menu filters" aria-label={t('filter')}>
      <div>
        <p class="fh">{t('filter.part')}</p>
        {parts.map((part: Part) =>
          tick(c(`part.${part}`), tally.parts[part], filter.parts.includes(part), () =>
            onFilter({ ...filter, parts: toggled(filter.parts, part) }),
          ),
        )}
      </div>
      <div>
        <p class="fh">{t('filter.state')}</p>
        {tick(t('strip.flagged'), tally.flagged, filter.flagged, () =>
          onFilter({ ...filter, flagged: !filter.flagged }),
        )}
        {tick(t('strip.saved'), tally.saved, filter.saved, () => onFilter({ ...filter, saved: !filter.saved }))}
        {tick(e('filter.edited'), tally.edited, filter.edited, () => onFilter({ ...filter, edited: !filter.edited }))}
        {tick(t('filter.unmapped'), tally.unmapped, filter.unmapped, () =>
          onFilter({ ...filter, unmapped: !filter.unmapped }),
        )}
        <p class="fh">{t('filter.differs')}</p>
        {(['period', 'scope'] as const).map((what) =>
          tick(t(`filter.${what}`), tally[what], filter.differs.includes(what), () =>
            onFilter({ ...filter, differs: toggled(filter.differs, what) }),
          ),
        )}
      </div>
      <div class="wide">
        {tally.groups.size > 0 && <p class="fh">{t('filter.group')}</p>}
        {[...groupNames]
          .filter(([id]) => tally.groups.has(id))
          .map(([id, name]) =>
            tick(name, tally.groups.get(id) ?? 0, filter.groups.includes(id), () =>
              onFilter({ ...filter, groups: toggled(filter.groups, id) }),
            ),
          )}
      </div>
    </fieldset>
  );
}

export interface ShownProps {
  filter: Filter;
  query: string;
  count: number;
  groupNames: ReadonlyMap<string, string>;
  onClear(): void;
}

/** One line in words where not all is shown: what is, how many, and the way out. */
export function Shown({ filter, query, count, groupNames, onClear }: ShownProps) {
  const t = useWords(panel);
  const e = useWords(panelEdit);
  const c = useWords(common);
  const what = [
    ...filter.tints.map((tint) => c(`kind.${tint}`)),
    ...filter.parts.map((part) => c(`part.${part}`)),
    ...filter.groups.map((group) => groupNames.get(group) ?? group),
    ...(filter.flagged ? [t('strip.flagged')] : []),
    ...(filter.saved ? [t('strip.saved')] : []),
    ...(filter.edited ? [e('filter.edited')] : []),
    ...(filter.unmapped ? [t('filter.unmapped')] : []),
    ...filter.differs.map((one) => t(`filter.${one}`)),
    ...(query.trim() ? [t('containing', { query: query.trim() })] : []),
  ].join(c('listComma'));
  return (
    <div class="active" role="status">
      <span>{t('shownOf', { what, n: count })}</span>
      <button type="button" class="link" onClick={onClear}>
        {t('clear')}
      </button>
    </div>
  );
}

/** What stands in place of the list where nothing passes. */
export function NothingShown({ query, onClear }: { query: string; onClear(): void }) {
  const t = useWords(panel);
  return (
    <div class="state">
      <h2>{query ? t('nothingFound', { query }) : t('nothingPasses')}</h2>
      <p>{t(query ? 'nothingFoundWhy' : 'nothingPassesWhy')}</p>
      <div class="acts">
        <button type="button" class="btn primary" onClick={onClear}>
          {t('dropFilter')}
        </button>
      </div>
    </div>
  );
}
