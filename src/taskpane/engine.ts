import { applyFixes } from '../app/applyFixes';
import { changeReview } from '../app/changeReview';
import { checkWorkbook } from '../app/checkWorkbook';
import { correctTable, forgetCorrection } from '../app/correctTable';
import { createDirectorySheet } from '../app/createDirectorySheet';
import { createReport } from '../app/createReport';
import { offerLists } from '../app/offerLists';
import { removeLists } from '../app/removeLists';
import { removeMarks } from '../app/removeMarks';
import { showPlace } from '../app/showPlace';
import { undoFixes } from '../app/undoFixes';
import { rules } from '../core/rules';
import { createExcelWorkbook } from '../excel/createExcelWorkbook';
import { screenPace } from './screenPace';
import type { UseCases } from './UseCases';

const port = createExcelWorkbook();

/** The use-cases over the workbook that Excel has open. A module of its own, so that the rules and the directory are fetched while the pane is being drawn. */
export const engine: UseCases = {
  checkWorkbook: (options) => checkWorkbook(port, options, screenPace),
  createReport: (options) => createReport(port, options),
  removeMarks: () => removeMarks(port),
  showPlace: (place) => showPlace(port, place),
  applyFixes: (fixes) => applyFixes(port, fixes),
  undoFixes: (changed) => undoFixes(port, changed),
  changeReview: (change) => changeReview(port, change),
  correctTable: (correction) => correctTable(port, correction),
  forgetCorrection: (table) => forgetCorrection(port, table),
  createDirectorySheet: () => createDirectorySheet(port),
  offerLists: (options) => offerLists(port, options),
  removeLists: (options) => removeLists(port, options),
  listRules: () => Promise.resolve(rules.map(({ id, severity }) => ({ id, severity }))),
};
