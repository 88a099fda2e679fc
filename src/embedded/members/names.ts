import type { DefinedNameModel, Worksheet } from '@cj-tech-master/excelts';
import { textOf } from '../host/arguments';
import { defineObject } from '../host/defineObject';
import type { Host } from '../host/Host';
import { refuse } from '../host/HostFailure';
import { isHostObject, type HostObject } from '../host/HostObject';
import { parseRangeAddress } from '../host/parseRangeAddress';
import { localAddress, quotedSheetName } from '../host/rangeAddress';
import type { Target } from '../host/Target';
import type { EmbeddedWorkbook } from '../xlsx/EmbeddedWorkbook';
import { range } from './range';

/** The names of the workbook, or those of one sheet. */
export interface NamesOf {
  readonly workbook: EmbeddedWorkbook;
  readonly sheet: Worksheet | null;
}

interface NameOf extends NamesOf {
  readonly entry: DefinedNameModel;
}

/** Print areas and titles are names of the file, but none of the API. */
function listed({ workbook, sheet }: NamesOf): readonly DefinedNameModel[] {
  const scope = sheet ? workbook.book.worksheets.indexOf(sheet) : undefined;
  return workbook.book.definedNames.getAllEntries().filter((entry) => !entry.name.startsWith('_xlnm.') && entry.localSheetId === scope && standsForSomething(entry));
}

/** The .xlsx library still lists the names that were removed. */
function standsForSomething({ ranges, formulaExpression, rawText }: DefinedNameModel): boolean {
  return ranges.length > 0 || formulaExpression !== undefined || rawText !== undefined;
}

function targetOf({ workbook, entry }: NameOf): Target | null {
  const [reference, ...others] = entry.ranges;
  const parsed = reference === undefined || others.length > 0 ? null : parseRangeAddress(reference);
  const sheet = parsed?.sheetName ? workbook.book.getWorksheet(parsed.sheetName) : undefined;
  return parsed && sheet ? { sheet, areas: [parsed.area] } : null;
}

function formula({ entry }: NameOf): string {
  return `=${entry.formulaExpression ?? entry.rawText ?? entry.ranges.join(',')}`;
}

function remove({ workbook, entry }: NameOf, host: Host): void {
  if (entry.ranges.length === 0) refuse('UnsupportedOperation');
  for (const reference of entry.ranges) workbook.book.definedNames.remove(reference, entry.name);
  host.change.settings = true;
}

const namedItem = defineObject<NameOf>({
  typeName: 'NamedItem',
  identity: ({ entry }) => ({ _Id: entry.name }),
  members: {
    Name: { since: '1.1', get: ({ entry }) => entry.name },
    Type: { since: '1.1', get: (self) => (targetOf(self) ? 'Range' : 'String') },
    Value: { since: '1.1', get: (self) => formula(self).slice(1) },
    Formula: { since: '1.7', get: formula },
    Visible: { since: '1.1', get: ({ entry }) => entry.hidden !== true },
    Scope: { since: '1.4', get: ({ sheet }) => (sheet ? 'Worksheet' : 'Workbook') },
    GetRange: { since: '1.1', call: (self) => wrapped(targetOf(self)) ?? refuse('InvalidReference') },
    GetRangeOrNullObject: { since: '1.4', call: (self) => wrapped(targetOf(self)) },
    Delete: { since: '1.4', call: (self, _args, host) => remove(self, host) },
  },
});

function wrapped(target: Target | null): HostObject | null {
  return target && range(target);
}

function find(self: NamesOf, name: unknown): HostObject | null {
  const wanted = textOf(name).toLowerCase();
  const entry = listed(self).find((candidate) => candidate.name.toLowerCase() === wanted);
  return entry ? namedItem({ ...self, entry }) : null;
}

/** A name starts with a letter or `_` and does not look like a cell. */
function checkName(name: unknown): string {
  const text = textOf(name);
  return /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(text) && !parseRangeAddress(text) ? text : refuse('InvalidArgument');
}

function add(self: NamesOf, name: unknown, reference: unknown, host: Host): HostObject {
  const text = checkName(name);
  if (find(self, text)) refuse('ItemAlreadyExists');
  if (self.sheet || !isHostObject(reference) || !reference.target) return refuse('UnsupportedOperation', 'Names are added for ranges, in the workbook.');
  const { sheet, areas } = reference.target;
  for (const area of areas) self.workbook.book.definedNames.add(`${quotedSheetName(sheet.name)}!${localAddress(area)}`, text);
  host.change.settings = true;
  return find(self, text) ?? refuse('GeneralException');
}

/** Workbook.names and Worksheet.names */
export const names = defineObject<NamesOf>({
  typeName: 'NamedItemCollection',
  members: {
    Add: { since: '1.4', call: (self, [name, reference], host) => add(self, name, reference, host) },
    GetCount: { since: '1.4', call: (self) => listed(self).length },
    GetItemOrNullObject: { since: '1.4', call: (self, [name]) => find(self, name) },
  },
  items: (self) => listed(self).map((entry) => namedItem({ ...self, entry })),
  item: (self, name) => find(self, name) ?? refuse('ItemNotFound'),
});
