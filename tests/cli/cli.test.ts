import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { read } from '@e965/xlsx';
import { emptyState, readState, writeState } from '../../src/app/workbookState';
import { usualSettings } from '../../src/core/model/tracking';
import { createWorkbook } from '../../src/embedded/xlsx/EmbeddedWorkbook';
import { openWorkbook } from '../../src/embedded/xlsx/openWorkbook';
import { saveWorkbook } from '../../src/embedded/xlsx/saveWorkbook';
import { stateKey } from '../../src/excel/readWorkbook';
import { samplePath } from '../builders/openSample';

const root = path.join(__dirname, '..', '..');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as a user does, in a process of its own. */
function cli(...args: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', path.join('src', 'cli', 'main.ts'), ...args], { cwd: root, maxBuffer: 1 << 27 }, (error, stdout, stderr) => {
      resolve({ status: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

/** A file in the test's own folder. */
function file(name: string, content?: string | Uint8Array): string {
  const target = path.join(folder, name);
  if (content !== undefined) writeFileSync(target, content);
  return target;
}

interface Inspection {
  readonly sheets: readonly { readonly name: string; readonly tables: readonly { readonly kind: string; readonly headerRows: number[]; readonly columns: object; readonly items: readonly Record<string, unknown>[] }[] }[];
}

test('inspect prints what was understood, rows from 1 and columns as letters', async () => {
  const { status, stdout } = await cli('inspect', samplePath('kh46-2025'), '--as-of', '2026-12-09');
  expect(status).toBe(0);
  const [indicators, tasks] = (JSON.parse(stdout) as Inspection).sheets.map(({ tables }) => tables[0]);
  expect(tasks).toMatchObject({ kind: 'tasks', headerRows: [4, 4], columns: { ordinal: 'A', content: 'B', lead: 'C', supporting: 'D', deadline: 'E' } });
  expect(tasks?.items).toHaveLength(113);
  expect(tasks?.items[8]).toMatchObject({
    row: 14,
    ordinal: '9',
    section: 5,
    leads: [{ text: 'Sở, ban, ngành thành phố', agency: 'nhom-so-ban-nganh' }, { text: 'Ủy ban nhân dân cấp xã', agency: 'nhom-ubnd-cap-xa' }],
    supporting: [{ text: 'Sở Nội vụ', agency: 'so-noi-vu' }, { text: 'Sở Khoa học và Công nghệ', agency: 'so-khoa-hoc-va-cong-nghe' }],
    deadline: { text: 'Tháng 9/2025', kind: 'month', start: '2025-09-01', end: '2025-09-30' },
    status: 'overdue',
  });
  expect(indicators?.items[2]).toMatchObject({ target: { text: '≤ 10', comparator: '<=', value: 10, upper: null, horizon: '2030-12-31', form: 'number' } });
  expect(indicators?.items[2]).not.toHaveProperty('actual');
});

test('check prints a line a finding and ends with 1 where there is an error', async () => {
  const { status, stdout } = await cli('check', samplePath('kh46-2025'), '--as-of', '2026-12-09');
  expect(status).toBe(1);
  expect(stdout).toContain('Phụ lục II!D109: Lỗi [agency-misspelled]');
});

test('check --json gives rule, severity, sheet, cell, message and suggestion', async () => {
  const { status, stdout } = await cli('check', samplePath('kts-2026-2030'), '--json');
  expect(status).toBe(0);
  const { findings } = JSON.parse(stdout) as { findings: Record<string, unknown>[] };
  expect(findings.length).toBeGreaterThan(0);
  for (const finding of findings) expect(Object.keys(finding)).toEqual(['rule', 'severity', 'sheet', 'cell', 'message', 'suggestion']);
});

test('check says how much was set aside and which rules are switched off, and the JSON stays as it is', async () => {
  const workbook = await openWorkbook(readFileSync(samplePath('kh46-2025')));
  const ignored = [{ scope: 'text', ruleId: 'deadline-before-plan', subject: 'Tháng 7/2025' }] as const;
  workbook.settings.set(stateKey, writeState({ ...emptyState, review: { ignored, switchedOff: ['ordinal-duplicate', 'quy-tac-cua-ban-sau'] } }));
  const { status, stdout, stderr } = await cli('check', file('da-xem.xlsx', await saveWorkbook(workbook)), '--json', '--as-of', '2026-12-09');
  expect(status).toBe(1);
  const { findings } = JSON.parse(stdout) as { findings: { rule: string; cell: string }[] };
  expect(findings.filter(({ rule }) => rule === 'ordinal-duplicate' || rule === 'deadline-before-plan')).toMatchObject([{ cell: 'E44' }]);
  expect(stderr).toMatch(/^Không kể 1 phát hiện .+\nKhông áp dụng 1 quy tắc đang tắt trong tệp này: Số thứ tự trùng\..+\n$/);
});

test('check --out writes a copy with the marks, the colours of progress and their legend, and leaves the input as it is', async () => {
  const input = file('goc.xlsx');
  copyFileSync(samplePath('kh46-2025'), input);
  const before = readFileSync(input);
  const out = file('danh-dau.xlsx');
  expect((await cli('check', input, '--out', out)).status).toBe(1);
  expect(readFileSync(input).equals(before)).toBe(true);
  const sheet = (await openWorkbook(readFileSync(out))).book.getWorksheet('Phụ lục II');
  const formulas = sheet?.conditionalFormattings.flatMap(({ rules }) => rules.flatMap((rule) => ('formulae' in rule ? (rule.formulae ?? []) : []))).map(String) ?? [];
  for (const look of ['error', 'warning', 'lagging', 'pending']) expect(formulas).toContainEqual(expect.stringContaining(` ${look}"`));
  expect(sheet?.getCell('B126').value).toMatch(/^Chú giải tiến độ \(Trợ lý Phụ lục\), số liệu tính đến ngày \d\d\/\d\d\/\d{4}$/);
});

test('check --out --list adds a sheet with links to the cells, prints what it prints without, and is not confused by the sheet', async () => {
  const out = file('danh-sach.xlsx');
  const args = ['--json', '--as-of', '2026-12-09'] as const;
  const [plain, listed] = await Promise.all([cli('check', samplePath('kts-2026-2030'), ...args), cli('check', samplePath('kts-2026-2030'), '--out', out, '--list', ...args)]);
  expect({ ...listed, stderr: '' }).toEqual({ ...plain, stderr: '' });
  const { findings } = JSON.parse(plain.stdout) as { findings: unknown[] };
  expect(listed.stderr).toBe(`Đã ghi ${findings.length} nội dung cần rà soát vào trang “Kết quả kiểm tra”.\n`);
  const sheet = (await openWorkbook(readFileSync(out))).book.getWorksheet('Kết quả kiểm tra');
  expect(sheet?.getCell('C6').hyperlink).toMatch(/^#'.+'![A-Z]+\d+$/);
  expect((await cli('check', out, ...args)).stdout).toBe(plain.stdout);
});

test('what was coloured is inspected and checked as if it were not', async () => {
  const out = file('to-mau.xlsx');
  const args = ['--as-of', '2026-12-09'] as const;
  await cli('check', samplePath('theo-doi-quy-4-2026'), '--out', out, ...args);
  for (const command of ['inspect', 'check'] as const) {
    expect((await cli(command, out, ...args)).stdout).toBe((await cli(command, samplePath('theo-doi-quy-4-2026'), ...args)).stdout);
  }
});

test('what a later version remembers is not passed over by colours', async () => {
  const workbook = await openWorkbook(readFileSync(samplePath('kts-2026-2030')));
  workbook.settings.set(stateKey, JSON.stringify({ version: 2 }));
  const out = file('ban-sau-to-mau.xlsx');
  const { status, stderr } = await cli('check', file('ban-sau.xlsx', await saveWorkbook(workbook)), '--out', out, '--as-of', '2026-12-09');
  expect([status, stderr.trim().split('\n').length]).toEqual([0, 1]);
  expect((await openWorkbook(readFileSync(out))).book.getWorksheet('Phụ lục II')?.conditionalFormattings).toEqual([]);
});

test('inspect judges by the thresholds kept in the workbook', async () => {
  const statusesOf = async (input: string) => {
    const { stdout } = await cli('inspect', input, '--as-of', '2026-12-09');
    return (JSON.parse(stdout) as Inspection).sheets.flatMap(({ tables }) => tables.flatMap(({ items }) => items.map(({ status }) => status)));
  };
  const workbook = await openWorkbook(readFileSync(samplePath('theo-doi-quy-4-2026')));
  workbook.settings.set(stateKey, writeState({ ...emptyState, settings: { ...usualSettings, unit: 'Sở Tài chính', thresholds: { dueSoonDays: 0 } } }));
  const [usual, own] = [await statusesOf(samplePath('theo-doi-quy-4-2026')), await statusesOf(file('nguong.xlsx', await saveWorkbook(workbook)))];
  expect(usual).toContain('due-soon');
  expect(own).not.toContain('due-soon');
  expect(own).toHaveLength(usual.length);
});

test('report writes a copy with the report sheet, which another reader can read', async () => {
  const out = file('bao-cao.xlsx');
  const { status, stdout } = await cli('report', samplePath('theo-doi-quy-4-2026'), '--out', out, '--period', '2026-Q4', '--as-of', '2026-12-09');
  expect(status).toBe(0);
  expect(stdout).toContain('Báo cáo tổng hợp');
  const book = read(readFileSync(out));
  expect(book.SheetNames.at(-1)).toBe('Báo cáo tổng hợp');
  const sheet = book.Sheets['Báo cáo tổng hợp'];
  expect(sheet?.['F1']).toMatchObject({ v: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' });
  expect(sheet?.['A6']).toMatchObject({ v: 'BÁO CÁO' });
});

test('report keeps the choices in the copy, and writes the report alone with what they say', async () => {
  const choices = file('lua-chon.json', JSON.stringify({ issuer: 'Sở Khoa học và Công nghệ', symbol: 'SKHCN', leftOutSections: ['direction'] }));
  const [out, alone] = [file('bao-cao-chon.xlsx'), file('chi-bao-cao.xlsx')];
  const { status, stderr } = await cli('report', samplePath('kts-2026-2030'), '--out', out, '--only-report', alone, '--choices', choices, '--as-of', '2026-12-09');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const book = read(readFileSync(alone));
  expect(book.SheetNames).toEqual(['Báo cáo tổng hợp']);
  const shown = Object.values(book.Sheets['Báo cáo tổng hợp'] ?? {}).map((cell: unknown) => String((cell as { readonly v?: unknown }).v ?? ''));
  expect(shown).toContain('SỞ KHOA HỌC VÀ CÔNG NGHỆ');
  expect(shown.filter((text) => text.includes('CHỈ ĐẠO'))).toEqual([]);
  expect(readState(String((await openWorkbook(readFileSync(out))).settings.get(stateKey))).reportChoices).toMatchObject({ symbol: 'SKHCN', leftOutSections: ['direction'] });
});

test('report --each writes a sheet for each lead agency', async () => {
  const out = file('tung-co-quan.xlsx');
  const { status, stdout } = await cli('report', samplePath('kts-2026-2030'), '--out', out, '--each', '--as-of', '2026-12-09');
  expect(status).toBe(0);
  const { SheetNames } = read(readFileSync(out));
  expect(SheetNames.filter((name) => name.startsWith('BC '))).toHaveLength(12);
  expect(stdout.trim().split('\n')).toHaveLength(12);
});

const badInput: readonly (readonly [sentence: string, args: () => readonly string[] | Promise<readonly string[]>, says: RegExp])[] = [
  ['a file that is not there', () => ['inspect', file('khong-co.xlsx')], /Không đọc được/],
  ['a text file', () => ['check', file('van-ban.xlsx', 'TT;Nhiệm vụ\n1;Xây dựng')], /tệp văn bản/],
  ['a file cut short', () => ['check', file('hong.xlsx', readFileSync(samplePath('kh46-2025')).subarray(0, 5000))], /bị hỏng/],
  ['an empty file', () => ['inspect', file('rong.xlsx', '')], /không có trang tính|không phải/],
  ['a workbook without an appendix, checked', async () => ['check', file('trang.xlsx', await saveWorkbook(createWorkbook(['A'])))], /Không tìm thấy phụ lục/],
  ['a workbook without an appendix, inspected', async () => ['inspect', file('trang.xlsx', await saveWorkbook(createWorkbook(['A'])))], /Không tìm thấy phụ lục/],
  ['a workbook without an appendix, reported', async () => ['report', file('trang.xlsx', await saveWorkbook(createWorkbook(['A']))), '--out', file('x.xlsx')], /Không tìm thấy phụ lục/],
  ['no command', () => [], /Cách dùng/],
  ['an unknown option', () => ['check', samplePath('kh46-2025'), '--nhanh'], /Cách dùng/],
  ['an option of another command', () => ['inspect', samplePath('kh46-2025'), '--period', '2026-Q4'], /không có tùy chọn --period/],
  ['a date that does not exist', () => ['check', samplePath('kh46-2025'), '--as-of', '2026-02-30'], /Ngày “2026-02-30” không đúng/],
  ['a period that does not exist', () => ['report', samplePath('kh46-2025'), '--out', file('x.xlsx'), '--period', '2026-Q5'], /Kỳ báo cáo/],
  ['choices of a sheet that is not there', () => ['report', samplePath('kts-2026-2030'), '--out', file('x.xlsx'), '--choices', file('trang.json', '{"leftOutSheets":["Phụ lục 9"]}')], /Không có trang “Phụ lục 9”/],
  ['a report without a destination', () => ['report', samplePath('kh46-2025')], /--out/],
  ['a destination in a folder that is not there', () => ['report', samplePath('kh46-2025'), '--out', file('khong-co/x.xlsx')], /Không ghi được/],
];

test.each(badInput)('%s is told in one line, with exit status 2 and nothing written', async (_, args, says) => {
  const { status, stderr } = await cli(...(await args()));
  expect(status).toBe(2);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toMatch(says);
  expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
  expect(readdirSync(folder).filter((name) => name === 'x.xlsx' || name.endsWith('.tmp'))).toEqual([]);
});

/** A workbook of one clean indicator, so that nothing is found. */
async function cleanWorkbook(date1904: boolean): Promise<Uint8Array> {
  const workbook = createWorkbook(['Phụ lục']);
  workbook.date1904 = date1904;
  const sheet = workbook.book.getWorksheet('Phụ lục');
  sheet?.addRows([['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu đến năm 2030', 'Cơ quan chủ trì'], ['1', 'Tỷ lệ dân số có chữ ký số', '%', '≥ 70', 'Sở Khoa học và Công nghệ']]);
  return saveWorkbook(workbook);
}

test('a sheet without a slip is said to be so', async () => {
  const { status, stdout, stderr } = await cli('check', file('sach.xlsx', await cleanWorkbook(false)), '--as-of', '2026-12-09');
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: 'Không phát hiện lỗi.\n', stderr: '' });
});

test('a workbook that counts days from 1904 is like any other', async () => {
  const { status, stdout, stderr } = await cli('check', file('mac.xlsx', await cleanWorkbook(true)), '--as-of', '2026-12-09');
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: 'Không phát hiện lỗi.\n', stderr: '' });
});

test('an agency with nothing to report is named', async () => {
  const { status, stderr } = await cli('report', samplePath('kts-2026-2030'), '--out', file('khong.xlsx'), '--unit', 'Sở Không Có', '--as-of', '2026-12-09');
  expect(status).toBe(2);
  expect(stderr).toMatch(/^Không có chỉ tiêu, nhiệm vụ nào do “Sở Không Có” chủ trì hoặc phối hợp\..*\n$/);
  expect(existsSync(file('khong.xlsx'))).toBe(false);
});

test('the input is never overwritten, whatever is asked', async () => {
  const input = file('goc2.xlsx');
  copyFileSync(samplePath('kts-2026-2030'), input);
  const before = readFileSync(input);
  const { status, stderr } = await cli('check', input, '--out', input);
  expect(status).toBe(2);
  expect(stderr).toMatch(/chính là tệp đầu vào/);
  expect(readFileSync(input).equals(before)).toBe(true);
});
