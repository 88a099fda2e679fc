import { checkWorkbook } from '../../src/app/checkWorkbook';
import { createReport } from '../../src/app/createReport';
import { removeMarks } from '../../src/app/removeMarks';
import { showPlace } from '../../src/app/showPlace';
import type { WorkbookPort } from '../../src/app/ports';
import { capabilities } from '../../src/excel/capabilities';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { openSample } from '../builders/openSample';

const useCases: Readonly<Record<string, (port: WorkbookPort) => Promise<unknown>>> = {
  'Kiểm tra': (port) => checkWorkbook(port, { asOf: '2026-12-09' }),
  'Tạo báo cáo': (port) => createReport(port, { asOf: '2026-12-09', period: '2026-Q4', unit: null }),
  'Xóa đánh dấu': (port) => removeMarks(port),
  'đến ô của một nội dung': (port) => showPlace(port, { sheet: 'Phụ lục II', row0: 5, col0: 3 }),
};

test.each(Object.keys(useCases))('%s works in an Excel that has no more than the manifest asks for', async (name) => {
  await openSample('kh46-2025', { level: capabilities.core });
  await expect(useCases[name]?.(createExcelWorkbook())).resolves.not.toThrow();
});

test('an Excel below the minimum is told as such, not as a fault of ours', async () => {
  await openSample('kh46-2025', { level: '1.3' });
  await expect(checkWorkbook(createExcelWorkbook(), { asOf: '2026-12-09' })).rejects.toMatchObject({ code: 'not-supported' });
});
