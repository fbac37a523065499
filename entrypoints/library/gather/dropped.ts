/** The files that a reader drops on the page or chooses, folders gone through. */

export interface DroppedFile {
  path: string;
  file: File;
}

/** Files of a folder come in batches of this browser's choosing: ask until none come. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all;
    all.push(...some);
  }
}

async function filesUnder(entry: FileSystemEntry): Promise<DroppedFile[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    return [{ path: entry.fullPath.replace(/^\//, ''), file }];
  }
  // What a saved page brings with it (style, scripts, pictures) is no page.
  if (/(?:_files|\.files)$/.test(entry.name)) return [];
  const found: DroppedFile[] = [];
  for (const child of await childrenOf(entry as FileSystemDirectoryEntry)) found.push(...(await filesUnder(child)));
  return found;
}

/** The files of a drop. Must be called while the drop is handled: later the browser has forgotten them. */
export async function droppedFiles(transfer: DataTransfer): Promise<DroppedFile[]> {
  const entries = Array.from(transfer.items, (item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  const found: DroppedFile[] = [];
  for (const entry of entries) found.push(...(await filesUnder(entry)));
  return found;
}

/** The files of a file field. */
export const chosenFiles = (files: Iterable<File>): DroppedFile[] =>
  Array.from(files, (file) => ({ path: file.webkitRelativePath || file.name, file })).filter(
    ({ path }) => !/(?:_files|\.files)\//.test(path),
  );

/** The address of a file by its path: of no host, and the same for the same file. */
export const addressOfFile = (path: string): string =>
  `saved-file:///${path.replace(/^\/+/, '').split('/').map(encodeURIComponent).join('/')}`;
