import type { WorkbookFailure, WorkbookPort } from '../app/ports';
import type { RibbonCommandName, RibbonDeed } from '../app/ribbonNews';
import type { IsoDate } from '../core/model/cell';
import type { Severity } from '../core/model/finding';
import { ribbonCommands } from './ribbonCommands';

/** What each button does, and what there is to tell of it. */
export const ribbonDeeds: Readonly<Record<RibbonCommandName, (port: WorkbookPort, today: IsoDate) => Promise<RibbonDeed>>> = {
  checkWorkbook: async (port, today) => {
    const { asOf, findings } = await ribbonCommands.checkWorkbook(port, today);
    const count = (wanted: Severity) => findings.filter(({ severity }) => severity === wanted).length;
    return { command: 'checkWorkbook', asOf, errors: count('error'), warnings: count('warning'), notes: count('information') };
  },
  trackProgress: async (port, today) => {
    const { asOf, unmarkedSheets } = await ribbonCommands.trackProgress(port, today);
    return { command: 'trackProgress', asOf, unmarkedSheets };
  },
  createReport: async (port, today) => ({ command: 'createReport', report: await ribbonCommands.createReport(port, today) }),
  removeMarks: async (port) => ({ command: 'removeMarks', sheets: (await ribbonCommands.removeMarks(port)).clearedSheets }),
};

export function failedDeed(command: RibbonCommandName, { code, detail, data }: WorkbookFailure): RibbonDeed {
  return { command, failure: { code, detail, data } };
}
