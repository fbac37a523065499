/** The saved text of a report with its figures marked: for reading on when the page is gone. */
import type { ComponentChild, JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Finding } from '../../utils/anchors/anchor.ts';
import type { ReportBundle, SavedFigure } from '../../utils/library/records.ts';
import type { Span } from '../../utils/text/span.ts';
import { Icon } from '../base/icon.tsx';
import { tintOf } from './phrases.ts';
import { useWords } from './words.ts';

interface Line {
  start: number;
  text: string;
  level: number | null;
  isBody: boolean;
  figures: SavedFigure[];
}

/** The lines of the text, each with the figures that begin in it. */
function linesOf({ text: { text, body, headings }, figures }: ReportBundle): Line[] {
  const ordered = figures.toSorted((a, b) => a.start - b.start);
  const titled = headings.toSorted((a, b) => a.start - b.start);
  let nextFigure = 0;
  let nextHeading = 0;
  let start = 0;
  return text.split('\n').map((line) => {
    const end = start + line.length;
    const here: SavedFigure[] = [];
    for (let one = ordered[nextFigure]; one && one.start < end; one = ordered[++nextFigure]) here.push(one);
    let level: number | null = null;
    for (let one = titled[nextHeading]; one && one.start < end; one = titled[++nextHeading]) level = one.level;
    const made = { start, text: line, level, isBody: start < body[1] && end > body[0], figures: here };
    start = end + 1;
    return made;
  });
}

interface Shown {
  /** Order of the chosen figure. */
  current: number | null;
  spot: Span | null;
}

/** A stretch of plain text, the part of it that the reader came for marked. */
function plain(line: Line, from: number, to: number, spot: Span | null): ComponentChild[] {
  const start = Math.max(from, (spot?.[0] ?? 0) - line.start);
  const end = Math.min(to, (spot?.[1] ?? 0) - line.start);
  if (spot === null || start >= end) return [line.text.slice(from, to)];
  return [
    line.text.slice(from, start),
    <mark class="is-lit" key={`spot-${start}`}>
      {line.text.slice(start, end)}
    </mark>,
    line.text.slice(end, to),
  ];
}

function Marked({ line, current, spot }: Shown & { line: Line }): JSX.Element {
  const out: ComponentChild[] = [];
  let at = 0;
  for (const figure of line.figures) {
    const from = Math.max(at, figure.start - line.start);
    const to = figure.end - line.start;
    if (to <= from) continue;
    const isCurrent = figure.order === current;
    const isInSpot = spot !== null && spot[0] < figure.end && figure.start < spot[1];
    const classes = ['fig', tintOf(figure.kind)];
    if (figure.verdict === 'fails') classes.push('is-flagged');
    if (isCurrent) classes.push('is-current');
    else if (isInSpot) classes.push('is-lit');
    out.push(
      ...plain(line, at, from, spot),
      <mark
        key={figure.order}
        class={classes.join(' ')}
        data-order={figure.order}
        aria-current={isCurrent ? 'true' : undefined}
      >
        {line.text.slice(from, to)}
      </mark>,
    );
    at = to;
  }
  out.push(...plain(line, at, line.text.length, spot));
  return <>{out}</>;
}

export interface SavedTextProps extends Pick<Shown, 'current'> {
  bundle: ReportBundle;
  finding: Finding | null;
  onChoose: (order: number) => void;
}

export function SavedText({ bundle, current, finding, onChoose }: SavedTextProps): JSX.Element {
  const { t, date } = useWords();
  const lines = useMemo(() => linesOf(bundle), [bundle]);
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
  return (
    <section class="st" aria-label={t('savedCopy')}>
      <header>
        <h3>{t('savedCopy')}</h3>
        <span class="muted small">{t('savedCopyNote', { date: date(bundle.report.readAt) })}</span>
        <span class="small" role="status">
          {doubt && (
            <>
              <Icon name={doubt === 'missing' ? 'missing' : doubt === 'ambiguous' ? 'several' : 'delta'} />{' '}
              {t(`spot.${doubt}`)}
            </>
          )}
        </span>
      </header>
      {/* biome-ignore-start lint/a11y: a box that scrolls must be reachable; the list beside has the keys for its figures */}
      <div ref={box} class="st-text" lang="zh-Hans" tabIndex={0} role="document" onClick={choose}>
        {lines.map((line) => (
          <p key={line.start} class={line.level !== null ? 'hd' : line.isBody ? undefined : 'aside'}>
            <bdi>
              <Marked line={line} current={current} spot={spot} />
            </bdi>
          </p>
        ))}
      </div>
      {/* biome-ignore-end lint/a11y: see above */}
    </section>
  );
}
