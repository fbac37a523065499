/**
 * The place strip: every figure at its place in the text, failing ones tall, the current one thick. A short cut for the
 * pointer; the list says the same, so keyboard and screen reader lose nothing by it.
 */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Figure } from '../../utils/figures/figure.ts';
import { panel } from '../../utils/i18n/panel.ts';
import type { Reading } from '../../utils/messages/reading.ts';
import { type Tint, tintOf, tints } from '../../utils/view/marks.ts';
import { useWords } from '../base/words.ts';

/** The drawing's own units across; it is stretched to the width of the panel. */
const across = 1000;

export interface PlaceProps {
  reading: Reading;
  flagged: ReadonlySet<number>;
  current: number | null;
  onJump(figure: number): void;
}

export function Place({ reading, flagged, current, onJump }: PlaceProps) {
  const t = useWords(panel);
  const { figures, article } = reading;
  const [from, to] = article.body;
  const at = (offset: number) => (to > from ? Math.round(((offset - from) / (to - from)) * across * 10) / 10 : 0);
  const path = (indexes: Iterable<number>, top: number, height: number) =>
    Array.from(indexes, (index) => `M${at(figures[index]?.start ?? from)} ${top}v${height}`).join('');
  // Drawn once the list stands: what the reader is waiting for is there.
  const [drawn, draw] = useState<Reading | null>(null);
  useEffect(() => draw(reading), [reading]);
  const paths = useMemo(() => {
    if (!drawn) return null;
    const byTint = Map.groupBy(figures.keys(), (index) => tintOf((figures[index] as Figure).kind));
    return new Map<Tint, string>(tints.map((tint) => [tint, path(byTint.get(tint) ?? [], 8, 8)]));
  }, [reading, drawn]);
  const nearest = (event: MouseEvent & { currentTarget: SVGSVGElement }) => {
    const box = event.currentTarget.getBoundingClientRect();
    const wanted = from + ((event.clientX - box.left) / box.width) * (to - from);
    let best = -1;
    figures.forEach((figure, index) => {
      const closer = best < 0 || Math.abs(figure.start - wanted) < Math.abs((figures[best]?.start ?? 0) - wanted);
      if (closer) best = index;
    });
    if (best >= 0) onJump(best);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a pointer's short cut to what the list offers by key
    <svg
      class="place"
      viewBox={`0 0 ${across} 24`}
      preserveAspectRatio="none"
      role="img"
      aria-label={t('place')}
      onClick={nearest}
    >
      <title>{t('place')}</title>
      <path
        vector-effect="non-scaling-stroke"
        stroke="var(--line)"
        d={article.headings.map((heading) => `M${at(heading.start)} 0v24`).join('')}
      />
      {tints.map((tint) => (
        <path key={tint} vector-effect="non-scaling-stroke" stroke={`var(--mark-${tint})`} d={paths?.get(tint) ?? ''} />
      ))}
      <path
        vector-effect="non-scaling-stroke"
        stroke="var(--flag)"
        stroke-width="2"
        d={drawn ? path(flagged, 3, 18) : ''}
      />
      {current !== null && (
        <path
          vector-effect="non-scaling-stroke"
          stroke={flagged.has(current) ? 'var(--flag)' : 'var(--accent)'}
          stroke-width="3"
          d={path([current], 0, 24)}
        />
      )}
    </svg>
  );
}
