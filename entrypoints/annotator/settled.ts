/** Calls `then` once nothing more has happened for so many milliseconds. */
export function settled(milliseconds: number, then: () => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(then, milliseconds);
  };
}
