import type { CheckEdit } from './isCheckEdit';

/** What the protocol takes to set one thing; measured between 550 and 1120. */
export const bytesOfSetting = 1200;
const bytesOfMark = 2500;

/** Bytes that an edit of a check adds to a request, rather too many than too few. What other edits take comes with what does them. */
export function checkEditBytes(edit: CheckEdit): number {
  switch (edit.kind) {
    case 'saveState':
      return bytesOfSetting + jsonBytes(edit.state);
    case 'markAreas':
      return bytesOfMark + JSON.stringify(edit.areas).length * 2 + jsonBytes(edit.numberFormat ?? '');
    case 'removeMarks':
    case 'raiseMarks':
      return bytesOfSetting;
  }
}

/** Bytes of a value as the protocol writes it. */
export function jsonBytes(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
