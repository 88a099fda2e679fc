import { checkWorkbook } from '../app/checkWorkbook';
import { createReport } from '../app/createReport';
import type { WorkbookPort } from '../app/ports';
import { removeMarks } from '../app/removeMarks';
import { periodCode, periodOf } from '../core/dates/reportingPeriod';
import type { IsoDate } from '../core/model/cell';

/** What a ribbon button does to a workbook; a button has no fields, so everything is as of today and for the whole plan. */
export type RibbonCommand = (port: WorkbookPort, today: IsoDate) => Promise<unknown>;

/** By the names that the manifest calls. */
export const ribbonCommands = {
  checkWorkbook: (port, today) => checkWorkbook(port, { asOf: today }),
  createReport: (port, today) => createReport(port, { asOf: today, period: periodCode(periodOf(today)), unit: null }),
  removeMarks: (port) => removeMarks(port),
} satisfies Record<string, RibbonCommand>;
