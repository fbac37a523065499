/**
 * Makes the records of a report from what reading its page gave, and an earlier version of one that is kept. Writes nothing:
 * everything here that takes longer than a transaction may wait for is done before there is one.
 */
import { standing } from '../compare/standing.ts';
import type { Edited } from '../corrections/correction.ts';
import type { Figure } from '../figures/figure.ts';
import { keysOf } from '../text/sketch.ts';
import { canonicalAddress, hostOf } from './address.ts';
import { type Prints, printsOf } from './digest.ts';
import { assertReportFits } from './fit.ts';
import type {
  ReadReport,
  ReportBundle,
  ReportCounts,
  ReportVersion,
  SavedFigure,
  SavedReport,
  SavedText,
} from './records.ts';
import { verdicts } from './verdicts.ts';

function countsOf(read: ReadReport): ReportCounts {
  const verdict = (name: string) => read.checks.filter((check) => check.verdict === name).length;
  return {
    figures: read.figures.length,
    results: read.figures.filter((figure) => figure.part === 'result' || figure.part === 'other').length,
    matched: read.figures.filter((figure) => figure.indicatorId !== null).length,
    checks: read.checks.length,
    fails: verdict('fails'),
    truncated: verdict('truncated'),
    unstatedBase: verdict('unstated-base'),
  };
}

/** Indicators that the report states, by the rule of the comparison. */
function statedIndicators(figures: readonly Figure[], year: number | null): string[] {
  const ids = figures.filter((figure) => standing(figure, year) === 'stated').map((figure) => figure.indicatorId);
  return [...new Set(ids.filter((id) => id !== null))].sort();
}

function recordOf(read: ReadReport, appVersion: string, { sha256, copyKey, sketch }: Prints, now: string): SavedReport {
  const { region } = read.facts;
  const year = read.facts.year ?? read.detection.year;
  return {
    id: crypto.randomUUID(),
    address: canonicalAddress(read.url),
    url: read.url,
    host: hostOf(read.url),
    facts: read.facts,
    family: read.detection.family,
    year,
    regionCode: region.code ?? '',
    regionName: region.county ?? region.city ?? region.province ?? '',
    savedAt: now,
    readAt: now,
    sha256,
    copyKey,
    sketch,
    sketchKeys: keysOf(sketch),
    counts: countsOf(read),
    indicators: statedIndicators(read.figures, year),
    appVersion,
    ...(read.factsEdited && { factsEdited: read.factsEdited }),
  };
}

function rowsFor(report: SavedReport, read: ReadReport): SavedFigure[] {
  const worst = verdicts(read.checks, read.figures.length);
  return read.figures.map((figure, order) => ({
    ...figure,
    reportId: report.id,
    order,
    regionCode: report.regionCode,
    year: report.year ?? 0,
    verdict: worst[order] ?? null,
    ...(read.edited?.has(order) && { edited: read.edited.get(order) as Edited }),
  }));
}

/** The figure itself, without what its row adds. */
export function figureOf(row: SavedFigure): Figure {
  const { reportId: _, order: _o, regionCode: _r, year: _y, verdict: _v, edited: _e, ...figure } = row;
  return figure;
}

/** What is in the library of a report, as an earlier version of it. */
export function versionOf(report: SavedReport, text: SavedText, figures: readonly SavedFigure[]): ReportVersion {
  return {
    reportId: report.id,
    readAt: report.readAt,
    sha256: report.sha256,
    appVersion: report.appVersion,
    facts: report.facts,
    text: text.text,
    body: text.body,
    headings: text.headings,
    checks: text.checks,
    figures: figures.map(figureOf),
  };
}

/** A report that is ready to be written: everything that takes longer than a transaction may wait for is done. */
export interface PreparedReport extends ReportBundle {
  versions: [];
}

interface PrepareOptions {
  appVersion: string;
  now?: Date;
}

/** @throws LibraryError `unfit` where the report is beyond what the library takes */
export async function prepareReport(read: ReadReport, options: PrepareOptions): Promise<PreparedReport> {
  const prepared = await makeRecords(read, options);
  assertReportFits(prepared);
  return prepared;
}

/** The records of a report, whether they fit or not. */
export async function makeRecords(read: ReadReport, options: PrepareOptions): Promise<PreparedReport> {
  const now = (options.now ?? new Date()).toISOString();
  const report = recordOf(read, options.appVersion, await printsOf(read.article), now);
  const { text, body, headings } = read.article;
  return {
    report,
    text: { reportId: report.id, text, body, headings, checks: [...read.checks] },
    figures: rowsFor(report, read),
    versions: [],
  };
}
