/** What the panel asks of the library once a page is shown, and what it writes. Loaded then. */
export { coverage } from '../../utils/compare/coverage.ts';
export { digestOfBody } from '../../utils/library/digest.ts';
export { figuresByIndicator } from '../../utils/library/figures.ts';
export { deleteReport, findReport, listReports, loadReport, saveReport } from '../../utils/library/reports.ts';
export {
  deleteSnippet,
  listSnippets,
  restoreSnippet,
  saveSnippet,
  updateSnippet,
} from '../../utils/library/snippets.ts';
