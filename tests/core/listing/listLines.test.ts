import { listLines } from '../../../src/core/listing/listLines';
import type { Finding, Place } from '../../../src/core/model/finding';
import { findingOf } from '../../builders/findingBuilder';
import { listWords } from '../../builders/listBuilder';
import { sheetOf } from '../../builders/sheetBuilder';

const sheets = [sheetOf([], { name: 'PL II' }), sheetOf([], { name: 'PL I', visibility: 'veryHidden' }), sheetOf([], { name: 'Biểu đồ', unread: 'not-a-worksheet' })];
const at = (sheet: string, row0: number | null, col0: number | null): Place => ({ sheet, row0, col0 });
const lines = (...found: readonly Finding[]) => listLines(found, sheets, listWords);

test('sheets stand in the order of their tabs, what is about the whole sheet first', () => {
  const found = [at('PL I', 0, 0), at('PL II', 7, 3), at('PL II', 7, 1), at('PL II', null, null), at('PL II', 2, 5)].map((place) => findingOf({ at: place }));
  expect(lines(...found).map(({ cells }) => [cells.sheet, cells.place])).toEqual([['PL II', 'Cả trang'], ['PL II', 'F3'], ['PL II', 'B8'], ['PL II', 'D8'], ['PL I (trang ẩn)', 'A1']]);
});

test.each<readonly [sentence: string, place: Place, shown: string, to: object | null]>([
  ['a cell', at('PL II', 9, 2), 'C10', { row0: 9, col0: 2 }],
  ['a whole sheet leads to its first cell', at('PL II', null, null), 'Cả trang', { row0: 0, col0: 0 }],
  ['a row leads to its first cell', at('PL II', 9, null), 'Dòng 10', { row0: 9, col0: 0 }],
  ['a hidden sheet leads nowhere', at('PL I', 9, 2), 'C10', null],
  ['a chart leads nowhere', at('Biểu đồ', null, null), 'Cả trang', null],
  ['a sheet that is gone leads nowhere', at('đã xóa', 9, 2), 'C10', null],
])('%s', (_, place, shown, to) => {
  const [line] = lines(findingOf({ at: place }));
  expect(line?.cells.place).toBe(shown);
  expect(line?.link?.to ?? null).toEqual(to && { sheet: place.sheet, ...to });
});
