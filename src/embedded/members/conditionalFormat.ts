import type { ConditionalFormattingRule } from '@cj-tech-master/excelts';
import { truthOf, wholeNumberOf } from '../host/arguments';
import { defineObject } from '../host/defineObject';
import type { Host } from '../host/Host';
import { refuse } from '../host/HostFailure';
import type { HostObject, Members, Wrap } from '../host/HostObject';
import { requireUnprotected } from '../host/protection';
import { cellValueConditionalFormat } from './cellValueConditionalFormat';
import { deleteRule, isLive, moveRule, ruleAreas, ruleId, rulesOf, type SheetRule } from './conditionalFormatRules';
import { customConditionalFormat } from './customConditionalFormat';
import { range } from './range';
import { rangeAreas } from './rangeAreas';
import { isStopping, setStopping } from './stopIfTrue';
import { sheetCols, sheetRows } from '../host/Target';

const typeNames: Readonly<Record<ConditionalFormattingRule['type'], string>> = {
  expression: 'Custom', cellIs: 'CellValue', containsText: 'ContainsText', dataBar: 'DataBar', colorScale: 'ColorScale',
  iconSet: 'IconSet', top10: 'TopBottom', aboveAverage: 'PresetCriteria', timePeriod: 'PresetCriteria',
};

/** The kinds of rules whose contents are served, by the member that leads to them. */
const kinds: readonly (readonly [member: string, type: ConditionalFormattingRule['type'], make: (self: SheetRule) => HostObject])[] = [
  ['Custom', 'expression', (self) => customConditionalFormat(self)],
  ['CellValue', 'cellIs', (self) => cellValueConditionalFormat(self)],
];

const kindMembers: Members<SheetRule> = Object.fromEntries(
  kinds.flatMap(([member, type, make]) => [
    [member, { since: '1.6', object: (self: SheetRule) => (self.rule.type === type ? make(self) : refuse('ItemNotFound')) }],
    [`${member}OrNullObject`, { since: '1.6', object: (self: SheetRule) => (self.rule.type === type ? make(self) : null) }],
  ]),
);

function live(self: SheetRule): SheetRule {
  return isLive(self) ? self : refuse('ItemNotFound');
}

function position(self: SheetRule): number {
  const whole = { row0: 0, col0: 0, rowCount: sheetRows, colCount: sheetCols };
  return rulesOf({ sheet: live(self).sheet, areas: [whole] }).findIndex(({ rule }) => rule === self.rule);
}

function change(self: SheetRule, host: Host): SheetRule {
  requireUnprotected(live(self).sheet, 'formatCells');
  host.change.sheets.add(self.sheet.name);
  return self;
}

function singleRange(self: SheetRule): HostObject | null {
  const areas = ruleAreas(live(self));
  return areas.length === 1 ? range({ sheet: self.sheet, areas }) : null;
}

/** Excel.ConditionalFormat */
export const conditionalFormat: Wrap<SheetRule> = defineObject<SheetRule>({
  typeName: 'ConditionalFormat',
  identity: (self) => ({ Id: ruleId(self) }),
  members: {
    Id: { since: '1.6', get: (self) => ruleId(live(self)) },
    Type: { since: '1.6', get: (self) => typeNames[live(self).rule.type] },
    Priority: {
      since: '1.6',
      get: position,
      set: (self, value, host) => {
        moveRule(change(self, host), wholeNumberOf(value));
      },
    },
    StopIfTrue: {
      since: '1.6',
      get: (self) => isStopping(live(self).rule),
      set: (self, value, host) => setStopping(change(self, host).rule, truthOf(value)),
    },
    ...kindMembers,
    Delete: { since: '1.6', call: (self, _args, host) => deleteRule(change(self, host)) },
    GetRange: { since: '1.6', call: (self) => singleRange(self) ?? refuse('InvalidOperation') },
    GetRangeOrNullObject: { since: '1.6', call: singleRange },
    GetRanges: { since: '1.9', call: (self) => rangeAreas({ sheet: live(self).sheet, areas: ruleAreas(self) }) },
  },
});
