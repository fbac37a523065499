/** The view of figures: legend, place strip, search, and the list with one row opened. Keeps what the reader does in it. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { FigureCorrection } from '../../utils/corrections/correction.ts';
import type { Figure } from '../../utils/figures/figure.ts';
import type { Snippet } from '../../utils/library/records.ts';
import type { Reading } from '../../utils/messages/reading.ts';
import { type Filter, filterRows, isEmpty, noFilter, tally } from '../../utils/view/filter.ts';
import { type Grouping, groupNames, groupRows, type Line, linesOf } from '../../utils/view/groups.ts';
import { failingChecks } from '../../utils/view/marks.ts';
import { type Editing, type Row, rowsOf } from '../../utils/view/rows.ts';
import { sameFigure } from '../../utils/view/same-figure.ts';
import { useLocale } from '../base/words.ts';
import type { CopyChoice } from './copy-sheet.tsx';
import type { PanelData, PanelEvents, PanelWords } from './data.ts';
import type { Command } from './keyboard.ts';
import { FilterMenu, KnownView, NothingShown, Opened, Place, Shown } from './later.tsx';
import { FigureList } from './list.tsx';
import { useOffBy } from './off-by.ts';
import { FigureRow } from './row.tsx';
import { Strip } from './strip.tsx';
import { Tools } from './tools.tsx';
import { useFinder } from './use-finder.ts';

/** What the panel's keys do here; false where a command means nothing at the moment. */
export interface FiguresHandle {
  run(command: Command): boolean;
}

export interface FiguresProps {
  handle: { current: FiguresHandle | null };
  reading: Reading;
  saved: ReadonlySet<number>;
  savedFigures: ReadonlyMap<number, Snippet>;
  picked: { figure: number; turn: number } | null;
  /** What readers have corrected, by index. */
  edits: ReadonlyMap<number, FigureCorrection>;
  editing: Editing | null;
  events: PanelEvents;
  coverage: PanelData['coverage'];
  findKnown: PanelWords['findKnown'];
  onCheck(check: number): void;
  onEdit(figure: number): void;
  onCopyMore(choice: CopyChoice): void;
}

type RowLine = Extract<Line, { kind: 'row' }>;
const isRow = (line: Line): line is RowLine => line.kind === 'row';

export function Figures(props: FiguresProps) {
  const { handle, reading, saved, savedFigures, picked, edits, coverage, events, onCheck, onEdit, onCopyMore } = props;
  const offBy = useOffBy(reading.figures);
  const locale = useLocale();
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<Filter>(noFilter);
  const [filterOpen, setFilterOpen] = useState(false);
  const [grouping, setGrouping] = useState<Grouping>('section');
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [selected, setSelected] = useState<number | null>(null);
  const [reveal, setReveal] = useState({ turn: 0, focus: false });
  const input = useRef<HTMLInputElement>(null);
  const note = useRef<HTMLTextAreaElement>(null);
  // In English the scales of Chinese numbers (万, 亿) say nothing.
  const [inBase, setInBase] = useState(locale === 'en');
  const [writing, setWriting] = useState<number | null>(null);
  const scroller = useRef<HTMLDivElement>(null);

  const rows = useMemo(
    () =>
      rowsOf(
        {
          text: reading.article.text,
          facts: reading.facts,
          figures: reading.figures,
          checks: reading.checks,
          edits,
          editing: props.editing,
        },
        locale,
      ),
    [reading, edits, props.editing, locale],
  );
  const failing = useMemo(() => failingChecks(reading.checks), [reading]);
  const flagged = useMemo(() => new Set(failing.keys()), [failing]);
  const counts = useMemo(() => tally(rows, saved), [rows, saved]);
  const { finder, isReady } = useFinder(query);
  const shown = useMemo(() => filterRows(rows, filter, finder, saved), [rows, filter, finder, saved]);
  const groups = useMemo(
    () => groupRows(shown, grouping, reading.article.headings, locale),
    [shown, grouping, reading, locale],
  );
  const lines = useMemo(() => linesOf(groups, folded), [groups, folded]);
  const names = useMemo(() => groupNames(locale), [locale]);
  const isLess = !isEmpty(filter) || query.trim() !== '';

  const select = (figure: number | null, focus: boolean) => {
    setSelected(figure);
    setWriting(null);
    if (figure !== null) setReveal(({ turn }) => ({ turn: turn + 1, focus }));
    events.onSelect(figure);
  };
  const clear = () => {
    setFilter(noFilter);
    setQuery('');
    // The opened row stands elsewhere in the longer list.
    setReveal(({ turn }) => ({ turn: turn + 1, focus: false }));
  };

  // Another reading has other figures; the same page read again keeps the place of the reader as well as it can.
  const before = useRef<Reading | null>(null);
  useEffect(() => {
    const last = before.current;
    before.current = reading;
    if (!last || last === reading) return;
    const one = selected === null ? undefined : last.figures[selected];
    setSelected(one && last.url === reading.url ? sameFigure(one, last, reading) : null);
    if (last.url !== reading.url) {
      clear();
      setFolded(new Set());
    }
  }, [reading]);

  // The field comes at once: what is typed next belongs to it, saved or not.
  useLayoutEffect(() => {
    if (writing !== null && writing === selected) note.current?.focus();
  }, [writing, selected]);

  // A click in the page: its row must be there to be shown.
  useEffect(() => {
    if (!picked || !rows[picked.figure]) return;
    if (!shown.some((row) => row.figure === picked.figure)) clear();
    setFolded(new Set());
    setSelected(picked.figure);
    setReveal(({ turn }) => ({ turn: turn + 1, focus: false }));
  }, [picked?.turn]);

  const visible = lines.filter(isRow);
  const at = visible.findIndex((line) => line.row.figure === selected);
  const move = (by: 1 | -1) => {
    const next = at < 0 ? (by > 0 ? 0 : visible.length - 1) : Math.min(Math.max(at + by, 0), visible.length - 1);
    const line = visible[next];
    if (line) select(line.row.figure, true);
  };
  const moveSection = (by: 1 | -1) => {
    const own = groups.findIndex((group) => group.rows.some((row) => row.figure === selected));
    const group = groups[own < 0 ? 0 : Math.min(Math.max(own + by, 0), groups.length - 1)];
    const row = group?.rows[0];
    if (!group || !row) return;
    setFolded((keys) => new Set([...keys].filter((key) => key !== group.key)));
    select(row.figure, true);
  };
  const fold = (key: string, fold?: boolean) =>
    setFolded((keys) => {
      const next = new Set(keys);
      if (fold ?? !next.has(key)) next.add(key);
      else next.delete(key);
      return next;
    });

  handle.current = {
    run(command) {
      switch (command.kind) {
        case 'move':
          move(command.by);
          return true;
        case 'section':
          moveSection(command.by);
          return true;
        case 'fold': {
          const group = groups.find((one) => one.rows.some((row) => row.figure === selected));
          if (group) fold(group.key, command.folded);
          return group !== undefined;
        }
        case 'search':
          input.current?.focus();
          input.current?.select();
          return true;
        case 'close':
          if (filterOpen) setFilterOpen(false);
          else if (query !== '' || !isEmpty(filter)) clear();
          else if (selected !== null) select(null, false);
          else return false;
          return true;
      }
      if (command.kind === 'units') {
        setInBase(!inBase);
        return true;
      }
      if (command.kind === 'copy-more') {
        onCopyMore(copyChoice());
        return true;
      }
      if (selected === null) return false;
      if (command.kind === 'edit') onEdit(selected);
      else if (command.kind === 'reject') events.onReject(selected);
      else if (command.kind === 'compare') compare(reading.figures[selected]);
      else if (command.kind === 'jump') events.onJump(selected);
      else if (command.kind === 'save') events.onSaveFigure(selected);
      else if (command.kind === 'copy') events.onCopyFigures('text', [selected]);
      else if (command.kind === 'note') {
        if (writing === selected) note.current?.focus();
        else setWriting(selected);
      } else return false;
      return true;
    },
  };

  /** Where a key in the search field leads; it waits until what is typed has been found. */
  const toFirst = useRef<'select' | 'jump' | null>(null);
  const goToFirst = () => {
    const first = visible[0];
    if (!isReady || !toFirst.current) return;
    if (first) select(first.row.figure, true);
    if (first && toFirst.current === 'jump') events.onJump(first.row.figure);
    toFirst.current = null;
  };
  useEffect(goToFirst, [isReady]);
  const searchKey = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault();
      toFirst.current = event.key === 'Enter' ? 'jump' : 'select';
      goToFirst();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (query === '') input.current?.blur();
      else setQuery('');
    }
  };

  /** Rejected ones are no figures, and not copied with others. */
  const copyChoice = (): CopyChoice => {
    const indexes = (list: readonly Row[]) => list.filter((row) => row.edit !== 'rejected').map((row) => row.figure);
    const group = groups.find((one) => one.rows.some((row) => row.figure === selected));
    return { figure: selected === null ? [] : [selected], group: indexes(group?.rows ?? []), shown: indexes(shown) };
  };
  const compare = (figure: Figure | undefined) => {
    if (figure?.indicatorId) events.onCompare(figure.indicatorId);
  };
  const coverageOf = (row: Row) => {
    const id = reading.figures[row.figure]?.indicatorId ?? '';
    const n = coverage.statedBy.get(id);
    return n === undefined ? null : { n, of: coverage.reports };
  };
  const opened = (row: Row) => {
    const check = failing.get(row.figure);
    return (
      <Opened
        reading={reading}
        row={row}
        flagged={flagged}
        failing={check ? offBy(check) : null}
        snippet={savedFigures.get(row.figure) ?? null}
        note={note}
        writing={writing === row.figure}
        onJump={() => events.onJump(row.figure)}
        onCopy={() => events.onCopyFigures('text', [row.figure])}
        onCopyMore={() => onCopyMore(copyChoice())}
        onSave={() => events.onSaveFigure(row.figure)}
        known={
          <KnownView
            of={`${row.figure} ${reading.url} ${reading.revision} ${coverage.reports}`}
            find={() => props.findKnown(row.figure)}
            onCompare={() => compare(reading.figures[row.figure])}
          />
        }
        edit={edits.get(row.figure) ?? null}
        onEdit={() => onEdit(row.figure)}
        onReject={() => events.onReject(row.figure)}
        onSum={() => check && onCheck(reading.checks.indexOf(check))}
        onNote={(change) => events.onNoteFigure(row.figure, change)}
      />
    );
  };

  return (
    <>
      <Strip tally={counts} filter={filter} onFilter={setFilter} />
      <Place
        reading={reading}
        flagged={flagged}
        current={selected}
        onJump={(figure) => {
          select(figure, false);
          events.onJump(figure);
        }}
      />
      <Tools
        query={query}
        onQuery={setQuery}
        onKey={searchKey}
        input={input}
        grouping={grouping}
        onGrouping={setGrouping}
        filterOpen={filterOpen}
        filtered={!isEmpty(filter)}
        onFilterOpen={setFilterOpen}
      />
      {filterOpen && <FilterMenu filter={filter} tally={counts} groupNames={names} onFilter={setFilter} />}
      {isLess && <Shown filter={filter} query={query} count={shown.length} groupNames={names} onClear={clear} />}
      <div class="scroll" ref={scroller}>
        {shown.length === 0 ? (
          <NothingShown query={query} onClear={clear} />
        ) : (
          <FigureList
            lines={lines}
            grouping={grouping}
            selected={selected}
            reveal={reveal}
            scroller={scroller}
            onFold={(key) => fold(key)}
            drawRow={({ row }) => (
              <FigureRow
                row={row}
                year={reading.facts.year}
                finder={finder}
                selected={row.figure === selected}
                saved={saved.has(row.figure)}
                inBase={inBase}
                coverage={coverageOf(row)}
                onSelect={() => {
                  // A second click on the open row closes it.
                  if (row.figure === selected) return select(null, false);
                  select(row.figure, false);
                  events.onJump(row.figure);
                }}
                onSave={() => events.onSaveFigure(row.figure)}
                onPoint={(over) => events.onLight(over ? [row.figure] : [])}
              >
                {row.figure === selected && opened(row)}
              </FigureRow>
            )}
          />
        )}
      </div>
    </>
  );
}
