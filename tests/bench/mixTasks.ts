import type { SampleCell, SampleRow } from '../samples/AppendixSheet';
import { pseudoRandom } from './pseudoRandom';

const rowsToASection = 40;

/**
 * So many task rows, numbered from 1, each mixed from the rows of a table: the columns of one group come from one row, those of another group
 * from another. What is neither task nor section stands above them, a section row before every 40. The same table and number give the same rows.
 */
export function mixTasks(table: readonly SampleRow[], count: number, columnGroups: readonly (readonly number[])[]): readonly SampleRow[] {
  const heading = table.filter(({ kind }) => kind !== 'section' && kind !== 'item');
  const sections = table.filter(({ kind }) => kind === 'section');
  const tasks = table.filter(({ kind }) => kind === 'item');
  const next = pseudoRandom(46);
  const pick = (rows: readonly SampleRow[]): readonly SampleCell[] => rows[Math.floor(next() * rows.length)]?.cells ?? [];
  const body = Array.from({ length: count }, (_, index): SampleRow[] => {
    const mixed = columnGroups.flatMap((columns) => {
      const cells = pick(tasks);
      return columns.map((col0) => cells[col0] ?? '');
    });
    const task: SampleRow = { kind: 'item', cells: [String(index + 1), ...mixed] };
    if (index % rowsToASection !== 0) return [task];
    return [{ kind: 'section', cells: [romanNumeral(index / rowsToASection + 1), pick(sections)[1] ?? '', ...mixed.slice(1).map(() => '')] }, task];
  });
  return [...heading, ...body.flat()];
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
