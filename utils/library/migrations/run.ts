/**
 * Brings a library of any older schema to the newest, one dated step after the other, inside the version-change
 * transaction: either all steps are done or none. A step that has been released never changes again.
 */
import { corrections } from './2026-11-22-corrections.ts';
import { figures } from './2026-11-22-figures.ts';
import { first } from './2026-11-22-first.ts';
import { gathering } from './2026-11-22-gathering.ts';
import { lists } from './2026-11-22-lists.ts';
import { shelves } from './2026-11-22-shelves.ts';
import { twins } from './2026-11-22-twins.ts';

export interface Migration {
  /** The schema that this step leads to: one more than the step before. */
  version: number;
  /** May only wait for requests of `transaction`: anything else would end it half-way. */
  up(db: IDBDatabase, transaction: IDBTransaction): void | Promise<void>;
}

export const migrations: readonly Migration[] = [first, corrections, shelves, twins, lists, gathering, figures];

/** The schema that this version of the extension writes. */
export const schemaVersion = migrations.length;

/**
 * The oldest schema whose extension can take in files of this one: everything since has only been added, and what that
 * extension does not know it keeps as it is.
 */
export const readableSchema = 3;

/** Runs the steps above `oldVersion`. */
export async function migrate(
  db: IDBDatabase,
  transaction: IDBTransaction,
  oldVersion: number,
  steps: readonly Migration[] = migrations,
): Promise<void> {
  for (const step of steps) if (step.version > oldVersion) await step.up(db, transaction);
}
