import { areaAddress, type Area } from '../../core/model/address';
import { rebase, rewriteValidation } from '../formulas/rewriteRule';
import type { Host } from '../host/Host';
import { intersectAreas } from '../host/intersectAreas';
import { parseRangeAddress } from '../host/parseRangeAddress';
import { requireUnprotected } from '../host/protection';
import { subtractArea } from '../host/subtractArea';
import { cellCountOf, type Target } from '../host/Target';
import { setValidations, validationAreas, validationsOf, type StoredValidation } from '../xlsx/StoredValidation';

export interface FoundValidations {
  /** Those that differ, each once. */
  readonly validations: readonly StoredValidation[];
  /** No cell is without. */
  readonly isEverywhere: boolean;
}

/** What the cells of a target have by way of validations. Their blocks are looked at, not their cells: a list may stand on a whole column. */
export function findValidations({ sheet, areas }: Target): FoundValidations {
  const different = new Map<string, StoredValidation>();
  let covered = 0;
  for (const [address, validation] of validationsOf(sheet)) {
    const own = parseRangeAddress(address)?.area;
    const shared = own ? areas.flatMap((area) => intersectAreas(area, own) ?? []) : [];
    if (shared.length === 0) continue;
    covered += shared.reduce((sum, area) => sum + cellCountOf(area), 0);
    different.set(JSON.stringify(validation), validation);
  }
  return { validations: [...different.values()], isEverywhere: covered === areas.reduce((sum, area) => sum + cellCountOf(area), 0) };
}

/** Takes the validations off these cells; those that reach further stay on the rest. @throws HostFailure AccessDenied */
export function clearValidations({ sheet, areas }: Target, host: Host): void {
  requireUnprotected(sheet, 'formatCells');
  setValidations(
    sheet,
    [...validationAreas(sheet)].flatMap(([validation, before]) => {
      const rest = areas.reduce<readonly Area[]>((left, taken) => left.flatMap((area) => subtractArea(area, taken)), before);
      const rewritten = rest.length === 0 ? validation : rewriteValidation(validation, rebase(before, rest));
      return rest.map((area) => [areaAddress(area), rewritten] as const);
    }),
  );
  host.change.sheets.add(sheet.name);
}

/** @throws HostFailure AccessDenied */
export function putValidation(target: Target, validation: StoredValidation, host: Host): void {
  clearValidations(target, host);
  const added = target.areas.map((area) => [areaAddress(area), validation] as const);
  setValidations(target.sheet, [...validationsOf(target.sheet), ...added]);
}
