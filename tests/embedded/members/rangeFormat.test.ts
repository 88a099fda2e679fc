import type { EmbeddedExcel } from '../../../src/embedded/embedExcel';
import { onFirstSheet, openExcel, refusalOf } from '../openExcel';

let excel: EmbeddedExcel;
beforeEach(async () => {
  excel = await openExcel();
});

type Path = readonly string[];

function at(object: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, name) => (inner as Record<string, unknown>)[name], object);
}

/** Loads one member of a range. */
function look(address: string, path: string): Promise<unknown> {
  return onFirstSheet(async (sheet, context) => {
    const range = sheet.getRange(address);
    range.load(path);
    await context.sync();
    return at(range, path.split('/'));
  });
}

function setLook(address: string, path: string, value: unknown): Promise<void> {
  const names = path.split('/');
  return onFirstSheet((sheet) => {
    const owner = at(sheet.getRange(address), names.slice(0, -1)) as Record<string, unknown>;
    owner[names.at(-1) ?? ''] = value;
  });
}

describe.each<[string, unknown, unknown]>([
  ['format/fill/color', '#FFFFFF', '#FFF1C2'],
  ['format/font/name', 'Calibri', 'Times New Roman'],
  ['format/font/size', 11, 13.5],
  ['format/font/bold', false, true],
  ['format/font/italic', false, true],
  ['format/font/underline', 'None', 'Single'],
  ['format/font/strikethrough', false, true],
  ['format/font/color', '#000000', '#7A0000'],
  ['format/horizontalAlignment', 'General', 'Center'],
  ['format/verticalAlignment', 'Bottom', 'Top'],
  ['format/wrapText', false, true],
  ['format/indentLevel', 0, 2],
  ['format/textOrientation', 0, 90],
  ['format/columnWidth', 48, 105],
  ['format/rowHeight', 15, 30],
  ['format/protection/locked', true, false],
  ['rowHidden', false, true],
  ['columnHidden', false, true],
])('%s', (path, standard, other) => {
  it('is at first what Excel starts with, then what was set, and null where cells differ', async () => {
    expect(await look('B2', path)).toBe(standard);
    await setLook('B2:C3', path, other);
    expect(await look('B2:C3', path)).toBe(other);
    expect(await look('B2:D4', path)).toBeNull();
  });
});

describe('what no format can be', () => {
  it.each<[string, unknown]>([
    ['format/fill/color', 'FF0000'],
    ['format/font/size', 0],
    ['format/font/bold', 'true'],
    ['format/horizontalAlignment', 'left'],
    ['format/columnWidth', -1],
    ['format/rowHeight', 410],
  ])('%s = %j', async (path, value) => {
    const names = path.split('/');
    expect(await refusalOf((context) => {
      const owner = at(context.workbook.worksheets.getFirst().getRange('A1'), names.slice(0, -1)) as Record<string, unknown>;
      owner[names.at(-1) ?? ''] = value;
    })).toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('formats of whole columns and sheets', () => {
  it('reach cells that are written later', async () => {
    await setLook('B:C', 'format/font/bold', true);
    await onFirstSheet((sheet) => { sheet.getRange('B9').values = [['x']]; });
    expect(await look('B9', 'format/font/bold')).toBe(true);
    expect(await look('D9', 'format/font/bold')).toBe(false);
  });

  it('of a whole sheet too', async () => {
    await onFirstSheet((sheet) => { sheet.getRange().format.font.name = 'Times New Roman'; });
    await onFirstSheet((sheet) => { sheet.getRange('Z99').values = [['x']]; });
    expect(await look('Z99', 'format/font/name')).toBe('Times New Roman');
  });
});

describe('cells that share a style keep their own looks', () => {
  it('when one of them changes', async () => {
    await setLook('A1:B1', 'format/font/bold', true);
    const sheet = excel.workbook.book.getWorksheet('A');
    if (sheet) sheet.getCell('B1').style = sheet.getCell('A1').style;
    await setLook('A1', 'format/fill/color', '#FF0000');
    expect(await look('B1', 'format/fill/color')).toBe('#FFFFFF');
  });
});

describe('borders', () => {
  const draw = (address: string, edge: Excel.BorderIndex) =>
    onFirstSheet((sheet) => {
      const border = sheet.getRange(address).format.borders.getItem(edge);
      border.style = 'Continuous';
      border.weight = 'Medium';
      border.color = '#FF0000';
    });
  const styleOf = (address: string, edge: string) =>
    onFirstSheet(async (sheet, context) => {
      const border = sheet.getRange(address).format.borders.getItem(edge as Excel.BorderIndex).load('style,weight,color');
      await context.sync();
      return [border.style, border.weight, border.color];
    });

  it('of an edge are drawn on that edge alone', async () => {
    await draw('B2:C3', 'EdgeTop' as Excel.BorderIndex);
    expect(await styleOf('B2:C2', 'EdgeTop')).toEqual(['Continuous', 'Medium', '#FF0000']);
    expect(await styleOf('B3:C3', 'EdgeTop')).toEqual(['None', 'Thin', '#000000']);
    expect(await styleOf('B2:C3', 'EdgeLeft')).toEqual(['None', 'Thin', '#000000']);
  });

  it('inside stand between the cells', async () => {
    await draw('B2:C3', 'InsideHorizontal' as Excel.BorderIndex);
    expect(await styleOf('B3:C3', 'EdgeTop')).toEqual(['Continuous', 'Medium', '#FF0000']);
    expect(await styleOf('B2:C2', 'EdgeBottom')).toEqual(['Continuous', 'Medium', '#FF0000']);
    expect((await styleOf('B2:C2', 'EdgeTop'))[0]).toBe('None');
  });

  it('go when their style is None', async () => {
    await draw('A1', 'EdgeBottom' as Excel.BorderIndex);
    await onFirstSheet((sheet) => { sheet.getRange('A1').format.borders.getItem('EdgeBottom').style = 'None'; });
    expect((await styleOf('A1', 'EdgeBottom'))[0]).toBe('None');
  });

  it('have the indices of the API only', async () => {
    expect(await refusalOf((context) => context.workbook.worksheets.getFirst().getRange('A1').format.borders.getItem('Top' as Excel.BorderIndex).load('style'))).toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('several areas at once', () => {
  it('take a format together', async () => {
    await onFirstSheet((sheet) => { sheet.getRanges('A1,C3:D4').format.fill.color = '#00FF00'; });
    expect([await look('A1', 'format/fill/color'), await look('D4', 'format/fill/color'), await look('B2', 'format/fill/color')]).toEqual(['#00FF00', '#00FF00', '#FFFFFF']);
  });

  it('say their addresses', async () => {
    const seen = await onFirstSheet(async (sheet, context) => {
      const areas = sheet.getRanges('A1, C3:D4').load('address,areaCount,cellCount');
      areas.areas.load('items/address');
      await context.sync();
      return [areas.address, areas.areaCount, areas.cellCount, areas.areas.items.map(({ address }) => address)];
    });
    expect(seen).toEqual(['A!A1,A!C3:D4', 2, 5, ['A!A1', 'A!C3:D4']]);
  });
});

describe('looks of each cell at once', () => {
  it('are read and put back', async () => {
    await setLook('A1', 'format/fill/color', '#FF0000');
    await setLook('B1', 'format/font/bold', true);
    const before = await onFirstSheet(async (sheet, context) => {
      const properties = sheet.getRange('A1:B1').getCellProperties({ address: true, format: { fill: { color: true }, font: { bold: true } } });
      await context.sync();
      return properties.value;
    });
    expect(before).toEqual([[
      { address: 'A!A1', format: { fill: { color: '#FF0000' }, font: { bold: false } } },
      { address: 'A!B1', format: { fill: { color: '#FFFFFF' }, font: { bold: true } } },
    ]]);
    await onFirstSheet((sheet) => sheet.getRange('A1:B1').setCellProperties([[{ format: { fill: { color: '#0000FF' } } }, { format: { font: { bold: false } } }]]));
    expect([await look('A1', 'format/fill/color'), await look('B1', 'format/font/bold')]).toEqual(['#0000FF', false]);
  });
});
