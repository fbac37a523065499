/** Words around the guide; the guide itself is text in entrypoints/help. */
import type { Messages } from './i18n.ts';

export const help = {
  contents: { hans: '目录', hant: '目錄', en: 'Contents' },
  elsewhere: { hans: '别的页面', hant: '別的頁面', en: 'Other pages' },
  openLibrary: { hans: '打开文库', hant: '打開文庫', en: 'Open the library' },
  openWelcome: { hans: '初次打开的一页', hant: '初次打開的一頁', en: 'The first-run page' },
  otherLanguage: {
    hans: '这份说明还没有你选的语言，以下是英文。',
    hant: '這份說明還沒有繁體版，以下是簡體中文；按鈕和功能的名稱與繁體介面略有不同。',
    en: 'The guide is not there in your language yet.',
  },
} satisfies Messages;
