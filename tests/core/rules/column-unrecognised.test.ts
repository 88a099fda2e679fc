import { columnUnrecognised } from '../../../src/core/rules/column-unrecognised';
import { contextOf, taskAppendix } from '../../builders/appendixBuilder';

const check = (heading: string, isConfirmed = false) => columnUnrecognised.check(contextOf([{ ...taskAppendix([{}]), isConfirmed, unrecognisedColumns: [{ col0: 6, heading }] }]));

test('a heading that cannot be placed is named with its column', () => {
  expect(check('Mã hồ sơ')).toMatchObject([{ severity: 'warning', at: { sheet: 'PL', row0: 3, col0: 6 }, data: { heading: 'Mã hồ sơ', column: 'G' } }]);
});
test.each(['', '  '])('a column without a heading ("%s") is no column', (heading) => expect(check(heading)).toEqual([]));
test('a table whose columns are all known has none', () => expect(columnUnrecognised.check(contextOf([taskAppendix([{}])]))).toEqual([]));
test('whoever has confirmed the columns is not told again', () => expect(check('Mã hồ sơ', true)).toEqual([]));
