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
import { capabilities, isCapable } from '../../src/excel/capabilities';
import { createChangeWatch } from '../../src/excel/createChangeWatch';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { writeXlsx } from '../../src/files/writeXlsx';
import { whenHostReady } from '../../src/taskpane/host/whenHostReady';
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

const types = readFileSync(path.join(root, 'node_modules/@types/office-js/index.d.ts'), 'utf8');
const api = types.slice(types.indexOf('declare namespace Excel {'));

function lowest(found: Iterable<readonly [name: string, set: string]>): ReadonlyMap<string, string> {
  const sets = new Map<string, string>();
  for (const [name, set] of found) {
    const known = sets.get(name);
    if (known === undefined || isWithinLevel(set, known)) sets.set(name, set);
  }
  return sets;
}

/** Lowest requirement set of each member name of the API, of what is handed to it as options too, as Microsoft's own types state it. */
function setsOfNames(): ReadonlyMap<string, string> {
  const members = api.matchAll(/\[Api set: ExcelApi(?:Online|Desktop)? ([\d.]+)[^\]]*\](?:(?!\/\*\*)[^])*?\*\/\s*(?:readonly )?(\w+)\??[(:]/g);
  return lowest([...members].map(([, set = '', name = '']) => [name, set] as const));
}

/** Lowest requirement set of each enumerated value: that of the value where it states one, else that of its enumeration. */
function setsOfValues(): ReadonlyMap<string, string> {
  const enumerations = api.matchAll(/\[Api set: ExcelApi(?:Online|Desktop)? ([\d.]+)[^\]]*\](?:(?!\/\*\*)[^])*?\*\/\s*enum \w+ \{([^]*?)\n {4}\}/g);
  return lowest([...enumerations].flatMap(([, set = '', body = '']) =>
    [...body.matchAll(/((?:\/\*\*(?:(?!\*\/)[^])*\*\/\s*)?)\w+ = "(\w+)"/g)].map(([, comment = '', value = '']) => [value, /ExcelApi(?:Online|Desktop)? ([\d.]+)/.exec(comment)?.[1] ?? set] as const)));
}

/** The code of a folder of ours, or of one file, without its comments. */
function codeOf(place: string): string {
  const full = path.join(root, 'src', place);
  const files = place.includes('.') ? [full] : readdirSync(full, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file)).map((file) => path.join(full, file));
  return files.map((file) => readFileSync(file, 'utf8').replace(/\/\*[^]*?\*\/|(?<![:'"`])\/\/.*/g, '')).join('\n');
}

/** Every word that might be one of the API: members, keys of options, names taken out of an answer, and what stands in texts, such as `load('items/name')`. */
function wordsOf(code: string): ReadonlySet<string> {
  return new Set([...code.matchAll(/[A-Za-z]\w*/g)].map(([word]) => word));
}

/** Words of ours that the API has too, for something newer. */
const ours: ReadonlySet<string> = new Set(['Map', 'addresses', 'cellAddress', 'content', 'control', 'isProtected', 'show', 'target']);

/** Members and values that only a capability brings, by its name. */
const gated: Readonly<Record<string, Exclude<keyof typeof capabilities, 'core'>>> = { getMergedAreasOrNullObject: 'mergedAreas', triggerSource: 'changeSource', ThisLocalAddin: 'changeSource' };

describe('words of the API in use', () => {
  const names = setsOfNames();
  const values = setsOfValues();
  const setOf = (word: string) => names.get(word) ?? values.get(word) ?? '1.1';

  test('their sets are known', () => {
    expect([names.size > 1000, values.size > 500]).toEqual([true, true]);
    expect(['getMergedAreasOrNullObject', 'getRanges', 'dataValidation', 'getUsedRangeOrNullObject', 'onChanged', 'showPrompt', 'date'].map((name) => names.get(name))).toEqual(['1.13', '1.9', '1.8', '1.4', '1.7', '1.8', '1.2']);
    expect(['ThisLocalAddin', 'GreaterThanOrEqualTo', 'VeryHidden', 'Landscape', 'SlantDashDot'].map((value) => values.get(value))).toEqual(['1.14', '1.8', '1.1', '1.7', '1.1']);
  });

  test('each that needs more than the manifest asks for stands under a capability of its set', () => {
    const above = [...wordsOf(codeOf('excel'))].filter((word) => !ours.has(word) && !isWithinLevel(setOf(word), capabilities.core));
    expect(above.sort()).toEqual(Object.keys(gated).sort());
    for (const [word, capability] of Object.entries(gated)) expect(capabilities[capability]).toBe(setOf(word));
  });
});

/**
 * What is asked of Office itself, not of Excel. `always`: in every Excel that the manifest lets in. `perhaps`: what reads it must do without. Sets by
 * https://learn.microsoft.com/javascript/api/requirement-sets/common/office-add-in-requirement-sets
 */
const office: Readonly<Record<string, 'always' | 'perhaps'>> = {
  onReady: 'always', actions: 'always', context: 'always', 'context.document': 'always', 'context.document.getFilePropertiesAsync': 'always',
  /** DialogApi 1.1: Office 2016 and later. */
  'context.ui.displayDialogAsync': 'always',
  'context.officeTheme': 'perhaps', 'context.partitionKey': 'perhaps',
};

test('what is asked of Office is known, and so is whether every Excel has it', () => {
  const found = [...`${codeOf('excel')}${codeOf('taskpane')}${codeOf('commands')}`.matchAll(/\bOffice\??\.((?:context\??\.(?:ui\??\.|document\??\.)?)?[a-z]\w*)/g)].map(([, name = '']) => name.replaceAll('?', ''));
  expect([...new Set(found)].sort()).toEqual(Object.keys(office).sort());
});

test('an Excel that tells neither its theme nor a key for the storage starts the pane all the same', async () => {
  await openSample('kh46-2025');
  expect(Object.keys(Office.context)).not.toEqual(expect.arrayContaining(['officeTheme', 'partitionKey']));
  await expect(whenHostReady()).resolves.toEqual({ isDark: null, storagePartition: '' });
});

test('an Excel is asked for its capabilities once', async () => {
  await openSample('kh46-2025', { level: '1.13' });
  const asked = jest.spyOn(Office.context.requirements, 'isSetSupported');
  for (const round of [1, 2]) expect([round, isCapable('mergedAreas'), isCapable('changeSource')]).toEqual([round, true, false]);
  expect(asked).toHaveBeenCalledTimes(Object.keys(capabilities).length);
});

test('what a capability brings is not asked of an Excel that has not got it', async () => {
  for (const [level, isTold] of [['1.12', false], ['1.13', true]] as const) {
    await openSample('kh46-2025', { level });
    const { snapshot } = await createExcelWorkbook().run((session) => session.read());
    expect(snapshot.sheets.every(({ merges }) => (merges !== undefined) === isTold)).toBe(true);
  }
});
