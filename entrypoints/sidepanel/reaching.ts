/** What gets the annotator into a page and reaches it by its mailbox: loaded where no port finds one. */
export { injectAnnotator, injecting, refusalOf } from '../shared/inject.ts';
export { openMailbox } from '../shared/mailbox-link.ts';
