import { isFormulaSyntax } from './isFormulaSyntax';
import { parseTypedDate, type Calendar } from './parseTypedDate';
import { parseTypedNumber, type TypedNumber } from './parseTypedNumber';
import { parseTypedTime } from './parseTypedTime';

/** What Excel makes of a text typed into a cell. `numberFormat` is what a cell without a format gets with it; null = none. */
export type TypedEntry =
  | { readonly kind: 'empty' }
  /** `isQuoted`: text that an apostrophe before it keeps from being taken for something else. */
  | { readonly kind: 'value'; readonly value: string | number | boolean; readonly numberFormat: string | null; readonly isQuoted?: boolean }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'invalid' };

export interface EntryContext extends Calendar {
  /** The cell's number format is `@`: it keeps what is entered as text, an apostrophe at its start included. */
  readonly isTextCell: boolean;
}

const errorValues = ['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!'];

/**
 * Text set through `values` or `formulas` is taken as if it were typed, in the notation of the United States whatever the
 * user's settings: https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
 */
export function parseTypedEntry(text: string, context: EntryContext): TypedEntry {
  if (text === '') return { kind: 'empty' };
  if (context.isTextCell) return asText(text);
  if (text.startsWith("'")) return { ...asText(text.slice(1)), isQuoted: true };
  const trimmed = text.trim();
  return parseConstant(trimmed, context) ?? parseFormula(text, trimmed) ?? asText(text);
}

function asText(text: string): Extract<TypedEntry, { kind: 'value' }> {
  return { kind: 'value', value: text, numberFormat: null };
}

function parseConstant(text: string, context: EntryContext): TypedEntry | null {
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'value', value: upper === 'TRUE', numberFormat: null };
  if (errorValues.includes(upper)) return asText(upper);
  if (!/\d/.test(text)) return null;
  const typed = parseTypedNumber(text) ?? parseTypedDate(text, context) ?? parseTypedTime(text) ?? parseDayAndTime(text, context);
  return typed && { kind: 'value', value: typed.number, numberFormat: typed.numberFormat };
}

function parseDayAndTime(text: string, context: EntryContext): TypedNumber | null {
  const [, dayText = '', timeText = ''] = /^(\S+) (\d{1,2}:\d.*)$/.exec(text) ?? [];
  const day = parseTypedDate(dayText, context);
  const time = parseTypedTime(timeText);
  return day && time ? { number: day.number + time.number, numberFormat: 'm/d/yyyy h:mm' } : null;
}

/** A formula starts with `=`, `+` or `-`; with `@` where a function follows. A sign standing alone is text. */
function parseFormula(text: string, trimmed: string): TypedEntry | null {
  if (!/^[=+\-@]/.test(text) || trimmed.length === 1) return null;
  const expression = /^[=@]/.test(text) ? trimmed.slice(1) : trimmed;
  return isFormulaSyntax(expression) ? { kind: 'formula', formula: `=${expression}` } : { kind: 'invalid' };
}
