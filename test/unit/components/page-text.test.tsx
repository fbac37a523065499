// @vitest-environment jsdom
/** Whatever a page says is shown letter for letter, and makes nothing: no element, no attribute, no address. */
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Checks } from '../../../components/panel/checks.tsx';
import { Header } from '../../../components/panel/header.tsx';
import { Opened } from '../../../components/panel/opened.tsx';
import { FigureRow } from '../../../components/panel/row.tsx';
import { Snippets } from '../../../components/panel/snippets.tsx';
import { NotReport } from '../../../components/panel/states.tsx';
import type { Snippet } from '../../../utils/library/records.ts';
import type { Reading } from '../../../utils/messages/reading.ts';
import { rowsOf } from '../../../utils/view/rows.ts';
import { finderOf } from '../../../utils/view/search.ts';
import { markup, unseen } from '../../support/hostile.ts';
import { sampleReading } from '../../support/reading.ts';

/** Some of each kind: every view is drawn with every one. */
const hostile = [...markup.filter((_, n) => n % 12 === 0), ...unseen];

const nothing = () => {};
const events = {
  onReadAgain: nothing,
  onOpenLibrary: nothing,
  onAllowPortals: nothing,
  onReload: nothing,
  onCopy: nothing,
};

/** The sample with these words wherever a page has a say. */
function readingWith(words: string): Reading {
  const text = `${words}120件`;
  const figure = {
    ...sampleReading.figures[0]!,
    start: words.length,
    end: words.length + 3,
    indicator: words,
    indicatorId: null,
    words: [],
    scope: words,
    unit: words,
    sentence: [0, text.length] as const,
    section: 0,
  };
  return {
    ...sampleReading,
    pageTitle: words,
    article: { text, body: [0, text.length], headings: [{ start: 0, end: 1, level: 1, title: words }] },
    facts: { ...sampleReading.facts, title: words, issuer: [words], official: false },
    figures: [figure, figure],
    checks: [
      { kind: 'sum', holds: false, verdict: 'fails', figures: [0, 1], computed: 1, difference: 119, tie: words },
    ],
    detection: { ...sampleReading.detection, signals: [{ name: words, weight: 1, detail: words }] },
  };
}

let root: HTMLElement;
const draw = (view: preact.ComponentChild) => {
  root = document.createElement('div');
  document.body.append(root);
  render(view, root);
  return root;
};
afterEach(() => root.remove());

/** Elements that the views themselves never make, or attributes that run something. */
function harm(): string[] {
  const made = [...root.querySelectorAll('img, script, style, iframe, object, a[href], form')].map(
    (one) => one.tagName,
  );
  const running = [...root.querySelectorAll('*')].flatMap((one) =>
    [...one.attributes].filter(({ name }) => name.startsWith('on') || name === 'autofocus').map(({ name }) => name),
  );
  return [...made, ...running];
}

describe.each(hostile)('R01 %s', (words) => {
  const reading = readingWith(words);
  const [row] = rowsOf({ ...reading, text: reading.article.text }, 'zh-Hans');
  const snippet: Snippet = {
    id: '1',
    reportId: null,
    kind: 'passage',
    anchor: { quote: words, prefix: '', suffix: '', start: 0, end: words.length },
    indicatorId: null,
    sentence: words,
    mark: [0, words.length],
    note: words,
    tags: [words],
    address: '',
    url: '',
    title: words,
    createdAt: '',
    updatedAt: '',
  };

  it.each<[string, () => preact.ComponentChild]>([
    [
      'in the header',
      () => (
        <Header
          reading={reading}
          reasons={[words]}
          asCopy={false}
          onAsCopy={nothing}
          onMenu={nothing}
          onProvenance={nothing}
        />
      ),
    ],
    [
      'in a row',
      () => (
        <FigureRow
          row={row!}
          year={2023}
          finder={finderOf('a')}
          selected
          saved={false}
          onSelect={nothing}
          onSave={nothing}
          onPoint={nothing}
        >
          <Opened
            reading={reading}
            row={row!}
            flagged={new Set([0])}
            failing={words}
            snippet={snippet}
            writing={false}
            note={{ current: null }}
            onJump={nothing}
            onCopyMore={() => {}}
            onCopy={nothing}
            onSave={nothing}
            edit={null}
            onEdit={() => {}}
            onReject={() => {}}
            onSum={nothing}
            onNote={async () => true}
          />
        </FigureRow>
      ),
    ],
    ['in a check', () => <Checks reading={reading} wanted={null} onJump={nothing} onLight={nothing} onCopy={null} />],
    [
      'in a snippet',
      () => (
        <Snippets
          snippets={[snippet]}
          findings={new Map()}
          text=""
          nameOf={() => words}
          onJump={nothing}
          onDelete={nothing}
          onNote={async () => true}
        />
      ),
    ],
    [
      'in a reason',
      () => <NotReport reading={reading} reasons={[{ holds: true, name: words, detail: words }]} events={events} />,
    ],
  ])('%s', (_, view) => {
    expect(draw(view()).textContent).toContain(words);
    expect(harm()).toEqual([]);
  });
});
