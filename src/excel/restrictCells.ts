import { areaAddress } from '../core/model/address';
import type { WorkbookEdit } from '../core/model/edit';
import { joinAddresses } from './markAreas';

type Restriction = Extract<WorkbookEdit, { kind: 'restrictCells' }>;

/** No plan of ours is older. */
const firstDay = '2000-01-01';

const rules: Readonly<Record<Restriction['allows'], Excel.DataValidationRule>> = {
  percent: { decimal: { formula1: 0, formula2: 100, operator: 'Between' } },
  number: { decimal: { formula1: -1e15, formula2: 1e15, operator: 'Between' } },
  date: { date: { formula1: firstDay, operator: 'GreaterThanOrEqualTo' } },
};

/** Explains what is to be typed, and asks before anything else is taken: a warning, since a target may be met in words. */
export function restrictCells(sheet: Excel.Worksheet, { areas, allows, title, hint }: Restriction): void {
  for (const address of joinAddresses(areas.map(areaAddress))) {
    const { dataValidation } = sheet.getRanges(address);
    dataValidation.rule = rules[allows];
    dataValidation.prompt = { showPrompt: true, title, message: hint };
    dataValidation.errorAlert = { showAlert: true, style: 'Warning', title, message: hint };
  }
}
