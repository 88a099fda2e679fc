import type { Pace } from '../app/pace';
import type { WorkbookFailure, WorkbookPort } from '../app/ports';
import type { RibbonCommandName, RibbonDeed } from '../app/ribbonNews';
import type { IsoDate } from '../core/model/cell';
import { countSeverities } from '../core/rules/countSeverities';
import { ribbonCommands } from './ribbonCommands';

/** What each button does, and what there is to tell of it. */
export const ribbonDeeds: Readonly<Record<RibbonCommandName, (port: WorkbookPort, today: IsoDate, pace?: Pace) => Promise<RibbonDeed>>> = {
  checkWorkbook: async (port, today, pace) => {
    const { asOf, findings, unmarkedSheets } = await ribbonCommands.checkWorkbook(port, today, pace);
    const { error: errors, warning: warnings, information: notes } = countSeverities(findings);
    return { command: 'checkWorkbook', asOf, errors, warnings, notes, unmarkedSheets };
  },
  trackProgress: async (port, today, pace) => {
    const { asOf, unmarkedSheets } = await ribbonCommands.trackProgress(port, today, pace);
    return { command: 'trackProgress', asOf, unmarkedSheets };
  },
  createReport: async (port, today, pace) => ({ command: 'createReport', report: await ribbonCommands.createReport(port, today, pace) }),
  removeMarks: async (port, today, pace) => ({ command: 'removeMarks', sheets: (await ribbonCommands.removeMarks(port, today, pace)).clearedSheets }),
};

export function failedDeed(command: RibbonCommandName, { code, detail, data }: WorkbookFailure): RibbonDeed {
  return { command, failure: { code, detail, data } };
}
