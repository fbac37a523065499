/** All that the panel asks of the library: a part of the panel that is loaded while the page is being reached. */
export { coverage } from '../../utils/compare/coverage.ts';
export { listCorrections, writeCorrections } from '../../utils/library/corrections.ts';
export { digestOfBody } from '../../utils/library/digest.ts';
export { figuresByIndicator } from '../../utils/library/figures.ts';
export { openLibrary } from '../../utils/library/library.ts';
export { deleteReport, findReport, listReports, loadReport, saveReport } from '../../utils/library/reports.ts';
export {
  deleteSnippet,
  listSnippets,
  restoreSnippet,
  saveSnippet,
  updateSnippet,
} from '../../utils/library/snippets.ts';
