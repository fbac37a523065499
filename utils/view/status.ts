/** What the panel knows of the page beside it. Types only. */
import type { Reading } from '../messages/reading.ts';

/** Why a page cannot be read. */
export type Refusal =
  /** A page of the browser itself, or of an extension. */
  | 'browser-page'
  /** The browser's extension store, which no extension may touch. */
  | 'store'
  /** Nobody has allowed it: neither a click on the toolbar button nor a permission for the site. */
  | 'not-permitted'
  /** A file on this computer, for which the browser has a switch of its own. */
  | 'file'
  /** The page could not be loaded: the browser shows its own error page. */
  | 'error-page'
  | 'unknown';

export type PageStatus =
  | { kind: 'looking' }
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'reading'; done: number; total: number; figures: number }
  | { kind: 'read'; reading: Reading }
  | { kind: 'failed'; stage: 'page' | 'figures' | 'checks' | 'marks'; detail: string }
  /** The annotator is there and does not answer. */
  | { kind: 'silent' };
