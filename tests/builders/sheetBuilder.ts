import type { CellValue } from '../../src/core/model/cell';
import type { SheetSnapshot } from '../../src/core/model/sheetSnapshot';

/** A sheet that holds these rows from A1 on; shorter rows are filled with blanks. */
export function sheetOf(rows: readonly (readonly CellValue[])[], overrides: Partial<SheetSnapshot> = {}): SheetSnapshot {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const values = rows.map((row) => Array.from({ length: width }, (_, col0) => row[col0] ?? ''));
  return {
    name: 'Phụ lục',
    visibility: 'visible',
    isProtected: false,
    row0: 0,
    col0: 0,
    values,
    numberFormats: values.map((row) => row.map(() => 'General')),
    unread: null,
    ...overrides,
  };
}
