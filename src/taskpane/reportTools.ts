import { exportReport as exportSheet, type ExportResult, type WriteFile } from '../app/exportReport';
import type { WorkbookPort } from '../app/ports';
import { addReportWords } from './notices/addReportWords';

export { changeReportChoices } from '../app/changeReportChoices';
export { createAgencyReports } from '../app/createAgencyReports';
export { createReport } from '../app/createReport';
export { previewReport } from '../app/previewReport';

addReportWords();

/** The library that writes .xlsx files is large: it comes when a file is asked for. */
const writeFile: WriteFile = async (picture) => (await import(/* webpackChunkName: "files" */ '../files/writeXlsx')).writeXlsx(picture);

export function exportReport(port: WorkbookPort, sheet: string): Promise<ExportResult> {
  return exportSheet(port, writeFile, sheet);
}
