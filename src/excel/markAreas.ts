import { areaAddress } from '../core/model/address';
import type { WorkbookEdit } from '../core/model/edit';
import { joinAddresses } from './joinAddresses';
import { markFormula, markLooks } from './marks';

type Marking = Extract<WorkbookEdit, { kind: 'markAreas' }>;

/**
 * Lays one mark of a look over the areas (several where their addresses are too long for one). Excel puts each new conditional format on top of
 * the others; those below still give what it leaves open, so that the symbol of a progress mark is seen through a finding marked later:
 * https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection#excel-excel-conditionalformatcollection-add-member(1)
 */
export function markAreas(sheet: Excel.Worksheet, { look, areas, numberFormat }: Marking): void {
  for (const address of joinAddresses(areas.map(areaAddress))) {
    const mark = sheet.getRanges(address).conditionalFormats.add('Custom');
    mark.stopIfTrue = false;
    mark.custom.rule.formula = markFormula(look);
    mark.custom.format.fill.color = markLooks[look].fill;
    mark.custom.format.font.color = markLooks[look].font;
    if (numberFormat !== undefined) mark.custom.format.numberFormat = numberFormat;
  }
}
