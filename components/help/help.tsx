/** The guide as a page: contents, text, language. */
import { useMemo } from 'preact/hooks';
import { common } from '../../utils/i18n/common.ts';
import { help } from '../../utils/i18n/help.ts';
import type { Locale } from '../../utils/i18n/i18n.ts';
import { LanguageSwitch } from '../base/language-switch.tsx';
import { useWords } from '../base/words.ts';
import { type Block, blocksOf, type Piece } from './guide.ts';

export interface HelpProps {
  /** The guide's source, in the reader's language. */
  source: string;
  version: string;
  onLocale(locale: Locale): void;
  onOpenLibrary(): void;
  onOpenWelcome(): void;
}

const tags = { strong: 'b', code: 'kbd', em: 'em' } as const;

function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map(({ kind, text }, at) => {
        const Tag = kind === 'text' ? null : tags[kind];
        return Tag ? <Tag key={at}>{text}</Tag> : text;
      })}
    </>
  );
}

const anchor = (n: number) => `part-${n}`;

function Part({ block, n }: { block: Block; n: number }) {
  if ('items' in block) {
    const List = block.kind === 'bullets' ? 'ul' : 'ol';
    return (
      <List>
        {block.items.map((pieces, at) => (
          <li key={at}>
            <Pieces pieces={pieces} />
          </li>
        ))}
      </List>
    );
  }
  const pieces = <Pieces pieces={block.pieces} />;
  if (block.kind === 'title') return <h1>{pieces}</h1>;
  if (block.kind === 'heading') return <h2 id={anchor(n)}>{pieces}</h2>;
  return <p>{pieces}</p>;
}

export function Help(props: HelpProps) {
  const t = useWords(help);
  const c = useWords(common);
  const blocks = useMemo(() => blocksOf(props.source), [props.source]);
  return (
    <main class="help">
      <header>
        <img src="/icon/icon.svg" alt="" width="32" height="32" />
        <nav aria-label={t('elsewhere')}>
          <button type="button" class="btn" onClick={props.onOpenLibrary}>
            {c('openLibrary')}
          </button>
          <button type="button" class="btn" onClick={props.onOpenWelcome}>
            {c('openWelcome')}
          </button>
        </nav>
        <LanguageSwitch onLocale={props.onLocale} />
      </header>
      <nav class="contents" aria-label={t('contents')}>
        <ul>
          {blocks.map(
            (block, n) =>
              block.kind === 'heading' && (
                <li key={anchor(n)}>
                  <a class="link" href={`#${anchor(n)}`}>
                    <Pieces pieces={block.pieces} />
                  </a>
                </li>
              ),
          )}
        </ul>
      </nav>
      <article>
        {blocks.map((block, n) => (
          <Part key={n} block={block} n={n} />
        ))}
      </article>
      <p class="small faint">{props.version}</p>
    </main>
  );
}
