/** Words of deleting everything. */
import type { Messages } from './i18n.ts';

export const eraseMessages = {
  erase: { hans: '删除全部数据…', hant: '刪除全部資料…', en: 'Delete all data…' },
  eraseTitle: { hans: '删除全部数据', hant: '刪除全部資料', en: 'Delete all data' },
  eraseText: {
    hans: '{reports} 份报告、{snippets} 条摘录，连同笔记、标签、改正、旧版本和自动备份都会删掉；语言等设置恢复原样，读网站的许可交还给浏览器。这一步不能撤销。',
    hant: '{reports} 份報告、{snippets} 條摘錄，連同筆記、標籤、改正、舊版本和自動備份都會刪掉；語言等設定恢復原樣，讀網站的許可交還給瀏覽器。這一步不能復原。',
    en: '{reports} reports and {snippets} snippets go, with notes, tags, corrections, earlier versions and automatic backups; settings go back to what they were, and the permission to read sites is given back. This cannot be undone.',
  },
  eraseFiles: {
    hans: '已经导出的文件还在原处，不受影响。',
    hant: '已經匯出的檔案還在原處，不受影響。',
    en: 'Files that you have exported stay where they are.',
  },
  eraseSure: {
    hans: '我不再需要这些，或者已经导出备份',
    hant: '我不再需要這些，或者已經匯出備份',
    en: 'I no longer need any of it, or have exported a backup',
  },
  eraseAll: { hans: '全部删除', hant: '全部刪除', en: 'Delete everything' },
  eraseFailed: {
    hans: '没有删成：另有页面开着文库。关掉侧栏和其他文库页再试。',
    hant: '沒有刪成：另有頁面開著文庫。關掉側欄和其他文庫頁再試。',
    en: 'Nothing was deleted: another page has the library open. Close the panel and other library pages, then try again.',
  },
} satisfies Messages;
