/**
 * Injected into a page when the reader points at it with the toolbar button, or when the detector has recognised a
 * report. Runs in an isolated world; a second injection finds the first and leaves it alone.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { randomPrefix } from '../../utils/highlight/layers.ts';
import { contentApi } from '../shared/content-api.ts';
import type { AnnotatorWorld } from '../shared/mailbox.ts';
import { Annotator } from './annotator.ts';

/** Tells an annotator of an earlier load of the extension (in a world of its own) that a new one has come. */
const comes = 'mingshu-annotator';

export default defineUnlistedScript(() => {
  const world = globalThis as AnnotatorWorld;
  if (world.mingshuAnnotator) return;
  const api = contentApi();
  document.dispatchEvent(new Event(comes));
  const annotator = new Annotator(document, api, world.mingshuPrefix ?? randomPrefix(), world.mingshuUnmarked !== true);
  world.mingshuAnnotator = { mailbox: annotator.mailbox };
  document.addEventListener(comes, () => {
    // The page can send this event too: only a script that the extension has left behind obeys it.
    if (api && !api.runtime.id) annotator.end();
  });
});
