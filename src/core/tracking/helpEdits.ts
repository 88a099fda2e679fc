import type { WorkbookEdit } from '../model/edit';
import { joinDownwards } from '../model/joinDownwards';
import type { PlannedTable } from './planTrackingColumns';

export interface HelpWords {
  /** Marks lists and rules as ours; Excel takes 32 characters. */
  readonly title: string;
  readonly statuses: readonly string[];
}

/** Lists, rules and explanations in the cells where items are filled in, row by row of the items alone: a heading needs none. */
export function helpEdits({ appendix: { sheet }, rows, columns }: PlannedTable, { title, statuses }: HelpWords): readonly WorkbookEdit[] {
  return columns.flatMap(({ col0, help }): readonly WorkbookEdit[] => {
    const areas = joinDownwards([...rows.body.item, ...rows.body.group].map((row0) => ({ row0, col0 })));
    if (!help || areas.length === 0) return [];
    if (help.kind === 'statuses') return [{ kind: 'offerList', sheet, areas, source: { kind: 'values', values: statuses }, title, hint: help.hint }];
    return [{ kind: 'restrictCells', sheet, areas, allows: help.kind, title, hint: help.hint, ...(help.isHint && { isHint: true }) }];
  });
}
