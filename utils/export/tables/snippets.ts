/** Snippets with their notes as a table. */
import type { Snippet } from '../../library/records.ts';
import { anchorLink, isWebAddress } from '../../text/source.ts';
import { type Column, column, type Row, rowsBy } from './table.ts';

export const snippetColumns = [
  column('snippet_id', 'text', '摘录编号', 'Snippet id'),
  column('report_id', 'text', '报告编号', 'Report id'),
  column('kind', 'text', '种类', 'Kind'),
  column('quote', 'text', '摘录的字', 'Words kept'),
  column('value', 'number', '数值', 'Value'),
  column('unit', 'text', '单位', 'Unit'),
  column('indicator', 'text', '指标', 'Indicator'),
  column('indicator_id', 'text', '通用指标编号', 'Id of the common indicator'),
  column('sentence', 'text', '原句', 'Sentence'),
  column('note', 'text', '笔记', 'Note'),
  column('tags', 'text', '标签', 'Tags'),
  column('title', 'text', '题名', 'Title'),
  column('url', 'text', '网址', 'Address'),
  column('link', 'text', '到原句的链接', 'Link to the words'),
  column('created_at', 'text', '摘录时间', 'Kept at'),
  column('updated_at', 'text', '改动时间', 'Changed at'),
] as const satisfies readonly Column[];

const toRow = rowsBy(snippetColumns);

/** The row of one snippet. */
export const snippetRow = (snippet: Snippet): Row =>
  toRow({
    snippet_id: snippet.id,
    report_id: snippet.reportId,
    kind: snippet.kind,
    quote: snippet.anchor.quote,
    value: snippet.anchor.figure?.value ?? null,
    unit: snippet.anchor.figure?.unit || null,
    indicator: snippet.anchor.figure?.indicator ?? null,
    indicator_id: snippet.indicatorId,
    sentence: snippet.sentence,
    note: snippet.note || null,
    tags: snippet.tags.join('；') || null,
    title: snippet.title || null,
    url: snippet.url,
    link: isWebAddress(snippet.url) ? anchorLink(snippet.url, snippet.anchor) : null,
    created_at: snippet.createdAt,
    updated_at: snippet.updatedAt,
  });
