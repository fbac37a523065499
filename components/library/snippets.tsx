/** Snippets with their notes and tags, the newest first. */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Snippet } from '../../utils/library/records.ts';
import { Said } from '../base/said.tsx';
import { BigNotice } from './notices.tsx';
import { SelectField } from './select-field.tsx';
import { SnippetCard, type SnippetCardProps, type SnippetView } from './snippet-card.tsx';
import { firstOf, grouped, type SnippetGroup, snippetGroups } from './snippet-groups.ts';
import { useWords } from './words.ts';

/** Cards that are drawn at first, and again for each wish for more: thousands would keep the page from answering. */
const cardsAtFirst = 200;

export interface SnippetsProps extends Omit<SnippetCardProps, 'view' | 'isEditing'> {
  /** Snippets that search and tag leave. */
  shown: readonly SnippetView[];
  total: number;
  tags: readonly { tag: string; count: number }[];
  tag: string | null;
  /** The snippet that is being edited. */
  editing: string | null;
  onTag: (tag: string | null) => void;
  onEdit: (snippet: Snippet | null) => void;
}

export function Snippets(props: SnippetsProps): JSX.Element {
  const { t, number } = useWords();
  const { shown, total, tag } = props;
  const [group, setGroup] = useState<SnippetGroup>('none');
  const [most, setMost] = useState(cardsAtFirst);
  const sections = useMemo(() => grouped(shown, group), [shown, group]);
  const left = sections.reduce((sum, section) => sum + section.count, 0) - most;
  if (total === 0) {
    return (
      <BigNotice icon="keep" title={t('noSnippets')}>
        <p>{t('noSnippetsText')}</p>
      </BigNotice>
    );
  }
  return (
    <div class="lb">
      <nav class="rail" aria-label={t('filters')}>
        <button type="button" class="rail-all" aria-pressed={tag === null} onClick={() => props.onTag(null)}>
          <span>{t('all')}</span>
          <span class="n">{total}</span>
        </button>
        {props.tags.length > 0 && (
          <section>
            <h2>{t('tags')}</h2>
            <ul>
              {props.tags.map((one) => (
                <li key={one.tag}>
                  <button
                    type="button"
                    aria-pressed={one.tag === tag}
                    onClick={() => props.onTag(one.tag === tag ? null : one.tag)}
                  >
                    <Said words={one.tag} />
                    <span class="n">{one.count}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
      </nav>
      <div class="lm">
        <div class="lh">
          <h2>{t('snippets')}</h2>
          <span class="muted" role="status">
            {shown.length === total ? t('snippetsCount', { n: total }) : t('of', { n: shown.length, of: total })}
          </span>
          <span class="push ltools">
            <SelectField
              label={t('groupBy')}
              value={group}
              options={snippetGroups}
              nameOf={(value) => t(`group.${value}`)}
              onChoose={setGroup}
            />
          </span>
        </div>
        {shown.length === 0 && <p class="none-found">{t('nothingFound')}</p>}
        {firstOf(sections, most).map(({ head, count, views }) => (
          <section key={head ?? ''}>
            {head !== null && (
              <h3 class="sn-group">
                <bdi>{head || t('groupUnnamed')}</bdi> <span class="n">{number(count)}</span>
              </h3>
            )}
            <ul class="sn-list">
              {views.map((view) => (
                <SnippetCard
                  key={view.snippet.id}
                  {...props}
                  view={view}
                  isEditing={props.editing === view.snippet.id}
                />
              ))}
            </ul>
          </section>
        ))}
        {left > 0 && (
          <p class="lf">
            <button type="button" class="btn" onClick={() => setMost(most + cardsAtFirst)}>
              {t('moreRows', { n: left })}
            </button>
          </p>
        )}
      </div>
    </div>
  );
}
