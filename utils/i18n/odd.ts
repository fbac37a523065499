/** Words for characters that cannot be seen or pass for others. */
import type { Messages } from './i18n.ts';

export const oddWords = {
  'odd.title': { hans: '留意原文的字符：', hant: '留意原文的字元：', en: 'Characters to be wary of here: ' },
  'odd.direction': {
    hans: '{n} 个改变显示方向的控制符',
    hant: '{n} 個改變顯示方向的控制符',
    en: { one: '{n} that turns the direction of writing', other: '{n} that turn the direction of writing' },
  },
  'odd.invisible': {
    hans: '{n} 个看不见的字符',
    hant: '{n} 個看不見的字元',
    en: { one: '{n} that cannot be seen', other: '{n} that cannot be seen' },
  },
  'odd.look-alike': {
    hans: '{n} 个形似而不同的字符',
    hant: '{n} 個形似而不同的字元',
    en: { one: '{n} that only looks like another', other: '{n} that only look like others' },
  },
  'odd.digit': {
    hans: '{n} 个别种文字的数字',
    hant: '{n} 個別種文字的數字',
    en: { one: '{n} digit of another script', other: '{n} digits of another script' },
  },
  'odd.damaged': {
    hans: '{n} 个损坏或没有意义的字符',
    hant: '{n} 個損壞或沒有意義的字元',
    en: { one: '{n} that is damaged or means nothing', other: '{n} that are damaged or mean nothing' },
  },
} satisfies Messages;
