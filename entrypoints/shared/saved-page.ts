/**
 * Parses a saved HTML page into a document of no window. Nothing in it runs or is loaded, and none of its nodes may be put
 * into a page: it is read as text. The policy below is the only one that lets markup through, and only to this parser.
 */

import { putAside } from '../../utils/page/aside.ts';

interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML(markup: string): string }): { createHTML(markup: string): string };
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy('saved-page', { createHTML: (markup) => markup });

/** The page as a document without a window, its styles and handlers put aside. Never throws: browsers make a document of anything. */
export function parseSavedPage(markup: string): Document {
  const plain = putAside(markup);
  return new DOMParser().parseFromString(policy ? policy.createHTML(plain) : plain, 'text/html');
}
