/** What is loaded where, compressed as it travels: against what another annotator puts into every page that it marks. */
import { archived, gzipped, gzippedAll, loadedBy } from '../../support/sizes.ts';
import { type Row, type Work, within } from '../work.ts';

/** Of Hypothesis 1.1766.0: annotator.bundle.js, which a page gets after a click. */
const hypothesisAnnotator = 59;

export const sizes: Work = {
  name: 'sizes',
  browser: true,
  async run() {
    const row = (work: string, bytes: number, most: number, over: Partial<Row> = {}): Row => ({
      ...within({ work, unit: 'kB gzip', ours: bytes / 1000 }, most),
      ...over,
    });
    const annotator = gzipped('annotator.js');
    return {
      rows: [
        row('detector, in every page of a portal', gzipped('detector.js'), 3),
        row('annotator, in pages that are read', annotator, 60, {
          theirs: hypothesisAnnotator,
          ratio: (1000 * hypothesisAnnotator) / annotator,
          against: 'Hypothesis, annotator.bundle.js',
        }),
        row('panel, all that it loads to begin', gzippedAll(loadedBy('sidepanel.html')), 50),
        row(
          'library page, all that it loads to begin',
          gzippedAll(loadedBy('library.html')),
          Number.POSITIVE_INFINITY,
          {
            target: '',
            met: null,
          },
        ),
        row('the whole extension', archived(), 600),
      ],
    };
  },
};
