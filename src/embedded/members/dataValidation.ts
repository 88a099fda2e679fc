import { recordOf, textOf, truthOf } from '../host/arguments';
import { defineObject } from '../host/defineObject';
import type { Host } from '../host/Host';
import { refuse } from '../host/HostFailure';
import type { Member } from '../host/HostObject';
import type { Target } from '../host/Target';
import type { StoredValidation } from '../xlsx/StoredValidation';
import { clearValidations, findValidations, putValidation, type FoundValidations } from './cellValidations';
import { fromRule, toRule, validationType } from './dataValidationRules';

const alertStyles: Readonly<Record<string, string>> = { Stop: 'stop', Warning: 'warning', Information: 'information' };

/** https://learn.microsoft.com/javascript/api/excel/excel.datavalidationtype: what differs from cell to cell, and what only some cells have. */
function typeOf({ validations: [first, ...others], isEverywhere }: FoundValidations): string {
  if (!first) return 'None';
  if (others.length > 0) return 'Inconsistent';
  return isEverywhere ? validationType(first) : 'MixedCriteria';
}

/** What all cells have in common; undefined where they have none, null where they differ. */
function commonOf(target: Target): StoredValidation | undefined | null {
  const { validations, isEverywhere } = findValidations(target);
  if (validations.length === 0) return undefined;
  return validations.length === 1 && isEverywhere ? (validations[0] ?? null) : null;
}

/** @throws HostFailure InvalidOperation where there is no rule yet, or not the same for all cells */
function change(target: Target, members: Partial<StoredValidation>, host: Host): void {
  const validation = commonOf(target) ?? refuse('InvalidOperation');
  putValidation(target, { ...validation, ...members }, host);
}

/** A member that says null where the cells differ. */
function common(since: string, say: (validation: StoredValidation | undefined) => unknown, set: Member<Target>['set']): Member<Target> {
  const get = (target: Target): unknown => {
    const validation = commonOf(target);
    return validation === null ? null : say(validation);
  };
  return set ? { since, get, set } : { since, get };
}

/** Range.dataValidation */
export const dataValidation = defineObject<Target>({
  typeName: 'DataValidation',
  members: {
    Type: { since: '1.8', get: (target) => typeOf(findValidations(target)) },
    Rule: common('1.8', toRule, (target, value, host) => putValidation(target, fromRule(value, host.workbook.date1904), host)),
    IgnoreBlanks: common(
      '1.8',
      (validation) => validation?.allowBlank !== false,
      (target, value, host) => change(target, { allowBlank: truthOf(value) }, host),
    ),
    ErrorAlert: common(
      '1.8',
      (validation) => {
        const { error = '', errorTitle = '', errorStyle = 'stop', showErrorMessage = validation === undefined } = validation ?? {};
        return { message: error, title: errorTitle, showAlert: showErrorMessage, style: Object.keys(alertStyles).find((name) => alertStyles[name] === errorStyle) };
      },
      (target, value, host) => {
        const { message, title, showAlert, style } = recordOf(value);
        const errorStyle = alertStyles[textOf(style ?? 'Stop')] ?? refuse('InvalidArgument');
        change(target, { error: shortText(message, 255), errorTitle: shortText(title, 32), showErrorMessage: truthOf(showAlert ?? true), errorStyle }, host);
      },
    ),
    Prompt: common(
      '1.8',
      (validation) => {
        const { prompt = '', promptTitle = '', showInputMessage = validation === undefined } = validation ?? {};
        return { message: prompt, title: promptTitle, showPrompt: showInputMessage };
      },
      (target, value, host) => {
        const { message, title, showPrompt } = recordOf(value);
        change(target, { prompt: shortText(message, 255), promptTitle: shortText(title, 32), showInputMessage: truthOf(showPrompt ?? true) }, host);
      },
    ),
    Clear: { since: '1.8', call: (target, _args, host) => clearValidations(target, host) },
  },
});

/** Longest title and message of a prompt or an alert: ECMA-376 part 1, §18.3.1.32. @throws HostFailure InvalidArgument */
function shortText(value: unknown, longest: number): string {
  const text = textOf(value ?? '');
  return text.length <= longest ? text : refuse('InvalidArgument');
}
