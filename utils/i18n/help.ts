/** Words around the guide; the guide itself is text in entrypoints/help. */
import type { Messages } from './i18n.ts';

export const help = {
  contents: { hans: '目录', hant: '目錄', en: 'Contents' },
  elsewhere: { hans: '别的页面', hant: '別的頁面', en: 'Other pages' },
  openLibrary: { hans: '打开文库', hant: '打開文庫', en: 'Open the library' },
  openWelcome: { hans: '初次打开的一页', hant: '初次打開的一頁', en: 'The first-run page' },
} satisfies Messages;
