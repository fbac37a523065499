/** Words for what the rooms name by keys: signals of detection, reasons of provenance, sources of facts, indicators. */
import type { PanelWords } from '../../components/panel/data.ts';
import { type Locale, translator } from '../../utils/i18n/i18n.ts';
import { pageWords } from '../../utils/i18n/page.ts';
import { nameOf } from '../../utils/view/display.ts';

export function panelWords(locale: Locale): Omit<PanelWords, 'findKnown'> {
  const t = translator(pageWords, locale);
  const known = (key: string): key is keyof typeof pageWords => Object.hasOwn(pageWords, key);
  /** The key's own words, or what stands behind its dot: a label of the page, a name that is new. */
  const say = (family: string, name: string) => {
    const key = `${family}.${name}`;
    return known(key) ? t(key) : name;
  };
  return {
    signals: (reading) =>
      reading.detection.signals.map(({ name, weight, detail }) => ({
        holds: weight > 0,
        name: say('signal', name),
        detail: detail ?? '',
      })),
    provenance: (reading) => reading.facts.provenanceReasons.map((reason) => say('provenance', reason)),
    source: (source) => say('source', source.startsWith('meta:') ? source.slice(5).toLowerCase() : source),
    findRegions: async (query) => (await import('../../utils/page/region-search.ts')).searchRegions(query),
    snippetName: (snippet) =>
      nameOf({ indicator: snippet.anchor.figure?.indicator ?? '', indicatorId: snippet.indicatorId }, locale).name,
  };
}
