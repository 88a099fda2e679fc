import { truthOf } from '../host/arguments';
import { areaOf } from '../host/cellGrid';
import type { Member } from '../host/HostObject';
import { requireUnprotected } from '../host/protection';
import type { Target } from '../host/Target';

function uniform(hidden: readonly boolean[]): boolean | null {
  const [first = false] = hidden;
  return hidden.every((other) => other === first) ? first : null;
}

/** Range.rowHidden */
export const rowHidden: Member<Target> = {
  since: '1.2',
  get: (target) => uniform(numbers(areaOf(target).row0, areaOf(target).rowCount, target.sheet.rowCount).map((row) => target.sheet.findRow(row)?.hidden === true)),
  set: (target, value, host) => {
    requireUnprotected(target.sheet, 'formatRows');
    const hidden = truthOf(value);
    const { row0, rowCount } = areaOf(target);
    for (const row of numbers(row0, rowCount, target.sheet.rowCount)) target.sheet.getRow(row).hidden = hidden;
    host.change.sheets.add(target.sheet.name);
  },
};

/** Range.columnHidden */
export const columnHidden: Member<Target> = {
  since: '1.2',
  get: (target) => uniform(numbers(areaOf(target).col0, areaOf(target).colCount, target.sheet.columnCount).map((col) => target.sheet.getColumn(col).hidden)),
  set: (target, value, host) => {
    requireUnprotected(target.sheet, 'formatColumns');
    const hidden = truthOf(value);
    const { col0, colCount } = areaOf(target);
    for (const col of numbers(col0, colCount, target.sheet.columnCount)) target.sheet.getColumn(col).hidden = hidden;
    host.change.sheets.add(target.sheet.name);
  },
};

/** Numbers of the rows or columns meant; of all that a sheet has, those in use. */
function numbers(first0: number, count: number, used: number): number[] {
  const last = count >= 16_384 ? Math.max(used, first0 + 1) : first0 + count;
  return Array.from({ length: last - first0 }, (_, index) => first0 + index + 1);
}
