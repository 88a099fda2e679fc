import { areaAddress } from '../core/model/address';
import type { WorkbookEdit } from '../core/model/edit';
import { joinAddresses } from './joinAddresses';

/**
 * Gives cells a list to choose from; other text stays allowed, since a cell may name several agencies. Excel takes 255 characters of fixed
 * words, parted by commas; a list in cells may be as long as it likes.
 */
export function offerList(sheet: Excel.Worksheet, worksheets: Excel.WorksheetCollection, { areas, source, title, hint }: Extract<WorkbookEdit, { kind: 'offerList' }>): void {
  const entries = source.kind === 'values' ? source.values.join(',') : worksheets.getItem(source.sheet).getRange(areaAddress(source.area));
  for (const address of joinAddresses(areas.map(areaAddress))) {
    const { dataValidation } = sheet.getRanges(address);
    dataValidation.rule = { list: { inCellDropDown: true, source: entries } };
    dataValidation.prompt = { showPrompt: true, title, message: hint };
    dataValidation.errorAlert = { showAlert: false, style: 'Information', title, message: hint };
  }
}
