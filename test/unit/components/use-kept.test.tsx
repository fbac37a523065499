// @vitest-environment jsdom
/** What the library has of the page beside the panel, when its answer comes late. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Kept } from '../../../entrypoints/sidepanel/kept.ts';
import { useKept } from '../../../entrypoints/sidepanel/use-kept.ts';
import type { Reading } from '../../../utils/messages/reading.ts';

/** Questions to the library that wait, by the page's address. */
const asked = vi.hoisted(() => new Map<string, (kept: unknown) => void>());
vi.mock('../../../entrypoints/sidepanel/kept.ts', () => ({
  nothingKept: { report: null },
  ask: (work: (shelf: unknown) => Promise<unknown>) =>
    work({ readKept: ({ url }: Reading) => new Promise((resolve) => asked.set(url, resolve)) }),
}));

const pageOf = (name: string) => ({ url: `http://www.qingshi.gov.cn/${name}.html` }) as Reading;
const saved = pageOf('report');
const other = pageOf('news');
const root = document.createElement('div');
let kept: Kept;
function Panel({ reading }: { reading: Reading | null }) {
  kept = useKept(reading, () => {}).kept;
  return null;
}
const show = (reading: Reading | null) => act(() => render(<Panel reading={reading} />, root));
const answer = ({ url }: Reading, id: string | null) =>
  act(async () => asked.get(url)?.({ report: id && { report: { id } } }));

beforeEach(() => asked.clear());
afterEach(() => render(null, root));

it('is what the library answers for this page', async () => {
  await show(saved);
  await answer(saved, 'one');
  expect(kept.report?.report.id).toBe('one');
});

it('is nothing of the page before, whenever the answer for that one comes', async () => {
  await show(saved);
  await show(null);
  await answer(saved, 'one');
  await show(other);
  expect(kept.report).toBeNull();
  await show(saved);
  await answer(saved, 'one');
  await show(other);
  expect(kept.report).toBeNull();
});
