/** The panel's state of a page opened again: the visit that is kept of it, and what does as the reader decides. */
import { useEffect, useState } from 'preact/hooks';
import type { RevisitData, RevisitEvents } from '../../components/panel/revisit.tsx';
import type { ReportVersion } from '../../utils/library/records.ts';
import type { Corrected } from './corrections.ts';
import type { Kept } from './kept.ts';
import type { RevisitTools, revisitEvents } from './revisiting.ts';

/** Null while there is nothing to look up again, or what does is on its way. */
export function useRevisit(
  corrected: Corrected | null,
  kept: Kept,
  tools: RevisitTools,
): { data: RevisitData; events: RevisitEvents } | null {
  const [visit, setVisit] = useState<ReportVersion | null>(null);
  const [saving, setSaving] = useState(false);
  const [eventsOf, setEventsOf] = useState<typeof revisitEvents | null>(null);
  const { report, revisit } = kept;
  const differs = report?.differs ?? false;
  const reading = corrected?.reading ?? null;
  const isKnown = reading?.outcome === 'read' && revisit !== null;

  useEffect(() => {
    let isGone = false;
    if (corrected?.reading.outcome !== 'read' || !differs) {
      setVisit(null);
      return;
    }
    Promise.all([tools.library(), import('./revisiting.ts')])
      .then(([lib, { keepThisVisit }]) => keepThisVisit(lib, corrected, tools.appVersion))
      .then((version) => !isGone && setVisit(version), tools.fail);
    return () => {
      isGone = true;
    };
  }, [reading, kept]);

  useEffect(() => {
    if (isKnown) import('./revisiting.ts').then((module) => setEventsOf(() => module.revisitEvents), tools.fail);
  }, [isKnown]);

  if (!corrected || !isKnown || !eventsOf) return null;
  return {
    data: { revisit, report: report?.report ?? null, visit, saving },
    events: eventsOf({ corrected, report, visit, saving, setSaving }, tools),
  };
}
