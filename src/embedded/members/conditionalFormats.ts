import type { ConditionalFormattingRule } from '@cj-tech-master/excelts';
import { choiceOf, wholeNumberOf } from '../host/arguments';
import { defineObject } from '../host/defineObject';
import { refuse } from '../host/HostFailure';
import type { HostObject, Wrap } from '../host/HostObject';
import { requireUnprotected } from '../host/protection';
import type { Target } from '../host/Target';
import { conditionalFormat } from './conditionalFormat';
import { addRule, clearConditionalFormats, ruleId, rulesOf } from './conditionalFormatRules';

const types = ['Custom', 'CellValue', 'ContainsText', 'DataBar', 'ColorScale', 'IconSet', 'TopBottom', 'PresetCriteria'] as const;

/** A new rule says nothing until its rule is set. Those kinds that need more than a formula and a format are not made here. */
function newRule(type: (typeof types)[number]): ConditionalFormattingRule {
  if (type === 'Custom') return { type: 'expression', formulae: ['FALSE'], style: {} };
  if (type === 'CellValue') return { type: 'cellIs', operator: 'equal', formulae: ['0'], style: {} };
  return refuse('UnsupportedOperation', `Conditional formats of type ${type} are not made by this host.`);
}

function find(target: Target, id: unknown): HostObject | null {
  const found = rulesOf(target).find((rule) => ruleId(rule) === id);
  return found ? conditionalFormat(found) : null;
}

/** Range.conditionalFormats and RangeAreas.conditionalFormats: the rules that touch these cells. */
export const conditionalFormats: Wrap<Target> = defineObject<Target>({
  typeName: 'ConditionalFormatCollection',
  members: {
    Add: {
      since: '1.6',
      call: (target, [type], host) => {
        requireUnprotected(target.sheet, 'formatCells');
        host.change.sheets.add(target.sheet.name);
        return conditionalFormat(addRule(target, newRule(choiceOf(type, types))));
      },
    },
    ClearAll: {
      since: '1.6',
      call: (target, _args, host) => {
        requireUnprotected(target.sheet, 'formatCells');
        host.change.sheets.add(target.sheet.name);
        clearConditionalFormats(target);
      },
    },
    GetCount: { since: '1.6', call: (target) => rulesOf(target).length },
    GetItemAt: {
      since: '1.6',
      call: (target, [index]) => {
        const found = rulesOf(target)[wholeNumberOf(index)];
        return found ? conditionalFormat(found) : refuse('InvalidArgument');
      },
    },
    GetItemOrNullObject: { since: '1.14', call: (target, [id]) => find(target, id) },
  },
  items: (target) => rulesOf(target).map((rule) => conditionalFormat(rule)),
  item: (target, id) => find(target, id) ?? refuse('ItemNotFound'),
});
