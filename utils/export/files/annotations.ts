/**
 * Snippets as W3C Web Annotations (JSON-LD): the words as a text quote and as a text position; notes, tags and what was
 * corrected as bodies.
 * Positions count UTF-16 units in the article's text, as it was read at the time that the state gives.
 */
import type { Correction } from '../../corrections/correction.ts';
import type { Snippet } from '../../library/records.ts';
import { type CorrectedWords, correctedLine, correctionOf } from '../corrected.ts';

const context = 'http://www.w3.org/ns/anno.jsonld';

/** Identifiers must be addresses: ids of the library are UUIDs, others are packed into one. */
const idOf = (id: string): string =>
  /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)
    ? `urn:uuid:${id}`
    : `urn:mingshu:${encodeURIComponent(id)}`;

interface Annotation {
  id: string;
  type: 'Annotation';
  motivation: 'commenting' | 'tagging' | 'highlighting';
  created: string;
  modified: string;
  body?: object[];
  target: object;
}

function annotation(snippet: Snippet, readAt: string | null, corrected: string | null): Annotation {
  const { anchor, note, tags } = snippet;
  const bodies = [
    ...(note === '' ? [] : [{ type: 'TextualBody', value: note, format: 'text/plain', purpose: 'commenting' }]),
    ...tags.map((value) => ({ type: 'TextualBody', value, format: 'text/plain', purpose: 'tagging' })),
    ...(anchor.figure
      ? [
          {
            type: 'TextualBody',
            value: `${anchor.figure.indicator}: ${anchor.figure.value} ${anchor.figure.unit}`.trim(),
            format: 'text/plain',
            language: 'zh-Hans',
            purpose: 'describing',
          },
        ]
      : []),
    ...(corrected === null
      ? []
      : [{ type: 'TextualBody', value: corrected, format: 'text/plain', purpose: 'editing' }]),
  ];
  return {
    id: idOf(snippet.id),
    type: 'Annotation',
    motivation: note !== '' ? 'commenting' : tags.length > 0 ? 'tagging' : 'highlighting',
    created: snippet.createdAt,
    modified: snippet.updatedAt,
    ...(bodies.length > 0 && { body: bodies }),
    target: {
      source: snippet.url,
      selector: [
        { type: 'TextQuoteSelector', exact: anchor.quote, prefix: anchor.prefix, suffix: anchor.suffix },
        { type: 'TextPositionSelector', start: anchor.start, end: anchor.end },
      ],
      state: { type: 'TimeState', sourceDate: readAt ?? snippet.createdAt },
    },
  };
}

/** All snippets as one collection of one page. `readAt` gives when a report was read, by its id. */
export function annotations(
  snippets: readonly Snippet[],
  readAt: ReadonlyMap<string, string>,
  corrections: readonly Correction[],
  words: CorrectedWords & { title: string },
): string {
  const items = snippets.map((snippet) => {
    const correction = correctionOf(snippet, corrections);
    return annotation(
      snippet,
      snippet.reportId === null ? null : (readAt.get(snippet.reportId) ?? null),
      correction && correctedLine(correction, words),
    );
  });
  const collection = {
    '@context': context,
    id: 'urn:mingshu:snippets',
    type: 'AnnotationCollection',
    label: words.title,
    total: items.length,
    first: { id: 'urn:mingshu:snippets:1', type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}
