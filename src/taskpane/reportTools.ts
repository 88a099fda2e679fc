import { exportReport as exportSheet, type ExportResult, type WriteFile } from '../app/exportReport';
import type { WorkbookPort } from '../app/ports';
import { addVietnamese } from '../i18n/translatorFor';
import { reportNotices } from '../i18n/vi/reportNotices';

export { changeReportChoices } from '../app/changeReportChoices';
export { createAgencyReports } from '../app/createAgencyReports';
export { createReport } from '../app/createReport';
export { previewReport } from '../app/previewReport';

// Whoever asks for a report may be told of it before the tab with its other words has come.
addVietnamese(reportNotices);

/** The library that writes .xlsx files is large: it comes when a file is asked for. */
const writeFile: WriteFile = async (picture) => (await import(/* webpackChunkName: "files" */ '../files/writeXlsx')).writeXlsx(picture);

export function exportReport(port: WorkbookPort, sheet: string): Promise<ExportResult> {
  return exportSheet(port, writeFile, sheet);
}
