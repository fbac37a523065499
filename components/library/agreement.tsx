/** How far two codings of the same reports agree, as a table. */
import type { JSX } from 'preact';
import type { Agreement as Agreed, DoubleCoding } from '../../utils/compare/table.ts';
import { Icon } from '../base/icons.tsx';
import { useWords, type Words } from './words.ts';

export interface AgreementProps {
  result: DoubleCoding;
  onExport: () => void;
  onBack: () => void;
}

const twoPlaces = (value: number | null): string => (value === null ? '–' : value.toFixed(2));

function share({ observed }: Agreed, { locale }: Words): string {
  return observed === null
    ? '–'
    : new Intl.NumberFormat(locale, { style: 'percent', minimumFractionDigits: 1 }).format(observed);
}

export function Agreement({ result, onExport, onBack }: AgreementProps): JSX.Element {
  const words = useWords();
  const { t, number } = words;
  const { reports, both, onlyMine, onlyTheirs, touched, found } = result;
  if (result.reports === 0) {
    return (
      <>
        <p>{t('agreeNone')}</p>
        <div class="acts">
          <button type="button" class="btn" onClick={onBack}>
            {t('back')}
          </button>
        </div>
      </>
    );
  }
  return (
    <>
      <p>{t('agreeFound', { n: reports, both, onlyMine, onlyTheirs, touched, share: twoPlaces(found) })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <section class="scrollx" tabIndex={0} aria-label={t('agreement')}>
        <table class="lib agree">
          <thead>
            <tr>
              <th scope="col">{t('agreeField')}</th>
              <th scope="col" class="num">
                n
              </th>
              <th scope="col" class="num">
                {t('agreed')}
              </th>
              <th scope="col" class="num">
                κ
              </th>
              <th scope="col" class="num">
                95 %
              </th>
              <th scope="col" class="num">
                {t('agreeTouched')}
              </th>
              <th scope="col" class="num">
                κ
              </th>
            </tr>
          </thead>
          <tbody>
            {result.fields.map((one) => (
              <tr key={one.field}>
                <th scope="row">{t(`agree.${one.field}`)}</th>
                <td class="num">{number(one.n)}</td>
                <td class="num">{share(one, words)}</td>
                <td class="num">{twoPlaces(one.kappa)}</td>
                <td class="num">{one.interval ? one.interval.map(twoPlaces).join('–') : '–'}</td>
                <td class="num">
                  {share(one.touched, words)} <span class="faint">/ {number(one.touched.n)}</span>
                </td>
                <td class="num">{twoPlaces(one.touched.kappa)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p class="small muted">{t('agreeNote')}</p>
      <div class="acts">
        <button type="button" class="btn primary" onClick={onExport}>
          <Icon name="export" />
          {t('agreeExport')}
        </button>
        <button type="button" class="btn" onClick={onBack}>
          {t('back')}
        </button>
      </div>
    </>
  );
}
