import type { ConditionalFormattingRule, Workbook, Worksheet } from '@cj-tech-master/excelts';
import { areaAddress, type Area } from '../../core/model/address';
import { shiftFormula } from '../formulas/shiftFormula';
import { slideFormula } from '../formulas/slideFormula';
import { parseRangeAddress } from '../host/parseRangeAddress';
import { localAddress } from '../host/rangeAddress';
import { setValidations, validationsOf, type StoredValidation } from '../xlsx/StoredValidation';
import { shiftLooks, shiftRow, type RowShift } from './RowShift';

/** Says what a formula of a rule becomes. */
type Rewrite = (formula: string) => string;

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
    const areas = holder.ref.split(' ').flatMap((part) => parseRangeAddress(part)?.area ?? []);
    const moved = areas.flatMap((area) => move(area) ?? []);
    if (moved.length === 0 && areas.length > 0) return [];
    for (const rule of holder.rules) rewriteRule(rule, rewriteIn(areas));
    return [{ ...holder, ref: areas.length === 0 ? holder.ref : moved.map(localAddress).join(' ') }];
  });
}

/** Formulas stand in the rule itself, and as the bounds of bars, scales and icons. */
function rewriteRule(rule: ConditionalFormattingRule, rewrite: Rewrite): void {
  if ('formulae' in rule && rule.formulae) rule.formulae = rule.formulae.map((formula) => (typeof formula === 'string' ? rewrite(formula) : formula));
  const bounds: readonly { type?: string; value?: unknown }[] = 'cfvo' in rule ? (rule.cfvo ?? []) : [];
  for (const bound of bounds) if (bound.type === 'formula' && typeof bound.value === 'string') bound.value = rewrite(bound.value);
}

function shiftValidations(sheet: Worksheet, move: (area: Area) => Area | null, rewriteIn: (areas: readonly Area[]) => Rewrite): void {
  const areasOf = new Map<StoredValidation, Area[]>();
  for (const [address, validation] of validationsOf(sheet)) {
    const area = parseRangeAddress(address)?.area;
    if (area) areasOf.set(validation, [...(areasOf.get(validation) ?? []), area]);
  }
  if (areasOf.size === 0) return;
  setValidations(
    sheet,
    [...areasOf].flatMap(([validation, areas]) => {
      const rewritten = rewriteValidation(validation, rewriteIn(areas));
      return areas.flatMap((area) => move(area) ?? []).map((area) => [areaAddress(area), rewritten] as const);
    }),
  );
}

function rewriteValidation(validation: StoredValidation, rewrite: Rewrite): StoredValidation {
  const before = validation.formulae ?? [];
  const after = before.map(rewrite);
  return after.every((formula, index) => formula === before[index]) ? validation : { ...validation, formulae: after };
}
