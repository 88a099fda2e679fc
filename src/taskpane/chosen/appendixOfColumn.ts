import type { Appendix } from '../../core/model/appendix';
import type { Finding } from '../../core/model/finding';

/** The appendix in whose heading a finding names a column that was not understood; null for any other finding. */
export function appendixOfColumn({ at: { sheet, row0, col0 } }: Finding, appendices: readonly Appendix[]): Appendix | null {
  const isInHeading = ({ firstHeaderRow0, lastHeaderRow0 }: Appendix) => row0 !== null && firstHeaderRow0 <= row0 && row0 <= lastHeaderRow0;
  return appendices.find((appendix) => appendix.sheet === sheet && isInHeading(appendix) && appendix.unrecognisedColumns.some((column) => column.col0 === col0)) ?? null;
}
