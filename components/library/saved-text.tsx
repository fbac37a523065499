/**
 * The saved copy of a report, for reading when the page is gone: headings, paragraphs and tables as text, its figures marked,
 * and where and when it was taken. Nothing of the page's markup is kept or shown.
 */
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Finding } from '../../utils/anchors/anchor.ts';
import { revisitWords } from '../../utils/i18n/revisit.ts';
import type { ReportBundle, SavedFigure, SavedReport } from '../../utils/library/records.ts';
import { type Block, blocksOf, type Line } from '../../utils/view/blocks.ts';
import { Icon } from '../base/icons.tsx';
import { useWords as useArea, useLocale } from '../base/words.ts';
import { CopyButton } from './copy-button.tsx';
import { Marked, type Shown as Shine } from './marked.tsx';
import { whenOf } from './versions.tsx';
import { useWords } from './words.ts';

export interface SavedTextProps extends Pick<Shine, 'current'> {
  bundle: ReportBundle;
  finding: Finding | null;
  onChoose: (order: number) => void;
  onCopy: (text: string) => Promise<boolean>;
}

/** Figures by the line or cell that they begin in. */
function figuresIn(figures: readonly SavedFigure[]): (line: Line) => SavedFigure[] {
  const ordered = figures.toSorted((a, b) => a.start - b.start);
  return ({ start, text }) => {
    let low = 0;
    let high = ordered.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ordered[middle] as SavedFigure).start < start) low = middle + 1;
      else high = middle;
    }
    const here: SavedFigure[] = [];
    for (let one = ordered[low]; one && one.start < start + text.length; one = ordered[++low]) here.push(one);
    return here;
  };
}

/** Where the copy was taken from, when, and what it is known by. */
function Taken({ report, onCopy }: { report: SavedReport; onCopy: SavedTextProps['onCopy'] }): JSX.Element {
  const words = useArea(revisitWords);
  const locale = useLocale();
  const { provenance } = report.facts;
  return (
    <div class="st-taken small">
      <p class="muted">
        {words('taken', { date: whenOf(report.readAt, locale) })} <bdi>{report.url}</bdi>
      </p>
      <p class="muted">
        {words('hash')} <code>{report.sha256}</code>{' '}
        <CopyButton class="btn plain" text={report.sha256} label={words('copyHash')} onCopy={onCopy} />
      </p>
      <p class={provenance === 'official' ? 'muted' : 'st-doubt'}>
        <Icon name={provenance === 'official' ? 'gov' : 'gov-no'} /> {words(`copyFrom.${provenance}`)}
      </p>
    </div>
  );
}

export function SavedText({ bundle, current, finding, onChoose, onCopy }: SavedTextProps): JSX.Element {
  const { t } = useWords();
  const { text, body, headings } = bundle.text;
  const blocks = useMemo(() => blocksOf(text, body, headings), [bundle]);
  const at = useMemo(() => figuresIn(bundle.figures), [bundle]);
  const spot = finding?.found ?? null;
  const doubt = finding && finding.state !== 'exact' && finding.state !== 'moved' ? finding.state : null;
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const scrolling = box.current;
    const mark = scrolling?.querySelector(current === null ? 'mark.is-lit' : `mark[data-order="${current}"]`);
    if (!scrolling || !mark) return;
    // Only the text scrolls: the page stays where the reader has it.
    const offset = mark.getBoundingClientRect().top - scrolling.getBoundingClientRect().top;
    scrolling.scrollTop += offset - scrolling.clientHeight / 3;
  }, [current, spot?.[0]]);

  // Marks are no buttons, there may be hundreds in a text: the list beside has the same figures for the keyboard.
  const choose = (event: MouseEvent) => {
    const mark = (event.target as Element).closest<HTMLElement>('mark[data-order]');
    if (mark) onChoose(Number(mark.dataset.order));
  };
  const marked = (line: Line) => <Marked line={line} figures={at(line)} current={current} spot={spot} />;
  return (
    <section class="st" aria-label={t('savedCopy')}>
      <header>
        <h3>{t('savedCopy')}</h3>
        <span class="small" role="status">
          {doubt && (
            <>
              <Icon name={doubt === 'missing' ? 'missing' : doubt === 'ambiguous' ? 'several' : 'delta'} />{' '}
              {t(`spot.${doubt}`)}
            </>
          )}
        </span>
        <Taken report={bundle.report} onCopy={onCopy} />
      </header>
      {/* biome-ignore-start lint/a11y: a box that scrolls must be reachable; the list beside has the keys for its figures */}
      <div ref={box} class="st-text" lang="zh-Hans" tabIndex={0} role="document" onClick={choose}>
        {blocks.map((block) => (
          <Shown key={block.start} block={block} marked={marked} />
        ))}
      </div>
      {/* biome-ignore-end lint/a11y: see above */}
    </section>
  );
}

function Shown({ block, marked }: { block: Block; marked: (line: Line) => JSX.Element }): JSX.Element {
  if (block.kind === 'table')
    return (
      <div class="st-table">
        <table>
          <tbody>
            {block.rows.map((row) => (
              <tr key={row[0]?.start}>
                {row.map((cell) => (
                  <td key={cell.start}>
                    <bdi>{marked(cell)}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    );
  const words = <bdi>{marked(block)}</bdi>;
  if (block.kind === 'paragraph') return <p class={block.isBody ? undefined : 'aside'}>{words}</p>;
  return block.level <= 1 ? <h4 class="hd">{words}</h4> : <h5 class="hd">{words}</h5>;
}
