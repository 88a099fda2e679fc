import type { Translator } from '../../i18n';

interface TablePlace {
  readonly sheet: string;
  readonly firstHeaderRow0: number;
}

/** The sheet of a table; with its row where the sheet holds several. */
export function tableName(t: Translator, { sheet, firstHeaderRow0 }: TablePlace, tables: readonly TablePlace[]): string {
  const isAlone = tables.filter((table) => table.sheet === sheet).length === 1;
  return isAlone ? sheet : t('left.place', { sheet, row: firstHeaderRow0 + 1 });
}
