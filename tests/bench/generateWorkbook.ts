import type { EmbeddedWorkbook } from '../../src/embedded/xlsx/EmbeddedWorkbook';
import { rowsOfPlan } from '../samples/AppendixSheet';
import { columnsOf, workbookOf } from '../samples/planWorkbooks';
import { readPlan } from '../samples/readPlan';
import { mixTasks } from './mixTasks';

/**
 * A workbook with one task appendix of this many task rows, in the shape of plan 46/KH-UBND: its titles and heading, a section row before every
 * 40 tasks, and cells mixed from the plan's own rows. The same number gives the same workbook.
 */
export function generateWorkbook(rows: number): EmbeddedWorkbook {
  const tasks = mixTasks(rowsOfPlan(readPlan('kh46-2025.phu-luc-2.nhiem-vu')), rows, [[1], [2], [3], [4]]);
  return workbookOf(`${rows} nhiệm vụ`, [{ name: 'Phụ lục II', columns: columnsOf.kh46Tasks, rows: tasks }]);
}
