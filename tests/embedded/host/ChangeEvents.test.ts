import type { EmbeddedExcel } from '../../../src/embedded/embedExcel';
import { onFirstSheet, openExcel, refusalOf } from '../openExcel';

const arrived = () => new Promise((resolve) => { setTimeout(resolve, 20); });

let excel: EmbeddedExcel;
let heard: Excel.WorksheetChangedEventArgs[];
let registration: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>;

async function watch(level = '1.20') {
  excel = await openExcel(['PL I', 'PL II'], { level });
  heard = [];
  registration = await onFirstSheet((_sheet, context) =>
    context.workbook.worksheets.onChanged.add((event) => {
      heard.push(event);
      return Promise.resolve();
    }));
}

const ours = { triggerSource: 'ThisLocalAddin' };
const others = { triggerSource: 'Unknown' };
afterEach(() =>
  Excel.run(registration.context, async (context) => {
    registration.remove();
    await context.sync();
  }));

test.each<[string, (sheet: Excel.Worksheet) => void, readonly string[]]>([
  ['values', (sheet) => { sheet.getRange('B2:C3').values = [[1, 2], [3, 4]]; }, ['B2:C3']],
  ['formulas', (sheet) => { sheet.getRange('D1').formulas = [['=1+1']]; }, ['D1']],
  ['two writes', (sheet) => { sheet.getRange('A1').values = [['x']]; sheet.getRange('A9').values = [['y']]; }, ['A1', 'A9']],
  ['clearing', (sheet) => sheet.getRange('B2:B4').clear(), ['B2:B4']],
  ['clearing contents', (sheet) => sheet.getRange('B2:B4').clear('Contents'), ['B2:B4']],
  ['clearing formats', (sheet) => sheet.getRange('B2:B4').clear('Formats'), []],
  ['colours', (sheet) => { sheet.getRange('B2').format.fill.color = '#FFFFFF'; }, []],
  ['reading', (sheet) => sheet.getRange('B2').load('values'), []],
  ['a rule for what is typed', (sheet) => { sheet.getRange('B2').dataValidation.rule = { custom: { formula: '=TRUE' } }; }, []],
])('of %s the window hears what was written', async (_what, write, addresses) => {
  await watch();
  await onFirstSheet(write);
  await arrived();
  expect(heard.map(({ address }) => address)).toEqual(addresses);
  for (const event of heard) expect(event).toMatchObject({ type: 'WorksheetChanged', changeType: 'RangeEdited', source: 'Local', ...ours });
});

test.each<[what: string, change: (sheet: Excel.Worksheet) => void, heard: readonly (readonly [changeType: string, address: string])[]]>([
  ['coming in', (sheet) => void sheet.getRange('5:7').insert('Down'), [['RowInserted', '5:7']]],
  ['coming in and cleared', (sheet) => sheet.getRange('5:7').insert('Down').clear(), [['RowInserted', '5:7'], ['RangeEdited', '5:7']]],
  ['going', (sheet) => sheet.getRange('5:7').delete('Up'), [['RowDeleted', '5:7']]],
  ['written and then moved', (sheet) => { sheet.getRange('A9').values = [['x']]; sheet.getRange('5:7').delete('Up'); }, [['RangeEdited', 'A9'], ['RowDeleted', '5:7']]],
  ['copied over', (sheet) => sheet.getRange('A9').copyFrom('A1:B2'), [['RangeEdited', 'A9:B10']]],
])('of rows %s the window hears as such', async (_what, change, expected) => {
  await watch();
  await onFirstSheet(change);
  await arrived();
  expect(heard.map(({ changeType, address }) => [changeType, address])).toEqual(expected);
});

test('an event names its sheet by its id', async () => {
  await watch();
  excel.tellEdited({ sheet: 'PL II', area: { row0: 4, col0: 1, rowCount: 2, colCount: 1 } });
  await arrived();
  const id = await onFirstSheet(async (_sheet, context) => {
    const sheet = context.workbook.worksheets.getItem('PL II').load('id');
    await context.sync();
    return sheet.id;
  });
  expect(heard).toEqual([expect.objectContaining({ worksheetId: id, address: 'B5:B6', ...others })]);
});

test('an Excel below 1.14 does not say who wrote', async () => {
  await watch('1.13');
  await onFirstSheet((sheet) => { sheet.getRange('A1').values = [['x']]; });
  await arrived();
  expect(heard).toHaveLength(1);
  expect(heard[0]?.triggerSource).toBeUndefined();
});

test('what was written before a failure is told', async () => {
  await watch();
  expect(await refusalOf((context) => {
    const sheet = context.workbook.worksheets.getItem('PL I');
    sheet.getRange('A1').values = [['x']];
    sheet.getRange('A2').format.font.size = 1000;
  })).toMatchObject({ code: 'InvalidArgument' });
  await arrived();
  expect(heard.map(({ address }) => address)).toEqual(['A1']);
});

/** A window of its own, whose requests are written by hand. */
function openWindow() {
  const entries: { readonly message: string }[] = [];
  const window = { JSON, OfficeExtension: { ClientRequestContext: {} }, OSF: { DDA: { RichApi: {} } } };
  excel.connect(window);
  const { richApiMessageManager } = window.OSF.DDA.RichApi as { richApiMessageManager: { register(handler: (message: { entries: typeof entries }) => void): Promise<void> } };
  void richApiMessageManager.register((message) => entries.push(...message.entries));
  const { defaultRequestUrlAndHeaders } = window.OfficeExtension.ClientRequestContext as { defaultRequestUrlAndHeaders: { _createRequestExecutorOrNull(): { executeAsync(data: unknown, flags: number, message: object): Promise<unknown> } } };
  const paths = { 1: { Id: 1, ObjectPathType: 1, Name: '' }, 2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 } };
  const call = (name: string) =>
    defaultRequestUrlAndHeaders._createRequestExecutorOrNull().executeAsync('', 0, { Body: { Actions: [{ Id: 3, ActionType: 3, Name: name, ObjectPathId: 2 }], ObjectPaths: paths } });
  return { call, sources: () => entries.map(({ message }) => (JSON.parse(message) as { triggerSource: string }).triggerSource) };
}

test('what one window writes is another\'s doing to the others, and only those hear who asked to', async () => {
  await watch();
  const [watching, deaf] = [openWindow(), openWindow()];
  await watching.call('_RegisterDataChangedEvent');
  await onFirstSheet((sheet) => { sheet.getRange('A1').values = [['x']]; });
  await arrived();
  expect(heard).toEqual([expect.objectContaining(ours)]);
  expect([watching.sources(), deaf.sources()]).toEqual([['Unknown'], []]);
  await watching.call('_UnregisterDataChangedEvent');
  await onFirstSheet((sheet) => { sheet.getRange('A1').values = [['y']]; });
  await arrived();
  expect([heard.length, watching.sources().length]).toEqual([2, 1]);
});

test('a window that is connected to another workbook hears no more of the first', async () => {
  await watch();
  const first = excel;
  await openExcel(['PL I']);
  first.tellEdited({ sheet: 'PL I', area: { row0: 0, col0: 0, rowCount: 1, colCount: 1 } });
  await arrived();
  expect(heard).toEqual([]);
});
