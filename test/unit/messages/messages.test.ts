import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, Joiner } from '../../../utils/messages/chunks.ts';
import { errorDetail, parseToPage, parseToPanel } from '../../../utils/messages/port.ts';
import { parsePageReport, parsePendingJump, parsePendingSave } from '../../../utils/messages/worker.ts';

describe('messages of the port', () => {
  it.each([
    [{ type: 'read', force: false }],
    [{ type: 'jump', revision: 1, figure: 0 }],
    [{ type: 'jump-to', revision: 1, span: [3, 9] }],
    [{ type: 'find', anchor: { quote: '12', prefix: '', suffix: '', start: 0, end: 2 }, pick: true }],
    [{ type: 'light', revision: 1, figures: [1, 2], spans: [[4, 6]] }],
    [
      {
        type: 'amend',
        revision: 1,
        rejected: [2],
        kinds: [{ figure: 1, kind: 'money' }],
        added: [{ span: [3, 4], sentence: [0, 9], kind: 'count', isFlagged: false }],
        flagged: [0],
      },
    ],
    [{ type: 'saved', revision: 1, figures: [], passages: [[0, 4]] }],
    [{ type: 'show', on: true }],
    [{ type: 'selection', purpose: 'figure' }],
  ])('the page takes %j', (message) => {
    expect(parseToPage(message)).toEqual(message);
  });

  it.each([
    [null],
    ['read'],
    [[]],
    [{}],
    [{ type: 'read' }],
    [{ type: 'read', force: 1 }],
    [{ type: 'evaluate', code: '1' }],
    [{ type: 'jump', revision: 1, figure: -1 }],
    [{ type: 'jump', revision: 1, figure: 1.5 }],
    [{ type: 'jump', revision: Number.NaN, figure: 1 }],
    [{ type: 'jump-to', revision: 1, span: [9, 3] }],
    [{ type: 'jump-to', revision: 1, span: [3] }],
    [{ type: 'light', revision: 1, figures: '1', spans: [] }],
    [{ type: 'light', revision: 1, figures: [1] }],
    [{ type: 'selection' }],
    [{ type: 'selection', purpose: 'other' }],
    [{ type: 'amend', revision: 1, rejected: [], kinds: [{ figure: 1, kind: 'x' }], added: [], flagged: [] }],
    [{ type: 'find', anchor: { quote: 1 } }],
    [{ type: 'constructor' }],
    [JSON.parse('{"__proto__":{"type":"selection"}}')],
  ])('the page refuses %j', (message) => {
    expect(parseToPage(message)).toBeNull();
  });

  it.each([
    [{ type: 'picked', revision: 1, figure: 2 }],
    [{ type: 'picked-at', revision: 1, span: [3, 5] }],
    [{ type: 'passage', revision: 1, purpose: 'keep', passage: null }],
    [
      {
        type: 'passage',
        revision: 1,
        purpose: 'figure',
        passage: { quote: '文字', prefix: '', suffix: '。', start: 1, end: 3 },
      },
    ],
    [{ type: 'jumped', revision: 1, outcome: 'hidden' }],
    [{ type: 'progress', done: 1, total: 2, figures: 3 }],
  ])('the panel takes %j', (message) => {
    expect(parseToPanel(message)).toEqual(message);
  });

  it.each([
    [{ type: 'picked', revision: 1 }],
    [{ type: 'picked', revision: 1, figure: 1e9 }],
    [{ type: 'jumped', revision: 1, outcome: 'ok' }],
    [{ type: 'piece', index: 0, of: 1, json: 'x'.repeat(1_000_001) }],
    [{ type: 'failed', stage: 'network', detail: '' }],
  ])('the panel refuses %j', (message) => {
    expect(parseToPanel(message)).toBeNull();
  });

  it('never throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withMap: true, withBigInt: true }), (value) => {
        expect(parseToPage(value)).toBeNull();
        expect(parseToPanel(value)).toBeNull();
      }),
    );
  });

  it('drops fields that it does not know', () => {
    expect(parseToPage({ type: 'read', force: true, url: 'http://elsewhere/' })).toEqual({ type: 'read', force: true });
  });
});

describe('reports to the background', () => {
  const sender = { id: 'self', frameId: 0, tab: { id: 7 } };

  it('come from the top frame of a tab, ours', () => {
    expect(parsePageReport({ type: 'report-here' }, sender, 'self')).toEqual({
      report: { type: 'report-here' },
      tabId: 7,
    });
    expect(parsePageReport({ type: 'annotator-here', figures: 3 }, sender, 'self')?.report).toEqual({
      type: 'annotator-here',
      figures: 3,
    });
  });

  it.each([
    ['another extension', { ...sender, id: 'other' }],
    ['a frame', { ...sender, frameId: 2 }],
    ['no tab', { id: 'self', frameId: 0 }],
  ])('are refused from %s', (_, from) => {
    expect(parsePageReport({ type: 'report-here' }, from, 'self')).toBeNull();
  });

  it.each([
    [{ type: 'annotator-here' }],
    [{ type: 'annotator-here', figures: -1 }],
    [{ type: 'annotator-here', figures: 'many' }],
    [{ type: 'open', url: 'http://elsewhere/' }],
    [undefined],
  ])('are refused where they are %j', (message) => {
    expect(parsePageReport(message, sender, 'self')).toBeNull();
  });

  it('a jump that waits names a page and a place', () => {
    const jump = {
      address: 'http://www.x.gov.cn/a.html',
      anchor: { quote: '1', prefix: '', suffix: '', start: 0, end: 1 },
    };
    expect(parsePendingJump(jump)).toEqual(jump);
    expect(parsePendingJump({ ...jump, address: 'not an address' })).toBeNull();
    expect(parsePendingJump({ address: jump.address })).toBeNull();
  });

  it('a save that waits grows stale', () => {
    expect(parsePendingSave({ tabId: 1, at: 1_000 }, 2_000)).toEqual({ tabId: 1, at: 1_000 });
    expect(parsePendingSave({ tabId: 1, at: 1_000 }, 100_000)).toBeNull();
    expect(parsePendingSave({ tabId: 1 }, 2_000)).toBeNull();
  });
});

describe('large values in pieces', () => {
  const join = (value: unknown) => {
    const joiner = new Joiner();
    const results = cut(value).map((piece) => joiner.add(JSON.parse(JSON.stringify(piece))));
    expect(results.slice(0, -1).every((one) => one === undefined)).toBe(true);
    return results.at(-1);
  };

  it('arrive as they were', () => {
    const value = { text: '数😀'.repeat(400_000), list: [1, null, 'x'] };
    expect(cut(value).length).toBeGreaterThan(1);
    expect(join(value)).toEqual(value);
    expect(join({ small: true })).toEqual({ small: true });
  });

  it('are never cut inside a pair of surrogates', () => {
    for (const piece of cut('😀'.repeat(600_000))) expect(piece.json.isWellFormed()).toBe(true);
    for (const piece of cut(`x${'😀'.repeat(600_000)}`)) expect(piece.json.isWellFormed()).toBe(true);
  });

  it('start over when a piece is lost', () => {
    const pieces = cut({ text: 'x'.repeat(1_200_000) });
    const joiner = new Joiner();
    joiner.add(pieces[0]!);
    expect(joiner.add(pieces[2]!)).toBeUndefined();
    expect(pieces.map((piece) => joiner.add(piece)).at(-1)).toEqual({ text: 'x'.repeat(1_200_000) });
  });

  it('are nothing where they are no JSON', () => {
    expect(new Joiner().add({ index: 0, of: 1, json: '{"a":' })).toBeUndefined();
  });
});

describe('what is told of an error', () => {
  it('holds no words of a page and no address', () => {
    const detail = errorDetail(new RangeError('span 3–9 of “全市受理案件” in http://www.x.gov.cn/a?b=1 is off'));
    expect(detail).toMatch(/^RangeError: span 3…9/);
    expect(detail).not.toMatch(/[^\x20-\x7e…]|gov\.cn/);
  });

  it('copes with what is no error', () => {
    expect(errorDetail('全市')).toBe('unknown error');
  });
});
