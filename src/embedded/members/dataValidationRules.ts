import { choiceOf, recordOf, textOf, truthOf } from '../host/arguments';
import { refuse } from '../host/HostFailure';
import { isHostObject } from '../host/HostObject';
import { isTrueText, type StoredValidation } from '../xlsx/StoredValidation';
import { fixedAddress } from './fixedAddress';
import { validationBound } from './validationBound';

/** The kinds of validation in the API's words, and in the file's. */
const kinds: readonly (readonly [key: string, typeName: string, fileType: string])[] = [
  ['wholeNumber', 'WholeNumber', 'whole'],
  ['decimal', 'Decimal', 'decimal'],
  ['list', 'List', 'list'],
  ['date', 'Date', 'date'],
  ['time', 'Time', 'time'],
  ['textLength', 'TextLength', 'textLength'],
  ['custom', 'Custom', 'custom'],
];

const operators: Readonly<Record<string, string>> = {
  Between: 'between', NotBetween: 'notBetween', EqualTo: 'equal', NotEqualTo: 'notEqual', GreaterThan: 'greaterThan',
  LessThan: 'lessThan', GreaterThanOrEqualTo: 'greaterThanOrEqual', LessThanOrEqualTo: 'lessThanOrEqual',
};

export function validationType(validation: StoredValidation | undefined): string {
  return kinds.find(([, , fileType]) => fileType === validation?.type)?.[1] ?? 'None';
}

/** A validation of the file as the API's rule. */
export function toRule(validation: StoredValidation | undefined): unknown {
  const kind = kinds.find(([, , fileType]) => fileType === validation?.type);
  return kind && validation ? { [kind[0]]: toCondition(validation) } : {};
}

function toCondition({ type, formulae = [], operator, others }: StoredValidation): unknown {
  const [formula1 = '', formula2] = formulae;
  if (type === 'list') return { inCellDropDown: !isTrueText(others?.['showDropDown']), source: toSource(formula1) };
  if (type === 'custom') return { formula: `=${formula1}` };
  const name = Object.keys(operators).find((candidate) => operators[candidate] === operator) ?? 'Between';
  return { formula1: `=${formula1}`, ...(formula2 === undefined ? {} : { formula2: `=${formula2}` }), operator: name };
}

function toSource(formula: string): string {
  return formula.startsWith('"') ? formula.slice(1, -1).replaceAll('""', '"') : `=${formula}`;
}

/** The API's rule, which names exactly one kind, for the file. @throws HostFailure InvalidArgument */
export function fromRule(value: unknown, date1904: boolean): StoredValidation {
  const rule = recordOf(value);
  const [named, ...others] = Object.keys(rule);
  const kind = kinds.find(([key]) => key === named);
  if (!kind || others.length > 0) return refuse('InvalidArgument');
  const [key, , type] = kind;
  return { type, allowBlank: true, showInputMessage: true, showErrorMessage: true, ...fromCondition(type, recordOf(rule[key]), date1904) };
}

function fromCondition(type: string, condition: Readonly<Record<string, unknown>>, date1904: boolean): Pick<StoredValidation, 'formulae' | 'operator' | 'others'> {
  if (type === 'list') {
    /** The file's `showDropDown` says the contrary of its name: ECMA-376 part 1, §18.3.1.32. */
    const hidden = truthOf(condition['inCellDropDown'] ?? true) ? {} : { others: { showDropDown: '1' } };
    return { formulae: [listSource(condition['source'])], ...hidden };
  }
  if (type === 'custom') return { formulae: [customFormula(condition['formula'])] };
  const name = choiceOf(condition['operator'], Object.keys(operators));
  const bounds = ternary.has(name) ? [condition['formula1'], condition['formula2']] : [condition['formula1']];
  return { operator: operators[name] ?? 'between', formulae: bounds.map((bound) => validationBound(type, bound, date1904)) };
}

/** These compare with two bounds; the others take no notice of a second. */
const ternary: ReadonlySet<string> = new Set(['Between', 'NotBetween']);

/** A list is given as a formula, a range, or the entries themselves with commas, of which Excel takes 255 characters. */
function listSource(source: unknown): string {
  if (isHostObject(source) && source.target) return fixedAddress(source.target);
  if (typeof source !== 'string' || source === '') return refuse('InvalidArgument');
  if (source.startsWith('=')) return source.slice(1);
  return source.length > 255 ? refuse('InvalidArgument') : `"${source.replaceAll('"', '""')}"`;
}

function customFormula(value: unknown): string {
  const formula = textOf(value).replace(/^=/, '');
  return formula === '' ? refuse('InvalidArgument') : formula;
}
