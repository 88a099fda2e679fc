import type { WorkbookSnapshot } from '../core/model/sheetSnapshot';
import { agencySheetPrefix, reportSheetName, shortForms } from '../data/reportSheetNames';
import { mostNameCharacters } from './fitSheetName';
import { freeSheetName } from './freeSheetName';

/** A name for a report that no sheet of the workbook has. `unit`: the agency whose report it is; null = the whole plan. */
export function freeReportName(snapshot: WorkbookSnapshot, unit: string | null): string {
  return freeSheetName(snapshot, unit === null ? reportSheetName : `${agencySheetPrefix}${shortened(unit)}`);
}

/** The agency in full where that fits, else by as few short forms as needed. */
function shortened(unit: string): string {
  const most = mostNameCharacters - agencySheetPrefix.length;
  return shortForms.reduce((name, [full, short]) => (name.length <= most ? name : name.replace(full, short)), unit.normalize('NFC').trim());
}
