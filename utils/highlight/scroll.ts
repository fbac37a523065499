/** Brings words of the page into view, also inside boxes that scroll by themselves. Never changes the page. */

/** Words between these parts of the viewport's height are read in comfort: nothing has to move. */
const comfort = { from: 0.12, to: 0.8 };
/** Further than this many viewports a glide only costs time. */
const glideUpTo = 1.5;

const scrollable = (element: Element) => {
  if (element.scrollHeight <= element.clientHeight + 1) return false;
  const { overflowY } = getComputedStyle(element);
  return overflowY === 'auto' || overflowY === 'scroll';
};

/**
 * Scrolls so that the range stands in the middle of every box that holds it. False where the words are not shown at all
 * (folded away, in a part of the page that is switched off).
 */
export function scrollToRange(range: Range): boolean {
  if (range.getClientRects().length === 0) return false;
  const document = range.startContainer.ownerDocument as Document;
  const page = document.scrollingElement;
  for (let box = range.startContainer.parentElement; box; box = box.parentElement) {
    if (box === page || box === document.body || !scrollable(box)) continue;
    const inner = range.getBoundingClientRect();
    const outer = box.getBoundingClientRect();
    if (inner.top >= outer.top && inner.bottom <= outer.bottom) continue;
    box.scrollBy({ top: inner.top - outer.top - outer.height / 2, behavior: 'instant' });
  }
  const still = (document.defaultView as Window).matchMedia('(prefers-reduced-motion: reduce)').matches;
  let { top, bottom, left, right } = range.getBoundingClientRect();
  // The window of the words, then, where that is a frame, the windows around it.
  for (let view = document.defaultView; view; ) {
    const height = view.innerHeight;
    const down = top < height * comfort.from || bottom > height * comfort.to ? top - height * 0.4 : 0;
    const aside = left < 0 || right > view.innerWidth ? left - view.innerWidth * 0.3 : 0;
    const frame = frameOf(view);
    const before = [view.scrollX, view.scrollY] as const;
    if (down !== 0 || aside !== 0)
      view.scrollBy({
        top: down,
        left: aside,
        behavior: frame || still || Math.abs(down) > height * glideUpTo ? 'instant' : 'smooth',
      });
    if (!frame) break;
    const box = frame.getBoundingClientRect();
    const [x, y] = [
      box.left + frame.clientLeft + before[0] - view.scrollX,
      box.top + frame.clientTop + before[1] - view.scrollY,
    ];
    [top, bottom, left, right] = [top + y, bottom + y, left + x, right + x];
    view = frame.ownerDocument.defaultView;
  }
  return true;
}

/** The frame that a window is shown in; null for the page itself and in frames of other sites. */
function frameOf(view: Window): Element | null {
  try {
    return view.frameElement;
  } catch {
    return null;
  }
}
