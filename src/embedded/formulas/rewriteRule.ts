import type { ConditionalFormattingRule } from '@cj-tech-master/excelts';
import type { Area } from '../../core/model/address';
import type { StoredValidation } from '../xlsx/StoredValidation';
import { slideFormula } from './slideFormula';

/** Says what a formula of a rule becomes. */
export type Rewrite = (formula: string) => string;

/** Formulas stand in the rule itself, and as the bounds of bars, scales and icons. */
export function rewriteRule(rule: ConditionalFormattingRule, rewrite: Rewrite): void {
  if ('formulae' in rule && rule.formulae) rule.formulae = rule.formulae.map((formula) => (typeof formula === 'string' ? rewrite(formula) : formula));
  const bounds: readonly { type?: string; value?: unknown }[] = 'cfvo' in rule ? (rule.cfvo ?? []) : [];
  for (const bound of bounds) if (bound.type === 'formula' && typeof bound.value === 'string') bound.value = rewrite(bound.value);
}

/** The validation itself where its formulas stay as they are. */
export function rewriteValidation(validation: StoredValidation, rewrite: Rewrite): StoredValidation {
  const before = validation.formulae ?? [];
  const after = before.map(rewrite);
  return after.every((formula, index) => formula === before[index]) ? validation : { ...validation, formulae: after };
}

/** The formulas of a rule are those of the top-left corner of its cells: how they are written once it applies to others. */
export function rebase(before: readonly Area[], after: readonly Area[]): Rewrite {
  const [from, to] = [corner(before), corner(after)];
  return (formula) => slideFormula(formula, { rows: to.row0 - from.row0, cols: to.col0 - from.col0 });
}

function corner(areas: readonly Area[]): Pick<Area, 'row0' | 'col0'> {
  return { row0: Math.min(...areas.map(({ row0 }) => row0)), col0: Math.min(...areas.map(({ col0 }) => col0)) };
}
