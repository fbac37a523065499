/** The host that a reader means by an address, a part of one, or a bare name. Not for what is allowed there. */

/** Longest name that the domain name system knows. */
const longest = 253;

/** `www.huian.gov.cn` of `https://www.huian.gov.cn/zwgk/1.html`, `www.huian.gov.cn/zwgk` or itself; null for what is no site. */
export function hostMeant(typed: string): string | null {
  const words = typed.trim();
  const url = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(words) ? words : `http://${words}`);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const { hostname } = url;
  const isName =
    /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z\d-]*[a-z][a-z\d-]*$/.test(hostname) && hostname.length <= longest;
  return isName || /^(?:\d{1,3}\.){3}\d{1,3}$/.test(hostname) ? hostname : null;
}
