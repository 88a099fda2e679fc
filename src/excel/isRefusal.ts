import { excelCodeOf } from './toFailure';

/** Failures that have nothing to do with what was asked for: asking for less or otherwise would not help. */
const otherFailures: ReadonlySet<string> = new Set([
  'InvalidOperationInCellEditMode', 'ResponsePayloadSizeLimitExceeded', 'RequestPayloadSizeLimitExceeded', 'ActivityLimitReached', 'ServiceNotAvailable', 'RequestAborted', '',
]);

/** True where Excel refused something of what was asked, as it does with rules and merged areas that it cannot tell. */
export function isRefusal(error: unknown): boolean {
  return !otherFailures.has(excelCodeOf(error));
}
