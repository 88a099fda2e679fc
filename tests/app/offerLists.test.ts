import { checkWorkbook } from '../../src/app/checkWorkbook';
import { createDirectorySheet } from '../../src/app/createDirectorySheet';
import { offerLists } from '../../src/app/offerLists';
import { removeLists } from '../../src/app/removeLists';
import { builtInDirectory } from '../../src/data/agencyDirectory';
import { listTitle, statusWords } from '../../src/data/listWords';
import type { EmbeddedExcel } from '../../src/embedded/embedExcel';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { openSample } from '../builders/openSample';
import { openExcel } from '../embedded/openExcel';

const port = createExcelWorkbook();
const options = { asOf: '2026-12-09' };
const directory = 'Danh mục cơ quan';
let excel: EmbeddedExcel;

const requests = () => excel.counters.requests - excel.counters.releases;

function inExcel<Result>(batch: (workbook: Excel.Workbook, context: Excel.RequestContext) => Promise<Result> | Result): Promise<Result> {
  return Excel.run(async (context) => {
    const result = await batch(context.workbook, context);
    await context.sync();
    return result;
  });
}

/** What the cells of an address offer, and under which title. */
function validationAt(sheet: string, address: string) {
  return inExcel(async (workbook, context) => {
    const validation = workbook.worksheets.getItem(sheet).getRange(address).dataValidation.load('type,rule,prompt,errorAlert');
    await context.sync();
    return { type: validation.type, source: validation.rule.list?.source ?? null, title: validation.prompt.title, isRefusing: validation.errorAlert.showAlert };
  });
}

const validationsOf = (sheet: string) => ({ ...excel.workbook.book.getWorksheet(sheet)?.dataValidations.model });

function ownList(sheet: string, address: string, source: string): Promise<void> {
  return inExcel((workbook) => {
    const { dataValidation } = workbook.worksheets.getItem(sheet).getRange(address);
    dataValidation.rule = { list: { inCellDropDown: true, source } };
    dataValidation.prompt = { showPrompt: true, title: 'Của tôi', message: 'chọn' };
  });
}

/** A plan of the user's own with a column of statuses, from A1 on. */
async function openPlan(rowCount = 3): Promise<void> {
  excel = await openExcel(['Kế hoạch']);
  await inExcel((workbook) => {
    const rows = Array.from({ length: rowCount }, (_, index) => [String(index + 1), `Xây dựng công trình thứ ${index + 1} của huyện`, 'Sở Xây dựng', 'Sở Tài chính; Sở Nội vụ', "'Quý IV/2026", '']);
    workbook.worksheets.getItem('Kế hoạch').getRange(`A1:F${rowCount + 1}`).values = [['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành', 'Trạng thái'], ...rows];
  });
}

describe('lists put on', () => {
  test('come with the directory sheet where there is none, in at most five requests', async () => {
    excel = await openSample('kh46-2025');
    const before = requests();
    const result = await offerLists(port, options);
    expect(requests() - before).toBeLessThanOrEqual(5);
    expect(result).toEqual({
      columns: [
        { sheet: 'Phụ lục I', heading: 'Cơ quan chủ trì theo dõi, đánh giá', cellCount: expect.any(Number) },
        { sheet: 'Phụ lục II', heading: 'Cơ quan chủ trì', cellCount: expect.any(Number) },
        { sheet: 'Phụ lục II', heading: 'Cơ quan phối hợp', cellCount: expect.any(Number) },
      ],
      skipped: [], directorySheet: directory, directoryIsNew: true,
    });
    expect(await validationAt('Phụ lục II', 'C10')).toMatchObject({ type: 'List', title: listTitle, source: `='${directory}'!$B$6:$B$${builtInDirectory.length + 5}` });
  });

  test('leave every other text allowed, and every finding as it was', async () => {
    excel = await openSample('kh46-2025');
    const before = await checkWorkbook(port, options);
    await offerLists(port, options);
    expect(await validationAt('Phụ lục II', 'D10')).toMatchObject({ isRefusing: false });
    const after = await checkWorkbook(port, options);
    expect(after.findings).toEqual(before.findings);
  });

  test('use the directory that is there, whatever it is called, with the lines it has by now', async () => {
    await openPlan();
    await createDirectorySheet(port);
    await inExcel((workbook) => {
      workbook.worksheets.getItem(directory).name = 'Cơ quan';
      workbook.worksheets.getItem('Cơ quan').getRange(`B${builtInDirectory.length + 6}`).values = [['Sở Kho vận']];
    });
    expect(await offerLists(port, options)).toMatchObject({ directorySheet: 'Cơ quan', directoryIsNew: false });
    expect((await validationAt('Kế hoạch', 'C2')).source).toBe(`='Cơ quan'!$B$6:$B$${builtInDirectory.length + 6}`);
  });

  test('leave out an agency that has ended by the cut-off date, in a column of ours that is written anew', async () => {
    await openPlan();
    await inExcel((workbook) => {
      workbook.worksheets.add(directory).getRange('A1:D4').values = [
        ['TT', 'Tên chính thức', 'Tên viết tắt', 'Có hiệu lực đến'], ['1', 'Sở Xây dựng', '', ''], ['2', 'Sở Đo lường', '', "'30/6/2026"], ['3', 'Sở Tài chính', '', ''],
      ];
    });
    const names = async () => {
      const [, ...rows] = await inExcel(async (workbook, context) => {
        const range = workbook.worksheets.getItem(directory).getRange('F1:F4').load('values');
        await context.sync();
        return range.values.map(([value]) => String(value));
      });
      return rows;
    };
    expect(await offerLists(port, options)).toMatchObject({ directorySheet: directory, directoryIsNew: false });
    expect((await validationAt('Kế hoạch', 'C2')).source).toBe(`='${directory}'!$F$2:$F$3`);
    expect(await names()).toEqual(['Sở Xây dựng', 'Sở Tài chính', '']);
    await inExcel((workbook) => {
      workbook.worksheets.getItem(directory).getRange('D4').values = [["'31/10/2026"]];
    });
    await offerLists(port, options);
    expect((await validationAt('Kế hoạch', 'C2')).source).toBe(`='${directory}'!$F$2:$F$2`);
    expect(await names()).toEqual(['Sở Xây dựng', '', '']);
    const { directorySheet, findings } = await checkWorkbook(port, options);
    expect([directorySheet, findings.filter(({ ruleId }) => ruleId.startsWith('directory-'))]).toEqual([directory, []]);
  });

  test('offer statuses on a column of statuses, and stop at the last item', async () => {
    await openPlan();
    expect((await offerLists(port, options)).columns.map(({ heading, cellCount }) => [heading, cellCount])).toEqual([['Cơ quan chủ trì', 3], ['Cơ quan phối hợp', 3], ['Trạng thái', 3]]);
    expect(await validationAt('Kế hoạch', 'F2:F4')).toMatchObject({ type: 'List', source: statusWords.join(',') });
    expect([(await validationAt('Kế hoạch', 'F5')).type, (await validationAt('Kế hoạch', 'F1')).type]).toEqual(['None', 'None']);
  });

  test('put on again after rows were added reach these too', async () => {
    await openPlan(3);
    await offerLists(port, options);
    await inExcel((workbook) => {
      workbook.worksheets.getItem('Kế hoạch').getRange('A5:E5').values = [['4', 'Sửa chữa công trình cuối cùng của huyện', 'Sở Xây dựng', '', "'Quý IV/2026"]];
    });
    expect((await offerLists(port, options)).columns.map(({ cellCount }) => cellCount)).toEqual([4, 4, 4]);
    expect((await validationAt('Kế hoạch', 'C2:C5')).type).toBe('List');
  });

  test('pass over columns with a validation of the user’s own, and name them', async () => {
    await openPlan();
    await ownList('Kế hoạch', 'C3', 'Sở A,Sở B');
    const before = validationsOf('Kế hoạch');
    expect(await offerLists(port, options)).toMatchObject({
      columns: [{ heading: 'Cơ quan phối hợp' }, { heading: 'Trạng thái' }],
      skipped: [{ sheet: 'Kế hoạch', heading: 'Cơ quan chủ trì', reason: 'own-list' }],
    });
    expect(validationsOf('Kế hoạch')).toMatchObject(before);
    expect((await validationAt('Kế hoạch', 'C2')).type).toBe('None');
  });

  test('make no directory where no column needs it', async () => {
    await openPlan();
    await ownList('Kế hoạch', 'C2:D4', 'Sở A,Sở B');
    expect(await offerLists(port, options)).toMatchObject({ columns: [{ heading: 'Trạng thái' }], directorySheet: null, directoryIsNew: false });
    expect(excel.workbook.book.worksheets.map(({ name }) => name)).toEqual(['Kế hoạch']);
  });

  test('pass over a protected sheet, and name its columns', async () => {
    await openPlan();
    await inExcel((workbook) => workbook.worksheets.getItem('Kế hoạch').protection.protect());
    const { columns, skipped } = await offerLists(port, options);
    expect(columns).toEqual([]);
    expect(skipped.map(({ heading, reason }) => [heading, reason])).toEqual([['Cơ quan chủ trì', 'protected'], ['Cơ quan phối hợp', 'protected'], ['Trạng thái', 'protected']]);
  });

  test('are refused where the directory cannot be added, and where there is no appendix', async () => {
    await openPlan();
    await inExcel((workbook) => workbook.protection.protect());
    await expect(offerLists(port, options)).rejects.toMatchObject({ code: 'structure-protected' });
    excel = await openExcel(['Trống']);
    await expect(offerLists(port, options)).rejects.toMatchObject({ code: 'no-appendix' });
  });

  test('on a table of thousands of rows take no request more for each of them', async () => {
    await openPlan(1998);
    await offerLists(port, options);
    await inExcel((workbook) => {
      workbook.worksheets.getItem('Kế hoạch').getRange('A2000:E2000').values = [['1999', 'Sửa chữa công trình cuối cùng của huyện', 'Sở Xây dựng', '', "'Quý IV/2026"]];
    });
    const before = requests();
    const { columns, skipped } = await offerLists(port, options);
    expect([columns.map(({ cellCount }) => cellCount), skipped]).toEqual([[1999, 1999, 1999], []]);
    expect(requests() - before).toBeLessThanOrEqual(5);
  });
});

describe('lists taken away', () => {
  test('leave the workbook’s validations as they were, in at most four requests', async () => {
    await openPlan();
    await ownList('Kế hoạch', 'B2:B4', 'x,y');
    await ownList('Kế hoạch', 'D3', 'Sở A,Sở B');
    const before = validationsOf('Kế hoạch');
    await offerLists(port, options);
    const count = requests();
    expect(await removeLists(port, options)).toEqual({ columns: [{ sheet: 'Kế hoạch', heading: 'Cơ quan chủ trì' }, { sheet: 'Kế hoạch', heading: 'Trạng thái' }], skipped: [] });
    expect(requests() - count).toBeLessThanOrEqual(4);
    expect(validationsOf('Kế hoạch')).toEqual(before);
  });

  test('are ours only, also where the user changed some cells of the column since', async () => {
    await openPlan();
    await offerLists(port, options);
    await ownList('Kế hoạch', 'C3', 'Sở A,Sở B');
    expect((await removeLists(port, options)).columns).toHaveLength(3);
    expect(await Promise.all(['C2', 'C3', 'C4'].map(async (cell) => (await validationAt('Kế hoạch', cell)).source))).toEqual([null, 'Sở A,Sở B', null]);
  });

  test('where there are none is no change', async () => {
    await openPlan();
    expect(await removeLists(port, options)).toEqual({ columns: [], skipped: [] });
  });

  test('stay on a protected sheet, and are named', async () => {
    await openPlan();
    await offerLists(port, options);
    await inExcel((workbook) => workbook.worksheets.getItem('Kế hoạch').protection.protect());
    const { columns, skipped } = await removeLists(port, options);
    expect([columns, skipped.map(({ heading }) => heading)]).toEqual([[], ['Cơ quan chủ trì', 'Cơ quan phối hợp', 'Trạng thái']]);
  });
});

test.each([1, 2, 3, 4])('where request %i fails no validation of the user is lost, and a second click does the work', async (request) => {
  await openPlan();
  await ownList('Kế hoạch', 'B2:B4', 'x,y');
  const before = validationsOf('Kế hoạch');
  excel.setFaults([{ request, code: 'GeneralException', when: 'before' }]);
  await offerLists(port, options).catch((error: unknown) => expect(error).toMatchObject({ name: 'WorkbookFailure' }));
  excel.setFaults([]);
  expect((await offerLists(port, options)).columns).toHaveLength(3);
  expect(excel.workbook.book.worksheets.map(({ name }) => name)).toEqual(['Kế hoạch', directory]);
  await removeLists(port, options);
  expect(validationsOf('Kế hoạch')).toEqual(before);
});
