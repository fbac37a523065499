/** Whether the reader is to be reminded to download a backup, kept between visits in the extension's own storage. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type Downloads, isReminderDue, workSince } from '../../utils/library/reminder.ts';
import type { Records } from './use-library.ts';

const key = 'backupDownloads';
const isTime = (value: unknown): value is string => typeof value === 'string' && !Number.isNaN(Date.parse(value));

async function kept(): Promise<Downloads> {
  const { [key]: value } = await browser.storage.local.get(key);
  const { downloadedAt, putOffAt } = (value ?? {}) as Record<string, unknown>;
  return {
    downloadedAt: isTime(downloadedAt) ? downloadedAt : null,
    putOffAt: isTime(putOffAt) ? putOffAt : null,
  };
}

export interface Reminder {
  /** What has not been downloaded; null while there is no need to say so. */
  changed: number | null;
  /** A backup has been downloaded. */
  downloaded(): void;
  later(): void;
}

export function useReminder(records: Records | null): Reminder {
  const [downloads, setDownloads] = useState<Downloads | null>(null);
  useEffect(() => void kept().then(setDownloads, () => {}), []);
  const set = useCallback((change: Partial<Downloads>) => {
    setDownloads((before) => {
      const next = { downloadedAt: null, putOffAt: null, ...before, ...change };
      void browser.storage.local.set({ [key]: next }).catch(() => {});
      return next;
    });
  }, []);
  const changed = useMemo(() => {
    if (!records || !downloads || records.reports.length < records.total) return null;
    const times = [
      ...records.reports.map(({ readAt }) => readAt),
      ...records.snippets.map(({ updatedAt }) => updatedAt),
    ];
    const work = workSince(times, downloads);
    return isReminderDue(work, downloads) ? work.changed : null;
  }, [records, downloads]);
  return {
    changed,
    downloaded: () => set({ downloadedAt: new Date().toISOString(), putOffAt: null }),
    later: () => set({ putOffAt: new Date().toISOString() }),
  };
}
