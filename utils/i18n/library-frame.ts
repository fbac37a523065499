/** The library page around its views: names, states, and what can go wrong. */
import type { Messages } from './i18n.ts';

export const frameMessages = {
  name: { hans: '明数', hant: '明數', en: 'Mingshu' },
  library: { hans: '文库', hant: '文庫', en: 'Library' },
  titleOf: { hans: '{view} · 明数文库', hant: '{view} · 明數文庫', en: '{view} · Mingshu library' },
  views: { hans: '文库的各页', hant: '文庫的各頁', en: 'Views of the library' },
  reports: { hans: '报告', hant: '報告', en: 'Reports' },
  snippets: { hans: '摘录', hant: '摘錄', en: 'Snippets' },
  compare: { hans: '比较', hant: '比較', en: 'Compare' },
  searchReports: { hans: '题名、地区、机关、文号', hant: '題名、地區、機關、文號', en: 'Title, place, body, number' },
  searchSnippets: { hans: '原句、笔记、标签', hant: '原句、筆記、標籤', en: 'Sentences, notes, tags' },
  search: { hans: '搜索', hant: '搜尋', en: 'Search' },
  cancel: { hans: '取消', hant: '取消', en: 'Cancel' },
  export: { hans: '导出', hant: '匯出', en: 'Export' },
  import: { hans: '导入', hant: '匯入', en: 'Import' },
  delete: { hans: '删除', hant: '刪除', en: 'Delete' },
  save: { hans: '保存', hant: '儲存', en: 'Save' },
  dismiss: { hans: '知道了', hant: '知道了', en: 'Dismiss' },
  loading: { hans: '正在打开文库……', hant: '正在開啟文庫……', en: 'Opening the library…' },
  nothingFound: { hans: '没有相符的。', hant: '沒有相符的。', en: 'Nothing matches.' },
  clearFilters: { hans: '清除筛选', hant: '清除篩選', en: 'Clear filters' },
  unnamed: { hans: '（无题名）', hant: '（無題名）', en: '(untitled)' },
  noRegion: { hans: '地区不明', hant: '地區不明', en: 'Place unknown' },
  deletedReport: { hans: '已移出文库：{title}', hant: '已移出文庫：{title}', en: 'Removed from the library: {title}' },
  deletedReports: {
    hans: '已移出 {n} 份报告',
    hant: '已移出 {n} 份報告',
    en: { one: '{n} report removed', other: '{n} reports removed' },
  },
  deletedSnippet: { hans: '已删除一条摘录', hant: '已刪除一條摘錄', en: 'Snippet deleted' },
  restored: { hans: '已恢复', hant: '已恢復', en: 'Restored' },

  emptyTitle: { hans: '文库还是空的', hant: '文庫還是空的', en: 'The library is still empty' },
  emptyText: {
    hans: '在报告页打开侧边栏，点“存下报告”，报告的全文和每个数字就留在这台电脑里，网页没了也还在。',
    hant: '在報告頁開啟側邊欄，點「存下報告」，報告的全文和每個數字就留在這台電腦裡，網頁沒了也還在。',
    en: 'On a report page open the side panel and choose “Save report”: its text and every figure stay on this computer, even when the page is gone.',
  },
  emptyImport: {
    hans: '或导入备份，也可以是同事的文库。',
    hant: '或匯入備份，也可以是同事的文庫。',
    en: 'Or import a backup, or a colleague’s library.',
  },
  emptyImportNote: {
    hans: '先整份核对，再并入；有冲突的两边都留。',
    hant: '先整份核對，再併入；有衝突的兩邊都留。',
    en: 'Checked as a whole first, then merged; conflicts keep both sides.',
  },
  chooseFile: { hans: '选文件', hant: '選檔案', en: 'Choose a file' },
  waiting: {
    hans: '另一个页面还开着旧版的文库。关掉它，这里就会继续。',
    hant: '另一個頁面還開著舊版的文庫。關掉它，這裡就會繼續。',
    en: 'Another page still has the old version of the library open. Close it and this page will go on.',
  },

  lostTitle: { hans: '文库读不出来了', hant: '文庫讀不出來了', en: 'The library could not be read' },
  lostText: {
    hans: '浏览器交回的是一个空文库，可上次这里有 {reports} 份报告、{snippets} 条摘录。多半是磁盘上的文件坏了。请从备份恢复；在你选定之前，这里什么也不会写。',
    hant: '瀏覽器交回的是一個空文庫，可上次這裡有 {reports} 份報告、{snippets} 條摘錄。多半是磁碟上的檔案壞了。請從備份恢復；在你選定之前，這裡什麼也不會寫。',
    en: 'The browser gave back an empty library, though it held {reports} reports and {snippets} snippets last time. The files on disk are probably damaged. Restore a backup; until you choose, nothing is written here.',
  },
  lostTextPlain: {
    hans: '浏览器报告文库的文件已损坏，交回的是一个空文库。请从备份恢复；在你选定之前，这里什么也不会写。',
    hant: '瀏覽器回報文庫的檔案已損壞，交回的是一個空文庫。請從備份恢復；在你選定之前，這裡什麼也不會寫。',
    en: 'The browser says that the library’s files are damaged and gave back an empty one. Restore a backup; until you choose, nothing is written here.',
  },
  restoreBackup: { hans: '从备份恢复', hant: '從備份恢復', en: 'Restore a backup' },
  beginAnew: { hans: '从头开始', hant: '從頭開始', en: 'Begin anew' },
  readonlyTitle: { hans: '暂时只能读，不能写', hant: '暫時只能讀，不能寫', en: 'Reading works, writing does not' },
  readonlyText: {
    hans: '上一次写入失败了：{reason}为免伤到已有的内容，这里不再写入。腾出空间后，关掉浏览器重新打开。',
    hant: '上一次寫入失敗了：{reason}為免傷到已有的內容，這裡不再寫入。騰出空間後，關掉瀏覽器重新開啟。',
    en: 'The last write failed: {reason} To protect what is there, nothing more is written. Free some space, then close the browser and open it again.',
  },
  closedTitle: { hans: '这一页和文库断开了', hant: '這一頁和文庫斷開了', en: 'This page has lost the library' },
  reload: { hans: '重新打开本页', hant: '重新開啟本頁', en: 'Load this page again' },
  lowSpace: {
    hans: '磁盘空间不多了：不足 20 MB 时会停止保存。',
    hant: '磁碟空間不多了：不足 20 MB 時會停止儲存。',
    en: 'Disk space is getting low: below 20 MB nothing more is saved.',
  },
  failedTitle: { hans: '文库打不开', hant: '文庫打不開', en: 'The library cannot be opened' },

  'error.unavailable': {
    hans: '浏览器不让存东西。无痕窗口或“退出时清除数据”的设置会这样。',
    hant: '瀏覽器不讓存東西。無痕視窗或「結束時清除資料」的設定會這樣。',
    en: 'The browser refuses to store anything. Private windows, or settings that clear data on exit, do that.',
  },
  'error.newer': {
    hans: '文库是由更新版本的明数写的。请先更新扩展。',
    hant: '文庫是由更新版本的明數寫的。請先更新擴充功能。',
    en: 'The library was written by a newer version of Mingshu. Please update the extension.',
  },
  'error.outdated': {
    hans: '扩展已更新，文库由新版打开了。请重新打开本页。',
    hant: '擴充功能已更新，文庫由新版開啟了。請重新開啟本頁。',
    en: 'The extension was updated and the new version has opened the library. Load this page again.',
  },
  'error.terminated': {
    hans: '浏览器中断了和文库的连接。请重新打开本页。',
    hant: '瀏覽器中斷了和文庫的連線。請重新開啟本頁。',
    en: 'The browser cut the connection to the library. Load this page again.',
  },
  'error.full': { hans: '磁盘空间不足。', hant: '磁碟空間不足。', en: 'There is not enough disk space.' },
  'error.broken': {
    hans: '浏览器写不进磁盘。',
    hant: '瀏覽器寫不進磁碟。',
    en: 'The browser could not write to the disk.',
  },
  'error.lost': {
    hans: '文库读不出来了，请先选恢复备份还是从头开始。',
    hant: '文庫讀不出來了，請先選恢復備份還是從頭開始。',
    en: 'The library could not be read: first choose to restore a backup or to begin anew.',
  },
  'error.missing': {
    hans: '这一条已经不在文库里了。',
    hant: '這一條已經不在文庫裡了。',
    en: 'This record is no longer in the library.',
  },
  'error.conflict': {
    hans: '同一网页后来又存过一次，删掉的那份没有放回。',
    hant: '同一網頁後來又存過一次，刪掉的那份沒有放回。',
    en: 'The same page has been saved again since; what was deleted was not put back.',
  },
  'error.unfit': {
    hans: '内容超出文库能收的范围，没有保存。',
    hant: '內容超出文庫能收的範圍，沒有儲存。',
    en: 'This is beyond what the library can hold; nothing was saved.',
  },
  'error.unknown': { hans: '出了没有料到的错。', hant: '出了沒有料到的錯。', en: 'Something unexpected went wrong.' },
} satisfies Messages;
