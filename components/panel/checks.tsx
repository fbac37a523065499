/** The view of checks: what fails first. A failing check is a column sum whose terms lead to their words. */
import { useState } from 'preact/hooks';
import type { Check } from '../../utils/checks/check.ts';
import type { Figure } from '../../utils/figures/figure.ts';
import { common } from '../../utils/i18n/common.ts';
import { panel } from '../../utils/i18n/panel.ts';
import { unitWords } from '../../utils/i18n/units.ts';
import type { Reading } from '../../utils/messages/reading.ts';
import { checksByVerdict } from '../../utils/view/by-verdict.ts';
import { nameOf } from '../../utils/view/display.ts';
import { tintOf } from '../../utils/view/marks.ts';
import { equationOf, plain, type Sum, sumOf } from '../../utils/view/sums.ts';
import { Icon, type IconName } from '../base/icons.tsx';
import { toggled } from '../base/toggled.ts';
import { Unit } from '../base/unit.tsx';
import { useLocale, useWords } from '../base/words.ts';
import { useEquation, useSign } from './equation.ts';
import { tintClass } from './strip.tsx';
import './later-styles.ts';

export interface ChecksProps {
  reading: Reading;
  /** The check to bring into view, when the reader came from a figure. */
  wanted: number | null;
  onJump(figure: number): void;
  onLight(figures: readonly number[]): void;
  /** Null where copying leads nowhere. */
  onCopy: ((text: string) => void) | null;
}

export function Checks(props: ChecksProps) {
  const t = useWords(panel);
  const c = useWords(common);
  const { checks, figures } = props.reading;
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  if (checks.length === 0)
    return (
      <div class="state">
        <h2>{t('noChecks')}</h2>
        <p>{t('noChecksWhy')}</p>
      </div>
    );
  const fold = (verdict: string) => setFolded(toggled(folded, verdict));
  return checksByVerdict(checks, figures).map((group) => (
    <section key={group.verdict} aria-label={c(`verdict.${group.verdict}`)}>
      <button type="button" class="sec" aria-expanded={!folded.has(group.verdict)} onClick={() => fold(group.verdict)}>
        <span class="t">{c(`verdict.${group.verdict}`)}</span>
        <span class="n">{group.checks.length}</span>
        <Icon name={folded.has(group.verdict) ? 'right' : 'down'} />
      </button>
      {!folded.has(group.verdict) &&
        group.checks.map((at) =>
          group.verdict === 'holds' || group.verdict === 'bounded' ? (
            <Holding key={at} {...props} check={checks[at] as Check} />
          ) : (
            <CheckCard key={at} {...props} check={checks[at] as Check} wanted={props.wanted === at} />
          ),
        )}
    </section>
  ));
}

type OneProps = Omit<ChecksProps, 'wanted'> & { check: Check };

/** A check that holds is one line; pressing it goes to the stated figure. */
function Holding({ reading, check, onJump, onLight }: OneProps) {
  const locale = useLocale();
  const equation = useEquation();
  const sum = sumOf(check, reading.figures);
  const target = sum.stated?.figure ?? (check.figures[0] as number);
  const stated =
    sum.stated && sum.got && sum.stated.value.replace(/[,，]/g, '') !== sum.got.value
      ? ` → ${sum.stated.value}${unitWords(sum.stated.unit, locale, sum.stated.value).words}`
      : '';
  const { scope } = reading.figures[target] as Figure;
  return (
    <button
      type="button"
      class="ok"
      onClick={() => onJump(target)}
      onMouseEnter={() => onLight(check.figures)}
      onMouseLeave={() => onLight([])}
    >
      <Icon name="check" />
      <span>
        {equation(equationOf(check, reading.figures))}
        {stated}{' '}
        <bdi class="t" lang={nameOf(reading.figures[target] as Figure, locale).canonical ? undefined : 'zh'}>
          {nameOf(reading.figures[target] as Figure, locale).name}
        </bdi>
        {scope && (
          <bdi class="t" lang="zh">
            {' '}
            · {scope}
          </bdi>
        )}
      </span>
    </button>
  );
}

const icons: Partial<Record<Check['verdict'], IconName>> = { fails: 'neq', truncated: 'cut', 'unstated-base': 'base' };

function CheckCard({ reading, check, wanted, onJump, onLight, onCopy }: OneProps & { wanted: boolean }) {
  const t = useWords(panel);
  const c = useWords(common);
  const locale = useLocale();
  const { figures } = reading;
  const sum = sumOf(check, figures);
  const head = figures[sum.stated?.figure ?? (check.figures[0] as number)] as Figure;
  const title = check.kind === 'base' ? t('baseTitle', { n: check.figures.length / 2 }) : nameOf(head, locale).name;
  const explain = useExplanation();
  const explanation = explain(sum, figures);
  const asEquation = useEquation();
  /** The place, the sum, and what differs: what one would write to whoever published it. */
  const asText = () => {
    const equation = asEquation(equationOf(check, figures));
    const stated = sum.stated ? `${sum.stated.value} ${sum.stated.unit}`.trim() : '';
    const place = reading.article.text.slice(...head.sentence).trim();
    const titled = { title: reading.facts.title ?? reading.pageTitle, url: reading.url };
    return sum.verdict === 'fails' && sum.stated
      ? t('reportSum', { ...titled, place, equation, stated, explanation })
      : [title, equation, explanation, place, titled.title, titled.url].filter((line) => line !== '').join('\n');
  };
  return (
    <article
      class={check.verdict === 'fails' ? 'ck fails' : 'ck'}
      ref={(element) => {
        if (wanted && element) element.scrollIntoView({ block: 'nearest' });
      }}
      onMouseEnter={() => onLight(check.figures)}
      onMouseLeave={() => onLight([])}
    >
      <h2>
        <Icon name={icons[check.verdict] ?? 'neq'} />
        <bdi lang={check.kind === 'base' || nameOf(head, locale).canonical ? undefined : 'zh'}>{title}</bdi>
        {check.verdict !== 'fails' && <span class="v">{c(`verdict.${check.verdict}`)}</span>}
      </h2>
      {check.kind === 'base' ? (
        <Rates sum={sum} figures={figures} onJump={onJump} />
      ) : (
        <SumTable sum={sum} figures={figures} onJump={onJump} />
      )}
      <p>
        <bdi>{explanation}</bdi>
      </p>
      {onCopy && (
        <div class="acts">
          <button type="button" class="btn plain" onClick={() => onCopy(asText())}>
            {t(check.verdict === 'fails' ? 'reportThis' : 'copySum')}
          </button>
        </div>
      )}
    </article>
  );
}

interface TableProps {
  sum: Sum;
  figures: readonly Figure[];
  onJump(figure: number): void;
}

const termName = (figures: readonly Figure[], at: number) => figures[at]?.indicator ?? '';
const figClass = (figures: readonly Figure[], at: number) => tintClass(tintOf((figures[at] as Figure).kind));

function SumTable({ sum, figures, onJump }: TableProps) {
  const t = useWords(panel);
  const sign = useSign();
  return (
    <table class="sum">
      <tbody>
        {sum.terms.map((term) => (
          <tr key={term.figure}>
            <td class="op">{sign(term.sign)}</td>
            <th scope="row">
              <button type="button" class="go" onClick={() => onJump(term.figure)}>
                <bdi lang="zh">{term.label || termName(figures, term.figure)}</bdi>
              </button>
            </th>
            <td class="n">
              <bdi class={figClass(figures, term.figure)}>{term.value}</bdi>
            </td>
            <td class="u">
              <Unit of={term.unit} value={term.value} />
            </td>
          </tr>
        ))}
        {sum.got && (
          <tr class="got">
            <td class="op">{sign('=')}</td>
            <th scope="row">{sum.kind === 'ratio' ? t('quotient') : t('sumOf', { n: sum.terms.length })}</th>
            <td class="n">{sum.got.value}</td>
            <td class="u">
              <Unit of={sum.got.unit} value={sum.got.value} />
            </td>
          </tr>
        )}
        {sum.stated && (
          <tr class="said">
            <td class="op" />
            <th scope="row">
              <button type="button" class="go" onClick={() => onJump(sum.stated?.figure ?? 0)}>
                <bdi>{t('reportSays', { name: termName(figures, sum.stated.figure) })}</bdi>
              </button>
            </th>
            <td class="n">
              <bdi class={`${figClass(figures, sum.stated.figure)}${sum.verdict === 'fails' ? ' is-flagged' : ''}`}>
                {sum.stated.value}
              </bdi>
            </td>
            <td class="u">
              <Unit of={sum.stated.unit} value={sum.stated.value} />
            </td>
          </tr>
        )}
        {sum.difference && sum.verdict === 'fails' && (
          <tr class="off">
            <td class="op" />
            <th scope="row">{t('difference')}</th>
            <td class="n">{sum.difference.value}</td>
            <td class="u">
              {sum.kind === 'ratio' ? t('points') : <Unit of={sum.difference.unit} value={sum.difference.value} />}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

/** Rates that one base, nowhere stated, would make true: counts and rates take turns among the figures. */
function Rates({ sum, figures, onJump }: TableProps) {
  const t = useWords(panel);
  const pairs = sum.terms.flatMap((count, index) => {
    const rate = sum.terms[index + 1];
    return index % 2 === 0 && rate ? [{ count, rate }] : [];
  });
  return (
    <table class="rates">
      <thead>
        <tr>
          <th>{t('rate')}</th>
          <th>{t('countOfRate')}</th>
          <th>{t('reported')}</th>
          {sum.base !== null && <th>{t('base', { n: sum.base })}</th>}
        </tr>
      </thead>
      <tbody>
        {pairs.map(({ count, rate }) => (
          <tr key={rate.figure}>
            <td>
              <button type="button" class="link" onClick={() => onJump(rate.figure)}>
                <bdi lang="zh">{termName(figures, rate.figure)}</bdi>
              </button>
            </td>
            <td>
              <button type="button" class="link" onClick={() => onJump(count.figure)}>
                {count.value}
              </button>
            </td>
            <td>
              <bdi class={figClass(figures, rate.figure)}>{rate.value}</bdi>
            </td>
            {sum.base !== null && (
              <td class="yes">{plain((100 * (figures[count.figure] as Figure).value) / sum.base, 2)}</td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** One sentence of what the arithmetic can and cannot say. */
function useExplanation(): (sum: Sum, figures: readonly Figure[]) => string {
  const t = useWords(panel);
  const c = useWords(common);
  return (sum, figures) => {
    if (sum.verdict === 'truncated') return t('why.truncated');
    if (sum.verdict === 'bounded') return t('why.bounded');
    if (sum.kind === 'base') {
      const list = (bases: readonly number[] | undefined) =>
        bases?.length ? bases.map((base) => plain(base)).join(c('listComma')) : t('none');
      return t('why.base', { rounded: list(sum.bases?.rounded), truncated: list(sum.bases?.truncated) });
    }
    if (sum.without) {
      const out = sum.terms.filter((term) => term.outsider !== null);
      return t('outsider', {
        name: out.map((term) => termName(figures, term.figure)).join(c('listComma')),
        got: sum.without.got.value,
        difference: sum.without.difference.value,
      });
    }
    if (sum.kind === 'ratio') {
      const [one, other] = sum.terms.map((term) => term.unit);
      if (one && other && one !== other) return `${t('why.ratio')} ${t('why.ratioUnits', { one, other })}`;
      return t('why.ratio');
    }
    return sum.kind === 'sum' ? t('why.sum', { n: sum.terms.length + 1 }) : t(`why.${sum.kind}`);
  };
}
