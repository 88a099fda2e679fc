import { readCellFormula, readCellText, readCellValue, readNumberFormat } from '../xlsx/cells';
import { areaOf, readGrid, writeGrid } from '../host/cellGrid';
import { sharedChange } from '../host/cellStyles';
import { enterCell } from '../host/enterCell';
import type { Host } from '../host/Host';
import { refuse } from '../host/HostFailure';
import type { Members } from '../host/HostObject';
import { noteWritten } from '../host/noteWritten';
import { requireUnprotected, requireWritable } from '../host/protection';
import { settleFormulas } from '../host/settleFormulas';
import type { Target } from '../host/Target';

function enter(target: Target, values: unknown, host: Host): void {
  requireWritable(target);
  host.change.sheets.add(target.sheet.name);
  try {
    writeGrid(target, values, host, (value, row0, col0) => enterCell(target.sheet, row0, col0, value, host));
  } finally {
    noteWritten({ sheet: target.sheet.name, area: areaOf(target) }, host);
  }
}

function setNumberFormats(target: Target, formats: unknown, host: Host): void {
  requireUnprotected(target.sheet, 'formatCells');
  host.change.sheets.add(target.sheet.name);
  const changes = new Map<unknown, ReturnType<typeof sharedChange>>();
  writeGrid(target, formats, host, (format, row0, col0) => {
    const change = changes.get(format) ?? formatChange(format);
    changes.set(format, change);
    change(target.sheet.getRow(row0 + 1).getCell(col0 + 1));
  });
}

function formatChange(format: unknown): ReturnType<typeof sharedChange> {
  const numFmt = typeof format === 'string' && format !== '' ? format : refuse('InvalidArgument');
  return sharedChange((style) => ({ ...style, numFmt }));
}

function valueType(value: string | number | boolean): string {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return /^#(N\/A|REF!|NAME\?|DIV\/0!|NULL!|VALUE!|NUM!)$/.test(value) ? 'Error' : 'String';
}

function settled<Value>(read: (target: Target, host: Host) => Value): (target: Target, host: Host) => Value {
  return (target, host) => {
    settleFormulas(host);
    return read(target, host);
  };
}

const formulas = settled((target, host) => readGrid(target, host, (sheet, row0, col0) => readCellFormula(sheet, row0, col0) ?? readCellValue(sheet, row0, col0)));

function validateSize(target: Target, rowCount: unknown, colCount: unknown): void {
  const area = areaOf(target);
  if (area.rowCount !== rowCount || area.colCount !== colCount) refuse('InvalidArgument');
}

/** The members of a Range that hold one entry a cell. */
export const cellGrids: Members<Target> = {
  Values: { since: '1.1', get: settled((target, host) => readGrid(target, host, readCellValue)), set: enter },
  Formulas: { since: '1.1', get: formulas, set: enter },
  FormulasLocal: { since: '1.1', get: formulas, set: enter },
  Text: { since: '1.1', get: settled((target, host) => readGrid(target, host, readCellText)) },
  NumberFormat: { since: '1.1', get: (target, host) => readGrid(target, host, readNumberFormat), set: setNumberFormats },
  /** The client library asks this before it writes a large array in slices, each of which would fit a range of its own. */
  _ValidateArraySize: { since: '1.3', call: (target, [rowCount, colCount]) => validateSize(target, rowCount, colCount) },
  ValueTypes: { since: '1.1', get: settled((target, host) => readGrid(target, host, (sheet, row0, col0) => valueType(readCellValue(sheet, row0, col0)))) },
};
