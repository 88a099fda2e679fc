import type { Appendix } from '../../model/appendix';
import type { ProgressLook } from '../../model/edit';
import { fingerprintOf } from '../../text/fingerprintOf';
import { colouredRoles } from './colouredRoles';

/**
 * Tells whether the same colours would be laid again: the looks of the items from top to bottom, and which of their columns there are.
 * Not where they stand: rows put in above take their colours along.
 */
export function coloursFingerprint(tables: readonly { readonly appendix: Appendix; readonly looks: readonly (ProgressLook | null)[] }[]): string {
  return fingerprintOf(tables.flatMap(({ appendix, looks }) => [colouredRoles[appendix.kind].filter((role) => appendix.columns[role]).join(), ...looks.map((look) => look ?? '-')]));
}
