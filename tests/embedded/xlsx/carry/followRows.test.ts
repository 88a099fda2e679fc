import { strFromU8, unzipSync } from 'fflate';
import { openWorkbook } from '../../../../src/embedded/xlsx/openWorkbook';
import { saveWorkbook } from '../../../../src/embedded/xlsx/saveWorkbook';
import { startEmbeddedExcel } from '../../../../src/embedded/startEmbeddedExcel';
import { onFirstSheet } from '../../openExcel';
import { drawnParts, packageOf } from '../richPackage';

/** The parts of the rich workbook, saved after something was done to its first sheet. */
async function saved(change: (sheet: Excel.Worksheet) => void): Promise<Readonly<Record<string, string>>> {
  const workbook = await openWorkbook(packageOf(drawnParts()));
  const [sheet] = workbook.book.worksheets;
  if (sheet) sheet.sheetProtection = null;
  await startEmbeddedExcel(workbook, { currentYear: () => 2026 });
  await onFirstSheet(change);
  const { 'docProps/core.xml': timeOfSaving, ...parts } = unzipSync(await saveWorkbook(workbook));
  expect(timeOfSaving).toBeDefined();
  return Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, strFromU8(part)]));
}

const sheetOf = (parts: Readonly<Record<string, string>>): string => parts['xl/worksheets/sheet1.xml'] ?? '';

test('rows that come in and go again leave the saved file as it was', async () => {
  const [untouched, moved] = [await saved(() => undefined), await saved((sheet) => {
    sheet.getRange('3:4').insert('Down');
    sheet.getRange('3:4').delete('Up');
  })];
  expect(moved).toEqual(untouched);
});

test('what is carried over from the file goes along with rows that come in', async () => {
  const parts = await saved((sheet) => void sheet.getRange('3:4').insert('Down'));
  const sheet = sheetOf(parts);
  expect(sheet).toContain('<autoFilter ref="A1:C9"><filterColumn colId="1"><filters><filter val="nội tuyến"/></filters></filterColumn></autoFilter>');
  expect(sheet).toMatch(/<protectedRange sqref="C2:C5" name="Nhập"\/>/);
  expect(sheet).toMatch(/<conditionalFormatting sqref="A2:A9"><cfRule type="duplicateValues" [^>]*priority="2"/);
  expect(sheet).toMatch(/<x14:cfRule type="expression" priority="9"[\s\S]*<xm:sqref>A6:A7<\/xm:sqref>/);
  expect(sheet).toMatch(/<x14:dataValidation type="list"[\s\S]*<xm:sqref>A8<\/xm:sqref>/);
  expect(sheet).toMatch(/<hyperlink (?=[^>]*ref="B8")(?=[^>]*location="&apos;Ẩn&apos;!A1")(?=[^>]*display="tới Ẩn")/);
  expect(sheet).toMatch(/<brk id="6"/);
  expect(sheet).toMatch(/<ignoredError (?=[^>]*sqref="A1:A9")/);
  const drawn = Object.entries(parts).find(([path]) => path.startsWith('xl/drawings/drawing'))?.[1] ?? '';
  expect([...drawn.matchAll(/<xdr:row>(\d+)</g)].map(([, row]) => row)).toEqual(['1', '7', '1', '7']);
  expect(parts['xl/workbook.xml']).toMatch(/Print_Area"[^>]*>&apos;Phụ lục II&apos;!\$A\$1:\$C\$9</);
});

test('a rule that the library does not know stays where new rows were cleared of it', async () => {
  const sheet = sheetOf(await saved((first) => first.getRange('4:5').insert('Down').clear()));
  expect(sheet).toMatch(/<conditionalFormatting sqref="A2:A3 A6:A9"><cfRule type="duplicateValues" /);
});

test('what is carried over goes with rows that go, and formulas of other sheets follow', async () => {
  const parts = await saved((sheet) => {
    sheet.getRange('6:6').delete('Up');
    sheet.getRange('2:3').delete('Up');
  });
  const sheet = sheetOf(parts);
  expect(sheet).not.toMatch(/protectedRange |x14:dataValidation |hyperlink /);
  expect(sheet).toMatch(/<xm:sqref>A2:A3<\/xm:sqref>/);
  expect(sheet).toContain(`<xm:f>'Ẩn'!$A$1="x"</xm:f>`);
});
