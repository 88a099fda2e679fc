import type { DefinedNameModel, Workbook, Worksheet } from '@cj-tech-master/excelts';
import { shiftFormula, type FormulaShift } from '../formulas/shiftFormula';
import type { RowShift } from './RowShift';

/** Lets the names of a workbook go along with the cells they stand for. One whose cells are all gone stays and says `#REF!`, as in Excel. */
export function shiftNames(book: Workbook, sheet: Worksheet, shift: RowShift): void {
  const before = book.definedNames.model;
  const where = { ownSheet: sheet.name, shiftedSheet: sheet.name, shift };
  const after = before.map((entry) => shiftEntry(entry, where));
  if (after.some((entry, index) => entry !== before[index])) book.definedNames.model = after;
}

function shiftEntry(entry: DefinedNameModel, where: FormulaShift): DefinedNameModel {
  const { formulaExpression, rawText, ranges } = entry;
  if (formulaExpression !== undefined) return changed(entry, formulaExpression, where, (text) => ({ formulaExpression: text, ranges: [text] }));
  if (rawText !== undefined) return changed(entry, rawText, where, (text) => ({ rawText: text }));
  return changed(entry, ranges.join(','), where, (text) => {
    const left = text.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).filter((range) => range !== '#REF!');
    return left.length === 0 ? { ranges: [], rawText: '#REF!' } : { ranges: left };
  });
}

function changed(entry: DefinedNameModel, before: string, where: FormulaShift, toMembers: (text: string) => Partial<DefinedNameModel>): DefinedNameModel {
  const after = shiftFormula(before, where);
  return after === before ? entry : { ...entry, ...toMembers(after) };
}
