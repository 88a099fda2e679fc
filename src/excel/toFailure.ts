import { asFailure } from '../app/asFailure';
import { WorkbookFailure, type FailureCode } from '../app/ports';

/** Excel's error codes (never localised, unlike its messages) and what they mean to the user. */
const failureOf: Readonly<Record<string, FailureCode>> = {
  InvalidOperationInCellEditMode: 'cell-being-edited',
  AccessDenied: 'sheet-protected',
  ItemNotFound: 'sheet-gone',
  InvalidReference: 'sheet-gone',
  ItemAlreadyExists: 'sheet-name-taken',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RangeExceedsLimit: 'too-large',
  ApiNotFound: 'not-supported',
  ApiNotAvailable: 'not-supported',
  NotImplemented: 'not-supported',
  UnsupportedOperation: 'not-supported',
  UnsupportedSheet: 'not-supported',
  ActivityLimitReached: 'busy',
  RequestAborted: 'busy',
  ServiceNotAvailable: 'busy',
  InactiveWorkbook: 'another-workbook',
  InvalidSelection: 'another-workbook',
};

/** Refusals whose code says little, by the place where they come up: a hidden sheet cannot be brought to the front. */
const failureAt: Readonly<Record<string, FailureCode>> = { 'InvalidOperation, Worksheet.activate': 'sheet-hidden' };

interface ExcelError {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** Excel's code of a thrown value, '' where it is no error of Excel's. */
export function excelCodeOf(error: unknown): string {
  return isExcelError(error) ? error.code : '';
}

/** Where Excel failed, as `Range.getMergedAreasOrNullObject`; '' where it does not say. */
export function excelPlaceOf(error: unknown): string {
  return (isExcelError(error) ? error.debugInfo?.errorLocation : undefined) ?? '';
}

/** The failure to tell the user about; the code and place of Excel go along for the person who mends it. */
export function toFailure(error: unknown): WorkbookFailure {
  if (!isExcelError(error)) return asFailure(error);
  const place = excelPlaceOf(error);
  const detail = place ? `${error.code}, ${place}` : error.code;
  return new WorkbookFailure(failureAt[detail] ?? failureOf[error.code] ?? 'unexpected', detail);
}

function isExcelError(error: unknown): error is ExcelError {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && !(error instanceof WorkbookFailure);
}
