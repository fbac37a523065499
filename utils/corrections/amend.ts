/**
 * A reading with the reader's corrections in it. Places are found again by their anchors, and a correction whose place is not
 * sure is not applied but told. What was read is never lost. The same corrections in any order give the same. It needs the
 * extractor and the checks, which are large: the panel loads this with the first correction.
 */
import type { Finding } from '../anchors/anchor.ts';
import { findAll } from '../anchors/find.ts';
import type { Check } from '../checks/check.ts';
import { checkFigures } from '../checks/checks.ts';
import { extractFigures } from '../figures/extract.ts';
import type { Figure } from '../figures/figure.ts';
import type { Article, Heading, ReportFacts } from '../page/article.ts';
import type { Span } from '../text/span.ts';
import type { Amended, Read } from './amended.ts';
import type { Correction, FactsEdit, FigureCorrection, FigureFields } from './correction.ts';
import { changeUnitOf } from './fields.ts';

/** Earlier first, so that of two that say different things the later one counts. */
const inTime = (a: Correction, b: Correction) =>
  a.updatedAt !== b.updatedAt ? (a.updatedAt < b.updatedAt ? -1 : 1) : a.id < b.id ? -1 : 1;

/** The sentence around a place: to 。！？ or the end of the line. */
export function sentenceAround(text: string, [start, end]: Span): Span {
  const stop = /[。！？\n]/;
  let from = start;
  while (from > 0 && !stop.test(text[from - 1] as string)) from--;
  let to = end;
  while (to < text.length && !stop.test(text[to] as string)) to++;
  return [from, to < text.length && text[to] !== '\n' ? to + 1 : to];
}

/** Index of the heading that a place stands under, null before the first. */
export function sectionAt(headings: readonly Heading[], start: number): number | null {
  const at = headings.findLastIndex((heading) => heading.start <= start);
  return at < 0 ? null : at;
}

/** The rule of figures that the reader put in. */
export const byReader = 'reader';

function addedFigure({ text, headings }: Article, [start, end]: Span, fields: FigureFields): Figure {
  const place = {
    words: [],
    rule: byReader,
    naming: byReader,
    start,
    end,
    quote: text.slice(start, end),
    section: sectionAt(headings, start),
    sentence: sentenceAround(text, [start, end]),
  };
  return corrected({ ...place, ...fields, change: null }, fields);
}

/** The figure with other fields. What a change is of follows from its unit. */
function corrected(figure: Figure, { change = figure.change, ...fields }: Partial<FigureFields>): Figure {
  const { changeUnit, ...rest } = { ...figure, ...fields, change };
  const isAsBefore = change === figure.change && rest.unit === figure.unit;
  const of = isAsBefore ? changeUnit : change === null ? undefined : changeUnitOf(rest.unit);
  return of ? { ...rest, changeUnit: of } : rest;
}

/** Periods and parts are told against the report's year: with another year they are told anew. */
function redated(read: Read, year: number | null): Figure[] {
  const { text, body, headings } = read.article;
  const { tables = [] } = read;
  const again = extractFigures(text, { body, headings, year, tables });
  const at = new Map(again.map((one) => [`${one.start} ${one.end}`, one]));
  return read.figures.map((figure) => {
    const now = at.get(`${figure.start} ${figure.end}`);
    return now ? { ...figure, period: now.period, part: now.part } : figure;
  });
}

const isSure = ({ state, found }: Finding) => (state === 'exact' || state === 'moved') && found !== null;

/** The corrections of figures with their places in the text as it is now. */
function placed(corrections: readonly FigureCorrection[], text: string) {
  const findings = findAll(
    corrections.map((one) => one.anchor),
    text,
  );
  return corrections.map((correction, index) => ({ correction, finding: findings[index] as Finding }));
}

function amendedFacts(facts: ReportFacts, edits: readonly FactsEdit[]): ReportFacts {
  return Object.assign({}, facts, ...edits.map(({ after }) => after)) as ReportFacts;
}

/** Checks of the figures that are not rejected, by the indexes of all. */
function checksOf(figures: readonly Figure[], rejected: (index: number) => boolean, text: string): Check[] {
  const at = figures.flatMap((_, index) => (rejected(index) ? [] : [index]));
  const index = (one: number) => at[one] as number;
  return checkFigures(
    at.map((one) => figures[one] as Figure),
    text,
  ).map((check) => ({
    ...check,
    figures: check.figures.map(index),
    ...(check.outsiders && { outsiders: check.outsiders.map((one) => ({ ...one, figure: index(one.figure) })) }),
  }));
}

/** Applies the corrections of a page to what was read of it. */
export function amend(read: Read, corrections: readonly Correction[]): Amended {
  const { article } = read;
  const sorted = [...corrections].sort(inTime);
  const factsEdits = sorted.filter((one): one is FactsEdit => one.kind === 'facts');
  const facts = amendedFacts(read.facts, factsEdits);
  const dated = facts.year === read.facts.year ? read.figures : redated(read, facts.year);
  const result = {
    facts,
    factsEdit: factsEdits.at(-1) ?? null,
    edits: new Map<number, FigureCorrection>(),
    unplaced: [] as { correction: FigureCorrection; finding: Finding }[],
  };
  const ofFigures = sorted.filter((one): one is FigureCorrection => one.kind !== 'facts');
  if (ofFigures.length === 0)
    return { ...result, figures: [...dated], checks: [...read.checks], readAt: dated.map((_, index) => index) };

  const readAt = new Map(dated.map((figure, index) => [`${figure.start} ${figure.end}`, index]));
  const places = new Map<string, { figure: Figure; read: number | null; edit: FigureCorrection | null }>();
  for (const [index, figure] of dated.entries())
    places.set(`${figure.start} ${figure.end}`, { figure, read: index, edit: null });
  for (const { correction, finding } of placed(ofFigures, article.text)) {
    const key = finding.found?.join(' ') ?? '';
    const there = places.get(key);
    if (!isSure(finding) || !finding.found || (!there && correction.kind !== 'add')) {
      result.unplaced.push({ correction, finding });
      continue;
    }
    const figure = there?.figure;
    if (correction.kind === 'add')
      places.set(key, {
        figure: figure ? corrected(figure, correction.after) : addedFigure(article, finding.found, correction.after),
        read: readAt.get(key) ?? null,
        edit: correction,
      });
    else if (there && figure)
      places.set(key, {
        ...there,
        figure: correction.kind === 'edit' ? corrected(figure, correction.after) : figure,
        edit: correction,
      });
  }
  const all = [...places.values()].sort((a, b) => a.figure.start - b.figure.start || a.figure.end - b.figure.end);
  for (const [index, { edit }] of all.entries()) if (edit) result.edits.set(index, edit);
  const figures = all.map(({ figure }) => figure);
  return {
    ...result,
    figures,
    checks: checksOf(figures, (index) => result.edits.get(index)?.kind === 'reject', article.text),
    readAt: all.map((one) => one.read),
  };
}
