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
