/** Snippets with their notes and tags, the newest first. */
import type { JSX } from 'preact';
import type { Snippet } from '../../utils/library/records.ts';
import { Said } from '../base/said.tsx';
import { BigNotice } from './notices.tsx';
import { SnippetCard, type SnippetCardProps, type SnippetView } from './snippet-card.tsx';
import { useWords } from './words.ts';

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
  const { t } = useWords();
  const { shown, total, tag } = props;
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
        </div>
        {shown.length === 0 && <p class="none-found">{t('nothingFound')}</p>}
        <ul class="sn-list">
          {shown.map((view) => (
            <SnippetCard key={view.snippet.id} {...props} view={view} isEditing={props.editing === view.snippet.id} />
          ))}
        </ul>
      </div>
    </div>
  );
}
