import type { DataValidation, DataValidationOperator, DataValidationWithFormulae } from '@cj-tech-master/excelts';
import { choiceOf, recordOf } from '../host/arguments';
import { refuse } from '../host/HostFailure';
import { isHostObject } from '../host/HostObject';
import { rangeAddress } from '../host/rangeAddress';

type FileType = DataValidationWithFormulae['type'];

/** The kinds of validation in the API's words, and in the file's. */
const kinds: readonly (readonly [key: string, typeName: string, fileType: FileType])[] = [
  ['wholeNumber', 'WholeNumber', 'whole'],
  ['decimal', 'Decimal', 'decimal'],
  ['list', 'List', 'list'],
  ['date', 'Date', 'date'],
  ['textLength', 'TextLength', 'textLength'],
  ['custom', 'Custom', 'custom'],
];

const operators: Readonly<Record<string, DataValidationOperator>> = {
  Between: 'between', NotBetween: 'notBetween', EqualTo: 'equal', NotEqualTo: 'notEqual', GreaterThan: 'greaterThan',
  LessThan: 'lessThan', GreaterThanOrEqualTo: 'greaterThanOrEqual', LessThanOrEqualTo: 'lessThanOrEqual',
};

export function validationType(validation: DataValidation | undefined): string {
  return kinds.find(([, , fileType]) => fileType === validation?.type)?.[1] ?? 'None';
}

/** A validation of the file as the API's rule. */
export function toRule(validation: DataValidation | undefined): unknown {
  const kind = kinds.find(([, , fileType]) => fileType === validation?.type);
  if (!kind || !validation || validation.type === 'any') return {};
  return { [kind[0]]: toCondition(validation) };
}

function toCondition({ type, formulae, operator }: DataValidationWithFormulae): unknown {
  const [formula1 = '', formula2] = formulae.map((formula) => String(formula));
  if (type === 'list') return { inCellDropDown: true, source: formula1.startsWith('"') ? formula1.slice(1, -1) : `=${formula1}` };
  if (type === 'custom') return { formula: `=${formula1}` };
  const name = Object.keys(operators).find((candidate) => operators[candidate] === operator) ?? 'Between';
  return { formula1: `=${formula1}`, ...(formula2 === undefined ? {} : { formula2: `=${formula2}` }), operator: name };
}

/** The API's rule, which names exactly one kind, for the file. @throws HostFailure InvalidArgument */
export function fromRule(value: unknown): DataValidationWithFormulae {
  const rule = recordOf(value);
  const [named, ...others] = Object.keys(rule);
  const kind = kinds.find(([key]) => key === named);
  if (!kind || others.length > 0) return refuse('InvalidArgument');
  const [key, , type] = kind;
  return { type, allowBlank: true, showErrorMessage: true, ...fromCondition(type, recordOf(rule[key])) };
}

function fromCondition(type: FileType, condition: Readonly<Record<string, unknown>>): Pick<DataValidationWithFormulae, 'formulae'> & { operator?: DataValidationOperator } {
  if (type === 'list') return { formulae: [listSource(condition['source'])] };
  if (type === 'custom') return { formulae: [expression(condition['formula'])] };
  const operator = operators[choiceOf(condition['operator'], Object.keys(operators))] ?? 'between';
  return { operator, formulae: [condition['formula1'], condition['formula2']].filter((formula) => formula !== undefined && formula !== null).map(expression) };
}

/** A list is given as a formula, a range, or the entries themselves with commas, of which Excel takes 255 characters. */
function listSource(source: unknown): string {
  if (isHostObject(source) && source.target) return rangeAddress(source.target);
  if (typeof source !== 'string' || source === '') return refuse('InvalidArgument');
  if (source.startsWith('=')) return source.slice(1);
  return source.length > 255 ? refuse('InvalidArgument') : `"${source}"`;
}

function expression(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value.replace(/^=/, '') : refuse('InvalidArgument');
}
