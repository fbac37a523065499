/** What others are told of a page as it is corrected: the page itself, and the library. */
import type { Edited, FigureCorrection } from '../../utils/corrections/correction.ts';
import { withoutRejected } from '../../utils/corrections/without-rejected.ts';
import type { Figure } from '../../utils/figures/figure.ts';
import type { ReadReport } from '../../utils/library/records.ts';
import type { ToPage } from '../../utils/messages/port.ts';
import { flaggedOf } from '../../utils/view/marks.ts';
import { aim, type Corrected } from './corrections.ts';

/** What the page has to know of the corrections. */
export function amendment(corrected: Corrected): Extract<ToPage, { type: 'amend' }> {
  const { reading, read, amended } = corrected;
  const failing = flaggedOf(reading.checks);
  const kinds: { figure: number; kind: Figure['kind'] }[] = [];
  const added: Extract<ToPage, { type: 'amend' }>['added'] = [];
  const rejected: number[] = [];
  for (const [index, edit] of amended.edits) {
    const figure = reading.figures[index] as Figure;
    const { start, end, sentence, kind } = figure;
    const there = amended.readAt[index];
    if (typeof there !== 'number')
      added.push({ span: [start, end], sentence: [...sentence], kind, isFlagged: failing.includes(index) });
    else if (edit.kind === 'reject') rejected.push(there);
    else if (kind !== read.figures[there]?.kind) kinds.push({ figure: there, kind });
  }
  return { type: 'amend', revision: read.revision, rejected, kinds, added, flagged: aim(corrected, failing).figures };
}

function editedOf(correction: FigureCorrection): Edited {
  const { kind, by, updatedAt, reason } = correction;
  return {
    kind: kind === 'add' ? 'add' : 'edit',
    before: correction.kind === 'add' ? null : correction.before,
    by,
    at: updatedAt,
    reason,
  };
}

/** What is to be saved of a page. */
export function reportOf({ read, reading, amended }: Corrected): ReadReport {
  const { figures, checks, edits } = withoutRejected(amended);
  const { factsEdit } = amended;
  const { url, detection, article } = read;
  return {
    url,
    facts: reading.facts,
    detection,
    article,
    figures,
    checks,
    edited: new Map([...edits].map(([index, edit]) => [index, editedOf(edit)])),
    ...(factsEdit && { factsEdited: { before: factsEdit.before, by: factsEdit.by, at: factsEdit.updatedAt } }),
  };
}
