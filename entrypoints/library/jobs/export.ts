/**
 * Writes what was ordered, report by report: long tables and archives are never in memory as a whole. Runs in the worker, so
 * that the page stays awake.
 */
import { bibtex, cslJson, ris } from '../../../utils/export/citations/machine.ts';
import { sourceOf, sourcesOf } from '../../../utils/export/citations/source.ts';
import { cite, citeList } from '../../../utils/export/citations/styles.ts';
import { csvHead, csvRows } from '../../../utils/export/csv.ts';
import { annotations } from '../../../utils/export/files/annotations.ts';
import { rLabels, spssLabels, stataLabels } from '../../../utils/export/files/labels.ts';
import { ndjsonLines } from '../../../utils/export/files/ndjson.ts';
import { ParquetTable } from '../../../utils/export/files/parquet.ts';
import { streamedWorkbook, workbook } from '../../../utils/export/files/workbook.ts';
import { type ExportBundle, Gatherer } from '../../../utils/export/gather.ts';
import { snippetsMarkdown } from '../../../utils/export/markdown.ts';
import { figureColumns } from '../../../utils/export/tables/figures.ts';
import type { Row, Table } from '../../../utils/export/tables/table.ts';
import { byTemplate, type TemplateReport } from '../../../utils/export/template.ts';
import { type ZipFile, zipped } from '../../../utils/files/zip.ts';
import { archiveFiles } from '../../../utils/library/archive.ts';
import { backupParts } from '../../../utils/library/backup.ts';
import type { Library } from '../../../utils/library/library.ts';
import { listCorrections } from '../../../utils/library/list-corrections.ts';
import type { SavedReport, Snippet } from '../../../utils/library/records.ts';
import { listReports, loadReports } from '../../../utils/library/reports.ts';
import { listShelves } from '../../../utils/library/shelves.ts';
import { listSnippets } from '../../../utils/library/snippets.ts';
import type { ExportOrder, Made } from './order.ts';

/** Above this many figures a workbook is not made in memory, but as two: the long table streamed, the rest beside it. */
export const mostInOneWorkbook = 60_000;
/** Reports read from the library at a time. */
const batch = 25;

type Progress = (done: number, of: number) => void;
type Part = string | Uint8Array;

/** Parts as one file. Browsers keep large blobs on disk, so pieces are handed over long before the end. */
class FileParts {
  #blobs: Blob[] = [];
  #parts: BlobPart[] = [];
  #size = 0;

  add(part: Part): void {
    this.#parts.push(part as BlobPart);
    this.#size += part.length;
    if (this.#size > 8_000_000) this.#seal();
  }

  #seal(): void {
    this.#blobs.push(new Blob(this.#parts));
    this.#parts = [];
    this.#size = 0;
  }

  file(type: string): Blob {
    this.#seal();
    return new Blob(this.#blobs, { type });
  }
}

async function fileOf(parts: AsyncIterable<Part> | Iterable<Part>, type: string): Promise<Blob> {
  const file = new FileParts();
  for await (const part of parts) file.add(part);
  return file.file(type);
}

/** By region, then year: tables and lists of references stand in one order whatever was read when. */
function inOrder(a: SavedReport, b: SavedReport): number {
  return a.regionCode.localeCompare(b.regionCode) || (a.year ?? 0) - (b.year ?? 0) || a.id.localeCompare(b.id);
}

interface Chosen {
  library: Library;
  order: ExportOrder;
  reports: SavedReport[];
  snippets: Snippet[];
  progress: Progress;
}

async function* bundles({ library, reports, progress }: Chosen): AsyncGenerator<ExportBundle> {
  const { projects, labels } = await listShelves(library);
  const names = new Map(projects.map(({ id, name }) => [id, name]));
  const byReport = new Map(labels.map((label) => [label.reportId, label]));
  for (let at = 0; at < reports.length; at += batch) {
    const ids = reports.slice(at, at + batch).map(({ id }) => id);
    for (const bundle of await loadReports(library, ids)) {
      const label = byReport.get(bundle.report.id);
      const shelved = {
        tags: label?.tags ?? [],
        projects: (label?.projectIds ?? []).map((id) => names.get(id)).filter((name) => name !== undefined),
      };
      yield { ...bundle, shelved };
    }
    progress(Math.min(at + batch, reports.length), reports.length);
  }
}

const gathererFor = ({ order: { everyPart, indicatorIds, figureKeys }, snippets }: Chosen): Gatherer =>
  new Gatherer(
    {
      everyPart,
      ...(indicatorIds && { indicatorIds: new Set(indicatorIds) }),
      ...(figureKeys && { keys: new Set(figureKeys) }),
    },
    snippets,
  );

async function* figureRows(chosen: Chosen, gatherer: Gatherer): AsyncGenerator<Row[]> {
  for await (const bundle of bundles(chosen)) yield gatherer.add(bundle);
}

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

async function workbookOf(chosen: Chosen): Promise<Made> {
  const gatherer = gathererFor(chosen);
  const figures = chosen.reports.reduce((sum, { counts }) => sum + counts.figures, 0);
  if (figures <= mostInOneWorkbook) {
    const rows: Row[] = [];
    for await (const some of figureRows(chosen, gatherer)) for (const row of some) rows.push(row);
    const bytes = await workbook([Gatherer.figures(rows), ...gatherer.tables()]);
    return { blob: new Blob([bytes as BlobPart], { type: xlsx }), extension: 'xlsx' };
  }
  async function* oneByOne(): AsyncGenerator<Row> {
    for await (const some of figureRows(chosen, gatherer)) yield* some;
  }
  async function* files(): AsyncGenerator<ZipFile> {
    const stream = streamedWorkbook('figures', figureColumns, oneByOne());
    yield { name: 'figures.xlsx', parts: stream as unknown as AsyncIterable<Uint8Array> };
    yield { name: 'tables.xlsx', parts: [await workbook(gatherer.tables())] };
  }
  return { blob: await fileOf(zipped(files()), 'application/zip'), extension: 'zip' };
}

async function csvOf(chosen: Chosen): Promise<Made> {
  const gatherer = gathererFor(chosen);
  async function* parts(): AsyncGenerator<string> {
    yield csvHead(figureColumns, 'spreadsheet');
    for await (const rows of figureRows(chosen, gatherer)) yield csvRows(figureColumns, rows, 'spreadsheet');
  }
  return { blob: await fileOf(parts(), 'text/csv;charset=utf-8'), extension: 'csv' };
}

/** Plain CSV of every table, with programs that read them into Stata, SPSS and R. */
async function statisticsOf(chosen: Chosen): Promise<Made> {
  const gatherer = gathererFor(chosen);
  async function* figures(): AsyncGenerator<string> {
    yield csvHead(figureColumns, 'plain');
    for await (const rows of figureRows(chosen, gatherer)) yield csvRows(figureColumns, rows, 'plain');
  }
  async function* files(): AsyncGenerator<ZipFile> {
    yield { name: 'figures.csv', parts: figures() };
    const tables: Table[] = gatherer.tables();
    for (const { name, columns, rows } of tables)
      yield { name: `${name}.csv`, parts: [csvHead(columns, 'plain'), csvRows(columns, rows, 'plain')] };
    const all = [Gatherer.figures([]), ...tables];
    yield { name: 'labels.do', parts: [stataLabels(all)] };
    yield { name: 'labels.sps', parts: [spssLabels(all)] };
    yield { name: 'labels.R', parts: [rLabels(all)] };
  }
  return { blob: await fileOf(zipped(files()), 'application/zip'), extension: 'zip' };
}

async function dataOf(chosen: Chosen): Promise<Made> {
  const gatherer = gathererFor(chosen);
  if (chosen.order.dataFile === 'parquet') {
    const table = new ParquetTable(figureColumns);
    for await (const rows of figureRows(chosen, gatherer)) table.add(rows);
    return { blob: new Blob([table.finish() as BlobPart]), extension: 'parquet' };
  }
  async function* lines(): AsyncGenerator<string> {
    for await (const rows of figureRows(chosen, gatherer)) yield ndjsonLines(figureColumns, rows);
  }
  return { blob: await fileOf(lines(), 'application/x-ndjson'), extension: 'ndjson' };
}

function citationsOf({ reports, order }: Chosen): Made {
  const sources = sourcesOf(reports);
  const [text, type, extension] = {
    text: () => [citeList(sources, order.style), 'text/plain;charset=utf-8', 'txt'],
    ris: () => [ris(sources), 'application/x-research-info-systems', 'ris'],
    bibtex: () => [bibtex(sources), 'application/x-bibtex', 'bib'],
    csl: () => [cslJson(sources), 'application/vnd.citationstyles.csl+json', 'json'],
  }[order.citationFile]() as [string, string, string];
  return { blob: new Blob([text], { type }), extension };
}

function templateReport(report: SavedReport, { style }: ExportOrder): TemplateReport {
  const source = sourceOf(report);
  return {
    title: source.title,
    region: report.regionName,
    year: report.year === null ? '' : String(report.year),
    issuer: report.facts.issuer.join('、'),
    readAt: report.readAt,
    citation: cite(source, style),
  };
}

async function markdownOf({ library, reports, snippets, order }: Chosen): Promise<Made> {
  const byId = new Map(reports.map((report) => [report.id, { title: sourceOf(report).title, readAt: report.readAt }]));
  const text =
    order.template === undefined
      ? snippetsMarkdown(snippets, byId, await listCorrections(library), order.words)
      : byTemplate(
          order.template,
          snippets,
          new Map(reports.map((report) => [report.id, templateReport(report, order)])),
        );
  return { blob: new Blob([text], { type: 'text/markdown;charset=utf-8' }), extension: 'md' };
}

async function annotationsOf({ library, reports, snippets, order }: Chosen): Promise<Made> {
  const readAt = new Map(reports.map((report) => [report.id, report.readAt]));
  const text = annotations(snippets, readAt, await listCorrections(library), order.words);
  return { blob: new Blob([text], { type: 'application/ld+json' }), extension: 'jsonld' };
}

async function archiveOf({ library, order, progress }: Chosen): Promise<Made> {
  const files = archiveFiles(library, { appVersion: order.appVersion, onProgress: progress });
  return { blob: await fileOf(zipped(files), 'application/zip'), extension: 'zip' };
}

async function backupOf({ library, order, progress }: Chosen): Promise<Made> {
  const parts = backupParts(library, { appVersion: order.appVersion, onProgress: progress });
  return { blob: await fileOf(parts, 'application/json'), extension: 'json' };
}

/** The snippets that were chosen, or those of the chosen reports. */
function snippetsOf({ snippetIds, reportIds }: ExportOrder, kept: readonly Snippet[]): Snippet[] {
  if (snippetIds) {
    const wanted = new Set(snippetIds);
    return kept.filter(({ id }) => wanted.has(id));
  }
  const wanted = reportIds && new Set(reportIds);
  return kept.filter(({ reportId }) => !wanted || (reportId !== null && wanted.has(reportId)));
}

/** Makes the file. @throws LibraryError */
export async function makeExport(library: Library, order: ExportOrder, progress: Progress): Promise<Made> {
  const [all, kept] = await Promise.all([listReports(library), listSnippets(library)]);
  const wanted = order.reportIds && new Set(order.reportIds);
  const chosen: Chosen = {
    library,
    order,
    reports: (wanted ? all.filter(({ id }) => wanted.has(id)) : all).sort(inOrder),
    snippets: snippetsOf(order, kept),
    progress,
  };
  switch (order.format) {
    case 'xlsx':
      return workbookOf(chosen);
    case 'csv':
      return csvOf(chosen);
    case 'stata':
      return statisticsOf(chosen);
    case 'data':
      return dataOf(chosen);
    case 'citations':
      return citationsOf(chosen);
    case 'markdown':
      return markdownOf(chosen);
    case 'annotations':
      return annotationsOf(chosen);
    case 'backup':
      return archiveOf(chosen);
    case 'json':
      return backupOf(chosen);
  }
}
