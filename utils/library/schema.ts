/** The stores of the library and their indexes, as idb's types want them. What builds them: `migrations/`. */
import type { DBSchema } from 'idb';
import type { Correction } from '../corrections/correction.ts';
import type { FigureKey } from './figure-rows.ts';
import type { Gathered, Project, ReportLabel, ReportVersion, SavedFigure, SavedReport, Snippet } from './records.ts';
import type { StoredText } from './stored.ts';

export const databaseName = 'mingshu';

/** Facts about the library itself. `id` tells this library from another one under the same name. */
export interface LibraryMeta {
  key: 'library';
  id: string;
  createdAt: string;
}

export interface Schema extends DBSchema {
  meta: { key: string; value: LibraryMeta };
  reports: {
    key: string;
    /** Without what lies with its text (stored.ts). */
    value: SavedReport;
    /** Reports of no known year are not in `year`. */
    indexes: { address: string; copyKey: string; year: [year: number, regionCode: string] };
  };
  /** `sketchKeys`: one entry for each of a report's keys. */
  texts: { key: string; value: StoredText; indexes: { sketchKeys: number } };
  figures: {
    /** Not a part of the rows, which may have no indicator. */
    key: FigureKey;
    value: SavedFigure;
    indexes: { report: [reportId: string, order: number] };
  };
  versions: { key: [reportId: string, readAt: string]; value: ReportVersion };
  snippets: { key: string; value: Snippet; indexes: { reportId: string; address: string; tags: string } };
  corrections: { key: string; value: Correction; indexes: { address: string } };
  projects: { key: string; value: Project };
  labels: { key: string; value: ReportLabel };
  gathering: { key: string; value: Gathered };
}

export const storeNames = [
  'meta',
  'reports',
  'texts',
  'figures',
  'versions',
  'snippets',
  'corrections',
  'projects',
  'labels',
  'gathering',
] as const;
export type StoreName = (typeof storeNames)[number];
