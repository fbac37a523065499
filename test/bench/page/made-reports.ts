/**
 * Reports made for measuring: as many as wanted, each with as many figures, of the size that real ones have. The same number
 * always gives the same report. The words are of no real report.
 */
import type { Figure } from '../../../utils/figures/figure.ts';
import { indicators } from '../../../utils/indicators/taxonomy.ts';
import type { ReadReport } from '../../../utils/library/records.ts';

/** The one indicator that every report states; the others stand in a part of them each. */
export const common = 'reconsideration.accepted';
const others = indicators.filter(({ id, kind }) => id !== common && kind === 'count').map(({ id }) => id);

/** Regions per year: 30,000 reports are ten years of all counties. */
const regions = 3000;
const heading = '一、依法行政工作情况';
/** About as much text between two figures as real reports have: 80 figures in 6,500 characters. */
const filler = '各单位认真落实年度工作安排，加强组织领导和督促检查，完善工作机制，推动各项任务落地见效，';

/** The n-th report, with so many figures. */
export function madeReport(n: number, figures: number): ReadReport {
  const region = n % regions;
  const year = 2014 + Math.floor(n / regions);
  const county = `第${region}县`;
  const code = String(110101 + region * 7);
  const title = `${county}${year}年法治政府建设年度报告`;
  let text = `${title}\n${heading}\n`;
  const list: Figure[] = [];
  for (let order = 0; order < figures; order++) {
    const indicatorId = order === 0 ? common : order % 2 === 0 ? others[(n * 31 + order * 7) % others.length]! : null;
    const quote = String(((n * 7919 + order * 104_729) % 9000) + 10);
    const name = `办理第${order}类行政案件`;
    const sentenceStart = text.length;
    text += filler;
    const nameStart = text.length;
    text += name;
    const start = text.length;
    text += `${quote}件。${order % 8 === 7 ? '\n' : ''}`;
    const end = start + quote.length;
    list.push({
      start,
      end,
      quote,
      value: Number(quote),
      unit: '件',
      kind: 'count',
      bound: 'exact',
      indicator: name,
      words: [[nameStart, start]],
      indicatorId,
      period: String(year),
      scope: null,
      change: null,
      section: 0,
      sentence: [sentenceStart, end + 2],
      part: 'result',
      rule: 'C1',
      naming: 'I1',
    });
  }
  const fact = (value: string, source: string) => [{ value, source }];
  return {
    url: `http://www.county${region}.gov.cn/zwgk/fzzf/${year + 1}01/t${year + 1}0120_${n}.html`,
    facts: {
      title,
      type: '法治政府建设年度报告',
      year,
      region: { province: `第${region % 31}省`, city: `第${region % 333}市`, county, code, level: 'county' },
      issuer: [`${county}人民政府`],
      publisher: `${county}司法局`,
      published: `${year + 1}-01-20`,
      written: null,
      documentNumber: null,
      indexNumber: null,
      official: true,
      provenance: 'official',
      provenanceReasons: [],
      evidence: {
        title: [...fact(title, 'meta:ArticleTitle'), ...fact(title, 'h1')],
        year: fact(String(year), 'title'),
        issuer: fact(`${county}人民政府`, 'signature'),
        publisher: fact(`${county}司法局`, 'meta:ContentSource'),
        published: fact(`${year + 1}-01-20`, 'meta:PubDate'),
        // A real page names its place again and again.
        region: Array.from({ length: 10 }, (_, at) => ({ value: county, source: at % 2 ? 'text' : 'title' })),
      },
    },
    detection: { family: 'law-government', year },
    article: {
      text,
      body: [title.length + 1, text.length],
      headings: [{ start: title.length + 1, end: title.length + 1 + heading.length, level: 1, title: heading }],
    },
    figures: list,
    checks: [],
  };
}
