/** The reports that this library and a colleague's file both have in the same text, with the figures as each has coded them. */
import type { CodedTwice } from '../compare/agreement.ts';
import { stableKey } from './conflicts.ts';
import { figuresOf } from './figure-rows.ts';
import type { Library } from './library.ts';
import type { Backup } from './records.ts';
import { listReports } from './reports.ts';

/** @throws LibraryError */
export async function codedTwice(library: Library, theirs: Pick<Backup, 'reports'>): Promise<CodedTwice[]> {
  const own = await listReports(library);
  const byAddress = new Map(own.map((report) => [report.address, report]));
  const byKey = new Map(own.flatMap((report) => (stableKey(report) ? [[stableKey(report) as string, report]] : [])));
  const found: CodedTwice[] = [];
  for (const { report, figures } of theirs.reports) {
    const mine = byAddress.get(report.address) ?? byKey.get(stableKey(report) ?? '');
    // Of another text, places mean nothing.
    if (!mine || mine.sha256 !== report.sha256) continue;
    const rows = await library.read(['figures'], (transaction) => figuresOf(transaction, mine.id));
    found.push({ mine: rows, theirs: figures });
  }
  return found;
}
