/** Words of a report on open government information against its tables: told where they differ, and nobody accused on a guess. */
import { describe, expect, it } from 'vitest';
import { checkFigures } from '../../../utils/checks/checks.ts';
import { disclosureReport, disputesTable, publicationTable, requestsTable } from '../../support/disclosure.ts';
import { requestNumbers } from '../../support/made-pages.ts';
import { readHtml } from '../figures/in-table.ts';

const at = requestNumbers(2021);
const received = Number(at('disclosure.applications', 6));
const carriedIn = Number(at('foi.carriedIn', 6));
const carriedOver = Number(at('foi.carriedOver', 6));
const tables = {
  publication: publicationTable(2021, () => 5),
  requests: requestsTable(2021, at),
  disputes: disputesTable(() => 0),
};

/** The checks that tie words to the table, for a report whose first part says this. */
function told(words: string) {
  const html = disclosureReport(2023, tables).replace(
    '依申请公开的办理更加规范。',
    `依申请公开的办理更加规范。${words}`,
  );
  const { article, figures } = readHtml(html);
  return checkFigures(figures, article.text)
    .filter((check) => check.kind === 'balance' && figures[check.figures[0] as number]?.cell === undefined)
    .map(({ figures: [first, second], verdict }) => [
      figures[first as number]?.value,
      figures[second as number]?.value,
      verdict,
    ]);
}

describe('what a report says in words and in its table', () => {
  it.each([
    [`2023年，全县新收政府信息公开申请${received}件。`, [[received, received, 'holds']]],
    [
      `全县共新收到政府信息公开申请${received}件，上年结转${carriedIn}件。`,
      [
        [received, received, 'holds'],
        [carriedIn, carriedIn, 'holds'],
      ],
    ],
    [
      `本年新收政府信息公开申请数量为${received + 7}件，结转下年度继续办理${carriedOver}件。`,
      [
        [received + 7, received, 'fails'],
        [carriedOver, carriedOver, 'holds'],
      ],
    ],
    [`上年度结转政府信息公开申请${carriedIn + 1}件。`, [[carriedIn + 1, carriedIn, 'fails']]],
  ])('is compared: %s', (words, checks) => expect(told(words)).toEqual(checks));

  it.each([
    `县政府办公室新收政府信息公开申请${received - 9}件。`,
    `其中，县公安局新收政府信息公开申请3件。`,
    `通过网络新收政府信息公开申请${received - 3}件。`,
    `新收自然人政府信息公开申请${received - 1}件。`,
    `全年收到政府信息公开申请${received + carriedIn}件（含上年结转${carriedIn + 100}余件）。`,
    `受理依申请公开${received - 2}件，全部按时答复。`,
    `近三年新收政府信息公开申请${received * 3}件。`,
    `新收政府信息公开申请比上年增加5件。`,
    `新收政府信息公开申请${received}余件。`,
    `县本级新收政府信息公开申请2件，各镇新收政府信息公开申请4件。`,
    `2022年，全县新收政府信息公开申请${received + 30}件。`,
  ])('accuses nobody: %s', (words) => {
    expect(told(words).filter(([, , verdict]) => verdict === 'fails')).toEqual([]);
  });
});
