import type { Workbook } from '@cj-tech-master/excelts';

interface Tab {
  readonly name: string;
  readonly orderNo?: number;
}

/** Chart sheets have tabs, and names that no worksheet may have, but no cells: the API leaves them out. Their place among the tabs the library keeps to itself. */
export function chartSheets(book: Workbook): readonly Tab[] {
  return (book as unknown as { readonly _chartsheets: readonly Tab[] })._chartsheets;
}

/** Names of all sheets in the order of their tabs. */
export function tabNames(book: Workbook): readonly string[] {
  const tabs: readonly Tab[] = [...book.worksheets, ...chartSheets(book)];
  return [...tabs].sort((one, other) => (one.orderNo ?? 0) - (other.orderNo ?? 0)).map(({ name }) => name);
}
