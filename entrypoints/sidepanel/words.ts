/** Words for what the rooms name by keys: signals of detection, reasons of provenance, sources of facts, indicators. */
import type { PanelWords } from '../../components/panel/panel.tsx';
import type { Locale } from '../../utils/i18n/i18n.ts';
import { nameOf } from '../../utils/view/display.ts';

export function panelWords(locale: Locale): PanelWords {
  return {
    signals: (reading) =>
      reading.detection.signals.map(({ name, weight, detail }) => ({ holds: weight > 0, name, detail: detail ?? '' })),
    provenance: (reading) => reading.facts.provenanceReasons,
    source: (source) => source,
    snippetName: (snippet) =>
      nameOf({ indicator: snippet.anchor.figure?.indicator ?? '', indicatorId: snippet.indicatorId }, locale).name,
  };
}
