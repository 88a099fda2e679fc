import type { DataValidation } from '@cj-tech-master/excelts';
import { areaAddress, type Area } from '../../core/model/address';
import { recordOf, textOf, truthOf } from '../host/arguments';
import { areaOf } from '../host/cellGrid';
import { defineObject } from '../host/defineObject';
import type { Host } from '../host/Host';
import { refuse } from '../host/HostFailure';
import { parseRangeAddress } from '../host/parseRangeAddress';
import { requireUnprotected } from '../host/protection';
import { subtractArea } from '../host/subtractArea';
import type { Target } from '../host/Target';
import { fromRule, toRule, validationType } from './dataValidationRules';

/** The .xlsx library keeps validations by cell, or by block under a name with this in front. */
const blockPrefix = 'range:';

function keyOf(area: Area): string {
  const address = areaAddress(area);
  return address.includes(':') ? `${blockPrefix}${address}` : address;
}

function validationOf(target: Target): DataValidation | undefined {
  const { row0, col0 } = areaOf(target);
  return target.sheet.dataValidations.find(areaAddress({ row0, col0, rowCount: 1, colCount: 1 }));
}

/** Takes the validations off these cells; those that reach further stay on the rest. */
function clear({ sheet, areas }: Target, host: Host): void {
  requireUnprotected(sheet, 'formatCells');
  const kept: [string, DataValidation][] = [];
  for (const [key, validation] of Object.entries(sheet.dataValidations.model)) {
    const own = parseRangeAddress(key.replace(blockPrefix, ''))?.area;
    if (!own || !validation) continue;
    const rest = areas.reduce<readonly Area[]>((left, taken) => left.flatMap((area) => subtractArea(area, taken)), [own]);
    kept.push(...rest.map((area): [string, DataValidation] => [keyOf(area), validation]));
  }
  sheet.dataValidations.model = Object.fromEntries(kept);
  host.change.sheets.add(sheet.name);
}

function put(target: Target, validation: DataValidation, host: Host): void {
  clear(target, host);
  for (const area of target.areas) target.sheet.dataValidations.add(keyOf(area), validation);
}

/** @throws HostFailure InvalidOperation where there is no rule yet */
function change(target: Target, members: Partial<DataValidation>, host: Host): void {
  const validation = validationOf(target) ?? refuse('InvalidOperation');
  put(target, { ...validation, ...members } as DataValidation, host);
}

const alertStyles: Readonly<Record<string, string>> = { Stop: 'stop', Warning: 'warning', Information: 'information' };

/** Range.dataValidation */
export const dataValidation = defineObject<Target>({
  typeName: 'DataValidation',
  members: {
    Type: { since: '1.8', get: (target) => validationType(validationOf(target)) },
    Rule: { since: '1.8', get: (target) => toRule(validationOf(target)), set: (target, value, host) => put(target, fromRule(value), host) },
    IgnoreBlanks: {
      since: '1.8',
      get: (target) => validationOf(target)?.allowBlank !== false,
      set: (target, value, host) => change(target, { allowBlank: truthOf(value) }, host),
    },
    ErrorAlert: {
      since: '1.8',
      get: (target) => {
        const { error = '', errorTitle = '', errorStyle = 'stop', showErrorMessage = true } = validationOf(target) ?? {};
        return { message: error, title: errorTitle, showAlert: showErrorMessage, style: Object.keys(alertStyles).find((name) => alertStyles[name] === errorStyle) };
      },
      set: (target, value, host) => {
        const { message, title, showAlert, style } = recordOf(value);
        const errorStyle = alertStyles[textOf(style ?? 'Stop')] ?? refuse('InvalidArgument');
        change(target, { error: textOf(message ?? ''), errorTitle: textOf(title ?? ''), showErrorMessage: truthOf(showAlert ?? true), errorStyle }, host);
      },
    },
    Prompt: {
      since: '1.8',
      get: (target) => {
        const { prompt = '', promptTitle = '', showInputMessage = true } = validationOf(target) ?? {};
        return { message: prompt, title: promptTitle, showPrompt: showInputMessage };
      },
      set: (target, value, host) => {
        const { message, title, showPrompt } = recordOf(value);
        change(target, { prompt: textOf(message ?? ''), promptTitle: textOf(title ?? ''), showInputMessage: truthOf(showPrompt ?? true) }, host);
      },
    },
    Clear: { since: '1.8', call: (target, _args, host) => clear(target, host) },
  },
});
