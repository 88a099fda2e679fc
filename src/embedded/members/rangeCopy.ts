import { pasteCells, type Block } from '../copy/pasteCells';
import { isSameSheet } from '../formulas/SheetArea';
import { choiceOf, textOf } from '../host/arguments';
import { areaOf } from '../host/cellGrid';
import type { Host } from '../host/Host';
import { refuse } from '../host/HostFailure';
import { isHostObject, type Members } from '../host/HostObject';
import { parseRangeAddress } from '../host/parseRangeAddress';
import type { Target } from '../host/Target';

const copyTypes = ['All', 'Formulas', 'Values', 'Formats', 'Link'] as const;

/** A range, or an address of the same sheet or of the sheet it names. @throws HostFailure */
function sourceOf({ sheet }: Target, argument: unknown, { workbook }: Host): Block {
  if (isHostObject(argument)) {
    const target = argument.target ?? refuse('InvalidArgument');
    return target.areas.length > 1 ? refuse('UnsupportedOperation') : { sheet: target.sheet, area: areaOf(target) };
  }
  const { sheetName, area } = parseRangeAddress(textOf(argument)) ?? refuse('InvalidArgument');
  const named = sheetName === null ? sheet : workbook.book.worksheets.find(({ name }) => isSameSheet(name, sheetName));
  return { sheet: named ?? refuse('InvalidArgument'), area };
}

function copyFrom(target: Target, [source, copyType, skipBlanks, transpose]: readonly unknown[], host: Host): void {
  const isAll = choiceOf(copyType ?? 'All', copyTypes) === 'All';
  if (!isAll || skipBlanks === true || transpose === true) refuse('UnsupportedOperation', 'Cells are copied as a whole and as they stand by this host.');
  pasteCells(sourceOf(target, source, host), { sheet: target.sheet, area: areaOf(target) }, host);
}

/** The method of a Range that copies other cells to it. */
export const rangeCopy: Members<Target> = {
  CopyFrom: { since: '1.9', call: (target, args, host) => copyFrom(target, args, host) },
};
