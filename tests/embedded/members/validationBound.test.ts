import { onFirstSheet, openExcel, refusalOf } from '../openExcel';

type Rule = Excel.DataValidationRule;

beforeEach(async () => {
  await openExcel(['A']);
});

async function ruleAfter(rule: Rule): Promise<Rule> {
  await onFirstSheet((sheet) => { sheet.getRange('B2:B5').dataValidation.rule = rule; });
  return onFirstSheet(async (sheet, context) => {
    const validation = sheet.getRange('B3').dataValidation.load('rule');
    await context.sync();
    return validation.rule;
  });
}

describe('a bound is handed back as a formula', () => {
  test.each<[string, Rule, Rule]>([
    ['a number', { decimal: { formula1: 0.5, formula2: 100, operator: 'Between' } }, { decimal: { formula1: '=0.5', formula2: '=100', operator: 'Between' } }],
    ['a number as text', { wholeNumber: { formula1: '12', operator: 'GreaterThan' } }, { wholeNumber: { formula1: '=12', operator: 'GreaterThan' } }],
    ['a formula', { decimal: { formula1: '=MIN(A1,B1)', operator: 'LessThan' } }, { decimal: { formula1: '=MIN(A1,B1)', operator: 'LessThan' } }],
    ['a day', { date: { formula1: '2000-01-01', operator: 'GreaterThanOrEqualTo' } }, { date: { formula1: '=36526', operator: 'GreaterThanOrEqualTo' } }],
    ['a day with its time', { date: { formula1: '2026-12-09T12:00:00', operator: 'LessThan' } }, { date: { formula1: '=46365.5', operator: 'LessThan' } }],
    ['a moment of JavaScript', { date: { formula1: new Date(Date.UTC(2000, 0, 1)), operator: 'LessThan' } }, { date: { formula1: '=36526', operator: 'LessThan' } }],
    ['a day as a formula', { date: { formula1: '=DATE(2000,1,1)', operator: 'EqualTo' } }, { date: { formula1: '=DATE(2000,1,1)', operator: 'EqualTo' } }],
    ['a time', { time: { formula1: '06:00', formula2: '18:00:00', operator: 'NotBetween' } }, { time: { formula1: '=0.25', formula2: '=0.75', operator: 'NotBetween' } }],
    ['a second bound that is not asked for', { decimal: { formula1: 1, formula2: 2, operator: 'GreaterThan' } }, { decimal: { formula1: '=1', operator: 'GreaterThan' } }],
  ])('%s', async (_what, rule, told) => {
    expect(await ruleAfter(rule)).toEqual(told);
  });

  test('a cell', async () => {
    await onFirstSheet((sheet) => { sheet.getRange('B2').dataValidation.rule = { decimal: { formula1: sheet.getRange('D1'), operator: 'LessThan' } }; });
    const rule = await onFirstSheet(async (sheet, context) => {
      const validation = sheet.getRange('B2').dataValidation.load('rule');
      await context.sync();
      return validation.rule;
    });
    expect(rule.decimal?.formula1).toBe('=A!$D$1:$D$1');
  });

  test('a day in a workbook that counts from 1904', async () => {
    const { workbook } = await openExcel(['A']);
    workbook.date1904 = true;
    expect((await ruleAfter({ date: { formula1: '2000-01-01', operator: 'LessThan' } })).date?.formula1).toBe('=35064');
  });
});

test.each<[string, object]>([
  ['two bounds, one given', { decimal: { formula1: 0, operator: 'Between' } }],
  ['no bound', { decimal: { operator: 'LessThan' } }],
  ['words', { decimal: { formula1: 'mười', operator: 'LessThan' } }],
  ['a day the way it is written here', { date: { formula1: '01/01/2000', operator: 'LessThan' } }],
  ['a day that is none', { date: { formula1: '2026-02-30', operator: 'LessThan' } }],
  ['a serial as a number, where a day is to be text', { date: { formula1: 36526, operator: 'LessThan' } }],
  ['an empty formula', { date: { formula1: '=', operator: 'LessThan' } }],
  ['an unknown operator', { decimal: { formula1: 0, operator: 'AtLeast' } }],
  ['two kinds at once', { decimal: { formula1: 0, operator: 'LessThan' }, date: { formula1: '2000-01-01', operator: 'LessThan' } }],
])('%s is refused', async (_what, rule) => {
  expect(await refusalOf((context) => {
    context.workbook.worksheets.getItem('A').getRange('B2').dataValidation.rule = rule as Rule;
  })).toMatchObject({ code: 'InvalidArgument' });
});

test.each<[string, (range: Excel.Range) => void, string]>([
  ['clear()', (range) => range.clear(), 'None'],
  ['clear("All")', (range) => range.clear('All'), 'None'],
  ['clear("Contents")', (range) => range.clear('Contents'), 'Decimal'],
  ['clear("Formats")', (range) => range.clear('Formats'), 'Decimal'],
  ['dataValidation.clear()', (range) => range.dataValidation.clear(), 'None'],
])('after %s the rule is %s', async (_what, clear, type) => {
  await ruleAfter({ decimal: { formula1: 0, operator: 'GreaterThan' } });
  const left = await onFirstSheet(async (sheet, context) => {
    clear(sheet.getRange('B2:B3'));
    const [cleared, other] = [sheet.getRange('B3').dataValidation.load('type'), sheet.getRange('B4').dataValidation.load('type')];
    await context.sync();
    return [cleared.type, other.type];
  });
  expect(left).toEqual([type, 'Decimal']);
});
