import { strToU8 } from 'fflate';
import { contentLimits } from '../../../src/embedded/xlsx/packageLimits';
import { refuseExcess } from '../../../src/embedded/xlsx/refuseExcess';
import { UnreadableWorkbook } from '../../../src/embedded/xlsx/UnreadableWorkbook';

const rows = 12_600;
const cells = `<row>${'<c/>'.repeat(10)}</row>`.repeat(rows);
const named = (name: string, area: string) => `<definedName name="${name}" localSheetId="0">'Phụ lục, mục I'!${area}</definedName>`;
const wholeTable = `$A$1:$J$${rows}`;
const wholeSheet = '$A$1:$XFD$1048576';

/** A workbook of 126,000 cells with these names. */
const withNames = (...names: readonly string[]) => () => refuseExcess(new Map([['xl/workbook.xml', strToU8(`<workbook><definedNames>${names.join('')}</definedNames></workbook>`)], ['xl/worksheets/sheet1.xml', strToU8(`<worksheet><sheetData>${cells}</sheetData></worksheet>`)]]));

test.each<readonly [sentence: string, check: () => void]>([
  ['no name', withNames()],
  ['a print area over all of it', withNames(named('_xlnm.Print_Area', wholeTable))],
  ['a print area over the whole sheet', withNames(named('_xlnm.Print_Area', wholeSheet))],
  ['rows and columns that every page repeats', withNames(named('_xlnm.Print_Titles', '$A:$J,$1:$1048576'))],
  ['a filter over all of it', withNames(named('_xlnm._FilterDatabase', wholeTable))],
  ['print area and filter, both', withNames(named('_xlnm.Print_Area', wholeTable), named('_xlnm._FilterDatabase', wholeTable))],
  ['whole columns named', withNames(named('Cot', '$A:$XFD'))],
])('a large workbook with %s is opened', (_, check) => {
  expect(check).not.toThrow();
});

test.each<readonly [sentence: string, check: () => void]>([
  ['a filter over the whole sheet', withNames(named('_xlnm._FilterDatabase', wholeSheet))],
  ['a name for the whole sheet', withNames(named('Tat_ca', wholeSheet))],
  ['a name that looks like that of a print area', withNames(named('_xlnm.Print_Areas', wholeSheet))],
  ['many names that are large together', withNames(...Array.from({ length: Math.ceil(contentLimits.namedCells / (10 * rows)) + 1 }, (_, at) => named(`ten_${at}`, wholeTable)))],
])('one with %s is refused: the library would keep each cell', (_, check) => {
  expect(check).toThrow(UnreadableWorkbook);
});
