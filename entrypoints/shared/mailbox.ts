/**
 * Where the annotator can be reached inside its own (isolated) world, by functions that are run there with
 * `scripting.executeScript`: to know whether it stands, and to exchange messages where ports are out of reach.
 */
import type { ToPanel } from '../../utils/messages/port.ts';

export interface Mailbox {
  put(message: unknown): void;
  /** What is waiting; waits a while when there is nothing. */
  take(): Promise<ToPanel[]>;
}

/** What stands in the world of a page's annotator. */
export interface Standing {
  mailbox: Mailbox;
}

/** The global that holds it. Functions run by `executeScript` cannot import: they spell this name out. */
export interface AnnotatorWorld {
  mingshuAnnotator?: Standing;
  /** Left by whoever is about to inject: when (milliseconds since 1970). */
  mingshuComing?: number;
  /** Left likewise: the prefix of the highlights that the inserted style sheet draws. */
  mingshuPrefix?: string;
  /** Left likewise: on this site the reader wants no marks. */
  mingshuUnmarked?: boolean;
}
