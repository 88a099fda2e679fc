import { strFromU8, unzipSync } from 'fflate';
import type { Worksheet } from '@cj-tech-master/excelts';
import { openWorkbook } from '../../../../src/embedded/xlsx/openWorkbook';
import { saveWorkbook } from '../../../../src/embedded/xlsx/saveWorkbook';
import { validationsOf } from '../../../../src/embedded/xlsx/StoredValidation';
import { packageOf, richParts } from '../richPackage';

const path = 'xl/worksheets/sheet1.xml';
const element = /<dataValidations[\s\S]*<\/dataValidations>/;

/** The rich workbook with these validations instead of its own. */
function withValidations(inner: string): Uint8Array {
  const sheet = richParts[path];
  if (typeof sheet !== 'string') throw new Error('no sheet');
  return packageOf({ ...richParts, [path]: sheet.replace(element, `<dataValidations count="1">${inner}</dataValidations>`) });
}

async function savedAgain(bytes: Uint8Array, change: (sheet: Worksheet) => void = () => undefined): Promise<string> {
  const workbook = await openWorkbook(bytes);
  const [sheet] = workbook.book.worksheets;
  if (!sheet) throw new Error('no sheet');
  change(sheet);
  return strFromU8(unzipSync(await saveWorkbook(workbook))[path] ?? new Uint8Array());
}

const attributesOf = (xml: string) => [...xml.matchAll(/([\w]+)="([^"]*)"/g)].map(([pair]) => pair).sort();

test.each([
  ['a day given by a formula', '<dataValidation type="date" operator="greaterThan" allowBlank="1" sqref="A2:A7"><formula1>TODAY()</formula1></dataValidation>'],
  ['a day given as a number', '<dataValidation type="date" operator="lessThanOrEqual" sqref="A2"><formula1>46022</formula1></dataValidation>'],
  ['a time', '<dataValidation type="time" operator="between" sqref="A2"><formula1>0.25</formula1><formula2>0.75</formula2></dataValidation>'],
  ['a whole number below another cell', '<dataValidation type="whole" operator="lessThan" sqref="C2:C7"><formula1>$D$1+1</formula1></dataValidation>'],
  ['a number with decimals', '<dataValidation type="decimal" operator="greaterThanOrEqual" sqref="C2:C7"><formula1>0.5</formula1></dataValidation>'],
  ['a length', '<dataValidation type="textLength" operator="lessThanOrEqual" sqref="B2"><formula1>LEN($A$1)</formula1></dataValidation>'],
  ['a list without its arrow', '<dataValidation type="list" showDropDown="1" allowBlank="1" sqref="B2 B4:B5"><formula1>"A,B"</formula1></dataValidation>'],
  ['a list from another sheet', `<dataValidation type="list" allowBlank="1" sqref="B2"><formula1>'Ẩn'!$A$1:$A$3</formula1></dataValidation>`],
  ['a rule of its own with quotes and signs', '<dataValidation type="custom" errorStyle="warning" showErrorMessage="1" error="Sai &amp; thiếu" sqref="B2"><formula1>AND(LEN(B2)&lt;9,B2&lt;&gt;"x")</formula1></dataValidation>'],
  ['a remark alone', '<dataValidation allowBlank="1" showInputMessage="1" promptTitle="Lưu ý" prompt="Ghi &quot;đủ&quot;&#10;tên" imeMode="on" sqref="B2"/>'],
])('%s is the same after open and save', async (_what, validation) => {
  const saved = element.exec(await savedAgain(withValidations(validation)))?.[0] ?? '';
  expect(attributesOf(saved)).toEqual(attributesOf(`<dataValidations count="1">${validation}`));
  expect([...saved.matchAll(/<formula\d>[^<]*/g)].map(([formula]) => formula.replaceAll('&quot;', '"'))).toEqual([...validation.matchAll(/<formula\d>[^<]*/g)].map(([formula]) => formula));
});

test('what was taken off is not brought back, and a sheet without validations says nothing of them', async () => {
  const saved = await savedAgain(packageOf(richParts), (sheet) => {
    sheet.dataValidations.model = {};
  });
  expect(saved).not.toContain('<dataValidations ');
  expect(saved).toContain('<x14:dataValidations');
});

test('validations and merges are the same after two rounds', async () => {
  const first = await openWorkbook(packageOf(richParts));
  const second = await openWorkbook(await saveWorkbook(first));
  const told = ({ book }: typeof first) => book.worksheets.map((sheet) => [validationsOf(sheet), sheet.mergedRegions.map(({ top, left, bottom, right }) => [top, left, bottom, right])]);
  expect(told(second)).toEqual(told(first));
  expect(told(first)[0]).toEqual([expect.arrayContaining([['B4:B5', expect.objectContaining({ type: 'list', formulae: ['"Đạt,Không đạt"'] })]]), [[1, 2, 1, 3]]]);
});
