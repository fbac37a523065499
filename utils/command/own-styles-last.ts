/**
 * Puts a page's own styles behind those that it shares with others, as its script imports them: the bundler lists style sheets
 * in an order of its own, and the last of two rules counts.
 */
import type { Plugin } from 'vite';

export const ownStylesLast = (): Plugin => ({
  name: 'own-styles-last',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html, { chunk }) {
      // A sheet is named after the script that it came from.
      const own = new RegExp(`\\n *<link rel="stylesheet"[^>]*/${chunk?.name}-[^>]*>`, 'g');
      const links = html.match(own) ?? [];
      return html.replace(own, '').replace(/\n *<\/head>/, (end) => links.join('') + end);
    },
  },
});
