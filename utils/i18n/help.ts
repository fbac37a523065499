/** Words around the guide; the guide itself is text in entrypoints/help. */
import type { Messages } from './i18n.ts';

export const help = {
  contents: { hans: '目录', hant: '目錄', en: 'Contents' },
  elsewhere: { hans: '别的页面', hant: '別的頁面', en: 'Other pages' },
} satisfies Messages;
