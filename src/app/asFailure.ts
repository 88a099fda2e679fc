import { WorkbookFailure } from './ports';

/** Whatever was thrown, as a failure that the user can be told of. */
export function asFailure(error: unknown): WorkbookFailure {
  return error instanceof WorkbookFailure ? error : new WorkbookFailure('unexpected', String(error));
}
