/** The gallery's report as it was when it was saved, and what has become of it: found by the rooms that find it on a page. */
import type { RevisitData } from '../../components/panel/revisit.tsx';
import { describeFigure } from '../../utils/anchors/describe.ts';
import { findAll } from '../../utils/anchors/find.ts';
import type { Figure } from '../../utils/figures/figure.ts';
import type { ReportVersion, SavedReport, Snippet } from '../../utils/library/records.ts';
import type { Reading } from '../../utils/messages/reading.ts';
import { keptPlaces, revisit } from '../../utils/view/revisit.ts';
import { lines, readingOf } from './reading.ts';

const aid = '截至11月底，办理法律援助案件256件。';

/** What the page says now: a sentence that stood once stands twice, elsewhere. */
export const now = readingOf(
  lines.flatMap((line) => {
    const own = line.replace(aid, '');
    return /^[三四]、/.test(line) ? [own, aid] : [own];
  }),
);
/** What the report said when it was saved: another number, and a sentence that is gone. */
export const before = readingOf(
  lines.map((line) =>
    line
      .replace('受理行政复议案件99件', '受理行政复议案件97件')
      .replace('调解成功1270宗', '调解成功1270宗，评选先进调解员15名'),
  ),
);
/** Another report altogether, at the same address. */
export const other = readingOf([
  '白水市2022年法治政府建设年度报告',
  '一、规范性文件',
  '全年制定规范性文件31件，修改17件，废止23件，继续有效408件。',
  '二、执法',
  '全市办理行政处罚案件7311件，行政检查61207次，罚没金额881.5万元，听证35件，复核29件，撤销3件，纠错率1.7%。',
]);

/** What has become of everything kept from `was` on a page that says `is` now. */
export function become(
  was: Reading,
  is: Reading,
  report: SavedReport,
  snippets: readonly Snippet[] = [],
  over: Partial<ReportVersion> = {},
): RevisitData {
  const { text } = was.article;
  const figures = was.figures as Figure[];
  const saved = { text, figures, anchors: figures.map((figure) => describeFigure(text, figure)) };
  const places = keptPlaces(saved, snippets);
  const identity = (one: Reading) => ({ year: one.facts.year, region: one.facts.region.code ?? null });
  const found = findAll(
    places.map(({ anchor }) => anchor),
    is.article.text,
    { was: identity(was), now: identity(is) },
  );
  const visit: ReportVersion = {
    reportId: report.id,
    readAt: '2026-11-22T09:30:00.000Z',
    sha256: '5d0be114'.repeat(8),
    appVersion: '0.1.0',
    facts: is.facts,
    text: is.article.text,
    body: is.article.body,
    headings: [...is.article.headings],
    checks: [...is.checks],
    figures: [...is.figures],
    ...over,
  };
  return {
    revisit: revisit(places, found, { text: is.article.text, figures: is.figures }, true),
    report,
    visit: text === is.article.text ? null : visit,
    saving: false,
  };
}
