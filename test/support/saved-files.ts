/** Folders of saved pages, made for tests: reports of invented counties, in UTF-8 and GBK, among pages that are no reports. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encoder } from './charsets.ts';
import { lawReport } from './made-pages.ts';
import { systems } from './systems.ts';

const encodeGbk = encoder('gbk');

const [first, second] = [
  '云青白石清安和平长永新兴宁东西南北高临武',
  '岭河溪山水江泽州原陵城川谷浦岗湖桥泉塘坪洲潭坡湾村坊港屯寨堡',
].map((chars) => [...chars]) as [string[], string[]];

/** The n-th county: there is none of these. */
export const countyName = (n: number): string =>
  `${first[n % first.length]}${second[Math.floor(n / first.length) % second.length]}县`;

/** A page of the n-th county's report, as a portal's own system publishes it. */
export function madePage(n: number): string {
  const name = countyName(n);
  const all = Object.values(systems);
  const { page } = all[n % all.length] as (typeof all)[number];
  const html = page({
    ...lawReport,
    title: `${name}2023年法治政府建设年度报告`,
    body: lawReport.body.replaceAll('桐庐县', name).replace('收到行政复议申请85件', `收到行政复议申请${85 + n}件`),
    site: `${name}人民政府网`,
    publisher: `${name}司法局`,
    // Of no county in the tables: each is a report of its own.
    code: `${990_000 + n}0001`,
    domain: `www.county${n}.gov.cn`,
  });
  return html;
}

/** Fills a folder with `count` saved pages: every tenth no report, of the others every third in GBK. Gives how many are which. */
export function savedFolder(folder: string, count: number): { reports: number; gbk: number } {
  const counts = { reports: 0, gbk: 0 };
  for (let n = 0; n < count; n++) {
    const inside = join(folder, `shard-${n % 7}`);
    mkdirSync(inside, { recursive: true });
    const isReport = n % 10 !== 9;
    const html = isReport
      ? madePage(n)
      : `<!doctype html><meta charset="utf-8"><title>通知公告</title><h1>关于放假的通知</h1><p>各科室：${n}月放假一天。</p>`;
    const isGbk = isReport && n % 3 === 0;
    const charset = isGbk ? 'gbk' : 'utf-8';
    const declared = html
      .replace(/<meta[^>]*charset=[^>]*>/gi, '')
      .replace(/<head>/i, `<head><meta charset="${charset}">`);
    writeFileSync(join(inside, `${n}.html`), isGbk ? encodeGbk(declared) : declared);
    if (isReport) counts.reports++;
    if (isGbk) counts.gbk++;
  }
  writeFileSync(join(folder, 'shard-0', 'picture.png'), 'no page');
  return counts;
}
