import { checkWorkbook } from '../../src/app/checkWorkbook';
import { closePeriod } from '../../src/app/closePeriod';
import { giveVerdict } from '../../src/app/giveVerdict';
import { referenceOf } from '../../src/core/history/referenceOf';
import type { EmbeddedExcel } from '../../src/embedded/embedExcel';
import { startExcel } from '../builders/startExcel';
import { createWorkbook } from '../../src/embedded/xlsx/EmbeddedWorkbook';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { generateWorkbook } from '../bench/generateWorkbook';
import { historyName, historyRecords, onSheet, openSmallPlan, typeInto } from '../builders/historyBook';
import { openSample } from '../builders/openSample';

const port = createExcelWorkbook();
const [q3, q4] = [{ asOf: '2026-09-09', period: '2026-Q3' }, { asOf: '2026-12-09', period: '2026-Q4' }];
let excel: EmbeddedExcel;
const working = () => excel.counters.requests - excel.counters.releases;

describe('the first closing', () => {
  test('puts every item on a row of a new sheet, in at most four requests', async () => {
    excel = await openSample('theo-doi-quy-4-2026');
    const { appendices, progress } = await checkWorkbook(port, { asOf: q4.asOf });
    const before = working();
    const itemCount = appendices.reduce((sum, { items }) => sum + items.length, 0);
    expect(await closePeriod(port, q4)).toEqual({ sheet: historyName, isNewSheet: true, itemCount, renewedCount: 0 });
    expect(working() - before).toBeLessThanOrEqual(4);
    const rows = await historyRecords();
    expect(rows.map((row) => [row['Phụ lục'], row['Nội dung']])).toEqual(appendices.flatMap(({ sheet, items }) => items.map(({ content }) => [sheet, content])));
    expect(rows.every((row) => row['Kỳ báo cáo'] === 'Quý IV/2026' && row['Ngày chốt'] === 46365 && row['Đánh giá'] !== '')).toBe(true);
    expect([...progress.values()].flat()).toHaveLength(rows.length);
  });

  test('writes what was reported, the verdict and the reason for it', async () => {
    excel = await openSmallPlan();
    await closePeriod(port, q4);
    const [first, , third] = await historyRecords();
    expect(first).toMatchObject({
      'Kỳ báo cáo': 'Quý IV/2026', 'Phụ lục': 'PL I', Loại: 'Chỉ tiêu', Mục: '', TT: 1, 'Nội dung': 'Tỷ lệ hồ sơ trực tuyến toàn trình', 'Cơ quan chủ trì': 'Sở Nội vụ',
      'Mục tiêu hoặc thời hạn': '≥ 80 %', 'Kết quả': 40, 'Ghi theo phụ lục': '40', 'Đánh giá': 'Chưa có số gốc', 'Cách đánh giá': 'Tự động',
    });
    expect(first?.['Lý do']).toContain('số gốc');
    expect(third).toMatchObject({ 'Kết quả': '', 'Ghi theo phụ lục': '', 'Đánh giá': 'Chưa có số liệu' });
  });

  test('dresses the sheet: a heading that stays in sight and is printed on each page, laid across', async () => {
    excel = await openSmallPlan();
    await closePeriod(port, q4);
    const sheet = excel.workbook.book.getWorksheet(historyName);
    expect(sheet?.pageSetup).toMatchObject({ orientation: 'landscape', paperSize: 9, printTitlesRow: '4:4' });
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 4 });
    expect(['A1', 'A4', 'G5'].map((address) => sheet?.getCell(address).font?.name)).toEqual(['Times New Roman', 'Times New Roman', 'Times New Roman']);
    expect(sheet?.getCell('B5').numFmt).toBe('dd/mm/yyyy');
    expect(sheet?.getCell('G5').border).toMatchObject({ left: { style: 'thin' }, bottom: { style: 'thin' } });
  });

  test('changes no finding, and the sheet is neither an appendix nor a table that was left', async () => {
    excel = await openSample('kh46-2025');
    const before = await checkWorkbook(port, { asOf: q4.asOf });
    await closePeriod(port, { asOf: '2027-03-09', period: '2027-Q1' });
    const after = await checkWorkbook(port, { asOf: q4.asOf });
    expect([after.findings, after.leftTables, after.appendices]).toEqual([before.findings, before.leftTables, before.appendices]);
    expect(after.history).toMatchObject({ sheet: historyName, unreadRows0: [] });
  });

  test('takes text for text, whatever it looks like', async () => {
    excel = await openSmallPlan();
    await typeInto('PL I', { B2: "'=1+1 hồ sơ trực tuyến", A2: "'1.10", F2: "'-5 điểm" });
    await closePeriod(port, q4);
    expect((await historyRecords())[0]).toMatchObject({ TT: '1.10', 'Nội dung': '=1+1 hồ sơ trực tuyến', 'Ghi theo phụ lục': '-5 điểm' });
    expect(await closePeriod(port, q4)).toMatchObject({ itemCount: 3, renewedCount: 3 });
  });

  test('marks a verdict of the user as such, with his reason', async () => {
    excel = await openSmallPlan();
    const { appendices: [appendix] } = await checkWorkbook(port, { asOf: q4.asOf });
    const [item] = appendix?.items ?? [];
    if (!appendix || !item) throw new Error('no item');
    await giveVerdict(port, { item: referenceOf(appendix, item), verdict: 'on-track', reason: 'Theo Công văn 12', ...q4 });
    await closePeriod(port, q4);
    expect((await historyRecords())[0]).toMatchObject({ 'Đánh giá': 'Đúng tiến độ', 'Cách đánh giá': 'Thủ công', 'Lý do': 'Theo Công văn 12' });
    expect((await checkWorkbook(port, { asOf: q4.asOf })).history?.rows[0]?.record).toMatchObject({ verdict: 'on-track', isManual: true, value: 40 });
  });

  test('of ten thousand items takes one request more for each further 5 MB only', async () => {
    excel = await startExcel(generateWorkbook(10_000));
    const { itemCount } = await closePeriod(port, q4);
    expect(itemCount).toBeGreaterThan(10_000);
    const { bytesIn, bytesOut } = excel.counters;
    expect(working()).toBeLessThanOrEqual(4 + Math.floor((bytesIn + bytesOut) / 5_000_000));
  });
});

describe('a period cannot be closed', () => {
  test('where there is no item', async () => {
    excel = await startExcel(createWorkbook(['Trống']));
    await expect(closePeriod(port, q4)).rejects.toMatchObject({ code: 'no-appendix' });
  });

  test('on a new sheet where the structure is protected, but on one that is there', async () => {
    excel = await openSmallPlan();
    const protect = () =>
      Excel.run(async (context) => {
        context.workbook.protection.protect();
        await context.sync();
      });
    await closePeriod(port, q3);
    await protect();
    expect(await closePeriod(port, q4)).toMatchObject({ isNewSheet: false });
    excel = await openSmallPlan();
    await protect();
    await expect(closePeriod(port, q4)).rejects.toMatchObject({ code: 'structure-protected' });
  });

  test('on a sheet that is protected, which stays as it is', async () => {
    excel = await openSmallPlan();
    await closePeriod(port, q3);
    await onSheet(historyName, (sheet) => sheet.protection.protect());
    await expect(closePeriod(port, q4)).rejects.toMatchObject({ code: 'sheet-protected', data: { sheet: historyName } });
    expect(await historyRecords()).toHaveLength(3);
  });

  test('where the user\'s verdicts were kept by a later version', async () => {
    excel = await openSmallPlan();
    await port.run((session) => session.apply([{ kind: 'saveState', state: '{"version":2}' }]));
    await expect(closePeriod(port, q4)).rejects.toMatchObject({ code: 'state-later' });
  });

  test('whose code is none', () => {
    expect(() => closePeriod(port, { ...q4, period: 'quý IV' })).toThrow(RangeError);
  });
});
