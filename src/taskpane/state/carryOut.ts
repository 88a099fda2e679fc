import { WorkbookFailure } from '../../app/ports';
import type { UseCases } from '../UseCases';
import type { Notice } from './Notice';
import type { DeedJob, Outcome, Request } from './paneState';

async function perform(useCases: UseCases, job: DeedJob): Promise<Notice> {
  switch (job.kind) {
    case 'fix':
      return { kind: 'fixed', outcome: await useCases.applyFixes(job.fixes) };
    case 'undo':
      return { kind: 'undone', outcome: await useCases.undoFixes(job.changed) };
    case 'review':
      await useCases.changeReview(job.change);
      return { kind: 'reviewed', change: job.change };
    case 'correct':
      await useCases.correctTable(job.correction);
      return { kind: 'corrected', sheet: job.correction.sheet };
    case 'forget':
      await useCases.forgetCorrection(job.table);
      return { kind: 'forgotten', sheet: job.table.sheet };
    case 'createDirectory':
      return { kind: 'directory', made: await useCases.createDirectorySheet() };
    case 'offerLists':
      return { kind: 'listsOffered', lists: await useCases.offerLists(job.options) };
    case 'removeLists':
      return { kind: 'listsRemoved', lists: await useCases.removeLists(job.options) };
  }
}

async function attempt(useCases: UseCases, request: Exclude<Request, DeedJob>): Promise<Outcome> {
  switch (request.kind) {
    case 'check':
      return { kind: 'checked', result: await useCases.checkWorkbook(request.options), follows: null };
    case 'report':
      return { kind: 'told', notice: { kind: 'report', result: await useCases.createReport(request.options) } };
    case 'removeMarks':
      return { kind: 'told', notice: { kind: 'marksRemoved', sheets: (await useCases.removeMarks()).clearedSheets } };
    case 'show':
      await useCases.showPlace(request.place);
      return { kind: 'shown' };
  }
}

function isDeed(request: Request): request is DeedJob {
  return !['check', 'report', 'removeMarks', 'show'].includes(request.kind);
}

/** @param request what is to be tried again after a failure */
async function guarded(request: Request, work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work();
  } catch (error) {
    const failure = error instanceof WorkbookFailure ? error : new WorkbookFailure('unexpected', String(error));
    return { kind: 'told', notice: { kind: 'failure', failure, request } };
  }
}

/**
 * Carries out a request and tells what comes of it; a failure is an outcome like any other, never a rejection. After a deed the workbook is
 * checked anew: should that fail, only the check is tried again, what was done stays done.
 */
export async function carryOut(useCases: UseCases, request: Request, tell: (outcome: Outcome) => void): Promise<void> {
  if (!isDeed(request)) {
    tell(await guarded(request, () => attempt(useCases, request)));
    return;
  }
  const { kind, options } = request;
  const deed = await guarded(request, async () => ({ kind: 'done', notice: await perform(useCases, request) }));
  tell(deed);
  if (deed.kind !== 'done') return;
  tell(await guarded({ kind: 'check', options }, async () => ({ kind: 'checked', result: await useCases.checkWorkbook(options), follows: kind })));
}
