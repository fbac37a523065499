/** Reports as a table, one row each with its citations; and their checks, earlier versions and corrected figures. */
import type { ReportBundle, SavedFigure } from '../../library/records.ts';
import { isWebAddress, sourceLink } from '../../text/source.ts';
import { sourceOf } from '../citations/source.ts';
import { cite } from '../citations/styles.ts';
import { type Column, column, type Row, rowsBy } from './table.ts';

export const reportColumns = [
  column('report_id', 'text', '报告编号', 'Report id'),
  column('region_code', 'text', '行政区划代码', 'Region code (GB/T 2260)'),
  column('region', 'text', '地区', 'Place'),
  column('level', 'text', '层级', 'Level'),
  column('year', 'integer', '年度', 'Reported year'),
  column('title', 'text', '题名（补拟的在方括号里）', 'Title, in brackets where supplied'),
  column('issuer', 'text', '发文机关', 'Issuing body'),
  column('document_number', 'text', '文号', 'Document number'),
  column('index_number', 'text', '索引号', 'Index number'),
  column('published', 'day', '发布日期', 'Published on'),
  column('written', 'day', '成文日期', 'Dated'),
  column('accessed', 'day', '读取日期', 'Read on'),
  column('url', 'text', '网址', 'Address'),
  column('host', 'text', '网站', 'Site'),
  column('source_host_official', 'flag', '出自政府网站', 'From a government site'),
  column('provenance', 'text', '来源判断', 'Provenance'),
  column('n_figures', 'integer', '数字', 'Figures'),
  column('n_results', 'integer', '成效数字', 'Figures that are results'),
  column('n_fails', 'integer', '核对不符', 'Checks that fail'),
  column('tags', 'text', '标签', 'Tags'),
  column('projects', 'text', '项目', 'Projects'),
  column('sha256', 'text', '正文指纹', 'Fingerprint of the text'),
  column('citation_gbt7714_2025', 'text', '引注 GB/T 7714—2025', 'Citation, GB/T 7714-2025'),
  column('citation_gbt7714_2015', 'text', '引注 GB/T 7714—2015', 'Citation, GB/T 7714-2015'),
  column('citation_law', 'text', '引注《法学引注手册》', 'Citation, law journals'),
] as const satisfies readonly Column[];

const toReport = rowsBy(reportColumns);

/** What the reader has put a report under. */
export interface Shelved {
  tags: readonly string[];
  projects: readonly string[];
}

/** The row of one report. */
export function reportRow({ report }: Pick<ReportBundle, 'report'>, shelved: Shelved): Row {
  const { facts, counts } = report;
  const source = sourceOf(report);
  return toReport({
    report_id: report.id,
    region_code: report.regionCode || null,
    region: report.regionName || null,
    level: facts.region.level ?? null,
    year: report.year,
    title: source.title,
    issuer: facts.issuer.join('；') || null,
    document_number: facts.documentNumber,
    index_number: facts.indexNumber,
    published: facts.published,
    written: facts.written,
    accessed: source.accessed,
    url: report.url,
    host: report.host || null,
    source_host_official: facts.official === null ? null : Number(facts.official),
    provenance: facts.provenance,
    n_figures: counts.figures,
    n_results: counts.results,
    n_fails: counts.fails,
    tags: shelved.tags.join('；') || null,
    projects: shelved.projects.join('；') || null,
    sha256: report.sha256,
    citation_gbt7714_2025: cite(source, 'gbt2025'),
    citation_gbt7714_2015: cite(source, 'gbt2015'),
    citation_law: cite(source, 'law'),
  });
}

/** The link to a figure's words, where the report stands on the web. */
const linkOf = (url: string, text: string, { start, end }: Pick<SavedFigure, 'start' | 'end'>): string | null =>
  isWebAddress(url) ? sourceLink(url, text, [start, end]) : null;

export const checkColumns = [
  column('report_id', 'text', '报告编号', 'Report id'),
  column('region', 'text', '地区', 'Place'),
  column('year', 'integer', '年度', 'Reported year'),
  column('kind', 'text', '种类', 'Kind'),
  column('verdict', 'text', '结果', 'Verdict'),
  column('figures', 'text', '所涉的数（原文）', 'Figures concerned, as written'),
  column('computed', 'number', '算得', 'Computed'),
  column('difference', 'number', '差', 'Difference'),
  column('tie', 'text', '依据', 'What ties them'),
  column('sentence', 'text', '原句', 'Sentence'),
  column('link', 'text', '到原句的链接', 'Link to the words'),
] as const satisfies readonly Column[];

const toCheck = rowsBy(checkColumns);

/** The checks of one report. */
export function checkRows({ report, text, figures }: Pick<ReportBundle, 'report' | 'text' | 'figures'>): Row[] {
  return text.checks.map((check) => {
    const concerned = check.figures.map((index) => figures[index]).filter((figure) => figure !== undefined);
    return toCheck({
      report_id: report.id,
      region: report.regionName || null,
      year: report.year,
      kind: check.kind,
      verdict: check.verdict,
      figures: concerned.map(({ indicator, quote, unit }) => `${indicator} ${quote}${unit}`).join('；') || null,
      computed: check.computed,
      difference: check.difference,
      tie: check.tie || null,
      sentence: concerned[0] ? text.text.slice(...concerned[0].sentence) : null,
      link: concerned[0] ? linkOf(report.url, text.text, concerned[0]) : null,
    });
  });
}

export const versionColumns = [
  column('report_id', 'text', '报告编号', 'Report id'),
  column('region', 'text', '地区', 'Place'),
  column('year', 'integer', '年度', 'Reported year'),
  column('read_at', 'text', '读取时间', 'Read at'),
  column('current', 'flag', '现在的', 'The current one'),
  column('n_figures', 'integer', '数字', 'Figures'),
  column('n_characters', 'integer', '字数', 'Characters'),
  column('sha256', 'text', '正文指纹', 'Fingerprint of the text'),
  column('app_version', 'text', '明数版本', 'Version of Mingshu'),
] as const satisfies readonly Column[];

const toVersion = rowsBy(versionColumns);

/** The states of a report's text, the oldest first; nothing where there is only one. */
export function versionRows({ report, text, figures, versions }: ReportBundle): Row[] {
  if (versions.length === 0) return [];
  const states = [...versions, { ...report, text: text.text, figures }];
  return states.map((state, place) =>
    toVersion({
      report_id: report.id,
      region: report.regionName || null,
      year: report.year,
      read_at: state.readAt,
      current: Number(place === versions.length),
      n_figures: state.figures.length,
      n_characters: state.text.length,
      sha256: state.sha256,
      app_version: state.appVersion,
    }),
  );
}

export const editColumns = [
  column('report_id', 'text', '报告编号', 'Report id'),
  column('region', 'text', '地区', 'Place'),
  column('year', 'integer', '年度', 'Reported year'),
  column('value_raw', 'text', '原文', 'As written'),
  column('field', 'text', '改动的栏', 'Field'),
  column('before', 'text', '自动读出的', 'As read'),
  column('after', 'text', '改为', 'As corrected'),
  column('coder', 'text', '编码人', 'Coder'),
  column('edited_at', 'text', '改动时间', 'Edited at'),
  column('reason', 'text', '理由', 'Reason'),
  column('link', 'text', '到原句的链接', 'Link to the words'),
] as const satisfies readonly Column[];

const toEdit = rowsBy(editColumns);
const shown = (value: unknown): string | null => (value === null || value === undefined ? null : String(value));

/** What readers have corrected in a report, field by field; a figure that had been missed is one row. */
export function editRows({ report, text, figures }: Pick<ReportBundle, 'report' | 'text' | 'figures'>): Row[] {
  return figures.flatMap((figure) => {
    const { edited } = figure;
    if (!edited) return [];
    const { before } = edited;
    const row = (field: string, was: unknown, is: unknown) =>
      toEdit({
        report_id: report.id,
        region: report.regionName || null,
        year: report.year,
        value_raw: figure.quote,
        field,
        before: shown(was),
        after: shown(is),
        coder: edited.by || null,
        edited_at: edited.at,
        reason: edited.reason || null,
        link: linkOf(report.url, text.text, figure),
      });
    if (before === null) return [row('added', null, figure.value)];
    const fields = Object.keys(before) as (keyof typeof before)[];
    return fields
      .filter((field) => before[field] !== figure[field])
      .map((field) => row(field, before[field], figure[field]));
  });
}
