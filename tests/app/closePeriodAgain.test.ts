import { checkWorkbook } from '../../src/app/checkWorkbook';
import { closePeriod } from '../../src/app/closePeriod';
import type { EmbeddedExcel } from '../../src/embedded/embedExcel';
import { startExcel } from '../builders/startExcel';
import { openWorkbook } from '../../src/embedded/xlsx/openWorkbook';
import { saveWorkbook } from '../../src/embedded/xlsx/saveWorkbook';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { historyName, historyRecords, onSheet, openSmallPlan, sheetNamed, typeInto } from '../builders/historyBook';

const port = createExcelWorkbook();
const [q3, q4] = [{ asOf: '2026-09-09', period: '2026-Q3' }, { asOf: '2026-12-09', period: '2026-Q4' }];
let excel: EmbeddedExcel;
const working = () => excel.counters.requests - excel.counters.releases;
const reopen = async () => {
  excel = await startExcel(await openWorkbook(await saveWorkbook(excel.workbook)));
};

describe('the periods after it', () => {
  const results = async (sheet?: string) => (await historyRecords(sheet)).map((row) => [row['Kỳ báo cáo'], row['TT'], row['Kết quả']]);

  test('stand below, and one that is closed again is written where it stands, in a file saved and opened again too', async () => {
    excel = await openSmallPlan();
    await closePeriod(port, q3);
    await typeInto('PL I', { F2: 55, F4: 10 });
    const before = working();
    expect(await closePeriod(port, q4)).toMatchObject({ isNewSheet: false, itemCount: 3, renewedCount: 0 });
    expect(working() - before).toBeLessThanOrEqual(4);
    const first = [['Quý III/2026', 1, 40], ['Quý III/2026', 2, 62.5], ['Quý III/2026', 3, '']];
    expect(await results()).toEqual([...first, ['Quý IV/2026', 1, 55], ['Quý IV/2026', 2, 62.5], ['Quý IV/2026', 3, 10]]);
    await reopen();
    await typeInto('PL I', { F2: 60, F4: '' });
    expect(await closePeriod(port, q4)).toMatchObject({ isNewSheet: false, itemCount: 3, renewedCount: 3 });
    await reopen();
    expect(await results()).toEqual([...first, ['Quý IV/2026', 1, 60], ['Quý IV/2026', 2, 62.5], ['Quý IV/2026', 3, '']]);
    expect((await historyRecords()).map((row) => row['Ngày chốt'])).toEqual([46274, 46274, 46274, 46365, 46365, 46365]);
  });

  test('are judged by what was closed before: the first value is the baseline, the last one the period before', async () => {
    excel = await openSmallPlan();
    const judged = async () => {
      const { progress } = await checkWorkbook(port, { asOf: q4.asOf });
      return [...progress.values()][0]?.[0];
    };
    expect(await judged()).toMatchObject({ pace: 'no-baseline' });
    await typeInto('PL I', { F2: 30 });
    await closePeriod(port, { asOf: '2026-03-09', period: '2026-Q1' });
    await typeInto('PL I', { F2: 40 });
    await closePeriod(port, q3);
    await closePeriod(port, q4);
    expect(await judged()).toMatchObject({ baselineUsed: { value: 30, on: '2026-03-09', source: 'history' }, previousUsed: { value: 40, on: '2026-09-09', source: 'history' } });
  });

  test('leave an item that is gone as it was, find one that has moved, and add a new one below', async () => {
    excel = await openSmallPlan();
    await closePeriod(port, q4);
    await onSheet('PL I', (sheet) => {
      sheet.getRange('A2:F4').values = [[1, 'Tỷ lệ chữ ký số cá nhân', '%', '≥ 60', 'Sở Nội vụ', 20], [2, 'Tỷ lệ doanh nghiệp dùng hợp đồng điện tử', '%', '≥ 50', 'Sở Tài chính', 12], [3, 'Tỷ lệ hồ sơ trực tuyến toàn trình', '%', '≥ 80', 'Sở Nội vụ', 41]];
      sheet.name = 'Biểu 1';
    });
    expect(await closePeriod(port, q4)).toMatchObject({ itemCount: 3, renewedCount: 2 });
    expect((await historyRecords()).map((row) => [row['Phụ lục'], row['TT'], row['Nội dung'], row['Kết quả']])).toEqual([
      ['Biểu 1', 3, 'Tỷ lệ hồ sơ trực tuyến toàn trình', 41],
      ['PL I', 2, 'Tỷ lệ dân số được phủ sóng 5G', 62.5],
      ['Biểu 1', 2, 'Tỷ lệ doanh nghiệp dùng hợp đồng điện tử', 12],
      ['Biểu 1', 1, 'Tỷ lệ chữ ký số cá nhân', 20],
    ]);
  });

  test('closed over and over do not grow, though two rows are alike in everything', async () => {
    excel = await openSmallPlan();
    await onSheet('PL I', (sheet) => {
      sheet.getRange('A3:F3').values = [[1, 'Tỷ lệ hồ sơ trực tuyến toàn trình', '%', '≥ 80', 'Sở Y tế', 33]];
    });
    await closePeriod(port, q4);
    expect(await closePeriod(port, q4)).toMatchObject({ itemCount: 3, renewedCount: 3 });
    expect((await results()).map(([, , value]) => value)).toEqual([40, 33, '']);
  });
});

describe('what the user did to the sheet', () => {
  test('a row that can no longer be read stays as it is, and its item gets a row below', async () => {
    excel = await openSmallPlan();
    await closePeriod(port, q4);
    await typeInto(historyName, { B6: 'hôm qua', J6: 99 });
    await closePeriod(port, q4);
    expect((await historyRecords()).map((row) => [row['TT'], row['Ngày chốt'], row['Kết quả']])).toEqual([[1, 46365, 40], [2, 'hôm qua', 99], [3, 46365, ''], [2, 46365, 62.5]]);
    expect((await checkWorkbook(port, { asOf: q4.asOf })).history?.unreadRows0).toEqual([5]);
    expect(await closePeriod(port, q4)).toMatchObject({ renewedCount: 3 });
    expect(await historyRecords()).toHaveLength(4);
  });

  test('a name of the sheet, columns in another order and columns of his own are kept', async () => {
    excel = await openSmallPlan();
    await closePeriod(port, q3);
    const { values } = await sheetNamed(historyName);
    await onSheet(historyName, (sheet) => {
      sheet.name = 'Các kỳ';
      const rows = values.slice(3).map((row, index) => [...[...row].reverse(), index === 0 ? 'Ý kiến' : `ý kiến ${index}`]);
      sheet.getRange(`A4:O${rows.length + 3}`).values = rows;
    });
    await typeInto('PL I', { F2: 45 });
    expect(await closePeriod(port, q3)).toEqual({ sheet: 'Các kỳ', isNewSheet: false, itemCount: 3, renewedCount: 3 });
    await closePeriod(port, q4);
    const rows = await historyRecords('Các kỳ');
    expect(rows.map((row) => [row['Kỳ báo cáo'], row['Kết quả'], row['Ý kiến']])).toEqual([
      ['Quý III/2026', 45, 'ý kiến 1'], ['Quý III/2026', 62.5, 'ý kiến 2'], ['Quý III/2026', '', 'ý kiến 3'],
      ['Quý IV/2026', 45, ''], ['Quý IV/2026', 62.5, ''], ['Quý IV/2026', '', ''],
    ]);
    expect((await sheetNamed('Các kỳ')).values[3]?.[0]).toBe('Lý do');
  });

  test('words below the table stay where they are, and the next period stands under them', async () => {
    excel = await openSmallPlan();
    await closePeriod(port, q3);
    await typeInto(historyName, { C10: 'Người lập biểu' });
    await closePeriod(port, q4);
    expect((await historyRecords()).map((row) => row['Kỳ báo cáo'] || row['Phụ lục'])).toEqual([...Array(3).fill('Quý III/2026'), '', '', 'Người lập biểu', ...Array(3).fill('Quý IV/2026')]);
  });

  test('rows sorted among those of another period are written where they stand', async () => {
    excel = await openSmallPlan();
    await closePeriod(port, q3);
    await closePeriod(port, q4);
    const { values } = await sheetNamed(historyName);
    const mixed = [4, 7, 5, 8, 6, 9].map((row0) => [...(values[row0] ?? [])]);
    await onSheet(historyName, (sheet) => {
      sheet.getRange('A5:N10').values = mixed;
    });
    await typeInto('PL I', { F2: 50, F4: 9 });
    expect(await closePeriod(port, q3)).toMatchObject({ renewedCount: 3 });
    expect((await historyRecords()).map((row) => [row['Kỳ báo cáo'], row['Kết quả']])).toEqual([
      ['Quý III/2026', 50], ['Quý IV/2026', 40], ['Quý III/2026', 62.5], ['Quý IV/2026', 62.5], ['Quý III/2026', 9], ['Quý IV/2026', ''],
    ]);
  });

  test('a sheet of his own with our name stays as it is', async () => {
    excel = await openSmallPlan();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add(historyName).getRange('A1').values = [['ghi chép']];
      await context.sync();
    });
    expect(await closePeriod(port, q3)).toMatchObject({ sheet: `${historyName} (2)`, isNewSheet: true });
    expect(await closePeriod(port, q4)).toMatchObject({ sheet: `${historyName} (2)`, isNewSheet: false });
    expect((await sheetNamed(historyName)).values).toEqual([['ghi chép']]);
  });

  test('where a heading that is needed is gone, a new sheet is begun and the old one stays as it is', async () => {
    excel = await openSmallPlan();
    await closePeriod(port, q3);
    await typeInto(historyName, { B4: 'Hôm nào' });
    const { values } = await sheetNamed(historyName);
    expect(await closePeriod(port, q3)).toMatchObject({ sheet: `${historyName} (2)`, isNewSheet: true });
    expect((await sheetNamed(historyName)).values).toEqual(values);
    expect((await checkWorkbook(port, { asOf: q4.asOf })).appendices.map(({ sheet }) => sheet)).toEqual(['PL I']);
  });
});
