/** The columns of a list of findings; widths in characters of the default font, made for A4 across. */
export const listColumns = [
  { name: 'number', width: 6 },
  { name: 'sheet', width: 17 },
  { name: 'place', width: 9 },
  { name: 'severity', width: 10 },
  { name: 'text', width: 42 },
  { name: 'current', width: 25 },
  { name: 'suggestion', width: 25 },
  { name: 'note', width: 20 },
] as const;

export type ListColumn = (typeof listColumns)[number]['name'];

/** What a row of the list says of one finding. */
export type ListCells = Readonly<Record<Exclude<ListColumn, 'number' | 'note'>, string>>;

/** 0-based column of the sheet. */
export function listColumn(name: ListColumn): number {
  return listColumns.findIndex((column) => column.name === name);
}
