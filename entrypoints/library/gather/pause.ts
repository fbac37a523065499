/** Waiting that can be broken off. */

/** Resolves after a time (milliseconds). @throws the signal's reason, at once where it was given before */
export function pause(time: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const aborted = () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', aborted);
      resolve();
    }, time);
    signal.addEventListener('abort', aborted);
  });
}

/** What the work comes to. @throws `late()` after a time (milliseconds); the signal's reason. The work itself goes on. */
export async function inTime<T>(work: Promise<T>, time: number, late: () => Error, signal: AbortSignal): Promise<T> {
  const done = new AbortController();
  const over = pause(time, AbortSignal.any([signal, done.signal])).then(() => {
    throw late();
  });
  try {
    return await Promise.race([work, over]);
  } finally {
    done.abort();
  }
}
