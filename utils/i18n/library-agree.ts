/** Words of double coding: how far two coders agree. */
import type { Messages } from './i18n.ts';

export const agreeMessages = {
  agreement: { hans: '两人编码的一致性', hant: '兩人編碼的一致性', en: 'Agreement of two coders' },
  agreeStart: { hans: '与我的编码比一致性', hant: '與我的編碼比一致性', en: 'Compare with my coding' },
  agreeNone: {
    hans: '这个文件里没有文库也存了同一文本的报告，没法比。',
    hant: '這個檔案裡沒有文庫也存了同一文本的報告，沒法比。',
    en: 'No report of this file stands in the library with the same text: there is nothing to compare.',
  },
  agreeFound: {
    hans: '{n} 份报告两边都有同一文本。两人都有 {both} 个数，只我有 {onlyMine} 个，只对方有 {onlyTheirs} 个（认作数字的一致度 {share}）；有人改过的 {touched} 个。',
    hant: '{n} 份報告兩邊都有同一文本。兩人都有 {both} 個數，只我有 {onlyMine} 個，只對方有 {onlyTheirs} 個（認作數字的一致度 {share}）；有人改過的 {touched} 個。',
    en: {
      one: '{n} report stands in both with the same text. Both have {both} figures, only mine {onlyMine}, only theirs {onlyTheirs} (agreement on what is a figure {share}); {touched} were corrected by either.',
      other:
        '{n} reports stand in both with the same text. Both have {both} figures, only mine {onlyMine}, only theirs {onlyTheirs} (agreement on what is a figure {share}); {touched} were corrected by either.',
    },
  },
  agreeField: { hans: '字段', hant: '欄位', en: 'Field' },
  agreed: { hans: '一致', hant: '一致', en: 'Agreed' },
  agreeTouched: { hans: '改过的里一致', hant: '改過的裡一致', en: 'Agreed where corrected' },
  agreeNote: {
    hans: 'κ 是 Cohen κ，区间按大样本标准误。两人都从同一次自动读取开始，没人改过的数自然一致：写方法时请一并报告“改过的里一致”。',
    hant: 'κ 是 Cohen κ，區間按大樣本標準誤。兩人都從同一次自動讀取開始，沒人改過的數自然一致：寫方法時請一併報告「改過的裡一致」。',
    en: 'κ is Cohen’s, its interval by the large-sample standard error. Both coders began with one automatic reading, so what neither touched agrees by itself: report the agreement where corrected too.',
  },
  agreeExport: { hans: '存为 CSV', hant: '存為 CSV', en: 'Save as CSV' },
  back: { hans: '返回', hant: '返回', en: 'Back' },
  'agree.value': { hans: '数值', hant: '數值', en: 'Value' },
  'agree.unit': { hans: '单位', hant: '單位', en: 'Unit' },
  'agree.kind': { hans: '种类', hant: '種類', en: 'Kind' },
  'agree.bound': { hans: '界限', hant: '界限', en: 'Bound' },
  'agree.indicatorId': { hans: '标准指标', hant: '標準指標', en: 'Canonical indicator' },
  'agree.period': { hans: '期间', hant: '期間', en: 'Period' },
  'agree.scope': { hans: '范围', hant: '範圍', en: 'Scope' },
  'agree.part': { hans: '部分', hant: '部分', en: 'Part' },
} satisfies Messages;
