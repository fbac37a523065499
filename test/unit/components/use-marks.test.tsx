// @vitest-environment jsdom
/** Whether a page is marked, when the answer of the storage comes late. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type MarksOfSite, useMarks } from '../../../entrypoints/sidepanel/use-marks.ts';
import type { ToPage } from '../../../utils/messages/port.ts';
import type { Reading } from '../../../utils/messages/reading.ts';

/** Questions to the storage that wait, by host. */
const asked = vi.hoisted(() => new Map<string, (off: boolean) => void>());
vi.mock('../../../entrypoints/shared/marks-off.ts', () => ({
  areMarksOff: (host: string) => new Promise<boolean>((resolve) => asked.set(host, resolve)),
  keepMarks: async () => {},
}));

const pageOf = (host: string) => ({ url: `http://${host}/report.html` }) as Reading;
const here = 'www.qingshi.gov.cn';
const there = 'www.yunxi.gov.cn';

describe('the marks of a site', () => {
  let sent: ToPage[];
  let marks: MarksOfSite;
  let root: HTMLElement;
  const send = (message: ToPage) => sent.push(message);
  function Panel({ read }: { read: Reading | null }) {
    marks = useMarks(read, send);
    return null;
  }
  const show = (read: Reading) => act(() => render(<Panel read={read} />, root));
  const answer = (host: string, off: boolean) =>
    act(async () => {
      asked.get(host)?.(off);
      await new Promise((resolve) => setTimeout(resolve));
    });

  beforeEach(() => {
    asked.clear();
    sent = [];
    root = document.createElement('div');
  });
  afterEach(() => render(null, root));

  it('are as the reader chose for it', async () => {
    await show(pageOf(here));
    await answer(here, true);
    expect(marks.on).toBe(false);
    expect(sent).toEqual([{ type: 'show', on: false }]);
  });

  it('do not follow a late answer for the site before', async () => {
    await show(pageOf(there));
    await show(pageOf(here));
    await answer(here, false);
    await answer(there, true);
    expect(marks.on).toBe(true);
    expect(sent).toEqual([{ type: 'show', on: true }]);
  });

  it('do not follow an answer that comes after the reader has switched them', async () => {
    await show(pageOf(here));
    await act(() => marks.choose(false));
    await answer(here, false);
    expect(marks.on).toBe(false);
    expect(sent).toEqual([{ type: 'show', on: false }]);
  });
});
