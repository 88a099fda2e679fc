import { checkWorkbook } from '../app/checkWorkbook';
import { createReport } from '../app/createReport';
import type { WorkbookPort } from '../app/ports';
import { removeMarks } from '../app/removeMarks';
import { showPlace } from '../app/showPlace';
import type { UseCases } from './UseCases';

/** The use-cases of one workbook. */
export function createUseCases(port: WorkbookPort): UseCases {
  return {
    checkWorkbook: (options) => checkWorkbook(port, options),
    createReport: (options) => createReport(port, options),
    removeMarks: () => removeMarks(port),
    showPlace: (place) => showPlace(port, place),
  };
}
