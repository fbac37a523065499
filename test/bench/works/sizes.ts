/** What is loaded where, compressed as it travels: against what another annotator puts into every page that it marks. */
import { archived, gzipped, gzippedAll, loadedBy, partsOf, wordFiles } from '../../support/sizes.ts';
import { type Row, type Work, within } from '../work.ts';

/** Of Hypothesis 1.1766.0: annotator.bundle.js, which a page gets after a click. */
const hypothesisAnnotator = 59;

/** A row that is held to nothing. */
const untold: Partial<Row> = { target: '', met: null };

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
        row('panel, code and styles that it loads to begin', gzippedAll(partsOf('sidepanel.html').code), 50),
        row(
          'panel, names of the indicators',
          gzippedAll(partsOf('sidepanel.html').data),
          Number.POSITIVE_INFINITY,
          untold,
        ),
        row('panel, words of one language', Math.max(...wordFiles().map(gzipped)), Number.POSITIVE_INFINITY, untold),
        row(
          'library page, all that it loads to begin',
          gzippedAll(loadedBy('library.html')),
          Number.POSITIVE_INFINITY,
          untold,
        ),
        within(
          { work: 'the whole extension, as the zip that is downloaded', unit: 'kB', ours: (await archived()) / 1000 },
          600,
        ),
      ],
    };
  },
};
