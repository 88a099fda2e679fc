import { onFirstSheet, openExcel, refusalOf, valuesOf } from '../openExcel';

beforeEach(async () => {
  await openExcel();
});

function write(text: string): Promise<void> {
  return onFirstSheet((sheet) => {
    sheet.getRange('A1').values = [[text]];
  });
}

test.each([
  ['a text', 'x'.repeat(32_767)],
  ['a text behind an apostrophe, which does not count', `'=${'x'.repeat(32_766)}`],
])('a cell holds 32,767 signs: %s', async (_what, text) => {
  await write(text);
  expect(String((await valuesOf('A1'))[0]?.[0])).toHaveLength(32_767);
});

test.each([
  ['a text', 'x'.repeat(32_768)],
  ['a text behind an apostrophe', `'=${'x'.repeat(32_767)}`],
  ['a formula of more than 8,192 signs', `=1${'+1'.repeat(4_096)}`],
])('what is longer than a cell holds is refused: %s', async (_what, text) => {
  expect(await refusalOf(() => write(text))).toMatchObject({ code: 'InvalidArgument' });
  expect(await valuesOf('A1')).toEqual([['']]);
});
