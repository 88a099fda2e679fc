import { WorkbookFailure } from '../../app/ports';
import type { RibbonDeed } from '../../app/ribbonNews';
import type { RunControl } from '../../app/runControl';
import type { Outcome } from '../state/paneState';
import type { Job } from '../state/Request';
import type { UseCases } from '../UseCases';

/**
 * What the pane makes of a ribbon command, as if it had been asked for here. The workbook is looked at once, and nothing in it is changed: the
 * command has marked and coloured already.
 */
export async function outcomeOfDeed(useCases: UseCases, { deed, retry }: Extract<Job, { kind: 'ribbon' }>, control: RunControl): Promise<Outcome> {
  if ('failure' in deed) {
    const { code, detail, data } = deed.failure;
    return { kind: 'told', notice: { kind: 'failure', failure: new WorkbookFailure(code, detail, data), request: retry } };
  }
  switch (deed.command) {
    case 'checkWorkbook':
      return { kind: 'checked', result: { ...(await useCases.checkWorkbook({ asOf: deed.asOf, marks: 'leave' }, control)), unmarkedSheets: deed.unmarkedSheets }, follows: null };
    case 'trackProgress':
      return { kind: 'tracked', result: { ...(await useCases.trackProgress({ asOf: deed.asOf, colours: 'leave' }, control)), unmarkedSheets: deed.unmarkedSheets }, asked: 'lay', follows: null };
    case 'createReport':
      (await import(/* webpackChunkName: "report-words" */ '../notices/addReportWords')).addReportWords();
      return { kind: 'told', notice: { kind: 'report', result: deed.report } };
    case 'removeMarks':
      return { kind: 'told', notice: { kind: 'marksRemoved', sheets: deed.sheets } };
  }
}

/** The same by the pane's own buttons, for another try after a failure. */
export function sameJob(command: RibbonDeed['command'], { asOf, period, unit }: Extract<Job, { kind: 'report' }>['options']): Exclude<Job, { kind: 'ribbon' }> {
  switch (command) {
    case 'checkWorkbook':
      return { kind: 'check', options: { asOf } };
    case 'trackProgress':
      return { kind: 'track', options: { asOf, colours: 'lay' } };
    case 'createReport':
      return { kind: 'report', options: { asOf, period, unit } };
    case 'removeMarks':
      return { kind: 'removeMarks' };
  }
}
