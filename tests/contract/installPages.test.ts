import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { WorkbookState } from '../../src/app/workbookState';
import type { Preferences } from '../../src/app/preferences/Preferences';

const root = path.resolve(__dirname, '../..');
const read = (...parts: readonly string[]) => readFileSync(path.join(root, ...parts), 'utf8');
const install = read('assets', 'install', 'cai-dat.md');
const section = (title: string) => install.split(/^## /m).find((part) => part.startsWith(title)) ?? '';

/** In which words the page tells an office of each thing that is kept; null = kept for the work of the add-in alone, with nothing that anybody typed. */
const keptInWorkbook: Readonly<Record<keyof WorkbookState, string | null>> = {
  version: null, drafts: null, addedColumns: null, colouring: null, findingList: null,
  reports: 'báo cáo đã lập', corrections: 'cách hiểu bảng', review: 'đã bỏ qua', settings: 'đơn vị', verdicts: 'lý do', reportChoices: 'người ký',
};
const keptForPerson: Readonly<Record<keyof Preferences, string>> = { language: 'Ngôn ngữ', grouping: 'cách gộp' };

test.each([...Object.values(keptInWorkbook), ...Object.values(keptForPerson)].filter((words) => words !== null))('an office is told that “%s” is kept', (words) => {
  expect(section('Dữ liệu được lưu ở đâu')).toContain(words);
});

test('an office is told what the log of its server holds, and what it does not', () => {
  expect(section('Dữ liệu được lưu ở đâu')).toMatch(/máy chủ \|.*số đếm, không có tên trang tính hay nội dung ô/);
  expect(section('Dữ liệu được lưu ở đâu')).toMatch(/bộ nhớ của trình duyệt nhúng \|.*tên trang tính mà cửa sổ thông báo/);
});

test('whoever replaces the folder on IIS is told to bring its settings along', () => {
  expect(section('Cập nhật')).toContain('`may-chu/web.config`');
});

test.each([['Linux', 'sha256sum -c SHA256SUMS'], ['Mac', 'shasum -a 256 -c SHA256SUMS'], ['Windows', 'Get-FileHash']])('on %s sums are checked by what is there: %s', (system, command) => {
  expect(section('Trong gói có gì')).toMatch(new RegExp(`[Tt]rên ${system}[^]{0,80}\n\`\`\`\n[^\`]*${command}`));
});

test('no command needs a shell that Windows does not start with', () => {
  const blocks = ['README.md', 'assets/install/cai-dat.md', 'assets/install/may-chu.md', 'assets/install/thu-muc-dung-chung.md'].flatMap((file) => [...read(file).matchAll(/^```\w*\n([^]*?)^```$/gm)].map(([, block]) => block));
  expect(blocks.length).toBeGreaterThan(0);
  expect(blocks.filter((block) => block?.includes('&&'))).toEqual([]);
});
