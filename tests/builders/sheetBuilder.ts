import type { CellValue } from '../../src/core/model/cell';
import type { SheetSnapshot } from '../../src/core/model/sheetSnapshot';

type Overrides = Partial<Omit<SheetSnapshot, 'merges'>> & {
  /** `undefined` = Excel does not tell them; left out = nothing is merged. */
  readonly merges?: SheetSnapshot['merges'] | undefined;
};

/** A sheet that holds these rows from A1 on; shorter rows are filled with blanks. */
export function sheetOf(rows: readonly (readonly CellValue[])[], overrides: Overrides = {}): SheetSnapshot {
  const { merges, ...others } = { merges: [], ...overrides };
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
    ...(merges ? { merges } : {}),
    ...others,
  };
}
