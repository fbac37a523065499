/** Styles of citation, for the library page and the panel. */
import type { Messages } from './i18n.ts';

export const citationMessages = {
  style: { hans: '引注体例', hant: '引註體例', en: 'Style' },
  'style.gbt2025': { hans: 'GB/T 7714—2025', hant: 'GB/T 7714—2025', en: 'GB/T 7714-2025' },
  'style.gbt2025-author': {
    hans: 'GB/T 7714—2025，著者-出版年',
    hant: 'GB/T 7714—2025，著者-出版年',
    en: 'GB/T 7714-2025, author-date',
  },
  'style.gbt2025-web': {
    hans: 'GB/T 7714—2025，按网页 [EB/OL]',
    hant: 'GB/T 7714—2025，按網頁 [EB/OL]',
    en: 'GB/T 7714-2025, as a page [EB/OL]',
  },
  'style.gbt2015': { hans: 'GB/T 7714—2015', hant: 'GB/T 7714—2015', en: 'GB/T 7714-2015' },
  'style.gbt2015-author': {
    hans: 'GB/T 7714—2015，著者-出版年',
    hant: 'GB/T 7714—2015，著者-出版年',
    en: 'GB/T 7714-2015, author-date',
  },
  'style.gbt2015-web': {
    hans: 'GB/T 7714—2015，按网页 [EB/OL]',
    hant: 'GB/T 7714—2015，按網頁 [EB/OL]',
    en: 'GB/T 7714-2015, as a page [EB/OL]',
  },
  'style.law': { hans: '法学引注手册', hant: '法學引註手冊', en: 'Chinese law journals' },
  'style.apa': { hans: 'APA', hant: 'APA', en: 'APA' },
} satisfies Messages;
