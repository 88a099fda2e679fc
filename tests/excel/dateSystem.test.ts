import { countsFrom1904, syncKnowingDates } from '../../src/excel/dateSystem';
import type { EmbeddedExcel } from '../../src/embedded/embedExcel';
import type * as executeActions from '../../src/embedded/host/executeActions';
import { openExcel } from '../embedded/openExcel';

/** Where the host says that it failed; null = where it did. */
let mockPlace: string | null = null;
jest.mock('../../src/embedded/host/executeActions', () => {
  const real = jest.requireActual<typeof executeActions>('../../src/embedded/host/executeActions');
  return {
    executeActions: (...asked: Parameters<typeof real.executeActions>) => {
      const answer = real.executeActions(...asked);
      return mockPlace !== null && answer.Error ? { Error: { ...answer.Error, Location: mockPlace } } : answer;
    },
  };
});
afterEach(() => { mockPlace = null; });

const asked = () => Excel.run(async (context) => {
  const { name } = await syncKnowingDates(context, () => context.workbook.worksheets.getFirst().load('name'));
  return { name, is1904: countsFrom1904(context) };
});

/** The same by what an Excel of ExcelApi 1.1 has, which lacks sheet functions. */
const askedOfOld = () => Excel.run(async (context) => {
  const { names } = await syncKnowingDates(context, () => ({ names: context.workbook.worksheets.load('items/name') }));
  return { names: names.items.map(({ name }) => name), is1904: countsFrom1904(context) };
});

const working = ({ counters }: EmbeddedExcel) => counters.requests - counters.releases;

test.each([true, false])('whether a workbook counts from 1904 (%s) is told with what is asked for, in the same request', async (date1904) => {
  const excel = await openExcel();
  excel.workbook.date1904 = date1904;
  await expect(asked()).resolves.toEqual({ name: 'A', is1904: date1904 });
  expect(working(excel)).toBe(1);
});

test('it is asked once a batch', async () => {
  const excel = await openExcel();
  excel.workbook.date1904 = true;
  await Excel.run(async (context) => {
    await syncKnowingDates(context, () => null);
    excel.workbook.date1904 = false;
    await syncKnowingDates(context, () => null);
    expect(countsFrom1904(context)).toBe(true);
  });
  await expect(asked()).resolves.toMatchObject({ is1904: false });
});

test('an Excel that refuses the function is taken to count from 1900, and tells the rest', async () => {
  const excel = await openExcel(['A'], { level: '1.1' });
  Object.assign(excel.workbook, { date1904: true });
  await expect(askedOfOld()).resolves.toEqual({ names: ['A'], is1904: false });
  expect(working(excel)).toBe(2);
});

test.each(['Workbook.functions', 'Functions.date', 'FunctionResult.value', 'FunctionResult'])('it may refuse at %s', async (place) => {
  const excel = await openExcel(['A'], { level: '1.1' });
  mockPlace = place;
  await expect(askedOfOld()).resolves.toEqual({ names: ['A'], is1904: false });
  expect(working(excel)).toBe(2);
});

test.each(['Worksheet.name', 'WorksheetCollection.getFirst', ''])('a refusal at “%s” is not that of the function', async (place) => {
  await openExcel(['A'], { level: '1.1' });
  mockPlace = place;
  await expect(askedOfOld()).rejects.toMatchObject({ code: 'ApiNotFound' });
});

test('another failure is nobody\'s guess', async () => {
  const excel = await openExcel();
  excel.setFaults([{ request: 1, code: 'GeneralException', when: 'before' }]);
  await expect(asked()).rejects.toMatchObject({ code: 'GeneralException' });
  expect(working(excel)).toBeLessThanOrEqual(1);
});
