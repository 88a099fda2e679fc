import type { SheetSnapshot } from '../model/sheetSnapshot';
import { foldText } from '../text/foldText';
import type { RowHabits } from './isSectionRow';
import { reportingRoles } from './reportingRoles';
import type { SeenRow, TableColumns } from './seeRows';

const leastMergedColumns = 3;
const silentRoles: ReadonlySet<string> = new Set(['ordinal', 'content', 'note']);

/** What the rows of a table have in common: looked at once, so that each row can be told by it. */
export function rowHabits(sheet: SheetSnapshot, rows: readonly SeenRow[], { columns, otherColumns }: TableColumns): RowHabits {
  const full = rows.filter(({ isBare, content }) => !isBare && content !== '');
  const inRoman = rows.filter(({ ordinal }) => ordinal.form === 'roman' || ordinal.form === 'letter');
  const inOrdinalColumn = rows.some(({ isInOrdinalColumn }) => isInOrdinalColumn);
  return {
    countsInRoman: 2 * inRoman.filter(({ isBare }) => !isBare).length > inRoman.length,
    isNumbered: 2 * full.filter(({ isUnnumbered }) => !isUnnumbered).length >= full.length,
    hasNumberedItems: full.some(({ ordinal }) => ordinal.form === 'number'),
    tellingColumns: [...Object.values(columns), ...otherColumns].filter(({ role }) => !silentRoles.has(role) && (!reportingRoles.has(role) || rows.some(({ says }) => says.has(role)))).length,
    contents: new Set(inOrdinalColumn ? rows.filter((row) => !row.isInOrdinalColumn).map(({ content }) => foldText(content)) : []),
    mergedAcross: new Set((sheet.merges ?? []).filter(({ colCount }) => colCount >= leastMergedColumns).map(({ row0 }) => row0)),
  };
}
