/** Takes a report that was gathered into the library. What is there already is never replaced: only the reader does that. */
import { canonicalAddress } from '../../../utils/library/address.ts';
import { digestOfBody } from '../../../utils/library/digest.ts';
import type { Library } from '../../../utils/library/library.ts';
import type { GatherState, ReadReport } from '../../../utils/library/records.ts';
import { findReport, saveReport } from '../../../utils/library/reports.ts';
import { findTwins } from '../../../utils/library/twins.ts';
import { keepVisit } from '../../../utils/library/visits.ts';

export interface Taken {
  state: GatherState;
  reportId: string | null;
  twinId: string | null;
}

export interface TakeOptions {
  appVersion: string;
  /** Where it is saved if another report stands at its address: what a file says of its address may be wrong. */
  instead?: string;
}

/** @throws LibraryError */
export async function take(library: Library, read: ReadReport, options: TakeOptions): Promise<Taken> {
  const { appVersion } = options;
  const there = await findReport(library, read.url);
  if (there && there.sha256 === (await digestOfBody(read.article)))
    return { state: 'known', reportId: there.id, twinId: null };
  if (there && options.instead !== undefined && canonicalAddress(options.instead) !== there.address)
    return take(library, { ...read, url: options.instead }, { appVersion });
  if (there) {
    await keepVisit(library, read, { appVersion });
    return { state: 'changed', reportId: there.id, twinId: null };
  }
  const [twin] = await findTwins(library, read);
  const { report } = await saveReport(library, read, { appVersion });
  return { state: twin ? 'twin' : 'saved', reportId: report.id, twinId: twin?.report.id ?? null };
}
