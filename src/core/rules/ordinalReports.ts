import type { Appendix } from '../model/appendix';
import type { Fix } from '../model/finding';
import { mentionedOrdinals } from './mentionedOrdinals';
import { ordinalChange } from './ordinalChange';
import { ordinalSlips, type OrdinalSlip } from './ordinalSlips';
import { renumberRest } from './renumberRest';
import type { Report, RuleContext } from './rule';

/** Reports on the slips of some kinds, at the ordinal cell, with the correction: of one cell where that mends it, else of the rest of the series. */
export function* ordinalReports<Message extends string>(
  { appendices, snapshot }: RuleContext,
  messages: Partial<Record<OrdinalSlip['kind'], Message>>,
): Generator<Report & { readonly messageId: Message }> {
  let known: ReadonlySet<number> | null = null;
  const mentioned = () => (known ??= mentionedOrdinals(snapshot));
  for (const appendix of appendices) {
    for (const slip of ordinalSlips(appendix)) {
      const messageId = messages[slip.kind];
      if (messageId === undefined) continue;
      const fix = oneCell(appendix, slip) ?? restOfSeries(appendix, slip, mentioned);
      yield { messageId, ...reportOf(appendix, slip), ...(fix ? { fix } : {}) };
    }
  }
}

function reportOf({ sheet, columns }: Appendix, { row, otherRow, expected }: OrdinalSlip): Omit<Report, 'messageId'> {
  return {
    at: { sheet, row0: row.row0, col0: (columns.ordinal ?? columns.content)?.col0 ?? null },
    data: { ordinal: row.ordinal, otherRow: otherRow.row0 + 1, otherOrdinal: otherRow.ordinal, expected },
  };
}

/** A number that Excel has changed is put back as text: as a number it would be changed again. */
function oneCell({ sheet }: Appendix, { kind, row, right }: OrdinalSlip): Fix | null {
  if (right === '' || !row.cell) return null;
  const { expected, replacement, number } = ordinalChange(sheet, row.cell, right);
  if (kind === 'turned') return { kind: 'replace', expected, replacement: right };
  return number === undefined ? { kind: 'replace', expected, replacement } : { kind: 'replace', expected, replacement, number };
}

/**
 * Not offered where a text of the workbook speaks of a number from the slip on ("xem nhiệm vụ 15"): it would go on pointing at 15, which is
 * another row by then, and nobody would see it.
 */
function restOfSeries(appendix: Appendix, slip: OrdinalSlip, mentioned: () => ReadonlySet<number>): Fix | null {
  const changes = renumberRest(appendix, slip);
  if (changes.length === 0) return null;
  const first = Number.parseInt(slip.row.ordinal, 10);
  const last = Math.max(...changes.map(({ expected }) => Number.parseInt(expected, 10)));
  return [...mentioned()].some((number) => number >= first && number <= last) ? null : { kind: 'series', changes };
}
