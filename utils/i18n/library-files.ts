/** Words of snippets, export and import. */
import type { Messages } from './i18n.ts';

export const fileMessages = {
  note: { hans: '笔记', hant: '筆記', en: 'Note' },
  addNote: { hans: '加笔记', hant: '加筆記', en: 'Add a note' },
  tagsHint: { hans: '标签，用逗号分开', hant: '標籤，用逗號分開', en: 'Tags, separated by commas' },
  editSnippet: { hans: '编辑笔记和标签', hant: '編輯筆記和標籤', en: 'Edit note and tags' },
  keptOn: { hans: '{date} 摘录', hant: '{date} 摘錄', en: 'kept on {date}' },
  notSaved: { hans: '报告未存入文库', hant: '報告未存入文庫', en: 'report not in the library' },
  passage: { hans: '段落', hant: '段落', en: 'Passage' },
  noSnippets: { hans: '还没有摘录', hant: '還沒有摘錄', en: 'No snippets yet' },
  noSnippetsText: {
    hans: '在侧边栏里选中一个数按 S，或在网页上选一段文字，用右键菜单摘录，可以附笔记和标签。',
    hant: '在側邊欄裡選中一個數按 S，或在網頁上選一段文字，用右鍵選單摘錄，可以附筆記和標籤。',
    en: 'In the panel select a figure and press S, or select words on the page and use the context menu; add a note and tags.',
  },
  changedMeanwhile: {
    hans: '别处同时改过这条摘录。',
    hant: '別處同時改過這條摘錄。',
    en: 'This snippet has been changed elsewhere meanwhile.',
  },

  exportTitle: { hans: '导出', hant: '匯出', en: 'Export' },
  format: { hans: '格式', hant: '格式', en: 'Format' },
  'format.csv': { hans: 'CSV 数字表', hant: 'CSV 數字表', en: 'CSV table of figures' },
  'formatNote.csv': {
    hans: '一行一个数；Excel、WPS 双击即开',
    hant: '一行一個數；Excel、WPS 雙擊即開',
    en: 'One row a figure; opens in Excel and WPS at a double click',
  },
  'format.markdown': { hans: 'Markdown 摘录与笔记', hant: 'Markdown 摘錄與筆記', en: 'Markdown of snippets and notes' },
  'formatNote.markdown': {
    hans: '按报告分节，附原句、标签、来源',
    hant: '按報告分節，附原句、標籤、來源',
    en: 'By report, with sentences, tags and sources',
  },
  'format.json': { hans: 'JSON 备份', hant: 'JSON 備份', en: 'JSON backup' },
  'formatNote.json': {
    hans: '整个文库，可以原样导入',
    hant: '整個文庫，可以原樣匯入',
    en: 'The whole library; imports again without loss',
  },
  which: { hans: '哪些', hant: '哪些', en: 'Which' },
  whichAll: { hans: '全部 {n} 份', hant: '全部 {n} 份', en: { one: 'All {n}', other: 'All {n}' } },
  whichSelected: {
    hans: '所选 {n} 份',
    hant: '所選 {n} 份',
    en: { one: 'The {n} selected', other: 'The {n} selected' },
  },
  everyPart: {
    hans: '连同计划、不足部分的数（part 栏注明）',
    hant: '連同計畫、不足部分的數（part 欄註明）',
    en: 'Also figures of plans and shortcomings (told by the column part)',
  },
  takeNote: { hans: '请留意', hant: '請留意', en: 'Please note' },
  notOfficial: {
    hans: '{n} 份出自非原站，source_host_official 记 0。',
    hant: '{n} 份出自非原站，source_host_official 記 0。',
    en: {
      one: '{n} report is from another site than the original: source_host_official is 0.',
      other: '{n} reports are from other sites than the original: source_host_official is 0.',
    },
  },
  withFails: {
    hans: '{n} 份有不符的数，记在 check 栏。',
    hant: '{n} 份有不符的數，記在 check 欄。',
    en: {
      one: '{n} report has figures that fail: see the column check.',
      other: '{n} reports have figures that fail: see the column check.',
    },
  },
  exporting: { hans: '正在写……{n} / {of}', hant: '正在寫……{n} / {of}', en: 'Writing… {n} of {of}' },
  exported: {
    hans: '已交给浏览器下载：{name}',
    hant: '已交給瀏覽器下載：{name}',
    en: 'Handed to the browser for download: {name}',
  },
  'md.title': { hans: '摘录与笔记', hant: '摘錄與筆記', en: 'Snippets and notes' },
  'md.source': { hans: '来源', hant: '來源', en: 'Source' },
  'md.read': { hans: '读取于', hant: '讀取於', en: 'read on' },

  importTitle: { hans: '导入', hant: '匯入', en: 'Import' },
  importText: {
    hans: '选明数导出的 JSON 备份。先整份核对，全部无误才并入；已有的笔记如果较新，就留你的。',
    hant: '選明數匯出的 JSON 備份。先整份核對，全部無誤才併入；已有的筆記如果較新，就留你的。',
    en: 'Choose a JSON backup exported by Mingshu. It is checked as a whole before anything is merged; where your own note is newer, yours is kept.',
  },
  importDrop: { hans: '把文件拖到这里，或者', hant: '把檔案拖到這裡，或者', en: 'Drop the file here, or' },
  importBig: {
    hans: '这个文件有 {size}，读它要一会儿，也要不少内存。',
    hant: '這個檔案有 {size}，讀它要一會兒，也要不少記憶體。',
    en: 'This file has {size}: reading it takes a while and much memory.',
  },
  readAnyway: { hans: '还是读', hant: '還是讀', en: 'Read it' },
  importReading: { hans: '正在核对……', hant: '正在核對……', en: 'Checking…' },
  importWriting: { hans: '正在并入……', hant: '正在併入……', en: 'Merging…' },
  importFound: {
    hans: '文件完好：{reports} 份报告、{figures} 个数、{snippets} 条摘录，{date} 由明数 {version} 导出。',
    hant: '檔案完好：{reports} 份報告、{figures} 個數、{snippets} 條摘錄，{date} 由明數 {version} 匯出。',
    en: 'The file is whole: {reports} reports, {figures} figures, {snippets} snippets, exported on {date} by Mingshu {version}.',
  },
  importNow: { hans: '并入文库', hant: '併入文庫', en: 'Merge into the library' },
  importDone: { hans: '已并入。', hant: '已併入。', en: 'Merged.' },
  importReports: {
    hans: '报告：新增 {added}，更新 {updated}，已有 {kept}',
    hant: '報告：新增 {added}，更新 {updated}，已有 {kept}',
    en: 'Reports: {added} added, {updated} updated, {kept} there already',
  },
  importSnippets: {
    hans: '摘录：新增 {added}，更新 {updated}，已有 {kept}',
    hant: '摘錄：新增 {added}，更新 {updated}，已有 {kept}',
    en: 'Snippets: {added} added, {updated} updated, {kept} there already',
  },
  importRefused: {
    hans: '没有导入，文库还是原样。',
    hant: '沒有匯入，文庫還是原樣。',
    en: 'Nothing was imported; the library is as it was.',
  },
  chooseOther: { hans: '换个文件', hant: '換個檔案', en: 'Choose another file' },
  'place.file': { hans: '文件开头的说明', hant: '檔案開頭的說明', en: 'The head of the file' },
  'place.reports': { hans: '第 {n} 份报告', hant: '第 {n} 份報告', en: 'Report {n}' },
  'place.snippets': { hans: '第 {n} 条摘录', hant: '第 {n} 條摘錄', en: 'Snippet {n}' },
  'place.corrections': { hans: '第 {n} 条改正', hant: '第 {n} 條改正', en: 'Correction {n}' },
  'place.correctionsAll': { hans: '改正部分', hant: '改正部分', en: 'The corrections' },
  'place.snippetsAll': { hans: '摘录部分', hant: '摘錄部分', en: 'The snippets' },
  placeField: { hans: '{place}（{path}）', hant: '{place}（{path}）', en: '{place} ({path})' },
  'fault.too-big': {
    hans: '文件有 {size}，超过 200 MB，这里读不了。',
    hant: '檔案有 {size}，超過 200 MB，這裡讀不了。',
    en: 'The file has {size}; more than 200 MB cannot be read here.',
  },
  'fault.not-json': {
    hans: '文件不完整或已损坏：读到第 {position} 个字符就断了。',
    hant: '檔案不完整或已損壞：讀到第 {position} 個字元就斷了。',
    en: 'The file is cut off or damaged: reading stopped at character {position}.',
  },
  'fault.not-a-library': {
    hans: '这不是明数导出的文库。',
    hant: '這不是明數匯出的文庫。',
    en: 'This is no library exported by Mingshu.',
  },
  'fault.newer': {
    hans: '这份备份由更新版本的明数导出。请先更新扩展，再导入。',
    hant: '這份備份由更新版本的明數匯出。請先更新擴充功能，再匯入。',
    en: 'This backup was made by a newer version of Mingshu. Update the extension, then import it.',
  },
  'fault.field': {
    hans: '{place}：缺了，或者不是该有的样子。',
    hant: '{place}：缺了，或者不是該有的樣子。',
    en: '{place}: missing, or not what it should be.',
  },
  'fault.twice': {
    hans: '{place}：同样的编号出现了两次。',
    hant: '{place}：同樣的編號出現了兩次。',
    en: '{place}: the same id stands twice.',
  },
  'fault.reference': {
    hans: '{place}：它所属的记录不在文件里。',
    hant: '{place}：它所屬的記錄不在檔案裡。',
    en: '{place}: the record it belongs to is not in the file.',
  },
  'fault.place': {
    hans: '{place}：所指的位置和正文对不上。',
    hant: '{place}：所指的位置和正文對不上。',
    en: '{place}: its place does not fit the text.',
  },
  'fault.digest': {
    hans: '{place}：内容与校验值不符，可能损坏了，或被改动过。',
    hant: '{place}：內容與校驗值不符，可能損壞了，或被改動過。',
    en: '{place}: does not match its digest: damaged, or changed by hand.',
  },
  'fault.counts': {
    hans: '文件里的条数和它自己写的不一样，可能缺了一截。',
    hant: '檔案裡的條數和它自己寫的不一樣，可能缺了一截。',
    en: 'The file does not hold as many records as it says; part of it may be missing.',
  },
  'fault.unreadable': { hans: '这个文件读不了。', hant: '這個檔案讀不了。', en: 'This file could not be read.' },
} satisfies Messages;
