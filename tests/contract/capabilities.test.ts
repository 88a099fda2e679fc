import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { applyFixes } from '../../src/app/applyFixes';
import { checkWorkbook } from '../../src/app/checkWorkbook';
import { createReport } from '../../src/app/createReport';
import { exportReport } from '../../src/app/exportReport';
import type { WorkbookPort } from '../../src/app/ports';
import { removeMarks } from '../../src/app/removeMarks';
import { showPlace } from '../../src/app/showPlace';
import type { WorkbookEdit } from '../../src/core/model/edit';
import { isWithinLevel } from '../../src/embedded/host/isWithinLevel';
import { capabilities } from '../../src/excel/capabilities';
import { createChangeWatch } from '../../src/excel/createChangeWatch';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { writeXlsx } from '../../src/files/writeXlsx';
import { openSample } from '../builders/openSample';

const root = path.resolve(__dirname, '../..');
const sheet = 'Phụ lục II';
const cell = { row0: 5, col0: 3, rowCount: 1, colCount: 1 };

/** What the shell does at the bidding of use-cases; each member of the API in it needs no more than the manifest asks for. */
const edits: Readonly<Record<string, WorkbookEdit>> = {
  'một ô trả lại như cũ': { kind: 'restoreCell', sheet, row0: 5, col0: 3, content: { value: '- Sở Y tế', formula: null, numberFormat: '@' }, hasFormat: false },
  'danh sách chọn từ một vùng ô': { kind: 'offerList', sheet, areas: [cell], source: { kind: 'area', sheet: 'Phụ lục I', area: cell }, title: 'Trợ lý', hint: 'Chọn' },
  'danh sách chọn gõ sẵn': { kind: 'offerList', sheet, areas: [cell], source: { kind: 'values', values: ['Hoàn thành'] }, title: 'Trợ lý', hint: 'Chọn' },
  'bỏ danh sách chọn': { kind: 'removeList', sheet, areas: [cell] },
  'giới hạn tỷ lệ': { kind: 'restrictCells', sheet, areas: [cell], allows: 'percent', title: 'Trợ lý', hint: 'Gõ số từ 0 đến 100' },
  'giới hạn ngày': { kind: 'restrictCells', sheet, areas: [cell], allows: 'date', title: 'Trợ lý', hint: 'Gõ ngày' },
  'xóa một vùng ô': { kind: 'clearArea', sheet, area: cell },
  'bề rộng một cột': { kind: 'setColumnPoints', sheet, col0: 20, points: 90 },
  'đường kẻ như ô bên cạnh': { kind: 'formatAreas', sheet, areas: [cell], format: { border: { style: 'Continuous', weight: 'Thin', color: '#000000' } } },
  'cố định hàng đầu': { kind: 'freezeRows', sheet, rowCount: 1 },
};

const useCases: Readonly<Record<string, (port: WorkbookPort) => Promise<unknown>>> = {
  'Kiểm tra': (port) => checkWorkbook(port, { asOf: '2026-12-09' }),
  'Tạo báo cáo': (port) => createReport(port, { asOf: '2026-12-09', period: '2026-Q4', unit: null }),
  'Lưu báo cáo thành tệp riêng': (port) => exportReport(port, writeXlsx, sheet),
  'Xóa đánh dấu': (port) => removeMarks(port),
  'Sửa': (port) => applyFixes(port, []),
  'đến ô của một nội dung': (port) => showPlace(port, { sheet, row0: 5, col0: 3 }),
  'đọc ô': (port) => port.run((session) => session.readCells([{ sheet, row0: 5, col0: 3 }])),
  'theo dõi thay đổi': async () => (await createChangeWatch().watch(() => undefined))(),
  'đọc hình thức ô': (port) => port.run((session) => session.readLooks([{ sheet, row0: 5, col0: 3 }])),
  'đọc danh sách chọn': (port) => port.run((session) => session.readLists([{ sheet, area: cell }], 'Trợ lý')),
  ...Object.fromEntries(Object.entries(edits).map(([name, edit]) => [name, (port: WorkbookPort) => port.run((session) => session.apply([edit]))])),
};

test.each(Object.keys(useCases))('%s works in an Excel that has no more than the manifest asks for', async (name) => {
  await openSample('kh46-2025', { level: capabilities.core });
  await expect(useCases[name]?.(createExcelWorkbook())).resolves.not.toThrow();
});

test('an Excel below the minimum is told as such, not as a fault of ours', async () => {
  await openSample('kh46-2025', { level: '1.3' });
  await expect(checkWorkbook(createExcelWorkbook(), { asOf: '2026-12-09' })).rejects.toMatchObject({ code: 'not-supported' });
});

/** Lowest requirement set of each member name of the API, as Microsoft's own types state it. */
function setsOfNames(): ReadonlyMap<string, string> {
  const types = readFileSync(path.join(root, 'node_modules/@types/office-js/index.d.ts'), 'utf8');
  const api = types.slice(types.indexOf('declare namespace Excel {'));
  const sets = new Map<string, string>();
  for (const [, set = '', name = ''] of api.matchAll(/\[Api set: ExcelApi(?:Online)? ([\d.]+)[^\]]*\](?:(?!\/\*\*)[^])*?\*\/\s*(?:readonly )?(\w+)\??[(:]/g)) {
    const known = sets.get(name);
    if (known === undefined || isWithinLevel(set, known)) sets.set(name, set);
  }
  return sets;
}

/** Names of ours that the API has too, for something newer. */
const ours: ReadonlySet<string> = new Set(['content']);

/** Members that only a capability brings, by its name. */
const gated: Readonly<Record<string, Exclude<keyof typeof capabilities, 'core'>>> = { getMergedAreasOrNullObject: 'mergedAreas', triggerSource: 'changeSource' };

describe('names of the API in use', () => {
  const sets = setsOfNames();
  const folder = path.join(root, 'src/excel');
  const names = new Set(readdirSync(folder).flatMap((file) => [...readFileSync(path.join(folder, file), 'utf8').matchAll(/\.(\w+)/g)].map(([, name = '']) => name)));

  test('their sets are known', () => {
    expect(sets.size).toBeGreaterThan(1000);
    expect([sets.get('getMergedAreasOrNullObject'), sets.get('getRanges'), sets.get('dataValidation'), sets.get('getUsedRangeOrNullObject')]).toEqual(['1.13', '1.9', '1.8', '1.4']);
  });

  test('each that needs more than the manifest asks for stands under a capability of its set', () => {
    const above = [...names].filter((name) => !ours.has(name) && !isWithinLevel(sets.get(name) ?? '1.1', capabilities.core));
    expect(above.sort()).toEqual(Object.keys(gated));
    for (const [name, capability] of Object.entries(gated)) expect(capabilities[capability]).toBe(sets.get(name));
  });
});

test('what a capability brings is not asked of an Excel that has not got it', async () => {
  for (const [level, isTold] of [['1.12', false], ['1.13', true]] as const) {
    await openSample('kh46-2025', { level });
    const { snapshot } = await createExcelWorkbook().run((session) => session.read());
    expect(snapshot.sheets.every(({ merges }) => (merges !== undefined) === isTold)).toBe(true);
  }
});
