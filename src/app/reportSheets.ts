import { findListHead } from '../core/listing/findListHead';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/model/sheetSnapshot';
import { withoutLegend } from '../core/progress/colours/withoutLegend';
import { createHeadReader, holdsReport } from '../core/report/createHeadReader';
import { findingListHeads } from '../data/findingListHeads';
import { earlierReportHeads, reportHeads, reportNation } from '../data/reportHeads';
import { isLegendText } from './legendText';
import type { WorkbookState } from './workbookState';

/** Tells the tables of our reports from others. */
export const readReportHead = createHeadReader(reportHeads, earlierReportHeads);

/**
 * The workbook without the reports, the lists of findings and the legends we wrote: the tables of a report look like appendices, but repeat what
 * stands elsewhere, as a list of findings does, and a legend below a table is no part of it. They are known by what stands on them, since a report
 * may be renamed or copied, and a sheet of the user's may have the name that ours would have.
 */
export function withoutReports(snapshot: WorkbookSnapshot, { reports }: Pick<WorkbookState, 'reports'>): WorkbookSnapshot {
  const remembered = new Set(reports.map(({ sheet }) => sheet));
  const isOurs = (sheet: SheetSnapshot) => (remembered.has(sheet.name) && beginsAsReport(sheet)) || holdsReport(sheet, readReportHead) || holdsFindingList(sheet);
  return { sheets: snapshot.sheets.filter((sheet) => !isOurs(sheet)).map((sheet) => withoutLegend(sheet, isLegendText)) };
}

/** Findings are listed on the sheet, whatever its name. */
export function holdsFindingList(sheet: SheetSnapshot): boolean {
  return findListHead(sheet, findingListHeads) !== null;
}

/** The first row of a report names the state, even where its tables were rewritten by hand. */
export function beginsAsReport({ values }: SheetSnapshot): boolean {
  return values[0]?.includes(reportNation) ?? false;
}
