import type { Appendix } from '../../core/model/appendix';
import { headedColumns } from './headedColumns';

/** Changes with how a table is understood: a form filled in for one understanding is of no use for another. */
export function cardKey(appendix: Appendix): string {
  const { sheet, firstHeaderRow0, kind, isConfirmed } = appendix;
  return JSON.stringify([sheet, firstHeaderRow0, kind, isConfirmed, headedColumns(appendix).map(({ role, isOther }) => [role, isOther])]);
}
