/** Excel's own error codes, as far as this host raises them, with the English message Excel sends along. */
const messages = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound: 'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  GeneralException: 'There was an internal error while processing the request.',
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidBinding: 'This object binding is no longer valid due to previous updates.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode: 'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidSheetName: 'The request cannot be processed because the worksheet name is not valid.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict: "The requested operation can't be completed because of merged cells.",
  RangeExceedsLimit: 'The cell count in the range has exceeded the maximum supported number.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
  UnsupportedOperation: 'The operation being attempted is not supported.',
} as const;

export type HostErrorCode = keyof typeof messages;

/** An error the host answers with. A member's own failure gets its `Location` from the executor, which knows the member. */
export class HostFailure extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message ?? (code in messages ? messages[code as HostErrorCode] : code));
    this.name = 'HostFailure';
  }
}

/** @throws HostFailure always; typed so that it can stand where a value is wanted. */
export function refuse(code: HostErrorCode, message?: string): never {
  throw new HostFailure(code, message);
}
