/**
 * How a report's record and its text are put into their stores: what only the report itself needs lies with its text, which is
 * long anyway, so that the list of all reports stays short. Another division of the two is another step of migration: the step
 * of schema 5 divides by this. Not for files: a backup has each record whole.
 */
import type { SavedReport, SavedText } from './records.ts';

type Details = Pick<SavedReport, 'sketch' | 'sketchKeys'> & {
  /** Of the facts. */
  evidence?: SavedReport['facts']['evidence'];
};

export type StoredText = SavedText & Details;

/** Evidence that lists need: the site's own name stands in citations. */
const shown = 'siteName';

/** What is put into the two stores. */
export function withText<T extends object>(report: SavedReport, text: T): { report: SavedReport; text: T & Details } {
  const { sketch, sketchKeys, ...record } = report;
  const { evidence, ...facts } = report.facts;
  const [name] = evidence[shown] ?? [];
  const light = { ...record, facts: { ...facts, evidence: name ? { [shown]: [name] } : {} } };
  return {
    report: light,
    text: { ...text, evidence, ...(sketch && { sketch }), ...(sketchKeys && { sketchKeys }) },
  };
}

/** The record and the text as they were saved. */
export function whole(report: SavedReport, stored: StoredText): { report: SavedReport; text: SavedText } {
  const { evidence, sketch, sketchKeys, ...text } = stored;
  return {
    report: {
      ...report,
      ...(sketch && { sketch }),
      ...(sketchKeys && { sketchKeys }),
      facts: { ...report.facts, evidence: evidence ?? report.facts.evidence },
    },
    text,
  };
}
