/** A figure as text for a manuscript: its sentence, and where it is from. */
import type { Figure } from '../../utils/figures/figure.ts';
import type { Reading } from '../../utils/messages/reading.ts';

export function figureAsText(reading: Reading, index: number): string {
  const { facts, article, url, pageTitle } = reading;
  const figure = reading.figures[index] as Figure;
  const source = [facts.issuer.join('，'), facts.title ?? pageTitle, facts.published ?? facts.written, url];
  return `${article.text.slice(...figure.sentence).trim()}\n——${source.filter(Boolean).join('. ')}`;
}
