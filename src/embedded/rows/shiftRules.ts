import type { Workbook, Worksheet } from '@cj-tech-master/excelts';
import { areaAddress, type Area } from '../../core/model/address';
import { rewriteRule, rewriteValidation, type Rewrite } from '../formulas/rewriteRule';
import { shiftFormula } from '../formulas/shiftFormula';
import { slideFormula } from '../formulas/slideFormula';
import { localAddress } from '../host/rangeAddress';
import { areasOfReference } from '../members/conditionalFormatRules';
import { setValidations, validationAreas } from '../xlsx/StoredValidation';
import { shiftLooks, shiftRow, type RowShift } from './RowShift';

/** Lets conditional formats and validations of all sheets go along with rows that were moved: their areas, and what their formulas refer to. */
export function shiftRules(book: Workbook, shiftedSheet: Worksheet, shift: RowShift): void {
  for (const sheet of book.worksheets) {
    const shiftText: Rewrite = (formula) => shiftFormula(formula, { ownSheet: sheet.name, shiftedSheet: shiftedSheet.name, shift });
    const move = sheet === shiftedSheet ? (area: Area) => shiftLooks(area, shift) : (area: Area) => area;
    const rewriteIn = (areas: readonly Area[]): Rewrite => (sheet === shiftedSheet ? (formula) => shiftText(slideFormula(formula, { rows: lostRows(areas, shift), cols: 0 })) : shiftText);
    shiftConditionalFormats(sheet, move, rewriteIn);
    shiftValidations(sheet, move, rewriteIn);
  }
}

/** The formulas of a rule are those of its first row: where that goes, those of the first row that stays are meant. */
function lostRows(areas: readonly Area[], shift: RowShift): number {
  const first = Math.min(...areas.map(({ row0 }) => row0));
  if (shift.kind === 'insert' || shiftRow(first, shift) !== null) return 0;
  const after = shift.row0 + shift.rowCount;
  const left = areas.filter(({ row0, rowCount }) => row0 + rowCount > after).map(({ row0 }) => Math.max(row0, after));
  return left.length === 0 ? 0 : Math.min(...left) - first;
}

function shiftConditionalFormats(sheet: Worksheet, move: (area: Area) => Area | null, rewriteIn: (areas: readonly Area[]) => Rewrite): void {
  sheet.conditionalFormattings = sheet.conditionalFormattings.flatMap((holder) => {
    const areas = areasOfReference(holder.ref);
    const moved = areas.flatMap((area) => move(area) ?? []);
    if (moved.length === 0 && areas.length > 0) return [];
    for (const rule of holder.rules) rewriteRule(rule, rewriteIn(areas));
    return [{ ...holder, ref: areas.length === 0 ? holder.ref : moved.map(localAddress).join(' ') }];
  });
}

function shiftValidations(sheet: Worksheet, move: (area: Area) => Area | null, rewriteIn: (areas: readonly Area[]) => Rewrite): void {
  const areasOf = validationAreas(sheet);
  if (areasOf.size === 0) return;
  setValidations(
    sheet,
    [...areasOf].flatMap(([validation, areas]) => {
      const rewritten = rewriteValidation(validation, rewriteIn(areas));
      return areas.flatMap((area) => move(area) ?? []).map((area) => [areaAddress(area), rewritten] as const);
    }),
  );
}
