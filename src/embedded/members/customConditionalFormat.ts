import { defineObject } from '../host/defineObject';
import type { Host } from '../host/Host';
import type { Member } from '../host/HostObject';
import { requireUnprotected } from '../host/protection';
import { conditionalRangeFormat } from './conditionalRangeFormat';
import type { SheetRule } from './conditionalFormatRules';
import { ruleFormula } from './ruleFormula';

function formulaOf({ rule }: SheetRule): string {
  return rule.type === 'expression' ? `=${String(rule.formulae?.[0] ?? '')}` : '';
}

function setFormula({ sheet, rule }: SheetRule, value: unknown, host: Host): void {
  requireUnprotected(sheet, 'formatCells');
  host.change.sheets.add(sheet.name);
  if (rule.type === 'expression') rule.formulae = [ruleFormula(value)];
}

const formula: Member<SheetRule> = { since: '1.6', get: formulaOf, set: setFormula };

const conditionalFormatRule = defineObject<SheetRule>({
  typeName: 'ConditionalFormatRule',
  members: { Formula: formula, FormulaLocal: formula },
});

/** ConditionalFormat.custom */
export const customConditionalFormat = defineObject<SheetRule>({
  typeName: 'CustomConditionalFormat',
  members: {
    Rule: { since: '1.6', object: conditionalFormatRule },
    Format: { since: '1.6', object: conditionalRangeFormat },
  },
});
