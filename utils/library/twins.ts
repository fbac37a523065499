/**
 * The same report at another address: copies on mirrors, the same paper on a department's site, an address that has moved.
 * Told by the text alone: `same` where the words of the bodies are equal, `near` where their sketches nearly are and neither
 * year nor region speaks against it. What differs between two near copies is listed figure by figure.
 */
import type { Anchor } from '../anchors/anchor.ts';
import { describeFigure } from '../anchors/describe.ts';
import { findAll } from '../anchors/find.ts';
import type { Figure } from '../figures/figure.ts';
import type { Article, ReportFacts } from '../page/article.ts';
import { fold } from '../text/fold.ts';
import { keysOf, likeness } from '../text/sketch.ts';
import { canonicalAddress } from './address.ts';
import { printsOf } from './digest.ts';
import type { Library } from './library.ts';
import type { SavedReport } from './records.ts';

export interface Twin {
  report: SavedReport;
  likeness: 'same' | 'near';
  /** The share of the two texts that is common, 0 to 1. */
  share: number;
}

/** Reports of one office in two years share half their words, forms of two counties more; copies share nearly all. */
const nearFrom = 0.75;

/** What has to be known of a page to recognise its report. */
export interface Recognised {
  url: string;
  article: Pick<Article, 'text' | 'body'>;
  facts: Pick<ReportFacts, 'year' | 'region' | 'title'>;
}

/**
 * Saved reports at other addresses that are this one, the likest first.
 * @throws LibraryError
 */
export async function findTwins(library: Library, page: Recognised): Promise<Twin[]> {
  const address = canonicalAddress(page.url);
  const { copyKey, sketch } = await printsOf(page.article);
  // A few words are no report: many pages have the same few.
  if (sketch.length === 0) return [];
  const found = await library.read(['reports', 'texts'], async (transaction) => {
    const [reports, texts] = [transaction.objectStore('reports'), transaction.objectStore('texts')];
    const same = await reports.index('copyKey').getAll(copyKey);
    const keys = await Promise.all(keysOf(sketch).map((key) => texts.index('sketchKeys').getAllKeys(key)));
    const known = new Set(same.map(({ id }) => id));
    const ids = [...new Set(keys.flat())].filter((id) => !known.has(id));
    const near = await Promise.all(
      ids.map(async (id) => ({ report: await reports.get(id), sketch: (await texts.get(id))?.sketch ?? [] })),
    );
    return [...same.map((report) => ({ report, sketch: [] })), ...near];
  });
  return found
    .flatMap(({ report, sketch: kept }): Twin[] => {
      if (!report || report.address === address) return [];
      if (report.copyKey === copyKey) return [{ report, likeness: 'same', share: 1 }];
      if (contradicts(report, page.facts)) return [];
      const share = likeness(kept, sketch);
      return share >= nearFrom ? [{ report, likeness: 'near', share }] : [];
    })
    .sort((a, b) => b.share - a.share);
}

/**
 * For each of these reports another one of them with the very same text; the one on a government's site, where there is one.
 */
export function sameCopies(reports: readonly SavedReport[]): Map<string, SavedReport> {
  const byKey = new Map<string, SavedReport[]>();
  for (const report of reports)
    if (report.copyKey) byKey.set(report.copyKey, [...(byKey.get(report.copyKey) ?? []), report]);
  const copies = new Map<string, SavedReport>();
  for (const group of byKey.values())
    for (const report of group) {
      const others = group.filter(({ address }) => address !== report.address);
      const other = others.find(({ facts }) => facts.provenance === 'official') ?? others[0];
      if (other) copies.set(report.id, other);
    }
  return copies;
}

/** Another year or another place is another report, however alike: offices copy their own papers. */
function contradicts(report: SavedReport, { year, region, title }: Recognised['facts']): boolean {
  if (report.year !== null && year !== null && report.year !== year) return true;
  const code = region.code ?? '';
  if (report.regionCode !== '' && code !== '') return report.regionCode !== code;
  // A mirror may have lost what names the place: then the title has to be the same.
  return report.facts.title !== null && title !== null && fold(report.facts.title).text !== fold(title).text;
}

/** A figure that two copies of a report state differently; null where one of them does not have it. */
export interface Difference {
  indicator: string;
  kept: string | null;
  here: string | null;
}

/** The figures that a kept copy and the page state differently, in the order of the kept copy, additions last. */
export function differences(
  kept: { text: string; figures: readonly Figure[] },
  here: { text: string; figures: readonly Figure[] },
): Difference[] {
  const anchors = kept.figures.map((figure): Anchor => describeFigure(kept.text, figure));
  const findings = findAll(anchors, here.text);
  const byStart = new Map(here.figures.map((figure) => [figure.start, figure]));
  const met = new Set<Figure>();
  const differing: Difference[] = [];
  kept.figures.forEach((figure, index) => {
    const finding = findings[index];
    const now = finding?.found ? byStart.get(finding.found[0]) : undefined;
    if (now) met.add(now);
    if (finding?.state === 'changed' || finding?.state === 'missing')
      differing.push({ indicator: figure.indicator, kept: figure.quote, here: now?.quote ?? null });
  });
  const anew = differing.length > 0 || here.figures.length > met.size ? addedTo(kept.figures, here.figures, met) : [];
  return [...differing, ...anew];
}

/** Figures of the page that no kept one was found as; those that could not be told apart from others are left out. */
function addedTo(kept: readonly Figure[], here: readonly Figure[], met: ReadonlySet<Figure>): Difference[] {
  const left = new Map<number, number>();
  for (const { value } of kept) left.set(value, (left.get(value) ?? 0) + 1);
  for (const { value } of met) left.set(value, (left.get(value) ?? 0) - 1);
  return here.flatMap((figure) => {
    if (met.has(figure)) return [];
    const same = left.get(figure.value) ?? 0;
    if (same > 0) {
      left.set(figure.value, same - 1);
      return [];
    }
    return [{ indicator: figure.indicator, kept: null, here: figure.quote }];
  });
}
