/** The list of figures under their headings: thousands of rows, of which those in view are drawn. */
import type { ComponentChildren, RefObject } from 'preact';
import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks';
import type { Verdict } from '../../utils/checks/check.ts';
import { common } from '../../utils/i18n/common.ts';
import { panel } from '../../utils/i18n/panel.ts';
import type { Grouping, Line } from '../../utils/view/groups.ts';
import { Icon } from '../base/icon.tsx';
import { useWords } from '../base/words.ts';
import { useVirtual } from './use-virtual.ts';

/**
 * Heights of a heading, of a row, and of one with notes below its name, in pixels at the usual size of text. Each line is
 * measured once drawn; the nearer the guess, the less moves then.
 */
const headingHeight = 29;
const rowHeight = 33;
const notedHeight = 49;

function likelyHeight(line: Line | undefined): number {
  if (line?.kind === 'heading') return headingHeight;
  return line && line.row.notes.length > 0 ? notedHeight : rowHeight;
}

export interface ListProps {
  lines: readonly Line[];
  grouping: Grouping;
  selected: number | null;
  /** Grows when the list is to bring the selected row into view, by `align`. */
  reveal: { turn: number; focus: boolean };
  scroller: RefObject<HTMLDivElement | null>;
  onFold(key: string): void;
  drawRow(line: Extract<Line, { kind: 'row' }>): ComponentChildren;
}

export const keyOf = (line: Line): string => (line.kind === 'heading' ? line.group.key : `figure:${line.row.figure}`);

export function FigureList({ lines, grouping, selected, reveal, scroller, onFold, drawRow }: ListProps) {
  const element = useRef<HTMLUListElement>(null);
  const headings = useMemo(() => lines.flatMap((line, index) => (line.kind === 'heading' ? [index] : [])), [lines]);
  const stickyAt = (first: number) => headings.findLast((index) => index <= first) ?? -1;
  // With other functions the places of all lines would be computed anew at every step of scrolling.
  const keyAt = useCallback((index: number) => keyOf(lines[index] as Line), [lines]);
  const estimate = useCallback((index: number) => likelyHeight(lines[index]), [lines]);
  const list = useVirtual({
    count: lines.length,
    scroller,
    keyOf: keyAt,
    estimate,
    stickyAt,
    stickyHeight: headingHeight,
  });
  const selectedAt = useMemo(
    () => lines.findIndex((line) => line.kind === 'row' && line.row.figure === selected),
    [lines, selected],
  );
  // Rows that stay in view while the list is scrolled are left as they are: `drawRow` is another one when anything changes.
  const drawn = useRef({ drawRow, rows: new Map<Line, ComponentChildren>() });
  if (drawn.current.drawRow !== drawRow) drawn.current = { drawRow, rows: new Map() };
  const before = drawn.current.rows;
  drawn.current.rows = new Map();
  const drawOnce = (line: Extract<Line, { kind: 'row' }>) => {
    const row = before.get(line) ?? drawRow(line);
    drawn.current.rows.set(line, row);
    return row;
  };

  // Only when asked to, not whenever the lines change.
  useEffect(() => {
    if (selectedAt < 0) return;
    list.reveal?.(selectedAt);
    if (!reveal.focus) return;
    // The row is drawn once the list has scrolled there.
    const frame = requestAnimationFrame(() =>
      element.current
        ?.querySelector<HTMLElement>(`[data-index="${selectedAt}"] .row-main`)
        ?.focus({ preventScroll: true }),
    );
    return () => cancelAnimationFrame(frame);
  }, [reveal.turn, list.reveal === null]);

  const sticky = stickyAt(list.first);
  return (
    <ul class="list lines" ref={element} style={{ blockSize: `${list.height}px` }}>
      {list.lines.map((item) => {
        const line = lines[item.index];
        if (!line) return null;
        const stays = item.index === sticky;
        return (
          <li
            key={item.key}
            ref={list.measure}
            data-index={item.index}
            class={stays ? 'line stays' : item.start === null ? 'line flows' : 'line'}
            style={stays || item.start === null ? undefined : { transform: `translateY(${item.start}px)` }}
            aria-setsize={lines.length}
            aria-posinset={item.index + 1}
          >
            {line.kind === 'heading' ? (
              <Heading line={line} grouping={grouping} onFold={() => onFold(line.group.key)} />
            ) : (
              drawOnce(line)
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Heading({
  line,
  grouping,
  onFold,
}: {
  line: Extract<Line, { kind: 'heading' }>;
  grouping: Grouping;
  onFold(): void;
}) {
  const t = useWords(panel);
  const c = useWords(common);
  const { group, folded } = line;
  return (
    <button type="button" class="sec" aria-expanded={!folded} onClick={onFold}>
      <span class="t" title={grouping === 'section' ? (group.title ?? undefined) : undefined}>
        {group.title === null ? (
          t(`none.${grouping}`)
        ) : grouping === 'check' ? (
          c(`verdict.${group.title as Verdict}`)
        ) : (
          <bdi lang={grouping === 'section' ? 'zh' : undefined}>{group.title}</bdi>
        )}
      </span>
      <span class="n">
        {group.flagged > 0 && <span class="flagtext">{t('failCount', { n: group.flagged })}</span>}
        {group.rows.filter((row) => row.edit !== 'rejected').length}
      </span>
      <Icon name={folded ? 'right' : 'down'} />
    </button>
  );
}
