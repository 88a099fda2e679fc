import { onFirstSheet, openExcel, refusalOf } from '../openExcel';

beforeEach(() => openExcel(['A']));

describe('rows and columns tell their looks at once', () => {
  it('the height of each row and the width of each column, and which are hidden', async () => {
    const [rows, columns] = await onFirstSheet(async (sheet, context) => {
      sheet.getRange('2:2').format.rowHeight = 33;
      sheet.getRange('3:3').rowHidden = true;
      sheet.getRange('B:B').format.columnWidth = 99;
      sheet.getRange('C:C').columnHidden = true;
      const block = sheet.getRange('A1:C3');
      const found = [block.getRowProperties({ rowIndex: true, rowHidden: true, format: { rowHeight: true } }), block.getColumnProperties({ columnIndex: true, columnHidden: true, format: { columnWidth: true } })] as const;
      await context.sync();
      return [found[0].value, found[1].value];
    });
    expect(rows).toEqual([
      { rowIndex: 0, rowHidden: false, format: { rowHeight: 15 } },
      { rowIndex: 1, rowHidden: false, format: { rowHeight: 33 } },
      { rowIndex: 2, rowHidden: true, format: { rowHeight: 0 } },
    ]);
    expect(columns).toEqual([
      { columnIndex: 0, columnHidden: false, format: { columnWidth: 48 } },
      { columnIndex: 1, columnHidden: false, format: { columnWidth: 99 } },
      { columnIndex: 2, columnHidden: true, format: { columnWidth: 0 } },
    ]);
  });

  it('what differs within a row is null', async () => {
    const rows = await onFirstSheet(async (sheet, context) => {
      sheet.getRange('B1').format.font.bold = true;
      const found = sheet.getRange('A1:B2').getRowProperties({ format: { font: { bold: true } } });
      await context.sync();
      return found.value;
    });
    expect(rows).toEqual([{ format: { font: { bold: null } } }, { format: { font: { bold: false } } }]);
  });
});

describe('cells tell their lines on all sides, also those that a single cell has not', () => {
  it('with what is asked of each', async () => {
    const cells = await onFirstSheet(async (sheet, context) => {
      sheet.getRange('A1').format.borders.getItem('EdgeBottom').style = 'Double';
      const found = sheet.getRange('A1:B1').getCellProperties({ format: { wrapText: true, borders: { style: true, color: true } } });
      await context.sync();
      return found.value;
    });
    const none = { style: 'None', color: '#000000' };
    const sides = { bottom: none, diagonalDown: none, diagonalUp: none, horizontal: none, left: none, right: none, top: none, vertical: none };
    expect(cells).toEqual([[
      { format: { wrapText: false, borders: { ...sides, bottom: { style: 'Double', color: '#000000' } } } },
      { format: { wrapText: false, borders: sides } },
    ]]);
  });

  it('and nothing that lines have not', async () => {
    const refusal = await refusalOf((context) => context.workbook.worksheets.getFirst().getRange('A1').getCellProperties({ format: { borders: { length: true } as Excel.CellPropertiesBorderLoadOptions } }));
    expect(refusal).toMatchObject({ code: 'ApiNotFound' });
  });

  it('a text whose words differ answers null beside one that looks the same throughout', async () => {
    const excel = await openExcel(['A']);
    const sheet = excel.workbook.book.getWorksheet('A');
    if (!sheet) throw new Error('no sheet');
    sheet.getCell('A1').value = { richText: [{ text: 'một ', font: { bold: true } }, { text: 'hai', font: {} }] };
    sheet.getCell('B1').value = 'ba';
    const cells = await onFirstSheet(async (first, context) => {
      const found = first.getRange('A1:B1').getCellProperties({ format: { font: { bold: true } } });
      await context.sync();
      return found.value;
    });
    expect(cells).toEqual([[{ format: { font: { bold: null } } }, { format: { font: { bold: false } } }]]);
  });
});
