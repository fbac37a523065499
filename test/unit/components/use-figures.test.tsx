// @vitest-environment jsdom
/** The table of all figures, when the worker that holds it cannot go on. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FigureAnswer, FigureQuestion } from '../../../entrypoints/library/jobs/figure-questions.ts';
import { type FigureLines, useFigures } from '../../../entrypoints/library/use-figures.ts';
import type { Library } from '../../../utils/library/library.ts';
import { type FigureView, wholeFigureView } from '../../../utils/view/figure-table.ts';

/** Stands in for the worker: says what the test has it say. */
class Stand {
  static last: Stand;
  onmessage: (event: { data: FigureAnswer }) => void = () => {};
  onerror: (event: { message: string }) => void = () => {};
  constructor() {
    Stand.last = this;
  }
  postMessage(question: FigureQuestion) {
    if (question.ask === 'view')
      this.onmessage({ data: { is: 'viewed', ticket: question.ticket, viewed: { figures: 0, of: 0, lines: 0 } } });
    if (question.ask === 'lines') this.onmessage({ data: { is: 'lines', ticket: question.ticket, lines: [] } });
  }
  terminate() {}
}

const view: FigureView = { ...wholeFigureView, sort: { column: 'value', down: false } };
const library = { onChange: () => () => {} } as unknown as Library;

describe('a table of figures', () => {
  let figures: FigureLines;
  let root: HTMLElement;
  const failed: unknown[] = [];
  const onFail = (error: unknown) => failed.push(error);
  function Table() {
    figures = useFigures(library, 'zh-Hans', view, onFail);
    return null;
  }
  const say = (data: FigureAnswer) => act(async () => Stand.last.onmessage({ data }));

  beforeEach(async () => {
    failed.length = 0;
    vi.stubGlobal('Worker', Stand);
    root = document.createElement('div');
    await act(() => render(<Table />, root));
    await say({ is: 'read', done: 20, of: 100 });
  });
  afterEach(() => {
    render(null, root);
    vi.unstubAllGlobals();
  });

  it('tells how far it has been read', () => {
    expect(figures).toMatchObject({ progress: { done: 20, of: 100 }, isBroken: false });
  });

  it.each<[string, () => void]>([
    ['cannot read the library', () => Stand.last.onmessage({ data: { is: 'failed', error: 'broken' } })],
    ['ends by itself', () => Stand.last.onerror({ message: 'out of memory' })],
  ])('is no longer being read when its worker %s', async (_, fail) => {
    await act(async () => fail());
    expect(failed).toHaveLength(1);
    expect(figures).toMatchObject({ progress: null, isBroken: true });
  });
});
