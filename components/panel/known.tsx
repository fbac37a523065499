/** What the library knows of the opened figure's indicator: other years of the region as a line, other regions as bars. */
import { useEffect, useState } from 'preact/hooks';
import { formatNumber } from '../../utils/i18n/i18n.ts';
import { panelKnown } from '../../utils/i18n/panel-known.ts';
import { unitWords } from '../../utils/i18n/units.ts';
import type { Known, KnownValue } from '../../utils/view/known.ts';
import { plain } from '../../utils/view/sums.ts';
import { Unit } from '../base/unit.tsx';
import { useLocale, useWords } from '../base/words.ts';
import './later-styles.ts';

export interface KnownViewProps {
  /** Asks the library; null where there is nothing to ask about. */
  find(): Promise<Known | null>;
  /** Changes when another answer is to be expected. */
  of: string;
  onCompare(known: Known): void;
}

export function KnownView({ find, of, onCompare }: KnownViewProps) {
  const e = useWords(panelKnown);
  const [known, setKnown] = useState<Known | null>(null);
  useEffect(() => {
    let isOld = false;
    setKnown(null);
    void find().then((found) => {
      if (!isOld) setKnown(found);
    });
    return () => {
      isOld = true;
    };
  }, [of]);
  if (!known || (known.years.length === 0 && known.others.length === 0)) return null;
  const { years, others } = known;
  const me = years.find((one) => one.reportId === null);
  const last = me && years[years.indexOf(me) - 1];
  return (
    <div class="known">
      <table>
        <caption>{e('known', { n: known.statedBy, of: known.reports })}</caption>
        <tbody>
          {last && me && (
            <tr class="me">
              <th scope="row">{e('fromYear', { year: String(last.year) })}</th>
              <td class="len" />
              <td class="num">
                {e('fromTo', { from: last.value, to: me.value })} <Unit of={me.unit} value={me.value} />
              </td>
              <td class="num">
                <Difference value={-(last.difference ?? 0)} />
              </td>
            </tr>
          )}
          {others.map((one) => (
            <tr key={one.reportId}>
              <th scope="row">
                <bdi lang="zh">{one.regionName}</bdi> {one.year}
              </th>
              <td class="len">
                <Bar value={one.base} most={Math.max(...others.map((other) => Math.abs(other.base)))} />
              </td>
              <td class="num">
                <Sign bound={one.bound} />
                {one.value}
                <span class="faint">
                  {' '}
                  <Unit of={one.unit} value={one.value} />
                </span>
              </td>
              <td class="num faint">{one.difference !== null && <Difference value={one.difference} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {years.length > 1 && <Line values={years} />}
      {known.silent.length > 0 && <p class="faint small">{e('silent', { years: known.silent.join(', ') })}</p>}
      <button type="button" class="btn plain" onClick={() => onCompare(known)}>
        {e('compare')} <kbd>G</kbd>
      </button>
    </div>
  );
}

const signs = { exact: '', about: '≈', min: '≥', max: '≤' } as const;
const Sign = ({ bound }: { bound: KnownValue['bound'] }) =>
  signs[bound] ? <span class="bd">{signs[bound]}</span> : null;

function Difference({ value }: { value: number }) {
  const locale = useLocale();
  const rounded = Number(plain(value));
  return <>{rounded === 0 ? '±0' : (rounded > 0 ? '+' : '−') + formatNumber(Math.abs(rounded), locale)}</>;
}

function Bar({ value, most }: { value: number; most: number }) {
  return (
    <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect width={most > 0 ? (100 * Math.abs(value)) / most : 0} height="8" fill="var(--line-strong)" />
    </svg>
  );
}

/** Size of the drawing in its own units; text in it keeps its size because the drawing is not stretched. */
const size = { width: 300, height: 76, left: 28, right: 28, top: 18, bottom: 16 };

/** The values of one region by year: a line between neighbouring years only, hollow where a value is no exact one. */
function Line({ values }: { values: readonly KnownValue[] }) {
  const e = useWords(panelKnown);
  const locale = useLocale();
  const first = values[0]?.year ?? 0;
  const span = Math.max(1, (values.at(-1)?.year ?? first) - first);
  const bases = values.map((one) => one.base);
  const [low, high] = [Math.min(...bases), Math.max(...bases)];
  const x = (one: KnownValue) =>
    size.left + (((one.year ?? first) - first) / span) * (size.width - size.left - size.right);
  const y = (one: KnownValue) =>
    size.height -
    size.bottom -
    (high > low ? (one.base - low) / (high - low) : 0.5) * (size.height - size.top - size.bottom);
  const told = values
    .map((one) => `${one.year}: ${signs[one.bound]}${one.value} ${unitWords(one.unit, locale, one.value).words}`.trim())
    .join('; ');
  return (
    <svg
      class="line-chart"
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={e('line', { values: told })}
    >
      {values.slice(1).map((one, index) => {
        const before = values[index] as KnownValue;
        return (
          (one.year ?? 0) - (before.year ?? 0) === 1 && (
            <path
              key={one.year}
              d={`M${x(before)} ${y(before)}L${x(one)} ${y(one)}`}
              stroke="var(--ink-3)"
              fill="none"
            />
          )
        );
      })}
      {values.map((one) => (
        <g key={one.year}>
          <circle
            cx={x(one)}
            cy={y(one)}
            r="3.5"
            fill={one.bound === 'exact' ? (one.reportId === null ? 'var(--accent)' : 'var(--ink-2)') : 'var(--bg)'}
            stroke={one.reportId === null ? 'var(--accent)' : 'var(--ink-2)'}
            stroke-width="1.5"
          />
          <text x={x(one)} y={y(one) - 7} text-anchor="middle" class={one.reportId === null ? 'me' : undefined}>
            {signs[one.bound] + one.value}
          </text>
          <text x={x(one)} y={size.height - 2} text-anchor="middle" class="year">
            {one.year}
          </text>
        </g>
      ))}
    </svg>
  );
}
