import fc from 'fast-check';
import { parseRangeAddress, parseRangeAddresses } from '../../../src/embedded/host/parseRangeAddress';
import { localAddress, quotedSheetName } from '../../../src/embedded/host/rangeAddress';

const area = (row0: number, col0: number, rowCount: number, colCount: number) => ({ row0, col0, rowCount, colCount });

describe('one address', () => {
  it.each([
    ['A1', null, area(0, 0, 1, 1)],
    ['$B$2:c9', null, area(1, 1, 8, 2)],
    ['C9:B2', null, area(1, 1, 8, 2)],
    ['A:A', null, area(0, 0, 1_048_576, 1)],
    ['$C:A', null, area(0, 0, 1_048_576, 3)],
    ['1:3', null, area(0, 0, 3, 16_384)],
    ['XFD1048576', null, area(1_048_575, 16_383, 1, 1)],
    ['A!B2', 'A', area(1, 1, 1, 1)],
    ["'PL II'!$A$1:$B$2", 'PL II', area(0, 0, 2, 2)],
    ["'it''s'!A1", "it's", area(0, 0, 1, 1)],
  ])('%s', (text, sheetName, expected) => {
    expect(parseRangeAddress(text)).toEqual({ sheetName, area: expected });
  });

  it.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'A1:B', 'A:1', 'A1:2', 'A1,B2', '!A1', 'A-1', 'Bảng', 'A1:B2:C3', "'x!A1"])('%j is none', (text) => {
    expect(parseRangeAddress(text)).toBeNull();
  });
});

describe('several addresses', () => {
  it('are parted by commas, but not by those in sheet names', () => {
    expect(parseRangeAddresses("'a,b'!A1, B2:C3")).toEqual([
      { sheetName: 'a,b', area: area(0, 0, 1, 1) },
      { sheetName: null, area: area(1, 1, 2, 2) },
    ]);
  });

  it.each(['A1,', ',A1', 'A1,x', 'A1;B2', 'A1,,B2', `A1${',A1'.repeat(2731)}`])('%# are none', (text) => {
    expect(parseRangeAddresses(text)).toBeNull();
  });
});

it('an address written is the address read', () => {
  const cells = fc.record({ row0: fc.nat(1_048_575), col0: fc.nat(16_383), rows: fc.integer({ min: 1, max: 1_048_576 }), cols: fc.integer({ min: 1, max: 16_384 }) });
  fc.assert(
    fc.property(cells, fc.string({ minLength: 1 }), ({ row0, col0, rows, cols }, name) => {
      const block = area(row0, col0, Math.min(rows, 1_048_576 - row0), Math.min(cols, 16_384 - col0));
      expect(parseRangeAddress(localAddress(block))?.area).toEqual(block);
      expect(parseRangeAddress(`${quotedSheetName(name)}!${localAddress(block)}`)).toEqual({ sheetName: name, area: block });
    }),
  );
});
