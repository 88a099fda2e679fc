import type { EmbeddedExcel } from '../../../src/embedded/embedExcel';
import { onFirstSheet, openExcel, valuesOf } from '../openExcel';

let excel: EmbeddedExcel;
beforeEach(async () => {
  excel = await openExcel(['A', 'B']);
});

function stored() {
  const [sheet] = excel.workbook.book.worksheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

/** What each cell of an address holds: formulas where there are any. */
function formulasOf(address: string, sheetName = 'A'): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetName).getRange(address).load('formulas');
    await context.sync();
    return range.formulas;
  });
}

function insert(address: string): Promise<void> {
  return onFirstSheet((sheet) => void sheet.getRange(address).insert('Down'));
}

function remove(address: string): Promise<void> {
  return onFirstSheet((sheet) => sheet.getRange(address).delete('Up'));
}

async function fill(): Promise<void> {
  await onFirstSheet((sheet) => {
    sheet.getRange('A1:A6').values = [['một'], ['hai'], ['ba'], ['bốn'], ['năm'], ['sáu']];
  });
}

describe('cells', () => {
  beforeEach(fill);

  it('below new rows move down, and the new rows are empty', async () => {
    await insert('3:4');
    expect(await valuesOf('A1:A8')).toEqual([['một'], ['hai'], [''], [''], ['ba'], ['bốn'], ['năm'], ['sáu']]);
  });

  it('below rows that went move up', async () => {
    await remove('2:4');
    expect(await valuesOf('A1:A6')).toEqual([['một'], ['năm'], ['sáu'], [''], [''], ['']]);
  });

  it('stay where rows come in or go below all of them', async () => {
    await insert('20:21');
    await remove('30:31');
    expect(await valuesOf('A1:A6')).toEqual([['một'], ['hai'], ['ba'], ['bốn'], ['năm'], ['sáu']]);
  });

  it('all go', async () => {
    await remove('1:100');
    expect(await onFirstSheet(async (sheet, context) => {
      const used = sheet.getUsedRangeOrNullObject().load('address');
      await context.sync();
      return used.isNullObject;
    })).toBe(true);
  });

  it('a new range is what insert hands over', async () => {
    await onFirstSheet((sheet) => {
      const rows = sheet.getRange('2:2').insert('Down');
      rows.getCell(0, 0).values = [['mới']];
    });
    expect(await valuesOf('A1:A3')).toEqual([['một'], ['mới'], ['hai']]);
  });

  it('keep their looks, their words of several looks, links, notes and the apostrophe before them', async () => {
    const sheet = stored();
    sheet.getCell('A3').value = { richText: [{ text: 'b', font: { bold: true } }, { text: 'a' }] };
    sheet.getCell('A4').value = { text: 'bốn', hyperlink: 'https://vidu.vn', tooltip: 'xem' };
    sheet.getCell('A5').note = 'ghi chú';
    await onFirstSheet((first) => {
      first.getRange('A2').format.fill.color = '#FF0000';
      first.getRange('A6').values = [["'- sáu"]];
    });
    const before = [3, 4, 5, 6].map((row) => sheet.getCell(row, 1).model);
    await insert('3:3');
    await remove('1:1');
    expect([3, 4, 5, 6].map((row) => ({ ...sheet.getCell(row, 1).model, address: `A${row}` }))).toEqual(before.map((model, index) => ({ ...model, address: `A${index + 3}` })));
    expect(sheet.getCell('A5').note).toBe('ghi chú');
    expect([...excel.workbook.quotedCells].map(({ address }) => address)).toEqual(['A6']);
    expect(sheet.getCell('A1').fill).toMatchObject({ fgColor: { argb: 'FFFF0000' } });
  });

  it('that are gone are not remembered as entered after an apostrophe', async () => {
    await onFirstSheet((sheet) => { sheet.getRange('A6').values = [["'- sáu"]]; });
    await remove('6:6');
    expect(excel.workbook.quotedCells.size).toBe(0);
  });
});

describe('rows', () => {
  it('keep their heights, hidden ones stay hidden', async () => {
    await fill();
    await onFirstSheet((sheet) => {
      sheet.getRange('3:3').format.rowHeight = 40;
      sheet.getRange('5:5').rowHidden = true;
    });
    await insert('2:3');
    await remove('1:1');
    const sheet = stored();
    expect([1, 2, 3, 4, 5, 6, 7].map((row) => [sheet.getRow(row).height, sheet.getRow(row).hidden === true])).toEqual([
      [undefined, false], [undefined, false], [undefined, false], [40, false], [undefined, false], [undefined, true], [undefined, false],
    ]);
  });

  it('that are new look like the row above, which is not hidden in them, and hold nothing', async () => {
    await fill();
    await onFirstSheet((sheet) => {
      sheet.getRange('A2:B2').format.fill.color = '#00FF00';
      sheet.getRange('2:2').format.rowHeight = 33;
      sheet.getRange('2:2').rowHidden = true;
    });
    await insert('3:4');
    const sheet = stored();
    for (const row of [3, 4]) {
      expect(sheet.getCell(row, 2).fill).toMatchObject({ fgColor: { argb: 'FF00FF00' } });
      expect([sheet.getRow(row).height, sheet.getRow(row).hidden === true, sheet.getCell(row, 1).value]).toEqual([33, false, null]);
    }
    expect(sheet.getCell('A5').fill).toBeUndefined();
  });

  it('that are new on top of the sheet have no looks, and neither have those that are cleared', async () => {
    await fill();
    await onFirstSheet((sheet) => {
      sheet.getRange('1:1').format.fill.color = '#00FF00';
      sheet.getRange('1:1').insert('Down');
      sheet.getRange('3:3').insert('Down').clear();
    });
    expect([1, 2, 3, 4].map((row) => stored().getCell(row, 1).fill !== undefined)).toEqual([false, true, false, false]);
  });
});

describe('merged areas', () => {
  const mergedIn = () => stored().mergedRegions.map(({ top, left, bottom, right }) => [top, left, bottom, right]);

  test.each<[what: string, act: () => Promise<void>, areas: readonly number[][]]>([
    ['move down', () => insert('2:3'), [[5, 1, 7, 2]]],
    ['move down with rows at their first row', () => insert('3:3'), [[4, 1, 6, 2]]],
    ['grow over rows inside', () => insert('4:5'), [[3, 1, 7, 2]]],
    ['stay with rows below', () => insert('6:6'), [[3, 1, 5, 2]]],
    ['move up', () => remove('1:1'), [[2, 1, 4, 2]]],
    ['shrink by rows inside', () => remove('4:4'), [[3, 1, 4, 2]]],
    ['shrink by rows from above', () => remove('2:3'), [[2, 1, 3, 2]]],
    ['shrink by their last rows', () => remove('5:9'), [[3, 1, 4, 2]]],
    ['keep one row where two columns are left', () => remove('4:5'), [[3, 1, 3, 2]]],
    ['go with their rows', () => remove('3:5'), []],
  ])('%s', async (_what, act, areas) => {
    await onFirstSheet((sheet) => {
      sheet.getRange('A3').values = [['chung']];
      sheet.getRange('A3:B5').merge();
    });
    await act();
    expect(mergedIn()).toEqual(areas);
    for (const [top = 0, left = 0, bottom = 0, right = 0] of areas) {
      const master = stored().getCell(top, left);
      for (let row = top; row <= bottom; row += 1) for (let col = left; col <= right; col += 1) expect(stored().getCell(row, col).master).toBe(master);
      expect(stored().getCell(bottom + 1, left).isMerged).toBe(false);
    }
  });

  it('a single cell that is left is no merged area, and what was in the first row is gone with it', async () => {
    await onFirstSheet((sheet) => {
      sheet.getRange('A3').values = [['chung']];
      sheet.getRange('A3:A4').merge();
      sheet.getRange('A3:A3').getEntireRow().delete('Up');
    });
    expect(mergedIn()).toEqual([]);
    expect(await valuesOf('A3')).toEqual([['']]);
    await onFirstSheet((sheet) => { sheet.getRange('A3').values = [['riêng']]; });
    expect(await valuesOf('A3')).toEqual([['riêng']]);
  });

  it('of looks of their own keep them in every cell', async () => {
    await onFirstSheet((sheet) => {
      sheet.getRange('3:5').format.font.italic = true;
      sheet.getRange('A3:B5').merge();
      sheet.getRange('B5').format.fill.color = '#0000FF';
      sheet.getRange('B4').format.font.italic = false;
    });
    await remove('3:3');
    expect(stored().getCell('B4').fill).toMatchObject({ fgColor: { argb: 'FF0000FF' } });
    expect(stored().getCell('B3').style.font?.italic).not.toBe(true);
  });
});

describe('formulas', () => {
  it('of every sheet go along with what they refer to, and are calculated where they lost something', async () => {
    await Excel.run(async (context) => {
      const [first, second] = [context.workbook.worksheets.getItem('A'), context.workbook.worksheets.getItem('B')];
      first.getRange('A1:A4').values = [[1], [2], [4], [8]];
      first.getRange('A5').formulas = [['=SUM(A1:A4)']];
      second.getRange('A1:A3').formulas = [['=A!A5*10'], ['=A!A3'], ['=A2+1']];
      await context.sync();
    });
    await insert('2:3');
    expect(await formulasOf('A7')).toEqual([['=SUM(A1:A6)']]);
    expect(await formulasOf('A1:A3', 'B')).toEqual([['=A!A7*10'], ['=A!A5'], ['=A2+1']]);
    await remove('5:6');
    expect(await formulasOf('A5')).toEqual([['=SUM(A1:A4)']]);
    expect(await valuesOf('A5')).toEqual([[3]]);
    expect(await formulasOf('A1:A3', 'B')).toEqual([['=A!A5*10'], ['=#REF!'], ['=A2+1']]);
    expect(await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('B').getRange('A1:A3').load('values');
      await context.sync();
      return range.values;
    })).toEqual([[30], ['#REF!'], ['#REF!']]);
  });

  it('written, moved and read in one request are right', async () => {
    expect(await onFirstSheet(async (sheet, context) => {
      sheet.getRange('A1:A2').values = [[1], [2]];
      sheet.getRange('A3').formulas = [['=A1+A2']];
      sheet.getRange('2:2').insert('Down');
      sheet.getRange('A2').values = [[5]];
      sheet.getRange('A3').values = [[7]];
      const sum = sheet.getRange('A4').load('values,formulas');
      await context.sync();
      return [sum.values, sum.formulas];
    })).toEqual([[[8]], [['=A1+A3']]]);
  });

  it('that count their own row are calculated where they moved to', async () => {
    await onFirstSheet((sheet) => { sheet.getRange('A3').formulas = [['=ROW()-1']]; });
    await insert('1:1');
    expect(await valuesOf('A4')).toEqual([[3]]);
  });

  it('that share one text each keep their own meaning', async () => {
    stored().getCell('A1').value = 1;
    stored().fillFormula('B2:B4', 'A1+1', [2, 3, 4]);
    await insert('3:3');
    expect(await formulasOf('B2:B5')).toEqual([['=A1+1'], [''], ['=A2+1'], ['=A4+1']]);
  });
});
