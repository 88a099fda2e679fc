import { headerRepeated } from '../../../src/core/rules/header-repeated';
import { contextOf, taskAppendix } from '../../builders/appendixBuilder';

test('a heading row at a page break is told where it stands', () => {
  const appendix = { ...taskAppendix([{}]), passedRows: [{ row0: 10, reason: 'repeated-header' as const }] };
  expect(headerRepeated.check(contextOf([appendix]))).toMatchObject([{ severity: 'information', at: { sheet: 'PL', row0: 10, col0: 1 }, data: { headerRow: 4 } }]);
});
test('a heading of two rows that comes again is told once', () => {
  const appendix = { ...taskAppendix([{}]), passedRows: [10, 11, 20].map((row0) => ({ row0, reason: 'repeated-header' as const })) };
  expect(headerRepeated.check(contextOf([appendix])).map(({ at }) => at.row0)).toEqual([10, 20]);
});
test.each(['index-row', 'total', 'note', 'only-a-number'] as const)('a row passed over as %s is no heading', (reason) => {
  expect(headerRepeated.check(contextOf([{ ...taskAppendix([{}]), passedRows: [{ row0: 10, reason }] }]))).toEqual([]);
});
