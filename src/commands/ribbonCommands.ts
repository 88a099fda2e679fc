import { checkWorkbook } from '../app/checkWorkbook';
import { createReport } from '../app/createReport';
import type { WorkbookPort } from '../app/ports';
import { removeMarks } from '../app/removeMarks';
import { trackProgress } from '../app/trackProgress';
import { cutOffOf, periodOfSettings } from '../core/dates/reportDates';
import type { IsoDate } from '../core/model/cell';

/** What a ribbon button does to a workbook; a button has no fields, so period, day and unit are those kept in the workbook. */
export type RibbonCommand = (port: WorkbookPort, today: IsoDate) => Promise<unknown>;

/** By the names that the manifest calls. */
export const ribbonCommands = {
  checkWorkbook: (port, today) => checkWorkbook(port, (settings) => ({ asOf: cutOffOf(settings, today) })),
  trackProgress: (port, today) => trackProgress(port, (settings) => ({ asOf: cutOffOf(settings, today), colours: 'lay' })),
  createReport: (port, today) => createReport(port, (settings) => ({ asOf: cutOffOf(settings, today), period: periodOfSettings(settings, today), unit: settings.unit })),
  removeMarks: (port) => removeMarks(port),
} satisfies Record<string, RibbonCommand>;
