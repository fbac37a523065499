/** Snippets: figures and passages that the reader kept, with notes and tags. */
import { canonicalAddress } from './address.ts';
import { LibraryError } from './error.ts';
import { assertSnippetFits } from './fit.ts';
import { type Library, putAll } from './library.ts';
import type { NewSnippet, Snippet } from './records.ts';

/** Tags as they are kept: without blanks at the ends, none empty, none twice; the order is the reader's. */
export function cleanTags(tags: readonly string[]): string[] {
  return [...new Set(tags.map((tag) => tag.trim().replace(/\s+/g, ' ')).filter((tag) => tag !== ''))];
}

const samePlace = (a: Snippet, b: NewSnippet): boolean =>
  a.kind === b.kind &&
  a.anchor.start === b.anchor.start &&
  a.anchor.end === b.anchor.end &&
  a.anchor.quote === b.anchor.quote;

/**
 * Keeps a figure or a passage. It belongs to the saved report of its page where there is one. A place that is kept already
 * is not kept twice: its snippet is given back, note and tags as they are.
 * @throws LibraryError when nothing was written
 */
export function saveSnippet(library: Library, snippet: NewSnippet, now: Date = new Date()): Promise<Snippet> {
  const address = canonicalAddress(snippet.url);
  const time = now.toISOString();
  return library.write(
    ['reports', 'snippets'],
    async (transaction) => {
      const [report, there] = await Promise.all([
        transaction.objectStore('reports').index('address').get(address),
        transaction.objectStore('snippets').index('address').getAll(address),
      ]);
      const known = there.find((one) => samePlace(one, snippet));
      if (known) return known;
      const made: Snippet = {
        id: crypto.randomUUID(),
        reportId: report?.id ?? null,
        kind: snippet.kind,
        anchor: snippet.anchor,
        indicatorId: snippet.indicatorId ?? null,
        sentence: snippet.sentence,
        mark: snippet.mark,
        note: snippet.note ?? '',
        tags: cleanTags(snippet.tags ?? []),
        address,
        url: snippet.url,
        title: snippet.title,
        createdAt: time,
        updatedAt: time,
      };
      assertSnippetFits(made);
      putAll(transaction, 'snippets', [made]);
      return made;
    },
    ({ id }) => ({ of: 'snippets', ids: [id] }),
  );
}

/**
 * Changes a snippet's note or tags, or its anchor when its words were found at another place.
 * @throws LibraryError `missing` where it has been deleted
 */
export function updateSnippet(
  library: Library,
  id: string,
  change: { note?: string; tags?: readonly string[]; anchor?: Snippet['anchor'] },
  now: Date = new Date(),
): Promise<Snippet> {
  return library.write(
    ['snippets'],
    async (transaction) => {
      const before = await transaction.objectStore('snippets').get(id);
      if (!before) throw new LibraryError('missing');
      const after: Snippet = {
        ...before,
        note: change.note ?? before.note,
        tags: change.tags ? cleanTags(change.tags) : before.tags,
        anchor: change.anchor ?? before.anchor,
        updatedAt: now.toISOString(),
      };
      assertSnippetFits(after);
      putAll(transaction, 'snippets', [after]);
      return after;
    },
    () => ({ of: 'snippets', ids: [id] }),
  );
}

/**
 * Takes over what the page says now in place of what was kept; that stays with the snippet as an earlier state.
 * @throws LibraryError `missing` where it has been deleted
 */
export function moveSnippet(
  library: Library,
  id: string,
  place: Pick<Snippet, 'anchor' | 'sentence' | 'mark'>,
  now: Date = new Date(),
): Promise<{ before: Snippet; after: Snippet }> {
  const time = now.toISOString();
  return library.write(
    ['snippets'],
    async (transaction) => {
      const before = await transaction.objectStore('snippets').get(id);
      if (!before) throw new LibraryError('missing');
      const { anchor, sentence, mark } = before;
      const earlier = [...(before.earlier ?? []), { anchor, sentence, mark, until: time }];
      const after: Snippet = { ...before, ...place, earlier, updatedAt: time };
      assertSnippetFits(after);
      putAll(transaction, 'snippets', [after]);
      return { before, after };
    },
    () => ({ of: 'snippets', ids: [id] }),
  );
}

/**
 * Puts snippets under tags, or takes them from there, all in one transaction. Those that have been deleted meanwhile are
 * passed over.
 * @throws LibraryError when nothing was written
 */
export function tagSnippets(
  library: Library,
  ids: readonly string[],
  change: { addTags?: readonly string[]; removeTags?: readonly string[] },
  now: Date = new Date(),
): Promise<void> {
  const [add, remove] = [cleanTags(change.addTags ?? []), new Set(cleanTags(change.removeTags ?? []))];
  return library.write(
    ['snippets'],
    async (transaction) => {
      const store = transaction.objectStore('snippets');
      for (const before of await Promise.all(ids.map((id) => store.get(id)))) {
        if (!before) continue;
        const tags = cleanTags([...before.tags, ...add]).filter((tag) => !remove.has(tag));
        if (tags.join('\n') === before.tags.join('\n')) continue;
        const after: Snippet = { ...before, tags, updatedAt: now.toISOString() };
        assertSnippetFits(after);
        putAll(transaction, 'snippets', [after]);
      }
    },
    () => ({ of: 'snippets', ids: [...ids] }),
  );
}

/**
 * Deletes snippets in one transaction and gives them back, for `restoreSnippets`; without those deleted meanwhile.
 * @throws LibraryError `missing` where none of them is there
 */
export function deleteSnippets(library: Library, ids: readonly string[]): Promise<Snippet[]> {
  return library.write(
    ['snippets'],
    async (transaction) => {
      const store = transaction.objectStore('snippets');
      const there = (await Promise.all(ids.map((id) => store.get(id)))).filter((one) => one !== undefined);
      if (there.length === 0) throw new LibraryError('missing');
      await Promise.all(there.map(({ id }) => store.delete(id)));
      return there;
    },
    () => ({ of: 'snippets', ids: [...ids] }),
    { removes: true },
  );
}

/** Deletes one snippet and gives it back. @throws LibraryError `missing` */
export async function deleteSnippet(library: Library, id: string): Promise<Snippet> {
  const [deleted] = await deleteSnippets(library, [id]);
  return deleted as Snippet;
}

/** Undoes `deleteSnippets`. Their reports may have gone or come meanwhile. */
export function restoreSnippets(library: Library, snippets: readonly Snippet[]): Promise<void> {
  return library.write(
    ['reports', 'snippets'],
    async (transaction) => {
      const addresses = transaction.objectStore('reports').index('address');
      const ids = await Promise.all(snippets.map(({ address }) => addresses.getKey(address)));
      const restored = snippets.map((snippet, place) => ({ ...snippet, reportId: ids[place] ?? null }));
      putAll(transaction, 'snippets', restored);
    },
    () => ({ of: 'snippets', ids: snippets.map(({ id }) => id) }),
  );
}

/** Undoes `deleteSnippet`. */
export const restoreSnippet = (library: Library, snippet: Snippet): Promise<void> =>
  restoreSnippets(library, [snippet]);

/** Snippets, the newest first: all, those of one report, of one page (by any URL of it), or with one tag. */
export async function listSnippets(
  library: Library,
  of: { reportId?: string; url?: string; tag?: string } = {},
): Promise<Snippet[]> {
  const found = await library.read(['snippets'], (transaction) => {
    const store = transaction.objectStore('snippets');
    if (of.reportId !== undefined) return store.index('reportId').getAll(of.reportId);
    if (of.url !== undefined) return store.index('address').getAll(canonicalAddress(of.url));
    if (of.tag !== undefined) return store.index('tags').getAll(of.tag);
    return store.getAll();
  });
  return found.sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
}
