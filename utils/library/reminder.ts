/**
 * When to remind the reader to download a backup. The backups that the library makes by itself lie on the same disk; only a
 * file that was downloaded outlives it. Not for making backups.
 */

export interface Downloads {
  /** When a backup was last downloaded, and when the reminder was last put off (ISO 8601); null for never. */
  downloadedAt: string | null;
  putOffAt: string | null;
}

export interface Work {
  /** Reports and snippets there are. */
  records: number;
  /** Those that came or were changed since the last download; all of them where there was none. */
  changed: number;
  /** The oldest of these changes (ISO 8601); null for none. */
  since: string | null;
}

const day = 24 * 60 * 60 * 1000;
/** Work that would not be done again in an evening. */
const manyChanges = 50;
/** Less is not worth a word, however old. */
const fewChanges = 5;
/** Changes that lie about for so long are reminded of, few as they are (milliseconds). */
const longSince = 14 * day;
/** Put off, it comes again after so long (milliseconds). */
const putOffFor = 7 * day;

/** What has been done since the last download. `times`: of each record its last change (ISO 8601). */
export function workSince(times: readonly string[], { downloadedAt }: Downloads): Work {
  const changed = downloadedAt === null ? times : times.filter((time) => time > downloadedAt);
  let since: string | null = null;
  for (const time of changed) if (since === null || time < since) since = time;
  return { records: times.length, changed: changed.length, since };
}

/** Whether to remind now. */
export function isReminderDue({ changed, since }: Work, { putOffAt }: Downloads, now: number = Date.now()): boolean {
  if (putOffAt !== null && now - Date.parse(putOffAt) < putOffFor) return false;
  if (changed >= manyChanges) return true;
  return changed >= fewChanges && since !== null && now - Date.parse(since) >= longSince;
}
