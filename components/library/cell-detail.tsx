/** One value of the comparison, opened: its sentence, what it says exactly, and the ways to its source. */
import type { JSX } from 'preact';
import type { SavedFigure, SavedReport } from '../../utils/library/records.ts';
import type { Span } from '../../utils/text/span.ts';
import { Icon } from '../base/icons.tsx';
import { Said } from '../base/said.tsx';
import { CopyButton } from './copy-button.tsx';
import { Dialog } from './dialog.tsx';
import { differences } from './figure-list.tsx';
import { regionOf, titleOf, yearOf } from './phrases.ts';
import { Quote } from './quote.tsx';
import { useWords } from './words.ts';

export interface CellDetailView {
  report: SavedReport;
  figure: SavedFigure;
  name: string;
  value: string;
  unit: string;
  section: string | null;
  sentence: string;
  mark: Span;
  /** How often the report states the same. */
  times: number;
  sourceHref: string | null;
  copyHref: string;
}

export interface CellDetailProps {
  view: CellDetailView;
  onJump: () => void;
  onCopy: (text: string) => Promise<boolean>;
  onCite: () => void;
  onClose: () => void;
}

export function CellDetail({ view, onJump, onCopy, onCite, onClose }: CellDetailProps): JSX.Element {
  const words = useWords();
  const { t } = words;
  const { report, figure } = view;
  const differs = differences(figure, words);
  return (
    <Dialog title={`${regionOf(report, words)} ${yearOf(report, words)}`} onClose={onClose}>
      <p class="cd-value">
        {view.name}{' '}
        <b>
          {figure.bound !== 'exact' && <span class="muted small">{t(`bound.${figure.bound}`)} </span>}
          {view.value}
        </b>{' '}
        <bdi class="unit" lang="zh-Hans">
          {view.unit}
        </bdi>
      </p>
      {differs.length > 0 && <p class="row-note">{differs}</p>}
      <Quote text={view.sentence} mark={view.mark} kind={figure.kind} />
      <dl class="facts">
        <dt>{t('wordedAs')}</dt>
        <dd lang="zh-Hans">
          <Said words={figure.indicator} />
        </dd>
        {view.section !== null && (
          <>
            <dt>{t('section')}</dt>
            <dd lang="zh-Hans">
              <Said words={view.section} />
            </dd>
          </>
        )}
        <dt>{t('source')}</dt>
        <dd lang="zh-Hans">
          <Said words={titleOf(report, words)} />
        </dd>
        {view.times > 1 && (
          <>
            <dt>{t('asWritten')}</dt>
            <dd>{t('statedTimes', { n: view.times })}</dd>
          </>
        )}
      </dl>
      <div class="acts">
        {view.sourceHref && (
          <a class="btn primary" href={view.sourceHref} target="_blank" rel="noreferrer" onClick={onJump}>
            <Icon name="ext" />
            {t('openHere')}
          </a>
        )}
        <a class="btn" href={view.copyHref} onClick={onClose}>
          <Icon name="saved-copy" />
          {t('openCopy')}
        </a>
        <button type="button" class="btn" onClick={onCite}>
          <Icon name="quote" />
          {t('cite')}
        </button>
        <CopyButton class="btn" text={view.sentence} onCopy={onCopy} />
      </div>
    </Dialog>
  );
}
