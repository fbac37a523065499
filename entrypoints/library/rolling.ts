/**
 * Backups that the library makes by itself, in the browser's own file space: against a mistake or a damaged database, not
 * against a lost disk. The last few are kept.
 */

export interface KeptBackup {
  name: string;
  /** ISO 8601. */
  madeAt: string;
  size: number;
}

const folder = 'backups';
/** A day's work is the most that a mistake may cost (milliseconds). */
const every = 24 * 60 * 60 * 1000;
/** So many days back; each is about a sixth of the library's own size. */
const most = 5;

const open = async () => (await navigator.storage.getDirectory()).getDirectoryHandle(folder, { create: true });

/** The backups there are, the newest first; none where the browser has no such space. */
export async function keptBackups(): Promise<KeptBackup[]> {
  try {
    const found: KeptBackup[] = [];
    const entries = (await open()) as unknown as { values(): AsyncIterable<FileSystemHandle> };
    for await (const handle of entries.values()) {
      const stamp = /^mingshu-(\d+)\.zip$/.exec(handle.name)?.[1];
      if (handle.kind !== 'file' || stamp === undefined) continue;
      const file = await (handle as FileSystemFileHandle).getFile();
      found.push({ name: handle.name, madeAt: new Date(Number(stamp)).toISOString(), size: file.size });
    }
    return found.sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
  } catch {
    return [];
  }
}

/** The file of a backup. Rejects where it is gone. */
export async function keptFile(name: string): Promise<File> {
  return (await (await open()).getFileHandle(name)).getFile();
}

/** Takes all of them away. Rejects where that could not be done; having none is no failure. */
export async function forgetBackups(): Promise<void> {
  const root = await navigator.storage.getDirectory();
  await root.removeEntry(folder, { recursive: true }).catch((error: unknown) => {
    if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
  });
}

/** Whether it is time for another one. */
export const isDue = ([newest]: readonly KeptBackup[], now = Date.now()): boolean =>
  newest === undefined || now - Date.parse(newest.madeAt) >= every;

/** Puts a backup there and takes the oldest away. Written under another name first: half a file is no backup. */
export async function keepBackup(blob: Blob, now = Date.now()): Promise<void> {
  const directory = await open();
  const handle = await directory.getFileHandle('unfinished', { create: true });
  const stream = await handle.createWritable();
  await blob.stream().pipeTo(stream);
  const name = `mingshu-${now}.zip`;
  const movable = handle as FileSystemFileHandle & { move?(name: string): Promise<void> };
  if (movable.move) await movable.move(name);
  else {
    const whole = await (await directory.getFileHandle(name, { create: true })).createWritable();
    await blob.stream().pipeTo(whole);
    await directory.removeEntry('unfinished');
  }
  for (const old of (await keptBackups()).slice(most)) await directory.removeEntry(old.name);
}
