/**
 * Takes a checked backup into the library, all of it or nothing. What is in the library is never lost: an earlier text of a
 * report stays as a version; where a colleague's notes or corrections differ from one's own, both are kept and told. Of its
 * own past a library takes the later state. Taking the same file again changes nothing.
 */
import type { Correction } from '../corrections/correction.ts';
import { besideId, type Conflict, isWithin, stableKey } from './conflicts.ts';
import { type Library, putAll, type WriteTransaction } from './library.ts';
import { versionOf } from './prepare.ts';
import type { Backup, ReportBundle, ReportVersion, SavedReport, Snippet } from './records.ts';
import { adoptSnippets, bundleIn, putBundle, replaceBundle } from './reports.ts';
import { takeShelves } from './shelves.ts';

export interface ImportCounts {
  added: number;
  /** Were there in an earlier state, and now are as in the file. */
  updated: number;
  /** Were there as in the file or in a later state. */
  kept: number;
}

export interface ImportResult {
  reports: ImportCounts;
  snippets: ImportCounts;
  corrections: ImportCounts;
  conflicts: Conflict[];
}

/** Versions of both sides, each moment once, without the state that is the current one. */
function mergedVersions(current: ReportBundle, other: ReportBundle): ReportVersion[] {
  const { report } = current;
  const byTime = new Map<string, ReportVersion>();
  const all = [...other.versions, ...current.versions];
  if (other.report.sha256 !== report.sha256) all.push(versionOf(other.report, other.text, other.figures));
  for (const version of all) {
    if (version.readAt !== report.readAt) byTime.set(version.readAt, { ...version, reportId: report.id });
  }
  return [...byTime.values()].sort((a, b) => (a.readAt < b.readAt ? -1 : 1));
}

/** The bundle under another report id. */
function withId(bundle: ReportBundle, id: string): ReportBundle {
  return {
    report: { ...bundle.report, id },
    text: { ...bundle.text, reportId: id },
    figures: bundle.figures.map((figure) => ({ ...figure, reportId: id })),
    versions: bundle.versions.map((version) => ({ ...version, reportId: id })),
  };
}

/** Takes in one report and returns the id it has in this library. */
async function takeReport(
  transaction: WriteTransaction,
  incoming: ReportBundle,
  { result, isOwn, byKey }: Taking,
): Promise<string> {
  const { reports: counts, conflicts } = result;
  const store = transaction.objectStore('reports');
  const there = await store.index('address').get(incoming.report.address);
  if (!there) {
    // An id that another page's report has here already is no reason to lose either.
    const taken = (await store.getKey(incoming.report.id)) !== undefined;
    const bundle = taken ? withId(incoming, crypto.randomUUID()) : incoming;
    putBundle(transaction, bundle);
    await adoptSnippets(transaction, bundle.report);
    counts.added++;
    const key = stableKey(bundle.report);
    const twin = key === null ? undefined : byKey.get(key);
    if (twin) {
      conflicts.push({ of: 'twin', mine: twin, theirs: bundle.report, sameText: twin.sha256 === bundle.report.sha256 });
    }
    return bundle.report.id;
  }
  const mine = await bundleIn(transaction, there);
  const theirs = withId(incoming, there.id);
  const sameText = theirs.report.sha256 === there.sha256;
  const [edits, others] = [mine, theirs].map(editsOf) as [string, string];
  if (!isOwn && sameText && edits !== '' && others !== '' && edits !== others) {
    conflicts.push({ of: 'figures', mine: there, theirs: theirs.report });
  }
  // Of one text the side that a reader has corrected counts; where both have, this library's.
  const isCorrected = sameText && (edits === '') !== (others === '');
  const keepsMine = !isOwn && sameText && edits !== '' && others !== '';
  const isNewer = isCorrected && !isOwn ? edits === '' : !keepsMine && theirs.report.readAt > there.readAt;
  const [current, other] = isNewer ? [theirs, mine] : [mine, theirs];
  const versions = mergedVersions(current, other);
  if (isNewer) counts.updated++;
  else counts.kept++;
  if (isNewer || versions.length > mine.versions.length) {
    const [savedAt] = [there.savedAt, theirs.report.savedAt].sort() as [string, string];
    await replaceBundle(transaction, { ...current, report: { ...current.report, savedAt }, versions });
  }
  return there.id;
}

async function takeSnippet(transaction: WriteTransaction, incoming: Snippet, { result, isOwn }: Taking): Promise<void> {
  const { snippets: counts, conflicts } = result;
  const store = transaction.objectStore('snippets');
  const there = await store.get(incoming.id);
  if (there && there.address !== incoming.address) {
    // The same id for something else: both are kept, and the one that came again is known by its time and words.
    const known = await store.index('address').getAll(incoming.address);
    const isKnown = known.some((one) => one.createdAt === incoming.createdAt && one.sentence === incoming.sentence);
    if (!isKnown) putAll(transaction, 'snippets', [{ ...incoming, id: crypto.randomUUID() }]);
    counts[isKnown ? 'kept' : 'added']++;
  } else if (there && !isOwn && !isWithin(incoming, there) && !isWithin(there, incoming)) {
    // Each says what the other does not: the file's state stands beside, under an id that it has every time.
    const theirs = { ...incoming, id: besideId(incoming.id, incoming.updatedAt) };
    const known = await store.get(theirs.id);
    if (!known) putAll(transaction, 'snippets', [theirs]);
    counts[known ? 'kept' : 'added']++;
    if (!known) conflicts.push({ of: 'snippet', mine: there, theirs });
  } else if (there && (isOwn ? there.updatedAt >= incoming.updatedAt : isWithin(incoming, there))) {
    counts.kept++;
  } else {
    putAll(transaction, 'snippets', [incoming]);
    counts[there ? 'updated' : 'added']++;
  }
}

/** What is known while a file is taken in. */
interface Taking {
  result: ImportResult;
  /** The file is of this library's own past. */
  isOwn: boolean;
  /** Reports that were here before, by what they are told by wherever they stand. */
  byKey: ReadonlyMap<string, SavedReport>;
}

/** What readers have corrected in a report, as one string; empty for nothing. */
const editsOf = ({ figures }: ReportBundle): string =>
  figures
    .filter(({ edited }) => edited)
    .map(({ start, value, unit, indicatorId, period, scope }) =>
      JSON.stringify([start, value, unit, indicatorId, period, scope]),
    )
    .sort()
    .join();

/** Of two states of a correction the later one counts; those of other readers stand beside it. */
async function takeCorrection(
  transaction: WriteTransaction,
  incoming: Correction,
  counts: ImportCounts,
): Promise<void> {
  const there = await transaction.objectStore('corrections').get(incoming.id);
  if (there && there.updatedAt >= incoming.updatedAt) counts.kept++;
  else {
    putAll(transaction, 'corrections', [incoming]);
    counts[there ? 'updated' : 'added']++;
  }
}

/** Roughly how much a backup takes up once it is in the database: strings there have two bytes a character. */
const bytesPerUnit = 3;

/**
 * Writes a checked backup (`checkBackup`) into the library in one transaction.
 * @param size length of the file's JSON in UTF-16 units, to ask for enough space first
 * @throws LibraryError; the library is then as it was
 */
export function importBackup(library: Library, backup: Backup, size: number): Promise<ImportResult> {
  return library.write(
    ['reports', 'texts', 'figures', 'versions', 'snippets', 'corrections', 'projects', 'labels'],
    async (transaction) => {
      const none = (): ImportCounts => ({ added: 0, updated: 0, kept: 0 });
      const result: ImportResult = { reports: none(), snippets: none(), corrections: none(), conflicts: [] };
      const before = await transaction.objectStore('reports').getAll();
      const taking: Taking = {
        result,
        isOwn: backup.libraryId === undefined || backup.libraryId === library.id,
        byKey: new Map(before.flatMap((report) => (stableKey(report) ? [[stableKey(report) as string, report]] : []))),
      };
      const ids = new Map<string, string>();
      for (const { digest: _, ...bundle } of backup.reports) {
        ids.set(bundle.report.id, await takeReport(transaction, bundle, taking));
      }
      const reports = transaction.objectStore('reports').index('address');
      for (const snippet of backup.snippets) {
        const mapped = snippet.reportId === null ? undefined : ids.get(snippet.reportId);
        const reportId = mapped ?? (await reports.getKey(snippet.address)) ?? null;
        await takeSnippet(transaction, { ...snippet, reportId }, taking);
      }
      for (const correction of backup.corrections ?? [])
        await takeCorrection(transaction, correction, result.corrections);
      if (backup.shelves) await takeShelves(transaction, backup.shelves, ids);
      return result;
    },
    () => ({ of: 'all' }),
    { bytes: size * bytesPerUnit, mendsLoss: true },
  );
}
