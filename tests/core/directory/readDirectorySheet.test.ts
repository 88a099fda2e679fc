import fc from 'fast-check';
import { agencyKeys } from '../../../src/core/agencies/agencyKeys';
import { isoDateToSerial } from '../../../src/core/dates/serial';
import { textAt } from '../../../src/core/directory/findDirectoryTables';
import type { Agency } from '../../../src/core/model/agency';
import type { CellValue } from '../../../src/core/model/cell';
import { builtInDirectory } from '../../../src/data/agencyDirectory';
import { directoryWords } from '../../../src/data/directoryWords';
import { readDirectory, sheetOfDirectory, writtenDirectory } from '../../builders/directorySheets';
import { sheetOf } from '../../builders/sheetBuilder';

const read = (...rows: readonly (readonly CellValue[])[]) => readDirectory(writtenDirectory(rows));
const first = (...row: readonly CellValue[]) => read(row)?.agencies[0];
const problems = (...rows: readonly (readonly CellValue[])[]) => read(...rows)?.problems.map(({ kind, at, data }) => [kind, at.row0, at.col0, data]);

test('a workbook without a directory has none', () => {
  expect(readDirectory(sheetOf([['TT', 'Nhiệm vụ']]))).toBeNull();
});

describe('a row', () => {
  test('says everything of an agency', () => {
    expect(first(1, 'Sở Kho vận', 'SKV; Sở Kho', 'Sở Vận tải thủy (01/3/2025)', '01/3/2025', '31/12/2030', 'Sở')).toEqual<Agency>({
      id: 'so-kho-van', name: 'Sở Kho vận', kind: 'so', aliases: ['SKV', 'Sở Kho'], memberKinds: [],
      formerNames: [{ name: 'Sở Vận tải thủy', date: '2025-03-01' }], validFrom: '2025-03-01', validTo: '2030-12-31',
    });
  });

  test('may say no more than the name', () => {
    expect(first('', 'Sở Kho vận')).toEqual({ id: 'so-kho-van', name: 'Sở Kho vận', kind: 'so', aliases: [], formerNames: [], memberKinds: [] });
  });

  test('has dates as Excel holds them, or a whole year', () => {
    const sheet = writtenDirectory([['', 'Sở Kho vận', '', '', isoDateToSerial('2025-03-01'), 2030]]);
    expect(readDirectory({ ...sheet, numberFormats: sheet.values.map((row) => row.map((_, col0) => (col0 === 4 ? 'dd/mm/yyyy' : 'General'))) })?.agencies[0]).toMatchObject({
      validFrom: '2025-03-01', validTo: '2030-12-31',
    });
  });

  test('that is known keeps its id, kind and members, however the name is typed', () => {
    const group = builtInDirectory.find(({ id }) => id === 'nhom-so-ban-nganh');
    expect(first('', 'VĂN PHÒNG ỦY BAN NHÂN DÂN thành phố')).toMatchObject({ id: 'van-phong-ubnd', kind: 'van-phong' });
    expect(first('', 'Sở, ban, ngành thành phố', '', '', '', '', 'Nhóm cơ quan')).toMatchObject({ id: group?.id, kind: 'nhom', memberKinds: group?.memberKinds });
  });

  test('that is a new group has the members that its kind names, or none', () => {
    expect(first('', 'Các xã ven biển', '', '', '', '', 'Nhóm cơ quan: Xã; Đặc khu')).toMatchObject({ kind: 'nhom', memberKinds: ['xa', 'dac-khu'] });
    expect(first('', 'Các xã ven biển')).toMatchObject({ kind: 'nhom', memberKinds: [] });
    expect(first('', 'Sở Kho vận', '', '', '', '', 'Sở: Xã')).toMatchObject({ kind: 'so', memberKinds: [] });
  });

  test('that is blank, or merely numbered, is none', () => {
    expect(read([1, 'Sở Kho vận'], [], [2, ''], ['', '  '], [3, 'Sở Đo lường'])).toMatchObject({ agencies: [{ name: 'Sở Kho vận' }, { name: 'Sở Đo lường' }], problems: [] });
  });
});

describe('the sheet', () => {
  test('may have its columns in another order, and only some of them', () => {
    const sheet = sheetOf([[], ['Có hiệu lực đến', 'Tên chính thức', 'Ghi nhớ'], ['31/12/2026', 'Sở Kho vận', 'hỏi lại']], { row0: 3, col0: 2 });
    expect(readDirectory(sheet)).toMatchObject({ agencies: [{ name: 'Sở Kho vận', validTo: '2026-12-31', aliases: [] }], nameArea: { row0: 5, col0: 3, rowCount: 1, colCount: 1 } });
  });

  test('may be sorted', () => {
    const sheet = sheetOfDirectory(builtInDirectory);
    const sorted = { ...sheet, values: [...sheet.values.slice(0, 5), ...sheet.values.slice(5).reverse()] };
    expect(readDirectory(sorted)?.agencies).toEqual([...(readDirectory(sheet)?.agencies ?? [])].reverse());
  });

  test.each<[string, readonly (readonly CellValue[])[], string]>([
    ['in the cell behind', [['', 'Tỉnh, thành phố:', 'tỉnh Hòa Lạc']], 'tỉnh Hòa Lạc'],
    ['in the same cell', [['Tỉnh, thành phố: tỉnh Hòa Lạc']], 'tỉnh Hòa Lạc'],
    ['further to the right', [['TỈNH, THÀNH PHỐ', '', '', ' tỉnh  Hòa Lạc ']], 'tỉnh Hòa Lạc'],
    ['not at all', [['Danh mục của tỉnh Hòa Lạc'], ['Tỉnh, thành phố:']], ''],
  ])('names its place %s', (_, above, place) => {
    expect(readDirectory(sheetOf([...above, ...writtenDirectory([]).values]))?.place).toBe(place);
  });

  test('has its names from the first entry to the last', () => {
    expect(read([1, 'Sở Kho vận'], [], [2, 'Sở Đo lường'])?.nameArea).toEqual({ row0: 1, col0: 1, rowCount: 3, colCount: 1 });
  });
});

describe('read back from the sheet that we make', () => {
  const again = readDirectory(sheetOfDirectory(builtInDirectory));

  test('the built-in directory is the same, with the same ids', () => {
    const withoutNotes = (agencies: readonly Agency[]) =>
      agencies.map(({ id, name, kind, aliases, formerNames, memberKinds }) => ({ id, name, kind, aliases, memberKinds, formerNames: formerNames.map(({ name: former, date }) => ({ name: former, date })) }));
    expect(withoutNotes(again?.agencies ?? [])).toEqual(withoutNotes(builtInDirectory));
    expect(again?.place).toBe(directoryWords.place);
  });

  test('it has no problem', () => expect(again?.problems).toEqual([]));

  test('dates of validity are the same', () => {
    const agencies: readonly Agency[] = [{ id: 'so-kho-van', name: 'Sở Kho vận', kind: 'so', aliases: [], formerNames: [], memberKinds: [], validFrom: '2025-03-01', validTo: '2026-06-30' }];
    expect(readDirectory(sheetOfDirectory(agencies))?.agencies).toEqual(agencies);
  });
});

describe('what cannot be right is told with its cell', () => {
  test.each<[string, readonly (readonly CellValue[])[], readonly unknown[]]>([
    ['no agency at all', [], [['no-agency', 0, 1, {}]]],
    ['no name', [[1, 'Sở Kho vận'], [2, '', 'SDL']], [['no-name', 2, 1, {}]]],
    ['a name without a letter', [[1, '–', 'SDL']], [['no-name', 1, 1, {}]]],
    ['a name twice', [[1, 'Sở Kho vận'], [2, 'SỞ KHO VẬN']], [['name-twice', 2, 1, { name: 'SỞ KHO VẬN', row: 2 }]]],
    ['one short name for two', [[1, 'Sở Kho vận', 'SKV'], [2, 'Sở Khám vật', 'skv']], [['shared-name', 2, 2, { name: 'skv', other: 'Sở Kho vận', row: 2 }]]],
    ['a short name that is the name of another', [[1, 'Sở Kho vận', 'Sở Đo lường'], [2, 'Sở Đo lường']], [['shared-name', 1, 2, { name: 'Sở Đo lường', other: 'Sở Đo lường', row: 3 }]]],
    ['a day that does not exist', [[1, 'Sở Kho vận', '', '', '30/2/2025']], [['date-unreadable', 1, 4, { text: '30/2/2025' }]]],
    ['words for a day', [[1, 'Sở Kho vận', '', '', '', 'khi có quyết định']], [['date-unreadable', 1, 5, { text: 'khi có quyết định' }]]],
    ['a day of a former name that does not exist', [[1, 'Sở Kho vận', '', 'Sở Kho (31/4/2020)']], [['date-unreadable', 1, 3, { text: '31/4/2020' }]]],
    ['days reversed', [[1, 'Sở Kho vận', '', '', '2026', '31/12/2025']], [['dates-reversed', 1, 5, { from: '2026', to: '31/12/2025' }]]],
  ])('%s', (_, rows, expected) => expect(problems(...rows)).toEqual(expected));

  test.each<[string, readonly (readonly CellValue[])[]]>([
    ['the own name among the short names', [[1, 'Sở Kho vận', 'sở kho vận; SKV; SKV']]],
    ['a former name with two successors', [[1, 'Sở Kho vận', '', 'Sở Kho (2025)'], [2, 'Sở Đo lường', '', 'Sở Kho (2025)']]],
    ['a former name that another agency has taken', [[1, 'Sở Kho vận', '', 'Sở Kho (2025)'], [2, 'Sở Kho']]],
    ['a name taken again after the first agency was gone', [[1, 'Phường Hòa Lợi', '', '', '', '30/6/2025'], [2, 'Phường Hòa Lợi', '', '', '01/7/2025']]],
    ['a day that is both the first and the last', [[1, 'Sở Kho vận', '', '', '01/7/2025', '7/2025']]],
    ['names that differ in a mark', [[1, 'Xã Tân Hoà'], [2, 'Xã Tân Hóa']]],
  ])('but not %s', (_, rows) => expect(problems(...rows)).toEqual([]));

  test('what stands on such rows is used as far as it is clear', () => {
    expect(read([1, 'Sở Kho vận', '', '', '2026', '2025'])?.agencies[0]).toEqual({ id: 'so-kho-van', name: 'Sở Kho vận', kind: 'so', aliases: [], formerNames: [], memberKinds: [] });
    expect(read([1, 'Sở Kho vận', 'SKV'], [2, 'Sở Kho vận', 'Sở KV', 'Sở Kho'])?.agencies).toMatchObject([{ id: 'so-kho-van', aliases: ['SKV', 'Sở KV'], formerNames: [{ name: 'Sở Kho' }] }]);
  });

  test('two agencies of one name, one after the other, have ids of their own', () => {
    const agencies = read([1, 'Phường Hòa Lợi', '', '', '', '30/6/2025'], [2, 'Phường Hòa Lợi', '', '', '01/7/2025'])?.agencies;
    expect(agencies?.map(({ id }) => id)).toEqual(['phuong-hoa-loi', 'phuong-hoa-loi-2']);
  });
});

test('whatever stands on the sheet, no line that says something is passed over in silence', () => {
  const cell = fc.oneof(fc.constantFrom<CellValue>('', 'Sở Kho vận', 'Xã Tân Hòa (cũ)', 'SKV; ', '30/2/2025', '7/2025', 45839, 'Nhóm cơ quan: Xã', '–', true), fc.string({ unit: 'grapheme', maxLength: 12 }), fc.double());
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 7, maxLength: 7 }), { minLength: 1, maxLength: 6 }), (rows) => {
      const sheet = writtenDirectory(rows);
      const told = readDirectory(sheet);
      const isTold = (row: readonly CellValue[], index: number) =>
        row.slice(1).every((value) => String(value).trim() === '') ||
        told?.problems.some(({ at }) => at.row0 === index + 1) ||
        told?.agencies.some(({ name }) => agencyKeys(name).marked === agencyKeys(textAt(sheet, index + 1, 1)).marked);
      expect(rows.filter((row, index) => !isTold(row, index))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
