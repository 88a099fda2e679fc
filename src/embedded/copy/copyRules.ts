import type { ConditionalFormattingRule } from '@cj-tech-master/excelts';
import { areaAddress, type Area } from '../../core/model/address';
import { rebase, rewriteRule, rewriteValidation } from '../formulas/rewriteRule';
import { intersectAreas } from '../host/intersectAreas';
import { localAddress } from '../host/rangeAddress';
import { addRule, areasOfReference } from '../members/conditionalFormatRules';
import { setValidations, validationAreas, validationsOf } from '../xlsx/StoredValidation';
import { movedBy, type CellCopy } from './CellCopy';

function copiedAreas(areas: readonly Area[], { area, distance }: CellCopy): readonly Area[] {
  return areas.flatMap((block) => {
    const shared = intersectAreas(block, area);
    return shared ? [movedBy(shared, distance)] : [];
  });
}

/** Reads the conditional formats of cells; what it gives back lets them apply to the copies too: on the same sheet they reach over them, on another they are made anew. */
export function copyConditionalFormats(copy: CellCopy): () => void {
  const found = copy.from.conditionalFormattings.flatMap((holder) => {
    const before = areasOfReference(holder.ref);
    const added = copiedAreas(before, copy);
    return added.length === 0 ? [] : [{ rules: holder.rules, before, added, formulas: holder.rules.map((rule) => structuredClone(rule)) }];
  });
  return () => {
    for (const { rules, before, added, formulas } of found) {
      if (copy.to === copy.from && reach(copy, rules, added)) continue;
      for (const rule of formulas.sort((one, other) => (other.priority ?? 0) - (one.priority ?? 0))) {
        rewriteRule(rule, rebase(before, added));
        addRule({ sheet: copy.to, areas: added }, rule);
      }
    }
  };
}

/** @returns false where the rules themselves stood at the place of the copies, and are gone */
function reach({ from }: CellCopy, rules: readonly ConditionalFormattingRule[], added: readonly Area[]): boolean {
  const holder = from.conditionalFormattings.find((candidate) => candidate.rules.some((rule) => rules.includes(rule)));
  if (!holder) return false;
  const before = areasOfReference(holder.ref);
  const after = [...before, ...added];
  for (const rule of holder.rules) rewriteRule(rule, rebase(before, after));
  holder.ref = after.map(localAddress).join(' ');
  return true;
}

/** Reads the validations of cells; what it gives back lets them apply to the copies too. */
export function copyValidations(copy: CellCopy): () => void {
  const found = [...validationAreas(copy.from)].flatMap(([validation, before]) => {
    const added = copiedAreas(before, copy);
    return added.length === 0 ? [] : [{ added, validation: rewriteValidation({ ...validation }, rebase(before, added)) }];
  });
  return () => {
    if (found.length === 0) return;
    setValidations(copy.to, [...validationsOf(copy.to), ...found.flatMap(({ added, validation }) => added.map((area) => [areaAddress(area), validation] as const))]);
  };
}
