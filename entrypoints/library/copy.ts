/** Copying words to the clipboard. */

/** Resolves to whether it was done; never fails. */
export function copyText(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
