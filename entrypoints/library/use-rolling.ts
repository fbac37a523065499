/** Makes the library's own backups when one is due, quietly, and tells which there are. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { MarkdownWords } from '../../utils/export/markdown.ts';
import { runExportJob } from './jobs/run.ts';
import { isDue, type KeptBackup, keepBackup, keptBackups } from './rolling.ts';

const noWords: MarkdownWords = {
  title: '',
  note: '',
  tags: '',
  source: '',
  read: '',
  corrected: '',
  rejected: '',
  added: '',
  fields: {},
};
/** The page comes first: what is asked for at once must not wait for a backup (milliseconds). */
const patience = 3_000;

/** The backups that are kept. `count` is how many reports there are; null until that is known. */
export function useRolling(count: number | null): KeptBackup[] {
  const [kept, setKept] = useState<KeptBackup[]>([]);
  const look = useCallback(() => keptBackups().then(setKept), []);
  useEffect(() => void look(), [look]);
  useEffect(() => {
    if (!count) return;
    const controller = new AbortController();
    const timer = setTimeout(async () => {
      try {
        if (!isDue(await keptBackups())) return;
        const { blob } = await runExportJob(
          {
            kind: 'export',
            format: 'backup',
            reportIds: null,
            indicatorIds: null,
            everyPart: true,
            style: 'gbt2025',
            citationFile: 'text',
            dataFile: 'ndjson',
            words: noWords,
            appVersion: browser.runtime.getManifest().version,
          },
          controller.signal,
          { progress: () => {} },
        );
        await keepBackup(blob);
        await look();
      } catch {
        // It is tried again when the library is opened the next time; what the reader does is not disturbed by it.
      }
    }, patience);
    return () => {
      clearTimeout(timer);
      controller.abort(new DOMException('closed', 'AbortError'));
    };
    // Once for each opening of the page: as soon as there is anything to keep.
  }, [count !== null && count > 0, look]);
  return kept;
}
