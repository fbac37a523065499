/**
 * Reads a backup file and checks the whole of it before anything is written: form, limits, digests, and that its records
 * fit together. A fault is told with its place in the file.
 */
import * as v from 'valibot';
import type { Correction } from '../corrections/correction.ts';
import { bundleSchema, correctionSchema, envelopeSchema, snippetSchema } from './backup-schema.ts';
import { sha256 } from './digest.ts';
import { bundleMisfit, type Misfit, snippetMisfit } from './fit.ts';
import { schemaVersion } from './migrations/run.ts';
import type { Backup, Snippet } from './records.ts';

export type BackupFault =
  /** Over `largestFile`: it would not fit into memory. */
  | 'too-big'
  /** Cut off or damaged: no JSON. `position` says where reading stopped. */
  | 'not-json'
  /** JSON, but no library. */
  | 'not-a-library'
  /** Written by a newer version of the extension. */
  | 'newer'
  /** A field is missing, of a wrong type, or beyond its limits. */
  | 'field'
  /** An id or an address that stands twice. */
  | 'twice'
  /** A record that belongs to another one, which is not there. */
  | 'reference'
  /** A figure's or heading's place is not in the text. */
  | 'place'
  /** The records are not those that were exported: damaged or changed by hand. */
  | 'digest'
  /** There are more or fewer records than the file says. */
  | 'counts';

/** Where in the file: the record's list and its index there, and the path of the field in it. */
export interface BackupPlace {
  list: 'file' | 'reports' | 'snippets' | 'corrections' | 'shelves';
  index: number;
  path: string;
}

export class BackupError extends Error {
  readonly key: BackupFault;
  readonly place: BackupPlace;
  /** `not-json`: UTF-16 units that could be read. */
  readonly position: number | null;

  constructor(key: BackupFault, place: Partial<BackupPlace> = {}, position: number | null = null) {
    super(`backup: ${key} at ${place.list ?? 'file'}[${place.index ?? 0}] ${place.path ?? ''}`);
    this.name = 'BackupError';
    this.key = key;
    this.place = { list: 'file', index: 0, path: '', ...place };
    this.position = position;
  }
}

const megabyte = 1024 * 1024;
/** Larger files are not read at all; over `askAbove` the reader is asked first, because reading takes seconds. */
export const largestFile = 200 * megabyte;
export const askAbove = 50 * megabyte;

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    const said = /position (\d+)/.exec(error instanceof Error ? error.message : '');
    throw new BackupError('not-json', {}, said ? Number(said[1]) : json.length);
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A copy without, at any depth, the fields that would stand before what every object inherits. */
function withoutInherited(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutInherited);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([key]) => !(key in Object.prototype));
  return Object.fromEntries(kept.map(([key, one]) => [key, withoutInherited(one)]));
}

function shaped<T extends v.GenericSchema>(
  schema: T,
  value: unknown,
  place: Omit<BackupPlace, 'path'>,
): v.InferOutput<T> {
  const result = v.safeParse(schema, value, { abortEarly: true, abortPipeEarly: true });
  if (result.success) return result.output;
  throw new BackupError('field', { ...place, path: v.getDotPath(result.issues[0]) ?? '' });
}

/** The same of one record, which is to be kept as it was written: its digest depends on the order of its fields. */
function recordOf<T extends v.GenericSchema>(
  schema: T,
  value: unknown,
  place: Omit<BackupPlace, 'path'>,
): v.InferOutput<T> {
  shaped(schema, value, place);
  return withoutInherited(value) as v.InferOutput<T>;
}

function refuse(misfit: Misfit | null, place: Omit<BackupPlace, 'path'>): void {
  if (misfit) throw new BackupError(misfit.fault, { ...place, path: misfit.path });
}

/** The file's corrections; none in files of before there were any. */
async function checkCorrections({
  corrections: written,
  correctionsDigest,
}: {
  corrections?: unknown[];
  correctionsDigest?: string;
}): Promise<Correction[]> {
  const ids = new Set<string>();
  const checked = (written ?? []).map((value, index): Correction => {
    const place = { list: 'corrections', index } as const;
    const correction = recordOf(correctionSchema, value, place);
    if (ids.has(correction.id)) throw new BackupError('twice', { ...place, path: 'id' });
    ids.add(correction.id);
    return correction;
  });
  const isOld = written === undefined && correctionsDigest === undefined;
  if (!isOld && (await sha256(JSON.stringify(written ?? null))) !== correctionsDigest) {
    throw new BackupError('digest', { list: 'corrections', index: 0 });
  }
  return checked;
}

/**
 * Checks a backup as a whole.
 * @throws BackupError for the first fault that is found
 */
export function checkBackup(json: string): Promise<Backup> {
  try {
    return checkRaw(parse(json));
  } catch (error) {
    return Promise.reject(error);
  }
}

/** The same of a backup that has been parsed. */
export async function checkRaw(raw: unknown): Promise<Backup> {
  if (!isObject(raw) || raw.format !== 'mingshu-library') throw new BackupError('not-a-library');
  const { schema, readableBy = schema } = raw;
  if (typeof readableBy === 'number' && readableBy > schemaVersion) throw new BackupError('newer', { path: 'schema' });
  const envelope = shaped(envelopeSchema, raw, { list: 'file', index: 0 });

  const ids = new Set<string>();
  const addresses = new Set<string>();
  const reports: Backup['reports'] = [];
  for (const [index, value] of envelope.reports.entries()) {
    const place = { list: 'reports', index } as const;
    const bundle = recordOf(bundleSchema, value, place);
    const { digest, ...content } = value as Record<string, unknown>;
    if ((await sha256(JSON.stringify(content))) !== digest) throw new BackupError('digest', place);
    refuse(bundleMisfit(bundle), place);
    const { id, address } = bundle.report;
    if (ids.has(id)) throw new BackupError('twice', { ...place, path: 'report.id' });
    if (addresses.has(address)) throw new BackupError('twice', { ...place, path: 'report.address' });
    ids.add(id);
    addresses.add(address);
    reports.push(bundle);
  }

  const snippetIds = new Set<string>();
  const snippets = envelope.snippets.map((value, index): Snippet => {
    const place = { list: 'snippets', index } as const;
    const snippet = recordOf(snippetSchema, value, place);
    if (snippetIds.has(snippet.id)) throw new BackupError('twice', { ...place, path: 'id' });
    snippetIds.add(snippet.id);
    if (snippet.reportId !== null && !ids.has(snippet.reportId)) {
      throw new BackupError('reference', { ...place, path: 'reportId' });
    }
    refuse(snippetMisfit(snippet), place);
    return snippet;
  });
  if ((await sha256(JSON.stringify(envelope.snippets))) !== envelope.snippetsDigest) {
    throw new BackupError('digest', { list: 'snippets', index: 0 });
  }

  const corrections = await checkCorrections(envelope);
  const { shelves, shelvesDigest } = envelope;
  const isOld = shelves === undefined && shelvesDigest === undefined;
  if (
    !isOld &&
    (await sha256(`${envelope.libraryId ?? ''}\n${JSON.stringify(raw.shelves ?? null)}`)) !== shelvesDigest
  ) {
    throw new BackupError('digest', { list: 'shelves', index: 0 });
  }
  const figures = reports.reduce((sum, bundle) => sum + bundle.figures.length, 0);
  const { counts } = envelope;
  if (counts.reports !== reports.length || counts.figures !== figures || counts.snippets !== snippets.length) {
    throw new BackupError('counts', { path: 'counts' });
  }
  return {
    ...envelope,
    reports,
    snippets,
    corrections,
    ...(shelves && { shelves: withoutInherited(shelves) as typeof shelves }),
  };
}
