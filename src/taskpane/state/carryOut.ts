import { asFailure } from '../../app/asFailure';
import type { RunControl } from '../../app/runControl';
import { outcomeOfDeed } from '../ribbon/outcomeOfDeed';
import type { UseCases } from '../UseCases';
import type { Notice } from './Notice';
import type { Outcome } from './paneState';
import { isDeed, isTrackingDeed, type CheckedDeedJob, type DeedJob, type Request, type TrackingDeedJob } from './Request';

async function performChecked(useCases: UseCases, job: CheckedDeedJob, control: RunControl): Promise<Notice> {
  switch (job.kind) {
    case 'fix':
      return { kind: 'fixed', outcome: await useCases.applyFixes(job.fixes, control) };
    case 'undo':
      return { kind: 'undone', outcome: await useCases.undoFixes(job.changed, control) };
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
      return { kind: 'listsOffered', lists: await useCases.offerLists(job.options, control) };
    case 'removeLists':
      return { kind: 'listsRemoved', lists: await useCases.removeLists(job.options, control) };
  }
}

async function performTracking(useCases: UseCases, job: TrackingDeedJob, control: RunControl): Promise<Notice> {
  const { asOf } = job.options;
  switch (job.kind) {
    case 'addColumns':
      return { kind: 'columnsAdded', columns: await useCases.addTrackingColumns({ asOf }, control) };
    case 'removeColumns':
      return { kind: 'columnsRemoved', columns: await useCases.removeTrackingColumns({ asOf, discard: job.discard }, control) };
    case 'giveVerdict':
      await useCases.giveVerdict(job.verdict);
      return { kind: 'verdictGiven' };
    case 'takeBackVerdict':
      await useCases.takeBackVerdict(job.item);
      return { kind: 'verdictTakenBack' };
    case 'closePeriod':
      return { kind: 'periodClosed', period: job.period, closed: await useCases.closePeriod({ asOf, period: job.period }, control) };
  }
}

async function attempt(useCases: UseCases, request: Exclude<Request, DeedJob>, control: RunControl): Promise<Outcome> {
  switch (request.kind) {
    case 'check':
      return { kind: 'checked', result: await useCases.checkWorkbook(request.options, control), follows: null };
    case 'track':
      return { kind: 'tracked', result: await useCases.trackProgress(request.options, control), asked: request.options.colours, follows: null };
    case 'report':
      return { kind: 'told', notice: { kind: 'report', result: await useCases.createReport(request.options, control) } };
    case 'agencyReports':
      return { kind: 'told', notice: { kind: 'agencyReports', result: await useCases.createAgencyReports(request.options, control) } };
    case 'export':
      await useCases.exportReport(request.sheet);
      return { kind: 'told', notice: { kind: 'exported' } };
    case 'removeMarks':
      return { kind: 'told', notice: { kind: 'marksRemoved', sheets: (await useCases.removeMarks()).clearedSheets } };
    case 'listFindings':
      return { kind: 'told', notice: { kind: 'findingsListed', list: await useCases.listFindings(request.options, control) } };
    case 'ribbon':
      return outcomeOfDeed(useCases, request, control);
    case 'show':
      await useCases.showPlace(request.place);
      return { kind: 'shown' };
  }
}

/** @param request what is to be tried again after a failure */
async function guarded(request: Request, work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work();
  } catch (error) {
    const failure = asFailure(error);
    if (failure.code === 'stopped') return { kind: 'told', notice: { kind: 'stopped', isAfterDeed: false } };
    return { kind: 'told', notice: { kind: 'failure', failure, request } };
  }
}

/** The look at the workbook that follows a deed: should it fail, only the look is tried again. */
async function lookAgain(useCases: UseCases, job: DeedJob, control: RunControl): Promise<Outcome> {
  if (isTrackingDeed(job)) {
    const { kind, options } = job;
    return guarded({ kind: 'track', options }, async () => ({ kind: 'tracked', result: await useCases.trackProgress(options, control), asked: options.colours, follows: kind }));
  }
  const { kind, options } = job;
  return guarded({ kind: 'check', options }, async () => ({ kind: 'checked', result: await useCases.checkWorkbook(options, control), follows: kind }));
}

/**
 * Carries out a request and tells what comes of it; a failure is an outcome like any other, never a rejection. After a deed the workbook is
 * looked at anew: should that fail, what was done stays done.
 * @param control how the work tells how far it is, and learns that it is to stop @param isLookDue asked once a deed is done: false where another deed follows at once, with a look of its own
 */
export async function carryOut(useCases: UseCases, request: Request, control: RunControl, tell: (outcome: Outcome) => void, isLookDue: () => boolean = () => true): Promise<void> {
  if (!isDeed(request)) {
    const outcome = await guarded(request, () => attempt(useCases, request, control));
    tell(request.kind === 'ribbon' ? afterDeed(outcome) : outcome);
    return;
  }
  const perform = () => (isTrackingDeed(request) ? performTracking(useCases, request, control) : performChecked(useCases, request, control));
  const deed = await guarded(request, async () => ({ kind: 'done', notice: await perform() }));
  tell(deed);
  if (deed.kind !== 'done' || !isLookDue()) return;
  tell(afterDeed(await lookAgain(useCases, request, control)));
}

/** Where a look at the workbook is stopped after something was done to it, that stays done. */
function afterDeed(seen: Outcome): Outcome {
  return seen.kind === 'told' && seen.notice.kind === 'stopped' ? { kind: 'lookStopped' } : seen;
}
