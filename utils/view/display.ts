/**
 * How one figure is written in a list: its number as the report wrote it, with the scale moved to the unit so that the
 * numbers of a column stand under each other (`2799.76万` 元 is 2799.76 | 万元), and its name. Not for words of the interface.
 */
import type { Figure } from '../figures/figure.ts';
import type { Locale } from '../i18n/i18n.ts';
import { indicatorById } from '../indicators/taxonomy.ts';

export interface Written {
  value: string;
  unit: string;
}

/**
 * Digits with their separators, then a scale (万, 百万, 亿 …), a per cent sign, or nothing. 余 and 多 say what the bound
 * says already.
 */
const digitsAndScale = /^([\d０-９.,，．]+)\s*[多余餘]?([十百千万萬亿億]*)[多余餘]?([%％]?)$/;

/** Number and unit of a figure as the report wrote them. */
export function writtenOf(figure: Pick<Figure, 'quote' | 'unit' | 'kind' | 'cell'>): Written {
  const match = digitsAndScale.exec(figure.quote.trim());
  // 三成, 百分之五: the words hold the unit already.
  if (!match) return { value: figure.quote, unit: figure.kind === 'percent' ? '' : figure.unit };
  const [, digits = '', scale = '', percent = ''] = match;
  // A header gives the scale: 单位：万元.
  if (figure.cell?.unit !== undefined) return { value: digits, unit: scale + figure.cell.unit };
  return { value: digits, unit: percent ? '%' : scale + figure.unit };
}

const scales: Record<string, number> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };

/** By what the written number is multiplied to give the value in base units: 10,000 for 万元. */
export function scaleOf(figure: Pick<Figure, 'quote' | 'unit' | 'kind' | 'cell'>): number {
  const scale = digitsAndScale.exec(figure.quote.trim())?.[2] ?? '';
  if (scale === '') return figure.cell?.scale ?? 1;
  return [...scale].reduce((factor, char) => factor * (scales[char] ?? 1), figure.cell?.scale ?? 1);
}

/** The canonical name in the reader's language, or the report's own words where no canonical indicator is right. */
export function nameOf(
  figure: Pick<Figure, 'indicator' | 'indicatorId'>,
  locale: Locale,
): { name: string; canonical: boolean } {
  const indicator = figure.indicatorId === null ? undefined : indicatorById.get(figure.indicatorId);
  if (!indicator) return { name: figure.indicator, canonical: false };
  const name = { 'zh-Hans': indicator.zh, 'zh-Hant': indicator.zhHant, en: indicator.en }[locale];
  return { name, canonical: true };
}
