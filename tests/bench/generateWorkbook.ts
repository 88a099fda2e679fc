import type { EmbeddedWorkbook } from '../../src/embedded/xlsx/EmbeddedWorkbook';
import { rowsOfPlan, type SampleRow } from '../samples/AppendixSheet';
import { columnsOf, workbookOf } from '../samples/planWorkbooks';
import { readPlan } from '../samples/readPlan';
import { pseudoRandom } from './pseudoRandom';

const taskPlan = 'kh46-2025.phu-luc-2.nhiem-vu';
const rowsToASection = 40;

/**
 * A workbook with one task appendix of this many task rows, in the shape of plan 46/KH-UBND: its titles and heading, a section row before every
 * 40 tasks, and cells mixed from the plan's own rows. The same number gives the same workbook.
 */
export function generateWorkbook(rows: number): EmbeddedWorkbook {
  const plan = rowsOfPlan(readPlan(taskPlan));
  const heading = plan.filter(({ kind }) => kind !== 'section' && kind !== 'item');
  const sections = plan.filter(({ kind }) => kind === 'section');
  const tasks = plan.filter(({ kind }) => kind === 'item');
  const next = pseudoRandom(46);
  const pick = (list: readonly SampleRow[], col0: number) => list[Math.floor(next() * list.length)]?.cells[col0] ?? '';
  const body = Array.from({ length: rows }, (_, index): SampleRow[] => {
    const task: SampleRow = { kind: 'item', cells: [String(index + 1), pick(tasks, 1), pick(tasks, 2), pick(tasks, 3), pick(tasks, 4)] };
    if (index % rowsToASection !== 0) return [task];
    return [{ kind: 'section', cells: [romanNumeral(index / rowsToASection + 1), pick(sections, 1), '', '', ''] }, task];
  });
  return workbookOf(`${rows} nhiệm vụ`, [{ name: 'Phụ lục II', columns: columnsOf.kh46Tasks, rows: [...heading, ...body.flat()] }]);
}

const numerals: readonly (readonly [value: number, letters: string])[] = [
  [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
];

function romanNumeral(number: number): string {
  let [rest, letters] = [number, ''];
  for (const [value, letter] of numerals) {
    letters += letter.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return letters;
}
