import { checkWorkbook } from '../app/checkWorkbook';
import { createReport } from '../app/createReport';
import type { Pace } from '../app/pace';
import type { WorkbookPort } from '../app/ports';
import { removeMarks } from '../app/removeMarks';
import { trackProgress } from '../app/trackProgress';
import { cutOffOf, periodOfSettings } from '../core/dates/reportDates';
import type { IsoDate } from '../core/model/cell';

/** What a ribbon button does to a workbook; a button has no fields, so period, day and unit are those kept in the workbook. Without a pace it has no clock, and never asks what others stored meanwhile. */
export type RibbonCommand = (port: WorkbookPort, today: IsoDate, pace?: Pace | null) => Promise<unknown>;

/** By the names that the manifest calls. */
export const ribbonCommands = {
  checkWorkbook: (port, today, pace = null) => checkWorkbook(port, (settings) => ({ asOf: cutOffOf(settings, today) }), pace),
  trackProgress: (port, today, pace = null) => trackProgress(port, (settings) => ({ asOf: cutOffOf(settings, today), colours: 'lay' }), pace),
  createReport: (port, today, pace = null) => createReport(port, (settings) => ({ asOf: cutOffOf(settings, today), period: periodOfSettings(settings, today), unit: settings.unit }), pace),
  removeMarks: (port, _today, pace = null) => removeMarks(port, pace),
} satisfies Record<string, RibbonCommand>;
