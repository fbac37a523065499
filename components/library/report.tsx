/** One report: what it says of itself, its figures, and the text that was saved with it. */
import type { JSX } from 'preact';
import type { Finding } from '../../utils/anchors/anchor.ts';
import type { ReportBundle, SavedReport } from '../../utils/library/records.ts';
import { Icon } from '../base/icons.tsx';
import { Said } from '../base/said.tsx';
import { FigureList, type FigureRow } from './figure-list.tsx';
import { above, regionOf, titleOf, twinOf, yearOf } from './phrases.ts';
import { CheckSummary, Provenance } from './report-table.tsx';
import { SavedText } from './saved-text.tsx';
import { useWords } from './words.ts';

export interface ReportProps {
  bundle: ReportBundle;
  rows: readonly FigureRow[];
  /** The chosen figure's order; null while none is chosen. */
  current: number | null;
  /** Where the snippet that the reader came for stands in the text, and whether that is sure. */
  finding: Finding | null;
  backHref: string;
  /** Saved reports at other addresses that this one repeats. */
  twins: readonly { report: SavedReport; likeness: 'same' | 'near'; href: string }[];
  /** The report's other states, and what differs from one of them where the reader has asked for it. */
  versions: JSX.Element | null;
  differences: JSX.Element | null;
  /** Where the page is; null where its address is none of the web. */
  sourceHref: string | null;
  find: (query: string) => readonly FigureRow[];
  /** Link to the words of a figure on the page. */
  sourceOf: (row: FigureRow) => string | null;
  onChoose: (order: number) => void;
  /** Called as the reader follows `sourceOf`, so that the page jumps to the very place. */
  onJump: (row: FigureRow) => void;
  onCopy: (text: string) => Promise<boolean>;
  /** Null: the report as a whole. */
  onCite: (row: FigureRow | null) => void;
  onExport: () => void;
  onDelete: () => void;
}

function Facts({ bundle: { report } }: Pick<ReportProps, 'bundle'>): JSX.Element {
  const { t, date } = useWords();
  const { facts } = report;
  const lines: [name: string, value: string | null][] = [
    [t('issuer'), facts.issuer.join('、') || null],
    [t('publishedOn'), facts.published && date(facts.published)],
    [t('written'), facts.written && date(facts.written)],
    [t('documentNumber'), facts.documentNumber],
    [t('indexNumber'), facts.indexNumber],
    [t('host'), report.host || null],
    [t('readOn'), date(report.readAt)],
  ];
  return (
    <dl class="rf">
      {lines
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <Said words={value ?? ''} />
            </dd>
          </div>
        ))}
    </dl>
  );
}

export function Report(props: ReportProps): JSX.Element {
  const words = useWords();
  const { t } = words;
  const { report, text } = props.bundle;
  const place = [regionOf(report, words), report.regionCode, above(report)].filter((part) => part !== '').join(' · ');
  return (
    <article class="rp">
      <header class="rh">
        <a class="btn plain" href={props.backHref}>
          <Icon name="lib" />
          {t('allReports')}
        </a>
        <h2 lang="zh-Hans">
          <Said words={titleOf(report, words)} />
        </h2>
        <p class="rh-line">
          <b>{yearOf(report, words)}</b> <Said words={place} /> <Provenance report={report} />{' '}
          <span class="cks">
            <CheckSummary report={report} />
          </span>
        </p>
        {props.twins.map(({ report: other, likeness, href }) => (
          <p key={other.id} class="rh-twin">
            <Icon name="copy" /> <a href={href}>{twinOf(report, other, likeness, words)}</a>
          </p>
        ))}
        <Facts bundle={props.bundle} />
        <div class="acts">
          {props.sourceHref ? (
            <a class="btn" href={props.sourceHref} target="_blank" rel="noreferrer">
              <Icon name="ext" />
              {t('open')}
            </a>
          ) : (
            <span class="muted small">{t('noLink')}</span>
          )}
          <button type="button" class="btn" onClick={() => props.onCite(null)}>
            <Icon name="quote" />
            {t('cite')}
          </button>
          <button type="button" class="btn" onClick={props.onExport}>
            <Icon name="export" />
            {t('export')}
          </button>
          <button type="button" class="btn" onClick={props.onDelete}>
            <Icon name="x" />
            {t('remove')}
          </button>
        </div>
      </header>
      {props.versions}
      <div class="rb">
        <FigureList {...props} headings={text.headings} />
        {props.differences ?? (
          <SavedText
            bundle={props.bundle}
            current={props.current}
            finding={props.finding}
            onChoose={props.onChoose}
            onCopy={props.onCopy}
          />
        )}
      </div>
    </article>
  );
}
