/** What the signs of the comparison mean. */
import type { JSX } from 'preact';
import { Icon, type IconName } from '../base/icons.tsx';
import { useWords } from './words.ts';

export function CompareKey(): JSX.Element {
  const { t } = useWords();
  const signs: [icon: IconName, text: string][] = [
    ['scope', t('keyScope')],
    ['clock', t('keyPeriod')],
    ['cut', t('keyTruncated')],
    ['base', t('keyBase')],
    ['edit', t('keyEdited')],
    ['fx', t('keyDerived')],
  ];
  return (
    <ul class="lf key" aria-label={t('legend')}>
      <li>
        <b class="faint">{t('missing')}</b> {t('keyMissing')}
      </li>
      <li>
        <b>0</b> {t('keyZero')}
      </li>
      <li>
        <i class="hatch" /> {t('unread')}
      </li>
      {signs.map(([icon, text]) => (
        <li key={icon}>
          <Icon name={icon} /> {text}
        </li>
      ))}
      <li>
        <b class="is-flagged">85</b> {t('keyFails')}
      </li>
      <li>{t('keySeveral')}</li>
      <li>{t('keyAside')}</li>
    </ul>
  );
}
