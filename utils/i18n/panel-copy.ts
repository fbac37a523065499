/** Words of copying figures, and those that stand in what is copied. */
import type { Messages } from './i18n.ts';

export const panelCopy = {
  copyTitle: { hans: '复制', hant: '複製', en: 'Copy' },
  copyMore: { hans: '别的复制法', hant: '別的複製法', en: 'Copy as…' },
  'form.text': { hans: '文字与出处', hant: '文字與出處', en: 'Text with its source' },
  'form.markdown': { hans: 'Markdown', hant: 'Markdown', en: 'Markdown' },
  'form.rows': { hans: '表格的行', hant: '表格的行', en: 'Rows for a spreadsheet' },
  'form.link': { hans: '指到原句的链接', hant: '指到原句的連結', en: 'Link to the words' },
  of: { hans: '复制哪些', hant: '複製哪些', en: 'What to copy' },
  'of.figure': { hans: '这个数', hant: '這個數', en: 'this figure' },
  'of.group': { hans: '这一组 {n} 个', hant: '這一組 {n} 個', en: 'its group ({n})' },
  'of.shown': { hans: '列出的 {n} 个', hant: '列出的 {n} 個', en: 'all listed ({n})' },
  columns: {
    hans: '地区代码|地区|年度|指标|数值|单位|界限|期间|范围|部分|原文数字|改正|原句|题名|网址',
    hant: '地區代碼|地區|年度|指標|數值|單位|界限|期間|範圍|部分|原文數字|改正|原句|題名|網址',
    en: 'region code|region|year|indicator|value|unit|bound|period|scope|part|as written|corrected|sentence|title|address',
  },
  edited: { hans: '{by}改正，原文 {read}', hant: '{by}改正，原文 {read}', en: 'corrected {by}, written {read}' },
  added: { hans: '{by}补入', hant: '{by}補入', en: 'added {by}' },
} satisfies Messages;
