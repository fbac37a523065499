/** What a page cannot be shown without: the open library and the corrections in it. Loaded while the page is being reached. */
export { openLibrary } from '../../utils/library/library.ts';
export { listCorrections } from '../../utils/library/list-corrections.ts';
