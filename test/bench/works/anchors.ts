/** Kept figures found again on a page that has changed: ours against Hypothesis's method. Rates of wrong answers: bench:anchors. */
import type { PageIdentity } from '../../../utils/anchors/anchor.ts';
import { extractFigures } from '../../../utils/figures/extract.ts';
import { revision } from '../anchors/changes.ts';
import { hypothesis, ours } from '../anchors/methods.ts';
import { sideBySide } from '../measure.ts';
import { reports } from '../texts.ts';
import { against, type Row, type Work } from '../work.ts';

/** Every so many numbers of the page has changed since: Hypothesis then searches for the quote by edits. */
const changedEvery = 10;
const identity: PageIdentity = { year: 2023, region: null };

export const anchors: Work = {
  name: 'anchors',
  browser: false,
  async run() {
    const texts = (await reports()).map(({ text }) => text);
    const rows: Row[] = [];
    for (const wanted of [200, 5_000]) {
      let old = '';
      // The numbers of each copy are others, so that few places are the same.
      for (let copy = 0; extractFigures(old, { year: 2023 }).length < wanted; copy++)
        for (const text of texts) old += `${text.replace(/\d+/g, (digits, at) => revision(digits, copy + at))}\n`;
      const figures = extractFigures(old, { year: 2023 }).slice(0, wanted);
      let nth = 0;
      const now = `公告：本站升级。\n${old.replace(/\d+/g, (digits, at) => (nth++ % changedEvery === 0 ? revision(digits, at) : digits))}`;
      const all = figures.map((_, at) => at);
      const pages = { was: identity, now: identity };
      // Theirs takes minutes for 5,000: it is asked for a part of them, and the time for the rest is as long.
      const part = wanted > 200 ? 20 : wanted;
      const some = all.filter((at) => at % Math.ceil(wanted / part) === 0);
      const times = await sideBySide(
        {
          ours: () => ours.find(old, figures, now, all, pages),
          theirs: () => hypothesis.find(old, figures, now, some, pages),
        },
        { warmUp: 1 },
      );
      rows.push(
        against(
          {
            work: `${wanted.toLocaleString('en')} kept figures found again in ${now.length.toLocaleString('en')} characters`,
            unit: 'ms',
            ours: times.ours,
            theirs: (times.theirs * wanted) / some.length,
            against: `Hypothesis's method${some.length < wanted ? `, ${some.length} of them × ${wanted / some.length}` : ''}`,
          },
          50,
        ),
      );
    }
    return { rows };
  },
};
