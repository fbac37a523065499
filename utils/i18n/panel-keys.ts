/** What the keys of the panel do, for the sheet that lists them. */
import type { Messages } from './i18n.ts';

export const panelKeys = {
  'key.move': { hans: '下一个、上一个数', hant: '下一個、上一個數', en: 'next, previous figure' },
  'key.section': { hans: '下一节、上一节', hant: '下一節、上一節', en: 'next, previous section' },
  'key.jump': { hans: '跳到原文', hant: '跳到原文', en: 'go to the text' },
  'key.save': { hans: '存下这个数，再按撤回', hant: '存下這個數，再按撤回', en: 'save the figure, again to undo' },
  'key.note': { hans: '给它写笔记', hant: '給它寫筆記', en: 'write a note on it' },
  'key.saveReport': { hans: '存下整份报告', hant: '存下整份報告', en: 'save the whole report' },
  'key.saveSelection': {
    hans: '存下页上选中的文字',
    hant: '存下頁上選中的文字',
    en: 'save what is selected on the page',
  },
  'key.copy': { hans: '复制原句和出处', hant: '複製原句和出處', en: 'copy sentence and source' },
  'key.search': { hans: '搜索', hant: '搜尋', en: 'search' },
  'key.views': { hans: '数字、核对、摘录', hant: '數字、核對、摘錄', en: 'figures, checks, snippets' },
  'key.marks': { hans: '页上标示：开、关', hant: '頁上標示：開、關', en: 'marks on the page: on, off' },
  'key.fold': { hans: '收起、展开这一节', hant: '收起、展開這一節', en: 'fold, unfold the section' },
  'key.undo': { hans: '撤销上一步', hant: '復原上一步', en: 'undo the last step' },
  'key.close': { hans: '关闭、清除', hant: '關閉、清除', en: 'close, clear' },
  'key.this': { hans: '这一页', hant: '這一頁', en: 'this list' },
  'key.panel': { hans: '打开侧栏，读这一页', hant: '打開側欄，讀這一頁', en: 'open the panel and read the page' },
  'key.savePassage': {
    hans: '在页上按：存下选中的文字',
    hant: '在頁上按：存下選中的文字',
    en: 'save what is selected, pressed in the page',
  },
  'key.edit': { hans: '改正这个数', hant: '改正這個數', en: 'correct the figure' },
  'key.reject': { hans: '驳回，再按恢复', hant: '駁回，再按恢復', en: 'reject it, again to restore' },
  'key.add': {
    hans: '把页上选中的补为一个数',
    hant: '把頁上選中的補為一個數',
    en: 'add what is selected on the page as a figure',
  },
  'key.units': {
    hans: '数值：照原文、换成基本单位',
    hant: '數值：照原文、換成基本單位',
    en: 'values as written, in base units',
  },
  'key.compare': { hans: '与文库里的报告比较', hant: '與文庫裡的報告比較', en: 'compare with the library' },
  'key.copyMore': {
    hans: '别的复制法：Markdown、表格、一组',
    hant: '別的複製法：Markdown、表格、一組',
    en: 'copy as Markdown, rows, a whole group',
  },
} satisfies Messages;
