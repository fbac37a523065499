/**
 * What content scripts tell the background and open panels, and what waits in session storage for whoever comes first.
 * A content script only ever reports about its own page: no message names an address or asks for a command.
 */
import * as v from 'valibot';

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(200_000));

const report = v.variant('type', [
  /** The detector: this page looks like a report. */
  v.object({ type: v.literal('report-here') }),
  /** The annotator: it stands in the page; `figures` once it has read it, null before. */
  v.object({ type: v.literal('annotator-here'), figures: v.nullable(count) }),
]);

export type PageReport = v.InferOutput<typeof report>;

/** Who sent a message, as the browser tells it. */
export interface Sender {
  id?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/** Whether it is a content script of ours in the top frame of a tab. */
export const isFromPage = (sender: Sender, ownId: string): boolean =>
  sender.id === ownId && sender.frameId === 0 && sender.tab?.id !== undefined;

/**
 * A report from the top frame of a tab, with that tab's id; null for anything else. `ownId` is `runtime.id`.
 * The sender is what the browser says it is; nothing in the message can change it.
 */
export function parsePageReport(
  value: unknown,
  sender: Sender,
  ownId: string,
): { report: PageReport; tabId: number } | null {
  const tabId = sender.tab?.id;
  if (!isFromPage(sender, ownId) || tabId === undefined) return null;
  const result = v.safeParse(report, value, { abortEarly: true });
  return result.success ? { report: result.output, tabId } : null;
}

/** Keys of `storage.session`, which content scripts cannot read. */
export const pendingKeys = {
  /** Written by the library page: the next page read at this address jumps to this place. */
  jump: 'pendingJump',
  /** Written by the background: the panel is to keep what is selected in this tab. */
  save: 'pendingSave',
} as const;

const pendingJump = v.object({
  address: v.pipe(v.string(), v.url(), v.maxLength(4_000)),
  anchor: v.object({
    quote: v.string(),
    prefix: v.string(),
    suffix: v.string(),
    start: v.number(),
    end: v.number(),
    figure: v.exactOptional(v.object({ value: v.number(), unit: v.string(), indicator: v.string() })),
  }),
});
const pendingSave = v.object({ tabId: v.number(), at: v.number() });

export type PendingJump = v.InferOutput<typeof pendingJump>;
export type PendingSave = v.InferOutput<typeof pendingSave>;

export function parsePendingJump(value: unknown): PendingJump | null {
  const result = v.safeParse(pendingJump, value);
  return result.success ? result.output : null;
}

/** A request older than this was never meant for the panel that finds it now (milliseconds). */
const staleAfter = 30_000;

export function parsePendingSave(value: unknown, now: number): PendingSave | null {
  const result = v.safeParse(pendingSave, value);
  return result.success && now - result.output.at < staleAfter ? result.output : null;
}
