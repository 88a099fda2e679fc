import { areaAddress } from '../core/model/address';
import type { WorkbookEdit } from '../core/model/edit';
import { joinAddresses } from './joinAddresses';

type Restriction = Extract<WorkbookEdit, { kind: 'restrictCells' }>;

/**
 * No plan of ours is older. A formula, since Excel hands every date back as one (`=36526`), and a serial means another day in a workbook that
 * counts from 1904: https://learn.microsoft.com/javascript/api/excel/excel.datetimedatavalidation
 */
const firstDay = '=DATE(2000,1,1)';

/** Wider than any number of a plan, so that only what is no number is asked about. */
const largest = 1e15;

const rules: Readonly<Record<Restriction['allows'], Excel.DataValidationRule>> = {
  percent: { decimal: { formula1: 0, formula2: 100, operator: 'Between' } },
  number: { decimal: { formula1: -largest, formula2: largest, operator: 'Between' } },
  date: { date: { formula1: firstDay, operator: 'GreaterThanOrEqualTo' } },
};

/** Explains what is to be typed, and asks before anything else is taken: a warning, since a target may be met in words. */
export function restrictCells(sheet: Excel.Worksheet, { areas, allows, title, hint, isHint = false }: Restriction): void {
  for (const address of joinAddresses(areas.map(areaAddress))) {
    const { dataValidation } = sheet.getRanges(address);
    dataValidation.rule = rules[allows];
    dataValidation.prompt = { showPrompt: true, title, message: hint };
    dataValidation.errorAlert = { showAlert: !isHint, style: 'Warning', title, message: hint };
  }
}
