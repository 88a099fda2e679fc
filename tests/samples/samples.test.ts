import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, type WorkBook } from '@e965/xlsx';
import { readCellFormula, readCellValue, readNumberFormat } from '../../src/embedded/xlsx/cells';
import type { EmbeddedWorkbook } from '../../src/embedded/xlsx/EmbeddedWorkbook';
import { openWorkbook } from '../../src/embedded/xlsx/openWorkbook';
import { cellAddress } from '../../src/core/model/address';
import { saveWorkbook } from '../../src/embedded/xlsx/saveWorkbook';
import { readPlan } from './readPlan';
import { samples } from './samples';

const bytesOf = (fileName: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, '../../assets/samples', fileName)));

/** Everything a sample is made of, sheet by sheet. */
function contents({ book }: EmbeddedWorkbook): unknown {
  return book.worksheets.map((sheet) => ({
    name: sheet.name,
    merges: sheet.mergedRegions.map(({ top, left, bottom, right }) => [top, left, bottom, right].join(',')).sort(),
    widths: Array.from({ length: sheet.columnCount }, (_, col0) => sheet.getColumn(col0 + 1).width),
    page: { ...sheet.pageSetup, margins: Object.values(sheet.pageSetup.margins).map((margin) => margin.toFixed(4)) },
    view: sheet.views[0],
    rows: Array.from({ length: sheet.rowCount }, (_, row0) => ({
      height: sheet.getRow(row0 + 1).height,
      cells: Array.from({ length: sheet.columnCount }, (__, col0) => {
        const cell = sheet.getCell(row0 + 1, col0 + 1);
        return [readCellValue(sheet, row0, col0), readCellFormula(sheet, row0, col0), readNumberFormat(sheet, row0, col0), cell.font?.name, cell.font?.bold === true, cell.alignment?.horizontal];
      }),
    })),
  }));
}

describe.each(Object.entries(samples))('%s', (fileName, build) => {
  it('is what the builder makes', async () => {
    const committed = await openWorkbook(bytesOf(fileName));
    expect(committed.losses).toEqual([]);
    const built = await openWorkbook(await saveWorkbook(build()));
    expect(contents(committed)).toEqual(contents(built));
  });

  it('reads the same cell by cell through an independent reader', () => {
    const other: WorkBook = read(bytesOf(fileName), { dense: false });
    const { book } = build();
    expect(other.SheetNames).toEqual(book.worksheets.map(({ name }) => name));
    for (const sheet of book.worksheets) {
      for (let row0 = 0; row0 < sheet.rowCount; row0 += 1) {
        for (let col0 = 0; col0 < sheet.columnCount; col0 += 1) {
          const cell: unknown = other.Sheets[sheet.name]?.[cellAddress(row0, col0)];
          const value = typeof cell === 'object' && cell !== null && 'v' in cell ? cell.v : '';
          expect(value).toBe(readCellValue(sheet, row0, col0));
        }
      }
    }
  });
});

describe('the samples of the two plans', () => {
  test.each([
    ['kh46-2025.xlsx', 'Phụ lục I', 'kh46-2025.phu-luc-1.chi-tieu'],
    ['kh46-2025.xlsx', 'Phụ lục II', 'kh46-2025.phu-luc-2.nhiem-vu'],
    ['kts-2026-2030.xlsx', 'Phụ lục I', 'kts-2026-2030.phu-luc-1.chi-tieu'],
    ['kts-2026-2030.xlsx', 'Phụ lục II', 'kts-2026-2030.phu-luc-2.nhiem-vu'],
  ])('%s, %s, holds every cell of the document as text', async (fileName, sheetName, plan) => {
    const sheet = (await openWorkbook(bytesOf(fileName))).book.getWorksheet(sheetName);
    if (!sheet) throw new Error('no such sheet');
    const rows = readPlan(plan);
    expect(rows.map((row, row0) => row.map((_, col0) => readCellValue(sheet, row0, col0)))).toEqual(rows);
    expect(sheet.rowCount).toBe(rows.length);
  });
});

describe('theo-doi-quy-4-2026.xlsx', () => {
  it('says on every sheet that its figures are no real ones', async () => {
    const { book } = await openWorkbook(bytesOf('theo-doi-quy-4-2026.xlsx'));
    for (const sheet of book.worksheets) {
      const firstColumn = Array.from({ length: 6 }, (_, row0) => readCellValue(sheet, row0, 0));
      expect(firstColumn).toContain('(Số liệu minh họa, không phải số liệu thật)');
    }
  });

  it('holds completion dates as dates', async () => {
    const sheet = (await openWorkbook(bytesOf('theo-doi-quy-4-2026.xlsx'))).book.getWorksheet('KH46 - Nhiệm vụ');
    if (!sheet) throw new Error('no such sheet');
    const dates = Array.from({ length: sheet.rowCount }, (_, row0) => readCellValue(sheet, row0, 7)).filter((value) => typeof value === 'number');
    expect(dates).toHaveLength(9);
    expect(dates[0]).toBe(45925);
  });
});
