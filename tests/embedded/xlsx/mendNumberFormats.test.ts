import type { ConditionalFormattingRule } from '@cj-tech-master/excelts';
import { createWorkbook, type EmbeddedWorkbook } from '../../../src/embedded/xlsx/EmbeddedWorkbook';
import { openWorkbook } from '../../../src/embedded/xlsx/openWorkbook';
import { saveWorkbook } from '../../../src/embedded/xlsx/saveWorkbook';

const formats = ['"▼ "General', '"● "General;"● "-General;"● "General;"● "@', '0.00%', 'dd/mm/yyyy', '#,##0" tỷ đồng"'];

function withRules(): EmbeddedWorkbook {
  const workbook = createWorkbook(['A']);
  const [sheet] = workbook.book.worksheets;
  formats.forEach((numFmt, index) => {
    const rules: ConditionalFormattingRule[] = [{ type: 'expression', priority: index + 1, formulae: ['TRUE'], style: { numFmt, font: { bold: true } } }];
    sheet?.addConditionalFormatting({ ref: `A${index + 1}`, rules });
  });
  return workbook;
}

function formatsOf({ book }: EmbeddedWorkbook) {
  return book.worksheets[0]?.conditionalFormattings.flatMap(({ rules }) => rules.map(({ style }) => style?.numFmt));
}

test('number formats of conditional formats are read as they were written, however often the file is saved', async () => {
  let workbook = withRules();
  for (let round = 0; round < 3; round += 1) {
    workbook = await openWorkbook(await saveWorkbook(workbook));
    expect(formatsOf(workbook)).toEqual(formats);
  }
});

test('a rule without a number format gets none', async () => {
  const workbook = createWorkbook(['A']);
  workbook.book.worksheets[0]?.addConditionalFormatting({ ref: 'A1', rules: [{ type: 'expression', priority: 1, formulae: ['TRUE'], style: { font: { bold: true } } }] });
  expect(formatsOf(await openWorkbook(await saveWorkbook(workbook)))).toEqual([undefined]);
});

test('number formats of table columns are kept', async () => {
  const workbook = createWorkbook(['A']);
  workbook.book.worksheets[0]?.addTable({
    name: 'Bang', ref: 'A1', headerRow: true, totalsRow: true, style: { theme: 'TableStyleLight1' },
    columns: [{ name: 'Chỉ tiêu', totalsRowLabel: 'Tổng' }, { name: 'Tỷ lệ', totalsRowFunction: 'sum', style: { numFmt: '0.0" %"' } }],
    rows: [['a', 1], ['b', 2]],
  });
  const again = await openWorkbook(await saveWorkbook(await openWorkbook(await saveWorkbook(workbook))));
  const columns = again.book.worksheets[0]?.getTables()[0]?.model.columns;
  expect(columns?.map(({ style }) => style?.numFmt)).toEqual([undefined, '0.0" %"']);
});
