import type { AreaFormat } from '../model/edit';
import { formElements, type FormElement } from './formElements';
import type { ReportCell, ReportLook } from './ReportRow';

/** Every look of the report, as the table of the form's elements has it. */
export const reportLooks = Object.fromEntries(
  Object.entries<FormElement>(formElements).flatMap(([id, element]) => ('look' in element ? [[id, element.look]] : [])),
) as Readonly<Record<ReportLook, AreaFormat>>;

/** Whether a row stands in a table: its cells have lines around them. */
export function isTableRow({ cells }: { readonly cells: readonly Pick<ReportCell, 'look'>[] }): boolean {
  return cells.some(({ look }) => reportLooks[look].grid === true);
}
