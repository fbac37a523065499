/** The address by which the library knows a page. */

/** The URL without its hash; text that is no URL stays as it is. */
export function canonicalAddress(url: string): string {
  if (!URL.canParse(url)) return url;
  const parsed = new URL(url);
  parsed.hash = '';
  return parsed.href;
}

/** The host of a URL, empty where there is none (a file, a text). */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
