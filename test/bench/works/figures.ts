/** Figures of the reports: ours against Recognizers-Text, and against one look at every digit as the floor. */
import { extractFigures } from '../../../utils/figures/extract.ts';
import { readPlainText } from '../../../utils/page/plain.ts';
import { sideBySide } from '../measure.ts';
import { reports } from '../texts.ts';
import { recognizers } from '../theirs.ts';
import { against, known, type Row, type Work, within } from '../work.ts';

/** Recognizers-Text takes time that grows with the square of the length: it is given a sentence at a time, as is fair to it. */
const sentence = /[^。!?！？;；\n]+[。!?！？;；\n]*|[。!?！？;；\n]+/g;
const culture = 'zh-cn';
/** Milliseconds that Recognizers-Text takes for the five reports, roughly. */
const theirTurn = 700;

export const figures: Work = {
  name: 'figures',
  browser: false,
  async run() {
    const texts = (await reports()).map(({ text }) => {
      const { body, headings } = readPlainText(text);
      return { text, options: { body, headings, year: 2023 }, sentences: text.match(sentence) ?? [] };
    });
    const thousands = texts.reduce((sum, { text }) => sum + text.length, 0) / 1000;
    const found = { figures: 0, digits: 0 };
    const began = performance.now();
    for (const { text, options } of texts) extractFigures(text, options);
    const first = performance.now() - began;
    // The floor takes so little that it is measured a hundred times over, and ours beside it, warm.
    const warm = await sideBySide(
      {
        ours: () => texts.map(({ text, options }) => extractFigures(text, options)),
        floor: () => {
          for (let turn = 0; turn < 100; turn++)
            found.digits = texts.reduce((sum, { text }) => sum + [...text.matchAll(/\d+/g)].length, 0);
        },
      },
      { runs: 15, warmUp: 100 },
    );
    // Only now, because the others fill the memory that ours is measured in.
    const suite = recognizers();
    const theirs = ({ sentences }: (typeof texts)[number]) => {
      for (const one of sentences) {
        suite.recognizeNumber(one, culture);
        suite.recognizePercentage(one, culture);
        suite.recognizeCurrency(one, culture);
        suite.recognizeDimension(one, culture);
        suite.recognizeAge(one, culture);
        suite.recognizeTemperature(one, culture);
      }
    };
    const slow = await sideBySide(
      {
        ours: () => {
          found.figures = texts.reduce((sum, { text, options }) => sum + extractFigures(text, options).length, 0);
        },
        theirs: () => texts.forEach(theirs),
      },
      { warmUp: 2, turn: theirTurn },
    );
    const floor = warm.floor / 100;
    const unit = 'ms per 1,000 characters';
    const rows: Row[] = [
      against(
        {
          work: `${found.figures} figures of ${texts.length} reports, named`,
          unit,
          ours: slow.ours / thousands,
          theirs: slow.theirs / thousands,
          against: 'Recognizers-Text, by sentence',
        },
        100,
      ),
      within({ work: 'the same, warm', unit, ours: warm.ours / thousands }, 1),
      known({ work: 'the same, the first time in a process', unit, ours: first / thousands }),
      known({
        work: 'the same beside the floor',
        unit,
        ours: warm.ours / thousands,
        theirs: floor / thousands,
        against: `matchAll(/\\d+/g), ${found.digits} found`,
      }),
    ];
    return { rows, notes: [`Multiple of the floor: ${(warm.ours / floor).toFixed(0)}.`] };
  },
};
