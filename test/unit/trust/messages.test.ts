/** Every message that contexts say to each other, fuzzed: what is not known exactly is refused, and nothing throws. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, Joiner } from '../../../utils/messages/chunks.ts';
import { parseToPage, parseToPanel } from '../../../utils/messages/port.ts';
import { parsePageReading } from '../../../utils/messages/reading-check.ts';
import { parsePageReport, parsePendingJump, parsePendingSave } from '../../../utils/messages/worker.ts';
import { sampleReading } from '../../support/reading.ts';
import { count, sized } from '../../support/trust.ts';

const sender = { id: 'self', frameId: 0, tab: { id: 1 } };
const anchor = { quote: '12', prefix: '', suffix: '', start: 0, end: 2 };

/** One message of each type, right as it is, with what takes it. */
const known: [string, object, (value: unknown) => unknown][] = [
  ...[
    { type: 'read', force: true },
    { type: 'jump', revision: 1, figure: 0 },
    { type: 'jump-to', revision: 1, span: [3, 9] },
    { type: 'find', anchor, pick: true },
    { type: 'light', revision: 1, figures: [1, 2], spans: [] },
    { type: 'amend', revision: 1, rejected: [], kinds: [], added: [], flagged: [1] },
    { type: 'saved', revision: 1, figures: [], passages: [[0, 4]] },
    {
      type: 'figures',
      revision: 1,
      from: 0,
      figures: [{ start: 1, end: 3, kind: 'count', sentence: [0, 9], words: [[4, 6]] }],
      flagged: [0],
    },
    { type: 'show', on: true },
    { type: 'selection', purpose: 'keep' },
  ].map((one): [string, object, typeof parseToPage] => [`page ${one.type}`, one, parseToPage]),
  ...[
    { type: 'progress', done: 1, total: 2, figures: 3 },
    { type: 'piece', index: 0, of: 1, json: '{}' },
    { type: 'changed' },
    { type: 'picked', revision: 1, figure: 2 },
    { type: 'selecting', length: 3 },
    { type: 'picked-at', revision: 1, span: [0, 2] },
    { type: 'passage', revision: 1, purpose: 'keep', passage: anchor },
    { type: 'jumped', revision: 1, outcome: 'shown' },
    { type: 'found', state: 'moved', reason: 'x' },
    { type: 'marks-removed' },
    { type: 'painted', painted: 1, of: 2 },
    { type: 'failed', stage: 'page', detail: 'x' },
  ].map((one): [string, object, typeof parseToPanel] => [`panel ${one.type}`, one, parseToPanel]),
  ...[{ type: 'report-here' }, { type: 'annotator-here', figures: 3 }].map(
    (one): [string, object, (value: unknown) => unknown] => [
      `background ${one.type}`,
      one,
      (value) => parsePageReport(value, sender, 'self')?.report ?? null,
    ],
  ),
];

/** What a field may be made into: of another type, out of bounds, or something that means harm. */
const odd = fc.oneof(
  fc.anything({ withNullPrototype: true, withBigInt: true, withMap: true }),
  fc.constantFrom<unknown>(
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -1,
    1.5,
    1e308,
    '',
    'x'.repeat(5_000_000),
    [],
    {},
    null,
    undefined,
  ),
  fc.constant(JSON.parse('{"__proto__":{"type":"selection","polluted":true}}')),
);

describe.each(known)('R33 the message "%s"', (_, message, parse) => {
  it('is taken as it is, without what is not known in it', () => {
    expect(parse(message)).toEqual(message);
    expect(parse({ ...message, url: 'http://elsewhere.example/', command: 'open' })).toEqual(message);
  });

  it('is refused with any field missing, and never taken for something that it does not say', () => {
    for (const field of Object.keys(message)) {
      const { [field]: _left, ...rest } = message as Record<string, unknown>;
      expect(parse(rest)).toBeNull();
    }
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(message)), odd, (field, value) => {
        const taken = parse({ ...message, [field]: value });
        // Where it passes, it passes as what it says, field by field.
        const said = { ...message, [field]: value } as Record<string, unknown>;
        for (const [key, part] of Object.entries((taken ?? {}) as object)) expect(part).toEqual(said[key]);
        count('messages');
      }),
      { numRuns: sized(100, 1_000) },
    );
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('is refused where it is of a type that nobody knows', () => {
    for (const type of [
      '',
      'open',
      'fetch',
      'delete',
      'constructor',
      '__proto__',
      'toString',
      1,
      null,
      ['read'],
      { type: 'read' },
    ])
      expect(parse({ ...message, type })).toBeNull();
  });
});

it('R33 nothing throws, whatever comes', () => {
  const circular: { self?: unknown } = {};
  circular.self = circular;
  for (const value of [circular, () => 1, Symbol('x'), new Date(), new Proxy({}, {}), 'x'.repeat(10_000_000)])
    for (const [, , parse] of known) expect(parse(value)).toBeNull();
  for (const parse of [parsePageReading, parsePendingJump, (value: unknown) => parsePendingSave(value, 0)]) {
    expect(parse(circular)).toBeNull();
    fc.assert(
      fc.property(fc.anything(), (value) => void expect(parse(value)).toBeNull()),
      { numRuns: 200 },
    );
  }
});

describe('R37 a reading on its way', () => {
  const join = (value: unknown) => {
    const joiner = new Joiner();
    let whole: unknown;
    for (const piece of cut(value)) {
      // As the border takes it: a piece that is too long is refused there.
      expect(parseToPanel({ type: 'piece', ...piece })).not.toBeNull();
      whole = joiner.add(piece);
    }
    return whole;
  };

  it('arrives as it was, however long, in pieces of a megabyte', () => {
    const long = Array.from({ length: 100_000 }, (_, n) => ({ n, words: '数据𠮷' }));
    expect(join(long)).toEqual(long);
    expect(Math.max(...cut(long).map(({ json }) => json.length))).toBeLessThanOrEqual(500_001);
    const { figures: _, checks: __, forms: ___, ...page } = sampleReading;
    expect(parsePageReading(join(page))).toEqual(page);
  });

  it('is refused when a piece is lost, comes twice, or out of order', () => {
    const pieces = cut(Array.from({ length: 60_000 }, (_, n) => ({ n, words: '数据' })));
    expect(pieces.length).toBeGreaterThan(2);
    for (const order of [pieces.slice(1), [...pieces].reverse(), [pieces[0]!, pieces[0]!, ...pieces.slice(2)]]) {
      const joiner = new Joiner();
      expect(order.map((piece) => joiner.add(piece)).filter((one) => one !== undefined)).toEqual([]);
    }
  });
});
