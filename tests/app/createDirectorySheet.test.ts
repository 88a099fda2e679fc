import { checkWorkbook } from '../../src/app/checkWorkbook';
import { createDirectorySheet } from '../../src/app/createDirectorySheet';
import type { SheetSnapshot } from '../../src/core/model/sheetSnapshot';
import { builtInDirectory } from '../../src/data/agencyDirectory';
import type { EmbeddedExcel } from '../../src/embedded/embedExcel';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { openSample } from '../builders/openSample';
import { onFirstSheet } from '../embedded/openExcel';

const port = createExcelWorkbook();
const asOf = '2026-12-09';
const name = 'Danh mục cơ quan';
let excel: EmbeddedExcel;

async function sheetNamed(wanted: string): Promise<SheetSnapshot> {
  const { snapshot } = await port.run((session) => session.read());
  const found = snapshot.sheets.find((sheet) => sheet.name === wanted);
  if (!found) throw new Error(`no sheet ${wanted}`);
  return found;
}

function type(sheet: string, cells: Readonly<Record<string, string>>): Promise<void> {
  return Excel.run(async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    for (const [address, text] of Object.entries(cells)) target.getRange(address).values = [[text]];
    await context.sync();
  });
}

async function addressOf(text: string): Promise<string> {
  const { values } = await sheetNamed(name);
  const row0 = values.findIndex((row) => row[1] === text);
  if (row0 < 0) throw new Error(`no row of ${text}`);
  return `B${row0 + 1}`;
}

beforeEach(async () => {
  excel = await openSample('kh46-2025');
});

describe('the sheet', () => {
  test('is made in at most four requests and shown', async () => {
    expect(await createDirectorySheet(port)).toEqual({ sheet: name, agencyCount: builtInDirectory.length });
    expect(excel.counters.requests - excel.counters.releases).toBeLessThanOrEqual(4);
    const active = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return sheet.name;
    });
    expect(active).toBe(name);
  });

  test('holds every agency on a row of its own, below a heading that stays in sight and is printed on each page', async () => {
    await createDirectorySheet(port);
    const { values, row0, col0 } = await sheetNamed(name);
    expect([row0, col0]).toEqual([0, 0]);
    expect(values[0]?.[0]).toBe('DANH MỤC CƠ QUAN');
    expect(values[2]?.slice(1, 3)).toEqual(['Tỉnh, thành phố:', 'thành phố Cần Thơ']);
    expect(values[4]).toEqual(['TT', 'Tên chính thức', 'Tên viết tắt và tên gọi khác', 'Tên cũ (ngày thôi dùng)', 'Có hiệu lực từ', 'Có hiệu lực đến', 'Loại']);
    expect(values.slice(5).map((row) => row[1])).toEqual(builtInDirectory.map((agency) => agency.name));
    expect(excel.workbook.book.getWorksheet(name)?.pageSetup).toMatchObject({ orientation: 'landscape', printTitlesRow: '5:5' });
    expect(excel.workbook.book.getWorksheet(name)?.views[0]).toMatchObject({ state: 'frozen', ySplit: 5 });
  });

  test('adds nothing else to the workbook', async () => {
    const before = (await port.run((session) => session.read())).snapshot.sheets;
    await createDirectorySheet(port);
    const after = (await port.run((session) => session.read())).snapshot.sheets;
    expect(after.filter((sheet) => sheet.name !== name)).toEqual(before);
    expect(after.length).toBe(before.length + 1);
  });

  test('changes no finding, and is neither an appendix nor a table that was left', async () => {
    const before = await checkWorkbook(port, { asOf });
    await createDirectorySheet(port);
    const after = await checkWorkbook(port, { asOf });
    expect(after.directorySheet).toBe(name);
    expect(after.appendices.map(({ sheet }) => sheet)).toEqual(before.appendices.map(({ sheet }) => sheet));
    expect(after.leftTables).toEqual(before.leftTables);
    expect(after.findings).toEqual(before.findings);
  });

  test('is not made twice, whatever it is called by now', async () => {
    await createDirectorySheet(port);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).name = 'Các cơ quan';
      await context.sync();
    });
    await expect(createDirectorySheet(port)).rejects.toMatchObject({ code: 'directory-exists', data: { sheet: 'Các cơ quan' } });
  });

  test('leaves a sheet of the user with the same name alone', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add(name.toUpperCase()).getRange('A1').values = [['ghi chép']];
      await context.sync();
    });
    expect(await createDirectorySheet(port)).toMatchObject({ sheet: `${name} (2)` });
  });

  test('is refused where the structure of the workbook is protected', async () => {
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    await expect(createDirectorySheet(port)).rejects.toMatchObject({ code: 'structure-protected' });
  });
});

describe('what the user changes on it', () => {
  const agencyFindings = async () => (await checkWorkbook(port, { asOf })).findings.filter(({ ruleId, at }) => ruleId.startsWith('agency-') && at.sheet !== name);
  const about = async (subject: string) => (await agencyFindings()).filter((finding) => finding.subject === subject).map(({ ruleId, fix }) => [ruleId, fix]);

  test('counts at the next check: a renamed agency is asked for by its new name', async () => {
    await createDirectorySheet(port);
    const cell = await addressOf('Sở Tài chính');
    await type(name, { [cell]: 'Sở Ngân sách và Kế hoạch', [cell.replace('B', 'C')]: 'Sở NSKH', [cell.replace('B', 'D')]: 'Sở Tài chính (01/01/2025)' });
    const found = (await agencyFindings()).filter(({ ruleId, data }) => ruleId === 'agency-former' && data.written === 'Sở Tài chính');
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]?.data).toMatchObject({ successor: 'Sở Ngân sách và Kế hoạch', since: '01/01/2025' });
  });

  test('may be a date typed into a cell, which stays as it was typed', async () => {
    await createDirectorySheet(port);
    const cell = (await addressOf('Sở Ngoại vụ')).replace('B', 'E');
    await type(name, { [cell]: '01/7/2025' });
    const { values } = await sheetNamed(name);
    expect(values[Number(cell.slice(1)) - 1]?.[4]).toBe('01/7/2025');
  });

  test('may be wrong, and is then told with its cell', async () => {
    await createDirectorySheet(port);
    const cell = await addressOf('Sở Ngoại vụ');
    const row0 = Number(cell.slice(1)) - 1;
    await type(name, { [cell]: 'Sở Nội vụ', [cell.replace('B', 'F')]: 'ba mươi tháng sáu' });
    const { findings } = await checkWorkbook(port, { asOf });
    expect(findings.filter(({ at }) => at.sheet === name).map(({ ruleId, at, subject }) => [ruleId, at.row0, at.col0, subject])).toEqual([
      ['directory-name-twice', row0, 1, 'Sở Nội vụ'],
      ['directory-date', row0, 5, 'ba mươi tháng sáu'],
    ]);
  });

  test('down to the last agency leaves the built-in directory in force, and says so', async () => {
    const before = await checkWorkbook(port, { asOf });
    await createDirectorySheet(port);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).getRange(`A6:G${builtInDirectory.length + 5}`).clear('Contents');
      await context.sync();
    });
    const { directorySheet, findings } = await checkWorkbook(port, { asOf });
    expect(directorySheet).toBeNull();
    expect(findings.filter(({ at }) => at.sheet !== name)).toEqual(before.findings);
    expect(findings.filter(({ at }) => at.sheet === name).map(({ ruleId, at }) => [ruleId, at.row0, at.col0])).toEqual([['directory-no-agency', 4, 1]]);
  });

  test('is forgotten with the sheet', async () => {
    const before = await checkWorkbook(port, { asOf });
    await createDirectorySheet(port);
    await type(name, { [await addressOf('Sở Tài chính')]: 'Sở Ngân sách và Kế hoạch' });
    await onFirstSheet((_, context) => context.workbook.worksheets.getItem(name).delete());
    expect((await checkWorkbook(port, { asOf })).findings).toEqual(before.findings);
    expect(await about('Sở Ngân sách và Kế hoạch')).toEqual([]);
  });
});
