/** Words of the notices above the list: what of a report is not in the list, and where else the report is. */
import type { Messages } from './i18n.ts';

export const panelNotices = {
  blanks: {
    hans: '固定表格里有 {blank} 格空着，{none} 格写“/”一类；都没有当作 0。',
    hant: '固定表格裡有 {blank} 格空著，{none} 格寫「/」一類；都沒有當作 0。',
    en: 'In the fixed tables {blank} cells are blank and {none} hold “/” or the like; none was taken for 0.',
  },
  blanksOnly: {
    hans: '固定表格里有 {blank} 格空着，没有当作 0。',
    hant: '固定表格裡有 {blank} 格空著，沒有當作 0。',
    en: 'In the fixed tables {blank} cells are blank; none was taken for 0.',
  },
  dashesOnly: {
    hans: '固定表格里有 {none} 格写“/”一类，没有当作 0。',
    hant: '固定表格裡有 {none} 格寫「/」一類，沒有當作 0。',
    en: 'In the fixed tables {none} cells hold “/” or the like; none was taken for 0.',
  },
  continued: {
    hans: '这份报告还有下一页，这里只读了眼前这一页。',
    hant: '這份報告還有下一頁，這裡只讀了眼前這一頁。',
    en: 'The report goes on on another page; only this one was read.',
  },
  nextPage: { hans: '打开下一页', hant: '打開下一頁', en: 'Open the next page' },
  attached: {
    hans: '页上文字很短，数字可能在附件里：',
    hant: '頁上文字很短，數字可能在附件裡：',
    en: 'There is little text here; figures may be in the attachments:',
  },
  'twin.same': {
    hans: '文库里已有这份报告，文字全同，存自 {host}（{date}）。',
    hant: '文庫裡已有這份報告，文字全同，存自 {host}（{date}）。',
    en: 'The library has this very report, saved from {host} ({date}).',
  },
  'twin.sameFigures': {
    hans: '文库里有一份几乎相同的报告，存自 {host}（{date}），数字都相同。',
    hant: '文庫裡有一份幾乎相同的報告，存自 {host}（{date}），數字都相同。',
    en: 'The library has nearly the same report, saved from {host} ({date}); its figures are the same.',
  },
  'twin.near': {
    hans: '文库里有一份几乎相同的报告，存自 {host}（{date}）；{n} 个数字不同（那里 → 这里）：{list}',
    hant: '文庫裡有一份幾乎相同的報告，存自 {host}（{date}）；{n} 個數字不同（那裡 → 這裡）：{list}',
    en: {
      one: 'The library has nearly the same report, saved from {host} ({date}). {n} figure differs (there → here): {list}',
      other:
        'The library has nearly the same report, saved from {host} ({date}). {n} figures differ (there → here): {list}',
    },
  },
  'carried.same': {
    hans: '上年结转 {now} 件，与文库里 {year} 年报告的“结转下年度” {last} 件相同。',
    hant: '上年結轉 {now} 件，與文庫裡 {year} 年報告的「結轉下年度」 {last} 件相同。',
    en: 'Carried in from last year: {now}, as the saved report of {year} carried over: {last}.',
  },
  'carried.other': {
    hans: '上年结转 {now} 件，文库里 {year} 年报告的“结转下年度”是 {last} 件，两数不同。',
    hant: '上年結轉 {now} 件，文庫裡 {year} 年報告的「結轉下年度」是 {last} 件，兩數不同。',
    en: 'Carried in from last year: {now}. The saved report of {year} carried over {last}: the two differ.',
  },
  'twin.open': { hans: '打开那一份', hant: '打開那一份', en: 'Open that one' },
} satisfies Messages;
