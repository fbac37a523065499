/** What was kept of this page: figures and passages with their notes and tags, in the order of the text. */
import { useState } from 'preact/hooks';
import type { Finding } from '../../utils/anchors/anchor.ts';
import { panel } from '../../utils/i18n/panel.ts';
import type { Snippet } from '../../utils/library/records.ts';
import { segmentsOf } from '../../utils/view/segments.ts';
import { Icon, type IconName } from '../base/icons.tsx';
import { OddSign } from '../base/odd-sign.tsx';
import { Unit } from '../base/unit.tsx';
import { useWords } from '../base/words.ts';
import { NoteEditor } from './note-editor.tsx';
import { loadSearch, useFinder } from './use-finder.ts';
import './later-styles.ts';

export interface SnippetsProps {
  snippets: readonly Snippet[];
  findings: ReadonlyMap<string, Finding>;
  /** The page's text as it is now, which findings point into. */
  text: string;
  /** Name of a figure's snippet in the reader's language. */
  nameOf(snippet: Snippet): string;
  onJump(snippet: Snippet): void;
  onDelete(id: string): void;
  onNote(id: string, change: { note?: string; tags?: string[] }): Promise<boolean>;
}

export function Snippets({ snippets, findings, text, nameOf, onJump, onDelete, onNote }: SnippetsProps) {
  const t = useWords(panel);
  const [query, setQuery] = useState('');
  const { finder } = useFinder(query);
  const [editing, setEditing] = useState<string | null>(null);
  if (snippets.length === 0)
    return (
      <div class="state">
        <h2>{t('noSnippets')}</h2>
        <p>{t('noSnippetsWhy')}</p>
      </div>
    );
  const shown = snippets
    .filter((one) => !finder || finder.finds([nameOf(one), one.sentence, one.note, ...one.tags]))
    .sort((a, b) => a.anchor.start - b.anchor.start);
  return (
    <>
      <search class="tools">
        <label class="field">
          <Icon name="search" />
          <input
            type="search"
            aria-label={t('searchSnippets')}
            placeholder={t('searchSnippets')}
            value={query}
            onFocus={() => void loadSearch()}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </label>
      </search>
      {shown.map((snippet) => (
        <article key={snippet.id} class="sn">
          {snippet.kind === 'figure' && (
            <h2 class="sn-f">
              <bdi lang={snippet.indicatorId === null ? 'zh' : undefined}>{nameOf(snippet)}</bdi>
              <b>
                <bdi>{snippet.anchor.quote}</bdi>
              </b>
              <span class="faint small">
                <Unit of={snippet.anchor.figure?.unit ?? ''} value={snippet.anchor.quote} />
              </span>
            </h2>
          )}
          <p class="q" lang="zh" dir="auto">
            <Excerpt snippet={snippet} />
          </p>
          <OddSign text={snippet.sentence} />
          <State snippet={snippet} finding={findings.get(snippet.id)} text={text} />
          {editing === snippet.id ? (
            <NoteEditor note={snippet.note} tags={snippet.tags} onNote={(change) => onNote(snippet.id, change)} />
          ) : (
            <>
              {snippet.note && (
                <p class="sn-n">
                  <Icon name="note" />
                  <bdi lang="">{snippet.note}</bdi>
                </p>
              )}
              {snippet.tags.length > 0 && (
                <p class="sn-m">
                  {snippet.tags.map((tag) => (
                    <span key={tag}>
                      <Icon name="tag" />
                      <bdi lang="">{tag}</bdi>
                    </span>
                  ))}
                </p>
              )}
            </>
          )}
          <div class="acts">
            <button type="button" class="btn plain" onClick={() => onJump(snippet)}>
              {t('jump')}
            </button>
            <button
              type="button"
              class="btn plain"
              aria-expanded={editing === snippet.id}
              onClick={() => setEditing(editing === snippet.id ? null : snippet.id)}
            >
              {t('note')}
            </button>
            <button type="button" class="btn plain" onClick={() => onDelete(snippet.id)}>
              {t('deleteSnippet')}
            </button>
          </div>
        </article>
      ))}
      <p class="active">{t('snippetCount', { n: snippets.length })}</p>
    </>
  );
}

const stateIcon: Record<Exclude<Finding['state'], 'exact'>, IconName> = {
  moved: 'moved',
  changed: 'delta',
  ambiguous: 'several',
  missing: 'missing',
};

/** What became of it on the page; nothing where it stands as it stood. */
function State({ snippet, finding, text }: { snippet: Snippet; finding: Finding | undefined; text: string }) {
  const t = useWords(panel);
  if (!finding || finding.state === 'exact') return null;
  return (
    <p class="sn-m">
      <span>
        <Icon name={stateIcon[finding.state]} />
        {t(`found.${finding.state}`)}
        {finding.state === 'changed' && finding.found && (
          <bdi>
            <span class="was">{snippet.anchor.quote}</span> → {text.slice(...finding.found)}
          </bdi>
        )}
      </span>
    </p>
  );
}

/** The sentence with the kept words in it; of a passage all of it is kept. */
function Excerpt({ snippet: { kind, sentence, mark } }: { snippet: Snippet }) {
  if (kind === 'passage') return sentence;
  return segmentsOf(sentence, [0, sentence.length], [{ span: mark, name: 'fig is-current' }]).map(
    ({ start, text, names }) =>
      names.length > 0 ? (
        <span key={start} class={names.join(' ')}>
          {text}
        </span>
      ) : (
        text
      ),
  );
}
