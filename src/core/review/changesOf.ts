import type { CellChange, CellPlace, Finding } from '../model/finding';
import type { ChosenFix } from '../model/review';

/** The cells that a fix changes; none where the finding offers no correction, or several and none was chosen. */
export function changesOf({ finding, choice }: ChosenFix): readonly CellChange[] {
  const { fix } = finding;
  if (fix?.kind === 'series') return fix.changes;
  const at = cellOf(finding);
  if (!fix || !at) return [];
  if (fix.kind === 'replace') {
    const { expected, replacement, number } = fix;
    return [number === undefined ? { at, expected, replacement } : { at, expected, replacement, number }];
  }
  const replacement = choice === undefined ? undefined : fix.replacements[choice];
  return replacement === undefined ? [] : [{ at, expected: fix.expected, replacement }];
}

function cellOf({ at: { sheet, row0, col0 } }: Finding): CellPlace | null {
  return row0 === null || col0 === null ? null : { sheet, row0, col0 };
}
