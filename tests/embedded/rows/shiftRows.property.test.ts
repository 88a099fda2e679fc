import type { Cell, Worksheet } from '@cj-tech-master/excelts';
import fc from 'fast-check';
import { areaAddress, type Area } from '../../../src/core/model/address';
import type { EmbeddedExcel } from '../../../src/embedded/embedExcel';
import { formulaCells } from '../../../src/embedded/formulas/formulaCells';
import { referencesOf } from '../../../src/embedded/formulas/referencesOf';
import { intersectAreas } from '../../../src/embedded/host/intersectAreas';
import { mergedAreas } from '../../../src/embedded/host/mergedAreas';
import type { RowShift } from '../../../src/embedded/rows/RowShift';
import { readCellValue } from '../../../src/embedded/xlsx/cells';
import { createWorkbook, type EmbeddedWorkbook } from '../../../src/embedded/xlsx/EmbeddedWorkbook';
import { setValidations, validationsOf } from '../../../src/embedded/xlsx/StoredValidation';
import { onFirstSheet, openExcel } from '../openExcel';

const rowCount = 10;
const colCount = 4;
/** Formulas stand beside the cells they look at, and on another sheet. */
const formulaCol0 = colCount;

let excel: EmbeddedExcel;
beforeAll(async () => {
  excel = await openExcel(['A', 'B']);
});

const area = fc.tuple(fc.nat(rowCount - 1), fc.nat(colCount - 1), fc.nat(rowCount - 1), fc.nat(colCount - 1)).map(([rowA, colA, rowB, colB]): Area => ({
  row0: Math.min(rowA, rowB), col0: Math.min(colA, colB), rowCount: Math.abs(rowA - rowB) + 1, colCount: Math.abs(colA - colB) + 1,
}));
const shift = fc.record({ kind: fc.constantFrom('insert' as const, 'delete' as const), row0: fc.nat(rowCount), rowCount: fc.integer({ min: 1, max: 3 }) });
const plan = fc.record({
  areas: fc.array(area, { maxLength: 6 }),
  merges: fc.array(area, { maxLength: 3 }),
  heights: fc.array(fc.nat(rowCount - 1), { maxLength: 3 }),
  breaks: fc.uniqueArray(fc.integer({ min: 1, max: rowCount - 1 }), { maxLength: 3 }),
  frozen: fc.nat(4),
});
type Plan = typeof plan extends fc.Arbitrary<infer Value> ? Value : never;

/** Every cell holds a number of its own. */
function build({ areas, merges, heights, breaks, frozen }: Plan): EmbeddedWorkbook {
  const workbook = createWorkbook(['A', 'B']);
  const [sheet, other] = sheetsOf(workbook);
  for (let row = 1; row <= rowCount; row += 1) for (let col = 1; col <= colCount; col += 1) sheet.getCell(row, col).value = row * 100 + col;
  areas.forEach((each, index) => {
    const reference = areaAddress(each);
    sheet.getCell(index + 2, formulaCol0 + 1).value = { formula: `SUM(${reference})` };
    other.getCell(index + 1, 1).value = { formula: `SUM(A!${reference.replace(/(\d)/, '$$$1')})` };
    sheet.addConditionalFormatting({ ref: reference, rules: [{ type: 'expression', priority: index + 1, formulae: ['$A$1>0'], style: {} }] });
    workbook.book.definedNames.add(`A!${reference.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`, `Ten_${index}`);
    sheet.getCell(index + 1, 1).style = { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF00000${index}` } } };
    sheet.getCell(index + 1, 2).note = `ghi chú ${index}`;
  });
  setValidations(sheet, areas.slice(0, 1).map((each) => [areaAddress(each), { type: 'list', formulae: ['$A$1:$A$9'] }]));
  const apart = merges.filter((each, index) => merges.slice(0, index).every((before) => !intersectAreas(before, each)) && each.rowCount * each.colCount > 1);
  for (const each of apart) sheet.mergeCellsWithoutStyle(areaAddress(each));
  for (const row0 of heights) Object.assign(sheet.getRow(row0 + 1), { height: 20 + row0, customHeight: true });
  sheet.rowBreaks = breaks.map((id) => ({ id, max: 16383, man: 1 }));
  if (frozen > 0) sheet.views = [{ state: 'frozen', xSplit: 0, ySplit: frozen }];
  return workbook;
}

function sheetsOf({ book }: EmbeddedWorkbook): readonly [Worksheet, Worksheet] {
  const [sheet, other] = book.worksheets;
  if (!sheet || !other) throw new Error('no sheets');
  return [sheet, other];
}

async function apply(shifts: readonly RowShift[]): Promise<void> {
  await onFirstSheet((sheet) => {
    for (const { kind, row0, rowCount: count } of shifts) {
      const rows = sheet.getRange(`${row0 + 1}:${row0 + count}`);
      if (kind === 'insert') rows.insert('Down');
      else rows.delete('Up');
    }
  });
}

function cellsOf(sheet: Worksheet): Cell[] {
  return Array.from({ length: sheet.rowCount }, (_, index) => sheet.findRow(index + 1)).flatMap((row) =>
    Array.from({ length: row?.cellCount ?? 0 }, (_, index) => row?.findCell(index + 1)).flatMap((cell) => cell ?? []));
}

function picture(workbook: EmbeddedWorkbook): unknown {
  const { definedNames, worksheets } = workbook.book;
  return {
    names: definedNames.model,
    sheets: worksheets.map((sheet) => ({
      cells: cellsOf(sheet).map((cell) => [cell.address, cell.formula ?? readCellValue(sheet, cell.row - 1, cell.col - 1), cell.style.fill, cell.note, cell.master.address]),
      rows: cellsOf(sheet).map(({ row }) => [row, sheet.findRow(row)?.height]),
      merged: mergedAreas(sheet),
      rules: sheet.conditionalFormattings.map(({ ref, rules }) => [ref, rules]),
      validations: validationsOf(sheet),
      breaks: sheet.rowBreaks,
      views: sheet.views,
    })),
  };
}

test('rows that come in and go again leave the sheet as it was', async () => {
  await fc.assert(fc.asyncProperty(plan, fc.array(shift, { minLength: 1, maxLength: 4 }), async (what, shifts) => {
    const workbook = build(what);
    excel.replaceWorkbook(workbook);
    const before = picture(workbook);
    const inserted = shifts.map((each): RowShift => ({ ...each, kind: 'insert' }));
    await apply(inserted);
    await apply([...inserted].reverse().map((each): RowShift => ({ ...each, kind: 'delete' })));
    expect(picture(workbook)).toEqual(before);
  }), { numRuns: 60 });
});

/** The numbers that each formula looks at, by the cell it stands in; null for one whose cells are all gone. */
function seen(workbook: EmbeddedWorkbook): ReadonlyMap<Cell, readonly number[] | null> {
  const [sheet] = sheetsOf(workbook);
  return new Map(workbook.book.worksheets.flatMap((each) => [...formulaCells(each)].map((cell) => {
    const references = referencesOf(cell.formula ?? '', each.name);
    if (!Array.isArray(references) || references.length === 0) return [cell, null] as const;
    const numbers = (references as readonly { area: Area }[]).flatMap(({ area: { row0, col0, rowCount: high, colCount: wide } }) =>
      Array.from({ length: high * wide }, (_, index) => readCellValue(sheet, row0 + Math.floor(index / wide), col0 + (index % wide))));
    return [cell, numbers.filter((number): number is number => typeof number === 'number')] as const;
  })));
}

test('formulas look at the same cells as before, but for those that are gone, and sum them up', async () => {
  await fc.assert(fc.asyncProperty(plan, fc.array(shift, { minLength: 1, maxLength: 6 }), async (what, shifts) => {
    const workbook = build({ ...what, merges: [] });
    const [sheet, other] = sheetsOf(workbook);
    excel.replaceWorkbook(workbook);
    const before = seen(workbook);
    await apply(shifts);
    const left = new Set(cellsOf(sheet).filter(({ formula }) => formula === undefined).map((cell) => readCellValue(sheet, cell.row - 1, cell.col - 1)));
    const after = seen(workbook);
    for (const [cell, numbers] of after) {
      const expected = (before.get(cell) ?? []).filter((number) => left.has(number));
      expect(numbers ?? []).toEqual(expected);
      expect(readCellValue(cell.worksheet, cell.row - 1, cell.col - 1)).toBe(numbers ? expected.reduce((sum, number) => sum + number, 0) : cell.formula === 'SUM(#REF!)' ? '#REF!' : null);
    }
    expect([...after.keys()].filter(({ worksheet }) => worksheet === other)).toHaveLength(what.areas.length);
  }), { numRuns: 60 });
});
