/** Words of what the library knows of an indicator, beside a figure of the page. */
import type { Messages } from './i18n.ts';

export const panelKnown = {
  known: {
    hans: '文库中的同一指标（共 {of} 份报告，{n} 份载明）',
    hant: '文庫中的同一指標（共 {of} 份報告，{n} 份載明）',
    en: 'The same indicator in the library (stated by {n} of {of} reports)',
  },
  fromYear: { hans: '比 {year} 年', hant: '比 {year} 年', en: 'Since {year}' },
  fromTo: { hans: '{from} → {to}', hant: '{from} → {to}', en: '{from} → {to}' },
  silent: { hans: '未载：{years}', hant: '未載：{years}', en: 'Not stated: {years}' },
  line: { hans: '各年：{values}', hant: '各年：{values}', en: 'By year: {values}' },
  compare: { hans: '比较', hant: '比較', en: 'Compare' },
  coverage: {
    hans: '文库 {of} 份报告中 {n} 份载明此指标',
    hant: '文庫 {of} 份報告中 {n} 份載明此指標',
    en: 'Stated by {n} of the library’s {of} reports',
  },
} satisfies Messages;
