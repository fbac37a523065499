/** Finds figures beside a page of the extension, which stays free for the reader. Spoken to by finder.ts alone. */
import { errorDetail } from '../../utils/messages/port.ts';
import type { PageReading } from '../../utils/messages/reading.ts';
import { findFigures } from './find-figures.ts';
import type { FindingAnswer } from './finder.ts';

/** Between two words about progress (milliseconds). */
const tellEvery = 100;

const tell = (answer: FindingAnswer) => postMessage(answer);

self.onmessage = ({ data: page }: MessageEvent<PageReading>) => {
  let stage: 'figures' | 'checks' = 'figures';
  let told = performance.now();
  const [from, to] = page.article.body;
  try {
    const found = findFigures(page, {
      stage(name) {
        stage = name;
      },
      progress({ at, figures }) {
        if (performance.now() - told < tellEvery) return;
        told = performance.now();
        tell({ is: 'progress', done: at - from, total: to - from, figures });
      },
    });
    tell({ is: 'found', found });
  } catch (error) {
    tell({ is: 'failed', stage, detail: errorDetail(error) });
  }
};
