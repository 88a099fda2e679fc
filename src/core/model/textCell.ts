import type { CellInput } from './edit';

/** Signs that a cell of Excel takes at most (Excel specifications and limits); one more, and the whole request is refused. */
export const mostSigns = 32_767;

/** A cell with words in it; without words it is empty. What was put together from several texts may be too long for a cell: it ends in "…". */
export function textCell(text: string): CellInput {
  return text === '' ? { kind: 'empty' } : { kind: 'text', text: fitted(text) };
}

/** Never cut through a sign that takes two places. */
function fitted(text: string): string {
  return text.length <= mostSigns ? text : `${text.slice(0, mostSigns - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
