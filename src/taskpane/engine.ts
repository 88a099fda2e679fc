import { checkWorkbook } from '../app/checkWorkbook';
import { createReport } from '../app/createReport';
import { removeMarks } from '../app/removeMarks';
import { showPlace } from '../app/showPlace';
import { createExcelWorkbook } from '../excel/createExcelWorkbook';
import type { UseCases } from './UseCases';

const port = createExcelWorkbook();

/** The use-cases over the workbook that Excel has open. A module of its own, so that the rules and the directory are fetched while the pane is being drawn. */
export const engine: UseCases = {
  checkWorkbook: (options) => checkWorkbook(port, options),
  createReport: (options) => createReport(port, options),
  removeMarks: () => removeMarks(port),
  showPlace: (place) => showPlace(port, place),
};
