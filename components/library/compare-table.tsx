/** The comparison as a table. Three kinds of nothing look different: not stated (in words), zero (0), not read (hatched). */
import type { JSX, RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Derived } from '../../utils/compare/table.ts';
import { Icon } from '../base/icons.tsx';
import { CellOf, type CompareTableProps, Coverage, EntryHead } from './compare-cell.tsx';
import { DerivedCellOf, derivedName } from './derived-cells.tsx';
import { useWindowColumns } from './use-window-columns.ts';
import { useWords } from './words.ts';

/** The box that the table scrolls in. */
interface InBox {
  box: RefObject<HTMLElement | null>;
}

/** Rows that are drawn at first, and again for each wish for more: a table of thousands would keep the page from answering. */
const rowsAtFirst = 200;

/** Room for columns that are not drawn. */
function Spacer({ width }: { width: number }): JSX.Element | null {
  return width > 0 ? <td class="spacer" style={{ minInlineSize: `${width}px` }} /> : null;
}

const keyOf = (derived: Derived): string => `${derived.kind} ${derived.of} ${derived.base}`;

function ByIndicator(props: CompareTableProps & InBox): JSX.Element {
  const words = useWords();
  const { t } = words;
  const { lines, entries, read } = props.table;
  const inView = useWindowColumns(entries.length, props.box);
  const shown = entries.slice(inView.from, inView.to).map((entry, at) => ({ entry, place: inView.from + at }));
  return (
    <table class={inView.isWhole ? 'mx' : 'mx is-cut'} aria-colcount={entries.length + 3}>
      <thead>
        <tr>
          <th scope="col" class="ix">
            {t('indicator')}
          </th>
          <th scope="col" class="un">
            {t('unit')}
          </th>
          <th scope="col" class="cov">
            {t('statedBy')}
          </th>
          <Spacer width={inView.before} />
          {shown.map(({ entry, place }) => (
            <th scope="col" key={entry.key} aria-colindex={place + 4}>
              <EntryHead entry={entry} />
            </th>
          ))}
          <Spacer width={inView.after} />
        </tr>
      </thead>
      {lines.map((line, index) => (
        <tbody key={line.indicatorId}>
          {lines[index - 1]?.group !== line.group && (
            <tr class="g">
              <th colSpan={shown.length + 5} scope="rowgroup">
                <span>{props.groupOf(line.group)}</span>
              </th>
            </tr>
          )}
          <tr>
            <th scope="row" class="ix">
              {props.nameOf(line.indicatorId)}
            </th>
            <td class="un" lang="zh-Hans">
              {line.unit}
            </td>
            <td class="cov">
              <Coverage line={line} read={read} />
            </td>
            <Spacer width={inView.before} />
            {shown.map(({ entry, place }) => (
              <CellOf key={entry.key} {...props} line={line} entry={entry} place={place} />
            ))}
            <Spacer width={inView.after} />
          </tr>
          {props.derived
            .filter(({ of }) => of === line.indicatorId)
            .map((derived) => (
              <tr key={`${derived.kind} ${derived.base}`} class="derived">
                <th scope="row" class="ix">
                  <Icon name="fx" /> {derivedName(derived, props.nameOf, words)}
                </th>
                <td class="un">{derived.unit === 'points' ? t('points') : derived.unit}</td>
                <td class="cov faint">{t('derived')}</td>
                <Spacer width={inView.before} />
                {shown.map(({ entry, place }) => (
                  <DerivedCellOf key={entry.key} {...props} line={derived} place={place} />
                ))}
                <Spacer width={inView.after} />
              </tr>
            ))}
        </tbody>
      ))}
    </table>
  );
}

function ByReport(props: CompareTableProps & InBox): JSX.Element {
  const words = useWords();
  const { t } = words;
  const [shown, setShown] = useState(rowsAtFirst);
  const { lines, entries, read } = props.table;
  // Indicators first, then what is derived of them: one row of columns.
  const columns = [...lines.map((line) => ({ line })), ...props.derived.map((derived) => ({ derived }))];
  const inView = useWindowColumns(columns.length, props.box);
  const inWindow = columns.slice(inView.from, inView.to);
  return (
    <table class={inView.isWhole ? 'mx turned' : 'mx turned is-cut'} aria-colcount={columns.length + 1}>
      <thead>
        <tr>
          <th scope="col" class="ix">
            {t('region')}
          </th>
          <Spacer width={inView.before} />
          {inWindow.map((column) =>
            'line' in column ? (
              <th scope="col" key={column.line.indicatorId}>
                <span class="rg">{props.nameOf(column.line.indicatorId)}</span>
                <small>
                  <bdi lang="zh-Hans">{column.line.unit}</bdi> · <Coverage line={column.line} read={read} />
                </small>
              </th>
            ) : (
              <th scope="col" key={keyOf(column.derived)}>
                <span class="rg">
                  <Icon name="fx" /> {derivedName(column.derived, props.nameOf, words)}
                </span>
                <small>{column.derived.unit === 'points' ? t('points') : column.derived.unit}</small>
              </th>
            ),
          )}
          <Spacer width={inView.after} />
        </tr>
      </thead>
      <tbody>
        {entries.slice(0, shown).map((entry, place) => (
          <tr key={entry.key}>
            <th scope="row" class="ix">
              <EntryHead entry={entry} />
            </th>
            <Spacer width={inView.before} />
            {inWindow.map((column) =>
              'line' in column ? (
                <CellOf key={column.line.indicatorId} {...props} line={column.line} entry={entry} place={place} />
              ) : (
                <DerivedCellOf key={keyOf(column.derived)} {...props} line={column.derived} place={place} />
              ),
            )}
            <Spacer width={inView.after} />
          </tr>
        ))}
        {entries.length > shown && (
          <tr>
            <td colSpan={inWindow.length + 3}>
              <button type="button" class="btn" onClick={() => setShown(shown + rowsAtFirst)}>
                {t('moreRows', { n: entries.length - shown })}
              </button>
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

export function CompareTable(props: CompareTableProps): JSX.Element {
  const { t } = useWords();
  const box = useRef<HTMLElement>(null);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section ref={box} class="scrollx" tabIndex={0} aria-label={t('compareTable')}>
      {props.isTurned ? <ByReport {...props} box={box} /> : <ByIndicator {...props} box={box} />}
    </section>
  );
}
