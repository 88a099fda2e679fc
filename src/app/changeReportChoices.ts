import type { ReportChoices } from '../core/model/reportChoices';
import { changeState } from './changeState';
import type { WorkbookPort } from './ports';

/** Keeps a change of what the user chose of the report in the workbook; what others changed beside it stays. At most two requests. @throws WorkbookFailure */
export function changeReportChoices(port: WorkbookPort, change: Partial<ReportChoices>): Promise<void> {
  return changeState(port, (state) => ({ ...state, reportChoices: { ...state.reportChoices, ...change } }));
}
