import type { DataValidation, Worksheet } from '@cj-tech-master/excelts';
import type { Area } from '../../core/model/address';
import { parseRangeAddress } from '../host/parseRangeAddress';

/** A validation as the file says it. Formulas stay text: what looks like a number may be a formula in the next file. */
export interface StoredValidation {
  /** In the file's words: `any`, `list`, `whole`, `decimal`, `date`, `time`, `textLength`, `custom`. */
  readonly type: string;
  readonly formulae?: readonly string[];
  readonly operator?: string;
  readonly allowBlank?: boolean;
  readonly showInputMessage?: boolean;
  readonly showErrorMessage?: boolean;
  readonly promptTitle?: string;
  readonly prompt?: string;
  readonly errorStyle?: string;
  readonly errorTitle?: string;
  readonly error?: string;
  /** Attributes that the library has no place for, as written: `showDropDown`, which hides the arrow of a list, and `imeMode`. */
  readonly others?: Readonly<Record<string, string>>;
}

/** The .xlsx library keeps validations by cell, or by block under a name with this in front. */
function validationKey(address: string): string {
  return address.includes(':') ? `range:${address}` : address;
}

export function isTrueText(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}

/** The validations of a sheet by the address of their block. Blocks do not overlap. */
export function validationsOf(sheet: Worksheet): readonly (readonly [address: string, validation: StoredValidation])[] {
  const model = sheet.dataValidations.model as Readonly<Record<string, StoredValidation | undefined>>;
  return Object.entries(model).flatMap(([key, validation]) => (validation ? [[key.replace(/^range:/, ''), validation] as const] : []));
}

/** The blocks that share a validation. */
export function validationAreas(sheet: Worksheet): ReadonlyMap<StoredValidation, readonly Area[]> {
  const areasOf = new Map<StoredValidation, Area[]>();
  for (const [address, validation] of validationsOf(sheet)) {
    const area = parseRangeAddress(address)?.area;
    if (!area) continue;
    const areas = areasOf.get(validation) ?? [];
    areasOf.set(validation, areas);
    areas.push(area);
  }
  return areasOf;
}

/** The library's own types know fewer kinds than the file; what it holds is only handed back to us. */
export function setValidations(sheet: Worksheet, validations: readonly (readonly [address: string, validation: StoredValidation])[]): void {
  sheet.dataValidations.model = Object.fromEntries(validations.map(([address, validation]) => [validationKey(address), validation as DataValidation]));
}
