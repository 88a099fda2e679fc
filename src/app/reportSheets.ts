import type { WorkbookSnapshot } from '../core/model/sheetSnapshot';
import type { WorkbookState } from './workbookState';

/** Name of the first report sheet; further ones are numbered. */
export const reportSheetName = 'Báo cáo tổng hợp';

const numbered = new RegExp(`^${reportSheetName}( \\(\\d+\\))?$`, 'iu');

/** The workbook without the reports we wrote: their tables look like appendices, but repeat what stands elsewhere. */
export function withoutReports(snapshot: WorkbookSnapshot, { reports }: WorkbookState): WorkbookSnapshot {
  const ours = new Set(reports.map(({ sheet }) => sheet));
  return { sheets: snapshot.sheets.filter(({ name }) => !ours.has(name) && !numbered.test(name)) };
}

/** A name that no sheet of the workbook has; Excel compares names whatever their case. */
export function freeReportName({ sheets }: WorkbookSnapshot): string {
  const taken = new Set(sheets.map(({ name }) => name.toLocaleLowerCase('vi')));
  const isFree = (name: string) => !taken.has(name.toLocaleLowerCase('vi'));
  if (isFree(reportSheetName)) return reportSheetName;
  let number = 2;
  while (!isFree(`${reportSheetName} (${number})`)) number += 1;
  return `${reportSheetName} (${number})`;
}
