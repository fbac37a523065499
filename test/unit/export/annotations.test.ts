/** Snippets as Web Annotations: read by a JSON-LD processor that refuses every term it does not know. */
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import type { FigureCorrection } from '../../../utils/corrections/correction.ts';
import { annotations } from '../../../utils/export/files/annotations.ts';
import type { Snippet } from '../../../utils/library/records.ts';
import context from '../../support/anno-context.json' with { type: 'json' };
import { newSnippet } from '../../support/library.ts';

const oa = 'http://www.w3.org/ns/oa#';
const snippetOf = (over: Partial<Snippet> = {}): Snippet => {
  const { kind, anchor, sentence, mark, url, title } = newSnippet();
  return {
    id: '0b7a1a2e-0a51-4b1c-9c3e-2f8f0f1b2c3d',
    reportId: 'r1',
    kind,
    anchor,
    indicatorId: null,
    sentence,
    mark,
    note: '与去年相比 "=1+1"\n第二行',
    tags: ['复议', '口径'],
    address: url,
    url,
    title,
    createdAt: '2024-02-03T08:00:00.000Z',
    updatedAt: '2024-02-04T08:00:00.000Z',
    ...over,
  };
};

const words = { title: '摘录', corrected: '改正过', rejected: '已驳回', added: '补入', fields: { value: '数值' } };

const documentLoader = async (url: string) => {
  if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`nothing else is loaded: ${url}`);
  return { contextUrl: null, documentUrl: url, document: context };
};

type Node = Record<string, { '@value'?: unknown; '@id'?: string; '@list'?: Node[] }[]> & { '@type'?: string[] };

async function expanded(json: string): Promise<Node[]> {
  const all = (await jsonld.expand(JSON.parse(json), { documentLoader, safe: true })) as Node[];
  return all;
}

describe('R44 annotations', () => {
  it('say in the standard’s own terms what was kept, where, and what the reader wrote', async () => {
    const json = annotations(
      [snippetOf(), snippetOf({ id: 'no uuid', note: '', tags: [], reportId: null })],
      new Map([['r1', '2024-02-02T00:00:00.000Z']]),
      [],
      words,
    );
    const [collection] = (await expanded(json)) as [Node];
    expect(collection['@type']).toEqual(['http://www.w3.org/ns/activitystreams#OrderedCollection']);
    const [page] = collection['http://www.w3.org/ns/activitystreams#first'] as unknown as [Node];
    const items = page['http://www.w3.org/ns/activitystreams#items']?.[0]?.['@list'] as Node[];
    expect(items.map((one) => one['@type'])).toEqual([[`${oa}Annotation`], [`${oa}Annotation`]]);
    const [first, second] = items as [Node, Node];
    const [target] = first[`${oa}hasTarget`] as unknown as [Node];
    const selectors = target[`${oa}hasSelector`] as unknown as Node[];
    expect(selectors.map((one) => one['@type']?.[0])).toEqual([`${oa}TextQuoteSelector`, `${oa}TextPositionSelector`]);
    expect(selectors[0]?.[`${oa}exact`]?.[0]?.['@value']).toBe('45');
    const { start, end } = snippetOf().anchor;
    expect([`${oa}start`, `${oa}end`].map((key) => selectors[1]?.[key]?.[0]?.['@value'])).toEqual([start, end]);
    const bodies = first[`${oa}hasBody`] as unknown as Node[];
    expect(bodies.map((one) => one['http://www.w3.org/1999/02/22-rdf-syntax-ns#value']?.[0]?.['@value'])).toEqual([
      '与去年相比 "=1+1"\n第二行',
      '复议',
      '口径',
      '行政复议案件受理数: 45 件',
    ]);
    expect(second[`${oa}motivatedBy`]?.[0]?.['@id']).toBe(`${oa}highlighting`);
    expect((second as unknown as { '@id': string })['@id']).toBe('urn:mingshu:no%20uuid');
  });

  it('say what was corrected of a figure, by whom and when, beside what the page says', async () => {
    const kept = snippetOf({ note: '', tags: [] });
    const correction = {
      kind: 'edit',
      address: kept.address,
      anchor: kept.anchor,
      before: { value: 45 },
      after: { value: 54 },
      by: 'LZ',
      updatedAt: '2024-02-05T08:00:00.000Z',
      reason: '数字颠倒',
    } as FigureCorrection;
    const [collection] = (await expanded(annotations([kept], new Map(), [correction], words))) as [Node];
    const said = JSON.stringify(collection);
    expect(said).toContain('行政复议案件受理数: 45 件');
    expect(said).toContain('改正过: 数值 45 → 54; LZ, 2024-02-05; 数字颠倒');
    expect(said).toContain(`${oa}editing`);
  });

  it('of no snippets are an empty collection', async () => {
    const [collection] = await expanded(annotations([], new Map(), [], words));
    expect(collection?.['http://www.w3.org/ns/activitystreams#totalItems']?.[0]?.['@value']).toBe(0);
  });
});
