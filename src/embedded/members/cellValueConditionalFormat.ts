import type { CellIsOperators } from '@cj-tech-master/excelts';
import { choiceOf, recordOf } from '../host/arguments';
import { defineObject } from '../host/defineObject';
import type { Host } from '../host/Host';
import { requireUnprotected } from '../host/protection';
import { conditionalRangeFormat } from './conditionalRangeFormat';
import type { SheetRule } from './conditionalFormatRules';
import { ruleFormula } from './ruleFormula';

/** The operators that the .xlsx library keeps. */
const operators: Readonly<Record<string, CellIsOperators>> = { Between: 'between', EqualTo: 'equal', GreaterThan: 'greaterThan' , LessThan: 'lessThan' };

function readRule({ rule }: SheetRule): unknown {
  if (rule.type !== 'cellIs') return null;
  const [formula1 = '', formula2] = (rule.formulae ?? []).map((formula) => `=${String(formula)}`);
  const operator = Object.keys(operators).find((name) => operators[name] === rule.operator);
  return { operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
}

function writeRule({ sheet, rule }: SheetRule, value: unknown, host: Host): void {
  requireUnprotected(sheet, 'formatCells');
  const { operator, formula1, formula2 } = recordOf(value);
  const kept = operators[choiceOf(operator, Object.keys(operators))];
  if (rule.type !== 'cellIs' || kept === undefined) return;
  rule.operator = kept;
  rule.formulae = [formula1, formula2].filter((formula) => formula !== undefined).map(ruleFormula);
  host.change.sheets.add(sheet.name);
}

/** ConditionalFormat.cellValue */
export const cellValueConditionalFormat = defineObject<SheetRule>({
  typeName: 'CellValueConditionalFormat',
  members: {
    Rule: { since: '1.6', get: readRule, set: writeRule },
    Format: { since: '1.6', object: conditionalRangeFormat },
  },
});
