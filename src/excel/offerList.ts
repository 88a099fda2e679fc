import { areaAddress } from '../core/model/address';
import type { WorkbookEdit } from '../core/model/edit';

/** Gives cells a list to choose from; other text stays allowed, since a cell may name several agencies. */
export function offerList(workbook: Excel.Workbook, range: Excel.Range, { source, title, hint }: Extract<WorkbookEdit, { kind: 'offerList' }>): void {
  const { dataValidation } = range;
  const entries = source.kind === 'values' ? source.values.join(',') : workbook.worksheets.getItem(source.sheet).getRange(areaAddress(source.area));
  dataValidation.rule = { list: { inCellDropDown: true, source: entries } };
  dataValidation.prompt = { showPrompt: true, title, message: hint };
  dataValidation.errorAlert = { showAlert: false, style: 'Information', title, message: hint };
}
