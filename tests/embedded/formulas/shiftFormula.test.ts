import { shiftFormula } from '../../../src/embedded/formulas/shiftFormula';
import type { RowShift } from '../../../src/embedded/rows/RowShift';

const twoAboveRow5: RowShift = { kind: 'insert', row0: 4, rowCount: 2 };
const rows5And6: RowShift = { kind: 'delete', row0: 4, rowCount: 2 };

test.each<[what: string, formula: string, inserted: string, deleted: string]>([
  ['a cell above', 'A4*2', 'A4*2', 'A4*2'],
  ['a cell at the place', 'A5*2', 'A7*2', '#REF!*2'],
  ['a cell below', 'B10', 'B12', 'B8'],
  ['a fixed cell', '$A$10+A$10+$A10', '$A$12+A$12+$A12', '$A$8+A$8+$A8'],
  ['a range around the place', 'SUM(A1:A10)', 'SUM(A1:A12)', 'SUM(A1:A8)'],
  ['a range that ends above', 'SUM(A1:A4)', 'SUM(A1:A4)', 'SUM(A1:A4)'],
  ['a range that begins at the place', 'SUM(A5:A9)', 'SUM(A7:A11)', 'SUM(A5:A7)'],
  ['a range that ends at the place', 'SUM(A1:A5)', 'SUM(A1:A7)', 'SUM(A1:A4)'],
  ['a range of the rows alone', 'SUM(A5:B6)', 'SUM(A7:B8)', 'SUM(#REF!)'],
  ['a range written upwards', 'SUM($A9:A1)', 'SUM($A1:A11)', 'SUM($A1:A7)'],
  ['whole columns', 'SUM(A:C,$D:$D)', 'SUM(A:C,$D:$D)', 'SUM(A:C,$D:$D)'],
  ['whole rows', 'SUM(5:7,$1:$9)', 'SUM(7:9,$1:$11)', 'SUM(5:5,$1:$7)'],
  ['a whole sheet by its rows', 'COUNTA(A1:A1048576)', 'COUNTA(A1:A1048576)', 'COUNTA(A1:A1048576)'],
  ['its own sheet by name', "'PL I'!B10", "'PL I'!B12", "'PL I'!B8"],
  ['its own sheet in other letters', "'pl i'!B10", "'pl i'!B12", "'pl i'!B8"],
  ['its own sheet, the cell gone', "'PL I'!B5", "'PL I'!B7", '#REF!'],
  ['another sheet', 'Khác!B10+B10', 'Khác!B10+B12', 'Khác!B10+B8'],
  ['another workbook', "[1]PL!B10+'[a b.xlsx]PL I'!$B$10", "[1]PL!B10+'[a b.xlsx]PL I'!$B$10", "[1]PL!B10+'[a b.xlsx]PL I'!$B$10"],
  ['several sheets at once', "SUM('PL I:PL II'!B10)+SUM(A:B!B10)", "SUM('PL I:PL II'!B10)+SUM(A:B!B10)", "SUM('PL I:PL II'!B10)+SUM(A:B!B10)"],
  ['a text', '"A10"&"""A10"&A10', '"A10"&"""A10"&A12', '"A10"&"""A10"&A8'],
  ['functions and names', 'LOG10(A10)+ATAN2(A10,1)+Tong10+XYZ_A10+A10.x', 'LOG10(A12)+ATAN2(A12,1)+Tong10+XYZ_A10+A10.x', 'LOG10(A8)+ATAN2(A8,1)+Tong10+XYZ_A10+A10.x'],
  ['columns of a table', 'SUM(B10[A10])+T[[#All],[A10]]+A10', 'SUM(B10[A10])+T[[#All],[A10]]+A12', 'SUM(B10[A10])+T[[#All],[A10]]+A8'],
  ['numbers', '1E10+10.5*A10%', '1E10+10.5*A12%', '1E10+10.5*A8%'],
  ['what is no cell', 'XFE10+A1048577+#REF!+TRUE', 'XFE10+A1048577+#REF!+TRUE', 'XFE10+A1048577+#REF!+TRUE'],
  ['a range between functions', 'SUM(A10:INDEX(B:B,10))', 'SUM(A12:INDEX(B:B,10))', 'SUM(A8:INDEX(B:B,10))'],
  ['blanks and line ends', ' A10 +\n B10', ' A12 +\n B12', ' A8 +\n B8'],
])('a reference to %s', (_what, formula, inserted, deleted) => {
  const where = { ownSheet: 'PL I', shiftedSheet: 'PL I' };
  expect(shiftFormula(formula, { ...where, shift: twoAboveRow5 })).toBe(inserted);
  expect(shiftFormula(formula, { ...where, shift: rows5And6 })).toBe(deleted);
});

test('a formula of another sheet follows only what it names', () => {
  expect(shiftFormula("B10+'PL I'!B10", { ownSheet: 'PL II', shiftedSheet: 'PL I', shift: twoAboveRow5 })).toBe("B10+'PL I'!B12");
});

test('what is pushed off the sheet is gone, and what reaches to its end still does', () => {
  const shift: RowShift = { kind: 'insert', row0: 0, rowCount: 2 };
  expect(shiftFormula('A1048576+SUM(A1048570:A1048576)', { ownSheet: 'A', shiftedSheet: 'A', shift })).toBe('#REF!+SUM(A1048572:A1048576)');
});
