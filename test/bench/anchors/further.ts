/** Changes beyond the twelve: what re-publishing, editing and the next year's report do to a text. */
import type { Figure } from '../../../utils/figures/figure.ts';
import type { Span } from '../../../utils/text/span.ts';
import { inside, notice, punctuation, revision } from './changes.ts';
import { type Change, type Changed, carried, type Edit, edited, rewritten } from './edits.ts';

/** Applies a second change to what a first one has made. */
function then(first: Changed, second: (text: string, figures: readonly Figure[]) => Changed): Changed {
  const moved = first.expected.map(({ figure, span }) => (span ? { ...figure, start: span[0], end: span[1] } : figure));
  const next = second(first.text, moved);
  return {
    text: next.text,
    expected: first.expected.map(({ figure, span, revised }, i) => ({
      figure,
      span: span && (next.expected[i]?.span ?? null),
      revised,
    })),
  };
}

const lineOf = (text: string, at: number): Span => {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  return [start, end < 0 ? text.length : end];
};

/** The clauses of a sentence: spans without the punctuation between them. */
function clausesOf(text: string, [start, end]: Span): Span[] {
  return [...text.slice(start, end).matchAll(/[^，；、。：！？]+/g)].map((match) => [
    start + match.index,
    start + match.index + match[0].length,
  ]);
}

/** Sentences about other things, with numbers of their own: a section that was not there. */
function section(text: string, figures: readonly Figure[]): string {
  const sentences = figures
    .filter((_, i) => i % 7 === 3)
    .map(({ sentence }) => text.slice(...sentence))
    // Rows of tables are no sentences.
    .filter((words) => !words.includes('\t'))
    .map((words, i) =>
      words.replace(/\d+(?:\.\d+)?/g, (digits) => revision(digits, i + 1)).replace(/我[县市区省]/g, '开发区'),
    );
  return `\n九、开发区工作\n开发区管委会同步推进各项任务。${sentences.slice(0, 8).join('')}\n`;
}

const navigation =
  '首页\n政务公开\n政务服务\n互动交流\n走进我们\n当前位置：首页 > 政务公开 > 法治政府建设\n字号：大 中 小\n';
const footer =
  '\n扫一扫在手机打开当前页\n主办单位：人民政府办公室\n网站标识码：4408810012\n备案号：粤ICP备12345678号\n';

const rowsOf = (text: string, at: number): Span[] => {
  const rows: Span[] = [];
  let row = lineOf(text, at);
  while (row[0] > 0 && text.slice(...lineOf(text, row[0] - 1)).includes('\t')) row = lineOf(text, row[0] - 1);
  for (; text.slice(...row).includes('\t'); row = lineOf(text, row[1] + 1)) {
    rows.push(row);
    if (row[1] >= text.length) break;
  }
  return rows;
};

/** Figures in cells of tables with at least three rows. */
const inTables = (text: string, figures: readonly Figure[]) =>
  figures.filter(({ start }) => text.slice(...lineOf(text, start)).includes('\t') && rowsOf(text, start).length > 2);

/** A number regrouped: 12345 as 12,345, and the other way round. */
const regrouped = (digits: string) =>
  digits.includes(',')
    ? digits.replaceAll(',', '')
    : digits.replace(/^\d+/, (whole) => whole.replace(/\d(?=(?:\d{3})+$)/g, '$&,'));

/** Exact decimal shift of a number as written. */
function shifted(digits: string, places: number): string {
  const [whole = '', fraction = ''] = digits.split('.');
  const all = whole + fraction.padEnd(places, '0');
  const at = whole.length + places;
  const out = `${all.slice(0, at)}.${all.slice(at)}`.replace(/\.?0*$/, (end) => (end.includes('.') ? '' : end));
  return out.replace(/^0+(?=\d)/, '');
}

const chineseDigits = [...'零一二三四五六七八九'];
function inChinese(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  return (
    (tens > 1 ? chineseDigits[tens] : '') + (tens > 0 ? '十' : '') + (ones > 0 || tens === 0 ? chineseDigits[ones] : '')
  );
}

export const furtherChanges: Change[] = [
  {
    name: 'a section put in, with figures alike',
    apply(text, figures) {
      const middle = lineOf(text, (figures[figures.length >> 1] as Figure).start)[0];
      return [carried(text, figures, [{ start: middle, end: middle, words: section(text, figures).slice(1) }])];
    },
  },
  {
    name: 'own sentence also quoted on top',
    *apply(text, figures) {
      for (const figure of figures) {
        const words = `摘要：${text.slice(...figure.sentence)}\n`;
        yield carried(text, [figure], [{ start: 0, end: 0, words }]);
      }
    },
  },
  {
    name: 'own clause deleted',
    *apply(text, figures) {
      for (const figure of figures) {
        const clause = clausesOf(text, figure.sentence).find((span) => inside(span, figure));
        if (!clause) continue;
        yield {
          text: edited(text, [{ start: clause[0], end: clause[1] + 1, words: '' }]).text,
          expected: [{ figure, span: null, revised: false }],
        };
      }
    },
  },
  {
    name: 'clauses of its list in another order',
    *apply(text, figures) {
      for (const figure of figures) {
        const clauses = clausesOf(text, figure.sentence);
        const at = clauses.findIndex((span) => inside(span, figure));
        const next = clauses[at + 1];
        const own = clauses[at];
        if (!own || !next) continue;
        const [a, b] = [text.slice(...own), text.slice(...next)];
        const now = text.slice(0, own[0]) + b + text.slice(own[1], next[0]) + a + text.slice(next[1]);
        const from = next[1] - a.length + figure.start - own[0];
        yield { text: now, expected: [{ figure, span: [from, from + figure.quote.length], revised: false }] };
      }
    },
  },
  {
    name: 'rows of its table in another order',
    *apply(text, figures) {
      for (const figure of inTables(text, figures)) {
        const rows = rowsOf(text, figure.start);
        const [head, ...others] = rows as [Span, ...Span[]];
        if (inside(head, figure)) continue;
        const turned = [head, ...others.toReversed()];
        let from = head[0];
        let at = 0;
        for (const row of turned) {
          if (inside(row, figure)) at = from + figure.start - row[0];
          from += row[1] - row[0] + 1;
        }
        const now = `${text.slice(0, head[0])}${turned.map((row) => text.slice(...row)).join('\n')}${text.slice((rows.at(-1) as Span)[1])}`;
        yield { text: now, expected: [{ figure, span: [at, at + figure.quote.length], revised: false }] };
      }
    },
  },
  {
    name: 'a column put into its table',
    *apply(text, figures) {
      for (const figure of inTables(text, figures)) {
        const edits = rowsOf(text, figure.start).map(([start], i): Edit => {
          const tab = text.indexOf('\t', start);
          return { start: tab, end: tab, words: i === 0 ? '\t新增指标' : `\t${(i * 37) % 101}` };
        });
        yield carried(text, [figure], edits);
      }
    },
  },
  {
    name: 'thousands separators',
    apply: (text, figures) => [
      carried(
        text,
        figures,
        [...text.matchAll(/(?<![\d.,〕号])\d[\d,]*(?:\.\d+)?(?![\d年号])/g)]
          .filter(([digits]) => regrouped(digits) !== digits)
          .map(
            (match): Edit => ({ start: match.index, end: match.index + match[0].length, words: regrouped(match[0]) }),
          ),
      ),
    ],
  },
  {
    name: '万元 and 亿元 written out in 元',
    apply: (text, figures) => [
      carried(
        text,
        figures,
        [...text.matchAll(/(?<![\d.,])(\d+(?:\.\d+)?)([万亿])(?=余?元)/g)].map(
          (match): Edit => ({
            start: match.index,
            end: match.index + match[0].length,
            words: shifted(match[1] as string, match[2] === '万' ? 4 : 8),
          }),
        ),
      ),
    ],
  },
  {
    name: 'small numbers in Chinese numerals',
    apply: (text, figures) => {
      const edits = figures
        .filter(({ quote }) => /^\d{1,2}$/.test(quote) && Number(quote) > 2)
        .map(({ start, end, quote }) => ({ start, end, words: inChinese(Number(quote)) }));
      const changed = carried(text, figures, edits);
      return [
        {
          ...changed,
          expected: changed.expected.filter(({ figure }) => edits.some(({ start }) => start === figure.start)),
        },
      ];
    },
  },
  {
    name: 'its section deleted',
    *apply(text, figures) {
      const sections = [...new Set(figures.map(({ section }) => section))];
      for (const one of sections) {
        const own = figures.filter(({ section }) => section === one);
        const start = lineOf(text, (own[0] as Figure).start)[0];
        const end = lineOf(text, (own.at(-1) as Figure).end)[1];
        if (figures.some((figure) => figure.section !== one && figure.start >= start && figure.end <= end)) continue;
        yield {
          text: text.slice(0, start) + text.slice(end),
          expected: own.map((figure) => ({ figure, span: null, revised: false })),
        };
      }
    },
  },
  {
    name: 're-published elsewhere: other navigation, paragraphs joined, punctuation, spaces',
    apply(text, figures) {
      const joined = carried(
        text,
        figures,
        [...text.matchAll(/(?<=。)\n/g)].map((match) => ({ start: match.index, end: match.index + 1, words: '' })),
      );
      const marked = then(joined, (now, moved) =>
        rewritten(now, moved, (unit, i) =>
          /\d/.test(now[i - 1] ?? '') && /\d/.test(now[i + 1] ?? '') ? unit : (punctuation.get(unit) ?? unit),
        ),
      );
      const spaced = then(marked, (now, moved) =>
        rewritten(now, moved, (unit, i) => (/[。；，]/.test(unit) && i % 3 === 0 ? `${unit}\u3000` : unit)),
      );
      return [
        then(spaced, (now, moved) =>
          carried(now, moved, [
            { start: 0, end: 0, words: navigation + notice },
            { start: now.length, end: now.length, words: footer },
          ]),
        ),
      ];
    },
  },
  {
    name: "next year's report of the same region",
    apply(text, figures) {
      // Every figure another, every year the next, every third paragraph new: what is alike is only the way it is written.
      const edits = figures.map(({ start, end, quote }, i) => ({ start, end, words: revision(quote, i) }));
      const revised = edited(text, edits).text.replace(
        /20(\d\d)(?=年)/g,
        (_, year) => `20${String(Number(year) + 1).padStart(2, '0')}`,
      );
      const now = revised
        .split('\n')
        .map((line, i) =>
          i % 3 === 2 && line.length > 40 ? '坚持统筹推进，各项工作取得新的成效，人民群众满意度不断提高。' : line,
        )
        .join('\n');
      return [{ text: now, expected: figures.map((figure) => ({ figure, span: null, revised: false })) }];
    },
  },
];
