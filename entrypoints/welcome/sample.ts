/** The sample of the first-run page: invented sentences, read by the same rooms that read real pages. */
import { checkFigures } from '../../utils/checks/checks.ts';
import { extractFigures } from '../../utils/figures/extract.ts';
import type { Locale } from '../../utils/i18n/i18n.ts';
import type { Reading } from '../../utils/messages/reading.ts';

const simplified =
  '2023年，全县累计办件4672件，其中办结4318件、在办54件。全年调解矛盾纠纷860件，调解成功847件，调解成功率98.5%，涉及金额310.2万元。';
const traditional =
  '2023年，全縣累計辦件4672件，其中辦結4318件、在辦54件。全年調解矛盾糾紛860件，調解成功847件，調解成功率98.5%，涉及金額310.2萬元。';

const year = 2023;

/** The sample as a reading, in the script of the reader. */
export function readSample(locale: Locale): Reading {
  const text = locale === 'zh-Hant' ? traditional : simplified;
  const figures = extractFigures(text, { year });
  return {
    revision: 1,
    url: '',
    pageTitle: '',
    outcome: 'read',
    state: 'text',
    elsewhere: { attachments: [], frames: [], continued: null },
    article: { text, body: [0, text.length], headings: [] },
    detection: { report: true, family: null, year, score: 0, signals: [] },
    facts: {
      title: null,
      type: null,
      year,
      region: {},
      issuer: [],
      publisher: null,
      published: null,
      written: null,
      documentNumber: null,
      indexNumber: null,
      official: null,
      provenance: 'unverified',
      provenanceReasons: [],
      evidence: {},
    },
    figures,
    checks: checkFigures(figures, text),
    forms: [],
    truncated: false,
    length: text.length,
  };
}
