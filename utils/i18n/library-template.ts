/** Words of the template for Markdown. */
import type { Messages } from './i18n.ts';

export const templateMessages = {
  template: { hans: '用我的模板', hant: '用我的範本', en: 'By my template' },
  templateText: {
    hans: '每条摘录按模板写一次。花括号里是字段；一行里的字段全空，这一行就不写；字段有几行，这一行就写几次。要写花括号本身，写两个。',
    hant: '每條摘錄按範本寫一次。花括號裡是欄位；一行裡的欄位全空，這一行就不寫；欄位有幾行，這一行就寫幾次。要寫花括號本身，寫兩個。',
    en: 'Written once for each snippet. Names in braces are fields; a line whose fields are all empty is left out, one with a field of several lines is written for each. Double a brace to write it.',
  },
  templateUnknown: {
    hans: '没有这些字段，会照原样写出：{names}',
    hant: '沒有這些欄位，會照原樣寫出：{names}',
    en: 'No such fields; they are written as they are: {names}',
  },
  'tf.title': { hans: '题名', hant: '題名', en: 'title' },
  'tf.region': { hans: '地区', hant: '地區', en: 'place' },
  'tf.year': { hans: '年度', hant: '年度', en: 'year' },
  'tf.issuer': { hans: '发文机关', hant: '發文機關', en: 'issuing body' },
  'tf.source': { hans: '题名，链接到原网页', hant: '題名，連結到原網頁', en: 'title, as a link to the page' },
  'tf.url': { hans: '网址', hant: '網址', en: 'address' },
  'tf.link': {
    hans: '数或段落，链接到原网页里的原话',
    hant: '數或段落，連結到原網頁裡的原話',
    en: 'number or passage, as a link to its words on the page',
  },
  'tf.read': { hans: '读取日期', hant: '讀取日期', en: 'day of reading' },
  'tf.kept': { hans: '摘录日期', hant: '摘錄日期', en: 'day of keeping' },
  'tf.indicator': { hans: '指标', hant: '指標', en: 'indicator' },
  'tf.value': { hans: '数值（基本单位）', hant: '數值（基本單位）', en: 'value in base units' },
  'tf.unit': { hans: '单位', hant: '單位', en: 'unit' },
  'tf.quote': { hans: '原文的数或段落', hant: '原文的數或段落', en: 'number or passage as written' },
  'tf.sentence': { hans: '原句', hant: '原句', en: 'sentence' },
  'tf.note': { hans: '笔记', hant: '筆記', en: 'note' },
  'tf.tags': { hans: '标签', hant: '標籤', en: 'tags' },
  'tf.citation': { hans: '引注', hant: '引註', en: 'citation' },
} satisfies Messages;
