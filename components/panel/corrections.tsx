/** The form that is open for a correction: of a figure, of a place that was missed, of the report's facts. */
import { useMemo } from 'preact/hooks';
import type { FactFields, FigureFields } from '../../utils/corrections/correction.ts';
import type { Figure } from '../../utils/figures/figure.ts';
import type { Reading } from '../../utils/messages/reading.ts';
import type { Span } from '../../utils/text/span.ts';
import { failingChecks } from '../../utils/view/marks.ts';
import { segmentsOf } from '../../utils/view/segments.ts';
import type { PanelData, PanelEvents, PanelWords } from './data.ts';
import { EditSheet } from './edit-sheet.tsx';
import { FactsSheet } from './facts-sheet.tsx';
import { Sentence } from './opened.tsx';
import type { Over } from './over.tsx';

export interface CorrectionsProps {
  data: PanelData;
  events: PanelEvents;
  words: PanelWords;
  reading: Reading;
  over: Over;
  /** The figure that is being corrected. */
  editing: number;
  onClose(): void;
}

export function Corrections(props: CorrectionsProps) {
  const { data, events, words, reading, over, editing, onClose } = props;
  const flagged = useMemo(() => new Set(failingChecks(reading.checks).keys()), [reading]);
  const { year } = reading.facts;
  if (over === 'add' && data.proposal) {
    const { span, fields, sentence, turn } = data.proposal;
    return (
      <EditSheet
        key={`add ${turn}`}
        kind="add"
        fields={fields}
        quote={reading.article.text.slice(...span)}
        read={null}
        sentence={<Place text={reading.article.text} sentence={sentence} span={span} />}
        year={year}
        reason=""
        initials={data.initials}
        onSave={(...signed) => {
          onClose();
          events.onAdd(...signed);
        }}
        onRestore={null}
        onClose={onClose}
      />
    );
  }
  const figure = reading.figures[editing];
  if (over === 'edit' && figure) {
    const edit = data.edits.get(editing);
    return (
      <EditSheet
        key={`edit ${figure.start} ${figure.end}`}
        kind="edit"
        fields={figure}
        quote={figure.quote}
        read={readOf(figure, edit)}
        sentence={<Sentence reading={reading} figure={editing} flagged={flagged} />}
        year={year}
        reason={edit?.reason ?? ''}
        initials={data.initials}
        onSave={(...signed) => {
          onClose();
          events.onEdit(editing, ...signed);
        }}
        onRestore={
          edit && edit.kind !== 'add'
            ? () => {
                onClose();
                events.onRestore(editing);
              }
            : null
        }
        onClose={onClose}
      />
    );
  }
  if (over === 'facts')
    return (
      <FactsSheet
        facts={reading.facts}
        read={data.factsEdit ? { ...reading.facts, ...data.factsEdit.before } : reading.facts}
        initials={data.initials}
        findRegions={words.findRegions}
        onSave={(facts: FactFields, initials) => {
          onClose();
          events.onEditFacts(facts, initials);
        }}
        onRestore={
          data.factsEdit
            ? () => {
                onClose();
                events.onRestoreFacts();
              }
            : null
        }
        onClose={onClose}
      />
    );
  return null;
}

/** What was read of a figure; null for one that a reader put in. */
function readOf(figure: Figure, edit: ReturnType<PanelData['edits']['get']>): FigureFields | null {
  if (!edit) return figure;
  return edit.kind === 'add' ? null : edit.before;
}

/** A place that the reader selected, in its sentence. */
function Place({ text, sentence, span }: { text: string; sentence: Span; span: Span }) {
  return (
    <p class="q" lang="zh" dir="auto">
      {segmentsOf(text, sentence, [{ span, name: 'fig is-current' }]).map(({ start, text: piece, names }) =>
        names.length > 0 ? (
          <span key={start} class={names.join(' ')}>
            {piece}
          </span>
        ) : (
          piece
        ),
      )}
    </p>
  );
}
