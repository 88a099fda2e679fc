import { openWorkbook } from '../../../src/embedded/xlsx/openWorkbook';
import { saveWorkbook } from '../../../src/embedded/xlsx/saveWorkbook';
import { askAll, slipRows, usual } from '../../builders/askAll';
import { openPane } from '../../builders/openPane';
import { openRows } from '../../builders/planWorkbook';
import { startExcel } from '../../builders/startExcel';
import { withChartSheet } from '../../builders/withChartSheet';

async function openWithChart(name: string): Promise<void> {
  const { workbook } = await openRows(slipRows);
  await startExcel(await openWorkbook(withChartSheet(await saveWorkbook(workbook), name)));
}

test('a sheet that is a chart, lying open before the plan, is in nobody\'s way', async () => {
  await openWithChart('Biểu đồ');
  expect(await askAll()).toEqual(usual);
});

test('where a chart has the name of the report, the user is told to rename it', async () => {
  await openWithChart('Báo cáo tổng hợp');
  const taken = ['Tệp đã có trang (có thể là trang biểu đồ) trùng tên với trang sắp tạo. Hãy đổi tên trang đó, rồi thử lại.'];
  expect(await openPane().report()).toEqual(taken);
});
