/** A sign beside words of a page that hold characters which cannot be seen or pass for others; nothing where none do. */
import { useMemo } from 'preact/hooks';
import { common } from '../../utils/i18n/common.ts';
import { oddWords } from '../../utils/i18n/odd.ts';
import { odditiesIn } from '../../utils/view/odd.ts';
import { Icon } from './icons.tsx';
import { useWords } from './words.ts';

export function OddSign({ text }: { text: string }) {
  const t = useWords(oddWords);
  const c = useWords(common);
  const found = useMemo(() => [...odditiesIn(text)], [text]);
  if (found.length === 0) return null;
  const codes = found.flatMap(([, { codes }]) => codes).join(' ');
  return (
    <p class="odd small" title={codes}>
      <Icon name="err" />
      {t('odd.title')}
      {found.map(([kind, { count }]) => t(`odd.${kind}`, { n: count })).join(c('listComma'))}
      <code>{codes}</code>
    </p>
  );
}
