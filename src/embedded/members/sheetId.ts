import type { Worksheet } from '@cj-tech-master/excelts';

/** The id of a sheet in the shape Excel gives it. */
export function sheetId({ id }: Worksheet): string {
  const number = (id - 1).toString(16).toUpperCase().padStart(4, '0');
  return `{00000000-0001-0000-${number.slice(2)}${number.slice(0, 2)}-000000000000}`;
}
