/** The comparison: what is covered, what is chosen, and the table. */
import type { JSX } from 'preact';
import { Icon } from '../base/icons.tsx';
import type { CompareTableProps } from './compare-cell.tsx';
import { CompareKey } from './compare-key.tsx';
import { CompareTable } from './compare-table.tsx';
import { BigNotice } from './notices.tsx';
import { useWords } from './words.ts';

export interface CompareProps extends CompareTableProps {
  /** How many indicators are stated by how many of the chosen reports, the most stated first. */
  spread: readonly { reports: number; indicators: number }[];
  /** Figures of the chosen reports that match no canonical indicator. */
  unmatched: number;
  hasGaps: boolean;
  hasShares: boolean;
  hasChanges: boolean;
  /** What was folded away because it has no data; null where everything is shown. */
  folded: { lines: number; reports: number } | null;
  onShares: (has: boolean) => void;
  onChanges: (has: boolean) => void;
  onFold: (isFolded: boolean) => void;
  /** The chosen indicators are the ones proposed. */
  isProposal: boolean;
  onPickIndicators: () => void;
  onPickReports: () => void;
  onTurn: (isTurned: boolean) => void;
  onGaps: (hasGaps: boolean) => void;
  onPropose: () => void;
  onExport: () => void;
}

/** The most common ones are named one by one; a large library would fill the page with the others. */
const mostParts = 5;

function Spread({ spread, table, unmatched, isProposal, onPropose }: CompareProps): JSX.Element {
  const { t, number, locale } = useWords();
  const all = spread.reduce((sum, part) => sum + part.indicators, 0);
  const rest = spread.slice(mostParts).reduce((sum, part) => sum + part.indicators, 0);
  const parts = spread
    .slice(0, mostParts)
    .map(({ reports, indicators }) =>
      reports === 1
        ? t('coverageOne', { n: indicators })
        : t('coveragePart', { reports: number(reports), n: indicators }),
    );
  if (rest > 0) parts.push(t('coverageRest', { n: rest }));
  let at = 0;
  return (
    <div class="cvl">
      <p>
        {t('coverage', { n: table.read, all })}
        {parts.join(locale === 'en' ? ', ' : '，')}
        {locale === 'en' ? '.' : '。'}
        {unmatched > 0 && <span class="faint"> {t('noOther', { n: unmatched })}</span>}
      </p>
      {all > 0 && (
        <svg class="covbar" viewBox={`0 0 ${all} 10`} preserveAspectRatio="none" aria-hidden="true">
          {spread.map(({ reports, indicators }) => {
            const x = at;
            at += indicators;
            // The more reports, the darker.
            const share = table.read <= 1 ? 0 : (reports - 1) / (table.read - 1);
            return <rect key={reports} x={x} width={indicators} height="10" style={{ '--share': share }} />;
          })}
        </svg>
      )}
      {isProposal ? (
        <span class="faint">{t('proposed')}</span>
      ) : (
        <button type="button" class="btn plain" onClick={onPropose}>
          {t('proposeAgain')}
        </button>
      )}
    </div>
  );
}

export function Compare(props: CompareProps): JSX.Element {
  const { t, number } = useWords();
  const { table, isTurned } = props;
  return (
    <div class="lm wide">
      <div class="lh">
        <h2>{t('compare')}</h2>
        <span class="muted" role="status">
          {t('compareHead', { indicators: number(table.lines.length), n: table.read })}
        </span>
        <div class="push tools-line">
          <button type="button" class="btn" aria-haspopup="dialog" onClick={props.onPickIndicators}>
            {t('indicators')} {number(table.lines.length)} <Icon name="down" />
          </button>
          <button type="button" class="btn" aria-haspopup="dialog" onClick={props.onPickReports}>
            {t('reports')} {number(table.read)} <Icon name="down" />
          </button>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be drawn as a form */}
          <div class="seg" role="group" aria-label={t('orientation')}>
            <button type="button" aria-pressed={!isTurned} onClick={() => props.onTurn(false)}>
              {t('rowsIndicators')}
            </button>
            <button type="button" aria-pressed={isTurned} onClick={() => props.onTurn(true)}>
              {t('rowsReports')}
            </button>
          </div>
          <label class="tick">
            <input type="checkbox" checked={props.hasGaps} onChange={() => props.onGaps(!props.hasGaps)} />
            {t('gaps')}
          </label>
          <label class="tick">
            <input type="checkbox" checked={props.hasShares} onChange={() => props.onShares(!props.hasShares)} />
            {t('withShares')}
          </label>
          <label class="tick">
            <input type="checkbox" checked={props.hasChanges} onChange={() => props.onChanges(!props.hasChanges)} />
            {t('withChanges')}
          </label>
          <button type="button" class="btn" onClick={props.onExport}>
            <Icon name="export" />
            {t('exportCompared')}
          </button>
        </div>
      </div>
      <Spread {...props} />
      {table.lines.length === 0 ? (
        <BigNotice
          icon="table"
          title={t('noIndicators')}
          actions={
            <button type="button" class="btn primary" onClick={props.onPickIndicators}>
              {t('pickIndicators')}
            </button>
          }
        >
          <p>{t('noIndicatorsText')}</p>
        </BigNotice>
      ) : (
        <>
          {props.folded === null ? (
            <p class="lf">
              <button type="button" class="link" onClick={() => props.onFold(true)}>
                {t('foldEmpty')}
              </button>
            </p>
          ) : (
            props.folded.lines + props.folded.reports > 0 && (
              <p class="lf">
                {t('foldedAway', { lines: number(props.folded.lines), n: props.folded.reports })}{' '}
                <button type="button" class="link" onClick={() => props.onFold(false)}>
                  {t('showEmpty')}
                </button>
              </p>
            )
          )}
          <CompareTable {...props} />
          <CompareKey />
        </>
      )}
    </div>
  );
}

/** In place of the comparison while there is nothing to compare. */
export function NothingToCompare(): JSX.Element {
  const { t } = useWords();
  return (
    <BigNotice icon="table" title={t('noReports')}>
      <p>{t('noReportsText')}</p>
    </BigNotice>
  );
}
