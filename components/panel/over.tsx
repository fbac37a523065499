/** What lies over the panel: sheets and forms, of which one is open at a time. Loaded with the first of them. */
import type { Reading } from '../../utils/messages/reading.ts';
import { type CopyChoice, CopySheet } from './copy-sheet.tsx';
import { Corrections } from './corrections.tsx';
import type { PanelData, PanelEvents, PanelWords } from './data.ts';
import { KeysSheet, Menu, ProvenanceSheet } from './sheets.tsx';
import { UnplacedSheet } from './unplaced-sheet.tsx';
import './later-styles.ts';

export type Over = 'keys' | 'provenance' | 'menu' | 'edit' | 'facts' | 'add' | 'copy' | 'revisit' | 'unplaced' | null;

export interface OverProps {
  over: Over;
  data: PanelData;
  events: PanelEvents;
  words: PanelWords;
  /** The page; null where it was not read. */
  reading: Reading | null;
  /** The figure that is being corrected. */
  editing: number;
  copying: CopyChoice | null;
  onOver(over: Over): void;
  onClose(): void;
}

export function OverPanel(props: OverProps) {
  const { over, data, events, words, reading, editing, copying, onOver, onClose } = props;
  const { status } = data;
  if (over === 'keys') return <KeysSheet shortcut={data.shortcut} saveShortcut={data.saveShortcut} onClose={onClose} />;
  if (over === 'menu')
    return (
      <Menu
        site={data.site}
        onSite={events.onSite}
        onLocale={events.onLocale}
        onReadAgain={() => events.onReadAgain(reading !== null)}
        onOpenLibrary={events.onOpenLibrary}
        onOpenWelcome={events.onOpenWelcome}
        onOpenHelp={events.onOpenHelp}
        onKeys={() => onOver('keys')}
        onClose={onClose}
      />
    );
  if (over === 'provenance' && status.kind === 'read')
    return (
      <ProvenanceSheet
        reading={status.reading}
        saved={data.saved?.report ?? null}
        reasons={words.provenance(status.reading)}
        sourceName={words.source}
        factsEdit={data.factsEdit}
        onEdit={() => onOver('facts')}
        onClose={onClose}
      />
    );
  if (over === 'unplaced' && data.unplaced.length > 0)
    return <UnplacedSheet unplaced={data.unplaced} onDrop={events.onDropCorrection} onClose={onClose} />;
  if (over === 'copy' && copying)
    return (
      <CopySheet
        choice={copying}
        style={data.style}
        styles={data.styles}
        onStyle={events.onStyle}
        onClose={onClose}
        onCopy={(form, figures) => {
          onClose();
          events.onCopyFigures(form, figures);
        }}
      />
    );
  return reading && <Corrections {...{ data, events, words, reading, over, editing, onClose }} />;
}
