/**
 * What the reader puts reports under: tags, and projects (a report may be in several). Kept apart from the reports, so that
 * reading a page again changes nothing of it.
 */
import { LibraryError } from './error.ts';
import { type Library, putAll, type WriteTransaction } from './library.ts';
import type { Project, ReportLabel } from './records.ts';
import { cleanTags } from './snippets.ts';

/** Longer names are cut: they stand in a list. */
const longestName = 200;

export interface Shelves {
  /** By name. */
  projects: Project[];
  labels: ReportLabel[];
}

/** All projects and what stands under them. */
export async function listShelves(library: Library): Promise<Shelves> {
  const shelves = await library.read(['projects', 'labels'], async (transaction) => ({
    projects: await transaction.objectStore('projects').getAll(),
    labels: await transaction.objectStore('labels').getAll(),
  }));
  const collator = new Intl.Collator('zh');
  return { ...shelves, projects: shelves.projects.sort((a, b) => collator.compare(a.name, b.name)) };
}

const cleanName = (name: string): string => name.trim().replace(/\s+/g, ' ').slice(0, longestName);

/**
 * A project of this name: the one there is, or a new one.
 * @throws LibraryError `unfit` where the name is empty
 */
export function saveProject(library: Library, name: string, now: Date = new Date()): Promise<Project> {
  const clean = cleanName(name);
  if (clean === '') return Promise.reject(new LibraryError('unfit'));
  return library.write(
    ['projects'],
    async (transaction) => {
      const known = (await transaction.objectStore('projects').getAll()).find((one) => one.name === clean);
      if (known) return known;
      const time = now.toISOString();
      const project: Project = { id: crypto.randomUUID(), name: clean, createdAt: time, updatedAt: time };
      putAll(transaction, 'projects', [project]);
      return project;
    },
    () => ({ of: 'shelves' }),
  );
}

/** @throws LibraryError `missing`, `unfit` where the name is empty */
export function renameProject(library: Library, id: string, name: string, now: Date = new Date()): Promise<void> {
  const clean = cleanName(name);
  if (clean === '') return Promise.reject(new LibraryError('unfit'));
  return library.write(
    ['projects'],
    async (transaction) => {
      const before = await transaction.objectStore('projects').get(id);
      if (!before) throw new LibraryError('missing');
      putAll(transaction, 'projects', [{ ...before, name: clean, updatedAt: now.toISOString() }]);
    },
    () => ({ of: 'shelves' }),
  );
}

/** What was deleted, for `restoreProject`. */
export interface DeletedProject {
  project: Project;
  reportIds: string[];
}

/** Deletes a project; its reports stay. @throws LibraryError `missing` */
export function deleteProject(library: Library, id: string): Promise<DeletedProject> {
  return library.write(
    ['projects', 'labels'],
    async (transaction) => {
      const project = await transaction.objectStore('projects').get(id);
      if (!project) throw new LibraryError('missing');
      const under = (await transaction.objectStore('labels').getAll()).filter((one) => one.projectIds.includes(id));
      await transaction.objectStore('projects').delete(id);
      for (const label of under)
        putLabel(transaction, { ...label, projectIds: label.projectIds.filter((one) => one !== id) });
      return { project, reportIds: under.map((one) => one.reportId) };
    },
    () => ({ of: 'shelves' }),
  );
}

/** Undoes `deleteProject`. */
export async function restoreProject(library: Library, { project, reportIds }: DeletedProject): Promise<void> {
  await library.write(
    ['projects'],
    async (transaction) => putAll(transaction, 'projects', [project]),
    () => null,
  );
  await labelReports(library, reportIds, { addProjects: [project.id] });
}

export interface LabelChange {
  addTags?: readonly string[];
  removeTags?: readonly string[];
  addProjects?: readonly string[];
  removeProjects?: readonly string[];
}

/** A label that says nothing is none. */
function putLabel(transaction: WriteTransaction, label: ReportLabel): void {
  if (label.tags.length + label.projectIds.length > 0) putAll(transaction, 'labels', [label]);
  else void transaction.objectStore('labels').delete(label.reportId);
}

const changed = (now: readonly string[], add: readonly string[] = [], remove: readonly string[] = []): string[] =>
  [...new Set([...now, ...add])].filter((one) => !remove.includes(one));

/** Puts reports under tags and projects, or takes them from there, all in one transaction. */
export function labelReports(
  library: Library,
  reportIds: readonly string[],
  change: LabelChange,
  now: Date = new Date(),
): Promise<void> {
  return library.write(
    ['labels'],
    async (transaction) => {
      const store = transaction.objectStore('labels');
      const there = await Promise.all(reportIds.map((id) => store.get(id)));
      for (const [place, reportId] of reportIds.entries()) {
        const before = there[place] ?? { reportId, tags: [], projectIds: [], updatedAt: '' };
        putLabel(transaction, {
          ...before,
          tags: changed(before.tags, cleanTags(change.addTags ?? []), cleanTags(change.removeTags ?? [])),
          projectIds: changed(before.projectIds, change.addProjects, change.removeProjects),
          updatedAt: now.toISOString(),
        });
      }
    },
    () => ({ of: 'shelves' }),
  );
}

/**
 * Takes in the projects and labels of a file: projects of one name are one project, tags and projects of both sides stand
 * together. `ids` gives the ids that the file's reports have here.
 */
export async function takeShelves(
  transaction: WriteTransaction,
  { projects, labels }: Shelves,
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  const byName = new Map((await transaction.objectStore('projects').getAll()).map((one) => [one.name, one]));
  const mapped = new Map<string, string>();
  for (const project of projects) {
    const known = byName.get(project.name);
    const taken = !known && (await transaction.objectStore('projects').getKey(project.id)) !== undefined;
    const here = known ?? (taken ? { ...project, id: crypto.randomUUID() } : project);
    if (!known) putAll(transaction, 'projects', [here]);
    byName.set(here.name, here);
    mapped.set(project.id, here.id);
  }
  for (const label of labels) {
    const reportId = ids.get(label.reportId);
    if (reportId === undefined) continue;
    const before = await transaction.objectStore('labels').get(reportId);
    const projectIds = label.projectIds.map((id) => mapped.get(id)).filter((id) => id !== undefined);
    const after: ReportLabel = {
      ...label,
      ...before,
      reportId,
      tags: changed(before?.tags ?? [], label.tags),
      projectIds: changed(before?.projectIds ?? [], projectIds),
      updatedAt: before && before.updatedAt > label.updatedAt ? before.updatedAt : label.updatedAt,
    };
    if (JSON.stringify(after) !== JSON.stringify(before)) putLabel(transaction, after);
  }
}
