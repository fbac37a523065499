/** What two libraries say differently, side by side. Both are kept until the reader says otherwise. */
import type { JSX } from 'preact';
import type { Conflict } from '../../utils/library/conflicts.ts';
import type { SavedReport, Snippet } from '../../utils/library/records.ts';
import { Icon } from '../base/icons.tsx';
import { Said } from '../base/said.tsx';
import { regionOf, yearOf } from './phrases.ts';
import { useWords } from './words.ts';

export interface ConflictsProps {
  conflicts: readonly Conflict[];
  onKeep: (conflict: Conflict & { of: 'snippet' }, side: 'mine' | 'theirs') => void;
}

function NoteSide({ snippet }: { snippet: Snippet }): JSX.Element {
  const { date } = useWords();
  return (
    <>
      <p class="sn-note">
        <Icon name="note" />
        <Said words={snippet.note || '—'} />
      </p>
      <p class="small muted">
        {snippet.tags.map((tag) => (
          <span class="tag" key={tag}>
            <Said words={tag} />
          </span>
        ))}{' '}
        {date(snippet.updatedAt)}
      </p>
    </>
  );
}

function ReportSide({ report }: { report: SavedReport }): JSX.Element {
  const words = useWords();
  return (
    <p class="small">
      <Said words={regionOf(report, words)} /> {yearOf(report, words)}
      <br />
      <bdi>{report.address}</bdi>
    </p>
  );
}

export function Conflicts({ conflicts, onKeep }: ConflictsProps): JSX.Element | null {
  const { t } = useWords();
  if (conflicts.length === 0) return null;
  return (
    <section class="conflicts">
      <h3>{t('conflictsHead', { n: conflicts.length })}</h3>
      <ul>
        {conflicts.map((conflict) => (
          <li key={`${conflict.of} ${conflict.mine.id} ${conflict.theirs.id}`}>
            <p>
              {conflict.of === 'snippet' ? (
                <span lang="zh-Hans">
                  <Said words={conflict.mine.sentence} />
                </span>
              ) : conflict.of === 'figures' ? (
                t('conflict.figures')
              ) : (
                t(conflict.sameText ? 'conflict.twinSame' : 'conflict.twinOther')
              )}
            </p>
            <div class="sides">
              {(['mine', 'theirs'] as const).map((side) => (
                <div key={side}>
                  <h4>{t(side)}</h4>
                  {conflict.of === 'snippet' ? (
                    <>
                      <NoteSide snippet={conflict[side]} />
                      <button type="button" class="btn" onClick={() => onKeep(conflict, side)}>
                        {t(side === 'mine' ? 'keepMine' : 'keepTheirs')}
                      </button>
                    </>
                  ) : (
                    <ReportSide report={conflict[side]} />
                  )}
                </div>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
