import type { Appendix } from '../model/appendix';
import { ordinalSlips, type OrdinalSlip } from './ordinalSlips';
import type { Report, RuleContext } from './rule';

/** Reports on the slips of some kinds, at the ordinal cell, with the correction where one cell can mend it. */
export function* ordinalReports<Message extends string>(
  { appendices }: RuleContext,
  messages: Partial<Record<OrdinalSlip['kind'], Message>>,
): Generator<Report & { readonly messageId: Message }> {
  for (const appendix of appendices) {
    for (const slip of ordinalSlips(appendix)) {
      const messageId = messages[slip.kind];
      if (messageId !== undefined) yield { messageId, ...reportOf(appendix, slip) };
    }
  }
}

function reportOf({ sheet, columns }: Appendix, { row, otherRow, right, expected }: OrdinalSlip): Omit<Report, 'messageId'> {
  const report = {
    at: { sheet, row0: row.row0, col0: columns.ordinal?.col0 ?? null },
    data: { ordinal: row.ordinal, otherRow: otherRow.row0 + 1, otherOrdinal: otherRow.ordinal, expected },
  };
  return right === '' || !row.cell ? report : { ...report, fix: { kind: 'replace', expected: row.cell.text, replacement: right } };
}
