import type { SheetSnapshot, WorkbookSnapshot } from '../core/model/sheetSnapshot';
import { withoutLegend } from '../core/progress/colours/withoutLegend';
import { createHeadReader, holdsReport } from '../core/report/headAt';
import { reportHeads, reportNation } from '../data/reportHeads';
import { freeSheetName } from './freeSheetName';
import { isLegendText } from './legendText';
import type { WorkbookState } from './workbookState';

/** Name of the first report sheet; further ones are numbered. */
export const reportSheetName = 'Báo cáo tổng hợp';

/** Tells the tables of our reports from others. */
export const readReportHead = createHeadReader(reportHeads);

/**
 * The workbook without the reports and the legends we wrote: the tables of a report look like appendices, but repeat what stands elsewhere, and
 * a legend below a table is no part of it. They are known by what stands on them, since a report may be renamed or copied, and a sheet of the
 * user's may have the name that ours would have.
 */
export function withoutReports(snapshot: WorkbookSnapshot, { reports }: Pick<WorkbookState, 'reports'>): WorkbookSnapshot {
  const remembered = new Set(reports.map(({ sheet }) => sheet));
  const isOurs = (sheet: SheetSnapshot) => (remembered.has(sheet.name) && beginsAsReport(sheet)) || holdsReport(sheet, readReportHead);
  return { sheets: snapshot.sheets.filter((sheet) => !isOurs(sheet)).map((sheet) => withoutLegend(sheet, isLegendText)) };
}

/** The first row of a report names the state, even where its tables were rewritten by hand. */
function beginsAsReport({ values }: SheetSnapshot): boolean {
  return values[0]?.includes(reportNation) ?? false;
}

/** A name for a report that no sheet of the workbook has. */
export function freeReportName(snapshot: WorkbookSnapshot): string {
  return freeSheetName(snapshot, reportSheetName);
}
