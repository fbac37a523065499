/** One place of the comparison: its values as stated, and the heads of its rows and columns. */
import type { JSX } from 'preact';
import type { CellValue, Comparison, Derived, Entry, Line } from '../../utils/compare/table.ts';
import { periodWords } from '../../utils/i18n/period.ts';
import { Icon, type IconName } from '../base/icons.tsx';
import { Said } from '../base/said.tsx';
import { boundSign } from './phrases.ts';
import { useWords, type Words } from './words.ts';

/** How a value is written: as the report has it, without a unit that is the line's own. */
export interface Written {
  value: string;
  unit: string;
}

export interface CompareTableProps {
  table: Comparison;
  /** Lines that are computed, not stated. */
  derived: readonly Derived[];
  /** Reports as rows instead of indicators. */
  isTurned: boolean;
  nameOf: (indicatorId: string) => string;
  groupOf: (groupId: string) => string;
  writtenOf: (value: CellValue) => Written;
  onOpen: (line: Line, entry: Entry, value: CellValue) => void;
}

/** What sets a value apart from the others of its line: the sign of the first difference, and all of them in words. */
function qualifier(
  value: CellValue,
  year: number | null,
  { t, locale }: Words,
): { icon: IconName; text: string } | null {
  const said: [icon: IconName, text: string][] = [];
  if (value.scope !== null) said.push(['scope', value.scope]);
  if (value.period !== null && value.part !== 'plan') said.push(['clock', periodWords(value.period, year, locale)]);
  if (value.change !== null) said.push([value.change === 'up' ? 'up-a' : 'dn-a', t(`change.${value.change}`)]);
  if (value.verdict === 'truncated') said.push(['cut', t('checks.truncated')]);
  if (value.verdict === 'unstated-base') said.push(['base', t('checks.unstatedBase')]);
  if (value.isEdited) said.push(['edit', t('edited')]);
  if (value.part === 'shortcoming') said.push(['err', t('part.shortcoming')]);
  if (value.unitFit === 'foreign') said.push(['err', t('keyUnit')]);
  const [first] = said;
  return first ? { icon: first[0], text: said.map(([, text]) => text).join(' · ') } : null;
}

const entryName = (entry: Entry, { t }: Words): string => entry.regionName || t('noRegion');

function Value(props: CompareTableProps & { line: Line; entry: Entry; value: CellValue; aside?: string }): JSX.Element {
  const words = useWords();
  const { t } = words;
  const { line, entry, value } = props;
  const written = props.writtenOf(value);
  const said = qualifier(value, entry.year, words);
  const unit = value.changeUnit === 'point' ? t('points') : written.unit;
  const sign = boundSign(value.bound);
  const fails = value.verdict === 'fails' ? t('verdict.fails') : null;
  const spoken = [props.aside, said?.text, sign + written.value, unit, fails].filter(Boolean).join(' ');
  return (
    <button
      type="button"
      class={props.aside ? 'cv is-aside' : 'cv'}
      aria-label={t('cellLabel', {
        region: entryName(entry, words),
        year: entry.year === null ? '' : String(entry.year),
        indicator: props.nameOf(line.indicatorId),
        value: spoken,
      })}
      onClick={() => props.onOpen(line, entry, value)}
    >
      <span class="cn" title={said?.text}>
        {props.aside && <span class="tag">{props.aside}</span>}
        {said && (
          <>
            <Icon name={said.icon} />
            <Said words={said.text} />
          </>
        )}
      </span>
      {(props.aside || said) && ' '}
      <span class={value.verdict === 'fails' ? 'v is-flagged' : 'v'}>
        {sign}
        {written.value}
      </span>
      {unit && ' '}
      <bdi class="cu" lang="zh-Hans">
        {unit}
      </bdi>
    </button>
  );
}

/** The place of a report that has not been read. */
export function Unread(): JSX.Element {
  const { t } = useWords();
  return (
    <td class="unread">
      <span class="vh">{t('unread')}</span>
    </td>
  );
}

export function CellOf(props: CompareTableProps & { line: Line; entry: Entry; place: number }): JSX.Element {
  const { t } = useWords();
  const { line, place } = props;
  const cell = line.cells[place];
  if (!cell || cell.state === 'unread') return <Unread />;
  return (
    <td>
      {cell.state === 'missing' && <p class="none">{t('missing')}</p>}
      {cell.values.map((value) => (
        <Value key={value.order} {...props} value={value} />
      ))}
      {cell.changes.map((value) => (
        <Value key={value.order} {...props} value={value} />
      ))}
      {cell.aside.map((value) => (
        <Value
          key={value.order}
          {...props}
          value={value}
          aside={t(value.part === 'plan' ? 'aside.plan' : 'aside.former')}
        />
      ))}
      {cell.conflict && (
        <p class="cell-note">
          <Icon name="several" />
          {t('conflict')}
        </p>
      )}
    </td>
  );
}

/** Squares: how many of the reports read state the indicator. Above this many they are only a number. */
const mostSquares = 10;

export function Coverage({ line, read }: { line: Line; read: number }): JSX.Element {
  const { t } = useWords();
  return (
    <>
      {read <= mostSquares && (
        <svg class="squares" viewBox={`0 0 ${read * 8} 8`} width={read * 8} height="8" aria-hidden="true">
          {Array.from({ length: read }, (_, index) => (
            <rect
              key={index}
              x={index * 8 + 0.5}
              y="1"
              width="6"
              height="6"
              class={index < line.statedBy ? 'is-full' : 'is-empty'}
            />
          ))}
        </svg>
      )}
      <span title={t('statedByOf', { n: line.statedBy, of: read })}>
        {line.statedBy}
        {read > mostSquares && <span class="faint"> / {read}</span>}
      </span>
    </>
  );
}

export function EntryHead({ entry }: { entry: Entry }): JSX.Element {
  const words = useWords();
  const { t } = words;
  const isCopy = entry.provenance !== null && entry.provenance !== 'official';
  const year = entry.year === null ? t('yearUnknown') : String(entry.year);
  const second = entry.reportId === null ? t('unread') : entry.level === null ? '' : t(`level.${entry.level}`);
  return (
    <>
      <span class="rg">
        <Said words={entryName(entry, words)} />
        {isCopy && (
          <span
            class={entry.provenance === 'suspicious' ? 'flagtext' : undefined}
            title={t(`source.${entry.provenance ?? 'unverified'}`)}
          >
            {' '}
            <Icon name="gov-no" />
          </span>
        )}
      </span>
      <small>{[year, second].filter((part) => part !== '').join(' · ')}</small>
    </>
  );
}
