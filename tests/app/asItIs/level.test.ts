import { isWithinLevel } from '../../../src/embedded/host/isWithinLevel';
import { levelOfRun } from '../../builders/startExcel';
import { openExcel, refusalOf } from '../../embedded/openExcel';

/** What is asked of Excel beyond the manifest's minimum, and more: each is refused below its set, so that a run at a lower level proves something. */
const members: readonly (readonly [since: string, name: string, ask: (context: Excel.RequestContext) => unknown])[] = [
  ['1.9', 'Worksheet.getRanges', ({ workbook }) => workbook.worksheets.getFirst().getRanges('A1,C1').load('address')],
  ['1.11', 'Application.decimalSeparator', ({ workbook }) => workbook.application.load('decimalSeparator')],
  ['1.13', 'Range.getMergedAreasOrNullObject', ({ workbook }) => workbook.worksheets.getFirst().getRange('A1:B2').getMergedAreasOrNullObject().load('address')],
  ['1.14', 'ConditionalFormatCollection.getItemOrNullObject', ({ workbook }) => workbook.worksheets.getFirst().getRange('A1').conditionalFormats.getItemOrNullObject('x').load('id')],
];

test.each(members)('what came with ExcelApi %s, %s, is there exactly where the Excel of this run has that set', async (since, _name, ask) => {
  await openExcel();
  const refusal = await refusalOf(ask);
  expect({ level: levelOfRun, isRefused: refusal?.code === 'ApiNotFound' }).toEqual({ level: levelOfRun, isRefused: !isWithinLevel(since, levelOfRun) });
});

test('Office says of itself what it has', async () => {
  await openExcel();
  const asked = ['1.9', '1.13', '1.14', '1.17'].map((set) => [set, Office.context.requirements.isSetSupported('ExcelApi', set)]);
  expect(asked).toEqual(['1.9', '1.13', '1.14', '1.17'].map((set) => [set, isWithinLevel(set, levelOfRun)]));
});
