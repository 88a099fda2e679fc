import type { ConditionalFormattingRule, Worksheet } from '@cj-tech-master/excelts';
import type { Area } from '../../core/model/address';
import { rebase, rewriteRule } from '../formulas/rewriteRule';
import { intersectAreas } from '../host/intersectAreas';
import { parseRangeAddress } from '../host/parseRangeAddress';
import { localAddress } from '../host/rangeAddress';
import { subtractArea } from '../host/subtractArea';
import type { Target } from '../host/Target';

/** One rule of a sheet: what the API calls a conditional format. */
export interface SheetRule {
  readonly sheet: Worksheet;
  readonly rule: ConditionalFormattingRule;
}

const ids = new WeakMap<ConditionalFormattingRule, string>();
let lastId = 0;

/** Ids live as long as the workbook is open: an .xlsx keeps none for rules of the plain kinds. */
export function ruleId({ rule }: SheetRule): string {
  const known = ids.get(rule);
  if (known !== undefined) return known;
  lastId += 1;
  const id = `{00000000-0000-4000-8000-${lastId.toString(16).toUpperCase().padStart(12, '0')}}`;
  ids.set(rule, id);
  return id;
}

/** The cells a rule applies to; none once it is deleted. */
export function ruleAreas({ sheet, rule }: SheetRule): readonly Area[] {
  const holder = sheet.conditionalFormattings.find(({ rules }) => rules.includes(rule));
  return holder ? areasOfReference(holder.ref) : [];
}

export function areasOfReference(reference: string): readonly Area[] {
  return reference.split(' ').flatMap((part) => parseRangeAddress(part)?.area ?? []);
}

/** The rules that touch a target, the one that wins first. */
export function rulesOf({ sheet, areas }: Target): readonly SheetRule[] {
  return sheet.conditionalFormattings
    .filter(({ ref }) => areasOfReference(ref).some((area) => areas.some((wanted) => intersectAreas(area, wanted))))
    .flatMap(({ rules }) => rules)
    .sort((one, other) => priorityOf(one) - priorityOf(other))
    .map((rule) => ({ sheet, rule }));
}

function priorityOf({ priority = Number.MAX_SAFE_INTEGER }: ConditionalFormattingRule): number {
  return priority;
}

/** Adds a rule above all others of its sheet. */
export function addRule({ sheet, areas }: Target, rule: ConditionalFormattingRule): SheetRule {
  for (const { rules } of sheet.conditionalFormattings) for (const older of rules) older.priority = (older.priority ?? 0) + 1;
  rule.priority = 1;
  sheet.addConditionalFormatting({ ref: areas.map(localAddress).join(' '), rules: [rule] });
  return { sheet, rule };
}

/**
 * Puts a rule at a place of the sheet's order, 0 = the one that wins, -1 = the last one; places beyond either end mean that end.
 * https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat#excel-excel-conditionalformat-priority-member
 */
export function moveRule({ sheet, rule }: SheetRule, position: number): void {
  const others = sheet.conditionalFormattings.flatMap(({ rules }) => rules).filter((other) => other !== rule).sort((one, other) => priorityOf(one) - priorityOf(other));
  others.splice(position < 0 ? Math.max(0, others.length + 1 + position) : position, 0, rule);
  others.forEach((each, index) => {
    each.priority = index + 1;
  });
}

export function deleteRule({ sheet, rule }: SheetRule): void {
  sheet.conditionalFormattings = sheet.conditionalFormattings.flatMap((holder) => {
    const rules = holder.rules.filter((other) => other !== rule);
    return rules.length === 0 ? [] : [{ ...holder, rules }];
  });
}

/** Takes the rules off these cells; those that reach further stay on the rest. */
export function clearConditionalFormats({ sheet, areas }: Target): void {
  sheet.conditionalFormattings = sheet.conditionalFormattings.flatMap((holder) => {
    const before = areasOfReference(holder.ref);
    const rest = areas.reduce<readonly Area[]>((left, taken) => left.flatMap((area) => subtractArea(area, taken)), before);
    if (rest.length === 0) return [];
    for (const rule of holder.rules) rewriteRule(rule, rebase(before, rest));
    return [{ ...holder, ref: rest.map(localAddress).join(' ') }];
  });
}

export function isLive({ sheet, rule }: SheetRule): boolean {
  return sheet.conditionalFormattings.some(({ rules }) => rules.includes(rule));
}
