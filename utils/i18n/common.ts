/** Words that several pages of the extension share. */
import type { Messages } from './i18n.ts';

export const common = {
  appName: { hans: '明数', hant: '明數', en: 'Mingshu' },
  close: { hans: '关闭', hant: '關閉', en: 'Close' },
  undo: { hans: '撤销', hant: '復原', en: 'Undo' },
  language: { hans: '语言', hant: '語言', en: 'Language' },
  openLibrary: { hans: '打开文库', hant: '打開文庫', en: 'Open the library' },
  openWelcome: { hans: '初次打开的一页', hant: '初次打開的一頁', en: 'The first-run page' },
  listComma: { hans: '、', hant: '、', en: ', ' },
  'locale.zh-Hans': { hans: '简体', hant: '简体', en: '简体' },
  'locale.zh-Hant': { hans: '繁體', hant: '繁體', en: '繁體' },
  'locale.en': { hans: 'English', hant: 'English', en: 'English' },

  'level.province': { hans: '省级', hant: '省級', en: 'province level' },
  'level.city': { hans: '地级', hant: '地級', en: 'prefecture level' },
  'level.county': { hans: '县级', hant: '縣級', en: 'county level' },
  'level.town': { hans: '乡级', hant: '鄉級', en: 'township level' },
  'level.department': { hans: '部门', hant: '部門', en: 'department' },
  'level.ministry': { hans: '部委', hant: '部委', en: 'ministry' },

  'kind.count': { hans: '计数', hant: '計數', en: 'Counts' },
  'kind.share': { hans: '比率', hant: '比率', en: 'Shares' },
  'kind.money': { hans: '金额', hant: '金額', en: 'Money' },
  'kind.time': { hans: '时长', hant: '時長', en: 'Time' },

  'bound.about': { hans: '约', hant: '約', en: 'about' },
  'bound.min': { hans: '不少于', hant: '不少於', en: 'at least' },
  'bound.max': { hans: '不多于', hant: '不多於', en: 'at most' },

  'part.result': { hans: '成效', hant: '成效', en: 'Results' },
  'part.shortcoming': { hans: '问题', hant: '問題', en: 'Shortcomings' },
  'part.plan': { hans: '计划', hant: '計劃', en: 'Plans' },
  'part.other': { hans: '其他', hant: '其他', en: 'Other' },

  'verdict.fails': { hans: '不符', hant: '不符', en: 'Fails' },
  'verdict.unstated-base': { hans: '基数未写明', hant: '基數未寫明', en: 'Base not stated' },
  'verdict.truncated': { hans: '截尾后相符', hant: '截尾後相符', en: 'Holds when cut off' },
  'verdict.bounded': { hans: '在所说界限之内', hant: '在所說界限之內', en: 'Within the stated bound' },
  'verdict.holds': { hans: '相符', hant: '相符', en: 'Holds' },

  'error.unavailable': {
    hans: '浏览器不让明数存东西（有些隐私窗口如此）。',
    hant: '瀏覽器不讓明數存東西（有些隱私視窗如此）。',
    en: 'The browser does not let Mingshu store anything (some private windows do that).',
  },
  'error.newer': {
    hans: '文库是更新的版本写的，请更新明数。',
    hant: '文庫是更新的版本寫的，請更新明數。',
    en: 'The library was written by a newer version. Please update Mingshu.',
  },
  'error.outdated': {
    hans: '明数更新过了，请关掉这个侧栏再打开。',
    hant: '明數更新過了，請關掉這個側欄再打開。',
    en: 'Mingshu was updated. Please close this panel and open it again.',
  },
  'error.erased': {
    hans: '文库在另一页里全部删除了。关掉这个侧栏再打开，就从新的文库开始。',
    hant: '文庫在另一頁裡全部刪除了。關掉這個側欄再打開，就從新的文庫開始。',
    en: 'The whole library was deleted from another page. Close this panel and open it again to begin a new one.',
  },
  'error.terminated': {
    hans: '浏览器断开了文库，请关掉这个侧栏再打开。',
    hant: '瀏覽器斷開了文庫，請關掉這個側欄再打開。',
    en: 'The browser closed the library. Please close this panel and open it again.',
  },
  'error.full': {
    hans: '磁盘快满了，没有存。腾出一些空间再试。',
    hant: '磁碟快滿了，沒有存。騰出一些空間再試。',
    en: 'The disk is nearly full; nothing was saved. Free some space and try again.',
  },
  'error.broken': {
    hans: '写不进磁盘，没有存。请先看看磁盘，再关掉浏览器重新打开。',
    hant: '寫不進磁碟，沒有存。請先看看磁碟，再關掉瀏覽器重新打開。',
    en: 'The disk could not be written; nothing was saved. Check the disk, then close the browser and open it again.',
  },
  'error.lost': {
    hans: '文库读不出来了，没有存。请到文库页恢复备份。',
    hant: '文庫讀不出來了，沒有存。請到文庫頁恢復備份。',
    en: 'The library could not be read; nothing was saved. Open the library page to restore a backup.',
  },
  'error.missing': {
    hans: '这一条已经不在文库里了。',
    hant: '這一條已經不在文庫裡了。',
    en: 'This is no longer in the library.',
  },
  'error.conflict': {
    hans: '这一页后来又存过，不能撤销了。',
    hant: '這一頁後來又存過，不能復原了。',
    en: 'This page has been saved again since; it cannot be undone.',
  },
  'error.unfit': {
    hans: '这份报告太大或太怪，文库收不下。',
    hant: '這份報告太大或太怪，文庫收不下。',
    en: 'This report is beyond what the library takes.',
  },
  'error.unknown': { hans: '没有存成。', hant: '沒有存成。', en: 'It was not saved.' },
} satisfies Messages;
