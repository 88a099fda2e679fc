import { columnLetters } from '../../core/model/address';
import { choiceOf, recordOf, truthOf } from '../host/arguments';
import { areaOf } from '../host/cellGrid';
import { refuse } from '../host/HostFailure';
import { isHostObject } from '../host/HostObject';
import { quotedSheetName } from '../host/rangeAddress';
import type { Target } from '../host/Target';
import { isTrueText, type StoredValidation } from '../xlsx/StoredValidation';

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
export function fromRule(value: unknown): StoredValidation {
  const rule = recordOf(value);
  const [named, ...others] = Object.keys(rule);
  const kind = kinds.find(([key]) => key === named);
  if (!kind || others.length > 0) return refuse('InvalidArgument');
  const [key, , type] = kind;
  return { type, allowBlank: true, showInputMessage: true, showErrorMessage: true, ...fromCondition(type, recordOf(rule[key])) };
}

function fromCondition(type: string, condition: Readonly<Record<string, unknown>>): Pick<StoredValidation, 'formulae' | 'operator' | 'others'> {
  if (type === 'list') {
    /** The file's `showDropDown` says the contrary of its name: ECMA-376 part 1, §18.3.1.32. */
    const hidden = truthOf(condition['inCellDropDown'] ?? true) ? {} : { others: { showDropDown: '1' } };
    return { formulae: [listSource(condition['source'])], ...hidden };
  }
  if (type === 'custom') return { formulae: [expression(condition['formula'])] };
  const operator = operators[choiceOf(condition['operator'], Object.keys(operators))] ?? 'between';
  return { operator, formulae: [condition['formula1'], condition['formula2']].filter((formula) => formula !== undefined && formula !== null).map(expression) };
}

/** A list is given as a formula, a range, or the entries themselves with commas, of which Excel takes 255 characters. */
function listSource(source: unknown): string {
  if (isHostObject(source) && source.target) return fixedAddress(source.target);
  if (typeof source !== 'string' || source === '') return refuse('InvalidArgument');
  if (source.startsWith('=')) return source.slice(1);
  return source.length > 255 ? refuse('InvalidArgument') : `"${source.replaceAll('"', '""')}"`;
}

/** With dollar signs: a relative address would move from cell to cell. A list is one row or one column. @throws HostFailure InvalidArgument */
function fixedAddress(target: Target): string {
  const { row0, col0, rowCount, colCount } = areaOf(target);
  if (target.areas.length > 1 || (rowCount > 1 && colCount > 1)) refuse('InvalidArgument');
  const cell = (row: number, col: number) => `$${columnLetters(col)}$${row + 1}`;
  return `${quotedSheetName(target.sheet.name)}!${cell(row0, col0)}:${cell(row0 + rowCount - 1, col0 + colCount - 1)}`;
}

function expression(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value.replace(/^=/, '') : refuse('InvalidArgument');
}
