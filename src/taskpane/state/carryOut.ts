import { WorkbookFailure } from '../../app/ports';
import type { UseCases } from '../UseCases';
import type { Outcome, Request } from './paneState';

async function attempt(useCases: UseCases, request: Request): Promise<Outcome> {
  switch (request.kind) {
    case 'check':
      return { kind: 'checked', result: await useCases.checkWorkbook(request.options) };
    case 'report':
      return { kind: 'told', notice: { kind: 'report', result: await useCases.createReport(request.options) } };
    case 'removeMarks':
      return { kind: 'told', notice: { kind: 'marksRemoved', sheets: (await useCases.removeMarks()).clearedSheets } };
    case 'show':
      await useCases.showPlace(request.place);
      return { kind: 'shown' };
  }
}

/** Carries out a request and tells how it ended; a failure is an outcome like any other, never a rejection. */
export async function carryOut(useCases: UseCases, request: Request): Promise<Outcome> {
  try {
    return await attempt(useCases, request);
  } catch (error) {
    const failure = error instanceof WorkbookFailure ? error : new WorkbookFailure('unexpected', String(error));
    return { kind: 'told', notice: { kind: 'failure', failure, request } };
  }
}
