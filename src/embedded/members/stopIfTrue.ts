import type { ConditionalFormattingRule } from '@cj-tech-master/excelts';

/** The .xlsx library has no type for it, but a rule object has room for it. */
type StoppableRule = ConditionalFormattingRule & { stopIfTrue?: boolean };

export function isStopping(rule: StoppableRule): boolean {
  return rule.stopIfTrue === true;
}

export function setStopping(rule: StoppableRule, stops: boolean): void {
  rule.stopIfTrue = stops;
}
