/**
 * Twelve things that happen to a page between two visits, applied to a text so that for every figure it is known where it then
 * stands and what should be said of it. Used by the benchmark of anchors and by its tests.
 */
import type { Figure } from '../../../utils/figures/figure.ts';
import type { Span } from '../../../utils/text/span.ts';
import { traditional } from '../../../utils/text/traditional.ts';
import { type Change, type Changed, carried, type Edit, type Expected, edited, rewritten } from './edits.ts';

export const notice =
  '网站公告：本站将于本周末进行系统维护，期间部分栏目可能无法访问，给您带来不便，敬请谅解。如有疑问请拨打服务热线。'.repeat(
    12,
  );

const toTraditional = new Map([...traditional.to].map((simple, i) => [simple, traditional.from[i] as string]));
export const punctuation = new Map(
  Object.entries({
    ',': '，',
    '，': ',',
    ';': '；',
    '；': ';',
    '(': '（',
    ')': '）',
    '（': '(',
    '）': ')',
    '“': '「',
    '”': '」',
    ':': '：',
    '：': ':',
  }),
);

/** Another number of the same form: the last digit but one that is no leading zero, raised by some. */
export function revision(quote: string, seed: number): string {
  const digits = [...quote.matchAll(/\d/g)];
  if (digits.length === 0) return quote === '两' ? '三' : `${quote}`;
  const { index } = digits[seed % digits.length] as RegExpMatchArray & { index: number };
  const digit = Number(quote[index]);
  const other = index === 0 ? (digit % 9) + 1 : (digit + 3) % 10;
  return quote.slice(0, index) + other + quote.slice(index + 1);
}

const sentenceBefore = (text: string, figure: Figure): Span | null => {
  const end = figure.sentence[0];
  const line = text.lastIndexOf('\n', end - 1) + 1;
  const stop = text.slice(line, Math.max(line, end - 1)).lastIndexOf('。');
  const start = stop < 0 ? line : line + stop + 1;
  return end - start > 4 ? [start, end] : null;
};

export const inside = ([start, end]: Span, figure: Figure) => figure.start >= start && figure.end <= end;

export const changes: Change[] = [
  {
    name: 'notice on top',
    apply: (text, figures) => [carried(text, figures, [{ start: 0, end: 0, words: `${notice}\n` }])],
  },
  {
    name: 'spaces between digits and characters',
    apply: (text, figures) =>
      [
        rewritten(text, figures, (unit, i) => {
          const next = text[i + 1] ?? '';
          const border = (/\d/.test(unit) && /[一-鿿]/.test(next)) || (/[一-鿿]/.test(unit) && /\d/.test(next));
          return border ? `${unit} ` : unit;
        }),
      ].map((changed) => ({
        ...changed,
        expected: changed.expected.map((one) => ({ ...one, span: trimmedSpan(changed.text, one.span) })),
      })),
  },
  {
    name: 'full-width digits',
    apply: (text, figures) => [
      rewritten(text, figures, (unit) =>
        /[\d.%]/.test(unit) ? String.fromCharCode(unit.charCodeAt(0) + 0xfee0) : unit,
      ),
    ],
  },
  {
    name: 'Traditional, over-converted',
    apply: (text, figures) => [rewritten(text, figures, (unit) => toTraditional.get(unit) ?? unit)],
  },
  {
    name: 'punctuation variants',
    apply: (text, figures) => [
      rewritten(text, figures, (unit, i) =>
        /\d/.test(text[i - 1] ?? '') && /\d/.test(text[i + 1] ?? '') ? unit : (punctuation.get(unit) ?? unit),
      ),
    ],
  },
  {
    name: 'previous sentence deleted',
    *apply(text, figures) {
      for (const figure of figures) {
        const span = sentenceBefore(text, figure);
        if (!span) continue;
        const { text: now, expected } = carried(text, [figure], [{ start: span[0], end: span[1], words: '' }]);
        yield { text: now, expected };
      }
    },
  },
  {
    name: 'own sentence deleted',
    *apply(text, figures) {
      for (const figure of figures) {
        const [start, end] = figure.sentence;
        const now = edited(text, [{ start, end, words: '' }]).text;
        yield { text: now, expected: [{ figure, span: null, revised: false }] };
      }
    },
  },
  {
    name: 'paragraphs reordered',
    apply: (text, figures) => [reordered(text, figures)],
  },
  {
    name: 'this figure revised',
    *apply(text, figures) {
      for (const [i, figure] of figures.entries()) {
        const words = revision(figure.quote, i);
        if (words === figure.quote) continue;
        const now = edited(text, [{ start: figure.start, end: figure.end, words }]).text;
        yield { text: now, expected: [{ figure, span: [figure.start, figure.start + words.length], revised: true }] };
      }
    },
  },
  {
    name: 'every figure revised',
    apply: (text, figures) => {
      const able = figures.filter((figure, i) => revision(figure.quote, i) !== figure.quote);
      const edits = able.map((figure) => ({
        start: figure.start,
        end: figure.end,
        words: revision(figure.quote, figures.indexOf(figure)),
      }));
      const { text: now, at } = edited(text, edits);
      const expected = able.map((figure, i): Expected => {
        const start = at(figure.start - 1) + 1;
        return { figure, span: [start, start + (edits[i] as Edit).words.length], revised: true };
      });
      return [{ text: now, expected }];
    },
  },
  {
    name: 'moved into a table',
    *apply(text, figures) {
      for (const figure of figures) {
        const [start, end] = figure.sentence;
        // What stands in a table already moves in other ways: further.ts.
        if (text.slice(start, end).includes('\t') || text[figure.start - 1] === '\t') continue;
        const row = `\n项目\t数量\t单位\n${figure.indicator}\t${figure.quote}\t${figure.unit}\n`;
        const { text: now, at } = edited(text, [{ start, end, words: row }]);
        const from =
          at(end) - row.length + row.indexOf(figure.quote, row.indexOf(figure.indicator) + figure.indicator.length);
        yield { text: now, expected: [{ figure, span: [from, from + figure.quote.length], revised: false }] };
      }
    },
  },
];

/** Spaces put in at the border of a figure are no part of it. */
function trimmedSpan(text: string, span: Span | null): Span | null {
  if (!span) return null;
  let [start, end] = span;
  while (end > start && text[end - 1] === ' ') end--;
  while (start < end && text[start] === ' ') start++;
  return [start, end];
}

/** The paragraphs in another order: every second one first. */
function reordered(text: string, figures: readonly Figure[]): Changed {
  const lines: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push([start, start + line.length]);
    start += line.length + 1;
  }
  const order = [...lines.filter((_, i) => i % 2 === 1), ...lines.filter((_, i) => i % 2 === 0)];
  let out = '';
  const expected: Expected[] = [];
  for (const line of order) {
    for (const figure of figures)
      if (inside(line, figure)) {
        const from = out.length + figure.start - line[0];
        expected.push({ figure, span: [from, from + figure.end - figure.start], revised: false });
      }
    out += `${text.slice(...line)}\n`;
  }
  return { text: out, expected };
}
