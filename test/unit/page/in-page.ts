/** What the tests in Chromium put into a page: the readers, under one name. Bundled by world.ts. */
import { Annotator } from '../../../entrypoints/annotator/annotator.ts';
import type { ContentApi } from '../../../entrypoints/shared/content-api.ts';
import { findFigures } from '../../../entrypoints/shared/find-figures.ts';
import { Joiner, type Piece } from '../../../utils/messages/chunks.ts';
import { figuresMessages } from '../../../utils/messages/port.ts';
import type { PageReading } from '../../../utils/messages/reading.ts';
import { detect } from '../../../utils/page/detect.ts';
import { readDom, readDomInSlices } from '../../../utils/page/dom.ts';
import { readFacts } from '../../../utils/page/facts.ts';
import { quickLook } from '../../../utils/page/quick.ts';

/** The extension as an annotator sees it, with a background that finds figures. */
function background(): ContentApi {
  const nothing = () => {};
  const connect = () => {
    const joiner = new Joiner();
    let hear: (message: unknown) => void = nothing;
    return {
      disconnect: nothing,
      onMessage: {
        addListener(listener: typeof hear) {
          hear = listener;
        },
      },
      onDisconnect: { addListener: nothing },
      postMessage(piece: Piece) {
        const page = joiner.add(piece) as PageReading | undefined;
        if (!page) return;
        for (const message of figuresMessages(page.revision, findFigures(page).figures, []))
          setTimeout(() => hear(message));
      },
    };
  };
  const runtime = {
    id: 'own',
    getURL: () => 'own:',
    sendMessage: async () => {},
    connect,
    onConnect: { addListener: nothing, removeListener: nothing },
  };
  return { runtime } as unknown as ContentApi;
}

export const readers = { background, readDom, readDomInSlices, detect, readFacts, quickLook, Annotator };
export type Readers = typeof readers;

Object.assign(globalThis, { readers });
