/** Draws at once what a change of state asks for. As in preact/compat, whose other parts no view needs. */
import { options } from 'preact';

/** Runs `change`; what it changes is drawn when this returns. */
export function flushed(change: () => void): void {
  const { debounceRendering } = options;
  let draw: (() => void) | undefined;
  options.debounceRendering = (drawing) => {
    draw = drawing;
  };
  try {
    change();
    draw?.();
  } finally {
    Object.assign(options, { debounceRendering });
  }
}
