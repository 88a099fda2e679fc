import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { packageEntries } from '../../../src/cli/package/refuseForeignFolder';
import { listFiles } from '../../../src/cli/package/sumFiles';
import { writePackage } from '../../../src/cli/package/writePackage';

const root = path.resolve(__dirname, '../../..');
const address = 'https://may-chu.tinh.gov.vn/tien-ich/phu-luc/';
let work: string;
let built: string;

/** A built add-in in small: the pages and icons that the manifest names, one script, one library. */
function buildInSmall(): void {
  mkdirSync(built, { recursive: true });
  for (const page of ['taskpane', 'commands']) writeFileSync(path.join(built, `${page}.html`), '<!doctype html>');
  writeFileSync(path.join(built, 'manifest.xml'), 'https://localhost:3000/');
  cpSync(path.join(root, 'assets'), path.join(built, 'assets'), { recursive: true, filter: (file) => !/readme|samples|install/.test(file) });
  writeFileSync(`${built}.modules.json`, JSON.stringify({ 'taskpane.js': ['src/taskpane/index.tsx', 'node_modules/react/index.js', 'node_modules/@fluentui/react-icons/lib/index.js'] }));
}

const write = (out: string, order: Partial<Parameters<typeof writePackage>[0]> = {}) => writePackage({ root, built, out: path.join(work, out), address, ...order });
const read = (...parts: readonly string[]) => readFileSync(path.join(work, ...parts), 'utf8');

beforeEach(() => {
  work = mkdtempSync(path.join(os.tmpdir(), 'package-test-'));
  built = path.join(work, 'addin');
  buildInSmall();
});
afterEach(() => rmSync(work, { recursive: true, force: true }));

test('holds what an office needs, and no manifest of the developer’s machine', () => {
  const files = write('goi');
  expect(files.filter((file) => !file.startsWith('web/'))).toEqual(['CAI-DAT.html', 'GIAY-PHEP.txt', 'SHA256SUMS', 'manifest.xml', 'may-chu/nginx.conf', 'may-chu/web.config']);
  expect(files.filter((file) => /manifest/.test(file))).toEqual(['manifest.xml']);
  expect(files).toContain('web/assets/icon-app-32.png');
});

test('bears the address of the office everywhere and no other', () => {
  write('goi');
  const texts = ['manifest.xml', 'CAI-DAT.html', 'may-chu/nginx.conf'].map((file) => read('goi', file));
  for (const text of texts) expect(text).not.toMatch(/localhost|may-chu\.noi-bo/);
  expect(read('goi', 'manifest.xml').split(address)).toHaveLength(22);
  expect(read('goi', 'CAI-DAT.html')).toContain(`${address}taskpane.html`);
  expect(read('goi', 'may-chu/nginx.conf')).toContain('location /tien-ich/phu-luc/ {');
});

test('the same order gives the same bytes, and a new one replaces the old', () => {
  write('mot');
  write('hai');
  expect(read('hai', 'SHA256SUMS')).toBe(read('mot', 'SHA256SUMS'));
  write('hai', { address: 'https://khac.vn/' });
  expect(read('hai', 'SHA256SUMS')).not.toBe(read('mot', 'SHA256SUMS'));
  expect(read('hai', 'manifest.xml')).toContain('"https://khac.vn/taskpane.html"');
});

test('an old package gives way, and so does an empty folder', () => {
  mkdirSync(path.join(work, 'trong'));
  write('trong');
  expect(readdirSync(path.join(work, 'trong')).sort()).toEqual([...packageEntries].sort());
  write('trong');
});

test('the sums are those that sha256sum finds, for every file but their own list', () => {
  write('goi');
  const folder = path.join(work, 'goi');
  expect(read('goi', 'SHA256SUMS').trim().split('\n').map((line) => line.slice(66))).toEqual(listFiles(folder).filter((file) => file !== 'SHA256SUMS'));
  expect(execFileSync('sha256sum', ['--strict', '--quiet', '-c', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' })).toBe('');
});

test('names each library with its licence, and a text for each', () => {
  write('goi');
  const licences = read('goi', 'GIAY-PHEP.txt');
  for (const line of ['react 19', '@fluentui/react-icons 2', '@microsoft/office-js 1']) expect(licences).toContain(line);
  expect(licences).toContain('MICROSOFT OFFICE JAVASCRIPT');
});

describe('is not made', () => {
  const nothingLeft = (name: string) => expect(listFiles(work).filter((file) => file.startsWith(name))).toEqual([]);

  test('where nothing has been built', () => {
    expect(() => write('goi', { built: path.join(work, 'khong-co') })).toThrow('Chưa có tệp đã dựng');
    nothingLeft('goi');
  });

  test('over files of somebody else', () => {
    mkdirSync(path.join(work, 'cua-toi'));
    writeFileSync(path.join(work, 'cua-toi', 'ke-hoach.xlsx'), 'x');
    expect(() => write('cua-toi')).toThrow('không do lệnh này tạo ra');
    expect(existsSync(path.join(work, 'cua-toi', 'ke-hoach.xlsx'))).toBe(true);
  });

  const oldPackage = { 'SHA256SUMS': 'x', 'manifest.xml': '<OfficeApp><Id>6f1d3b52-8c47-4e0a-9b6e-2d5a7c81f394</Id></OfficeApp>' };

  test.each<readonly [sentence: string, entries: Readonly<Record<string, string>>, reason: string]>([
    ['sums of something else', { 'SHA256SUMS': 'x', 'anh.iso': 'x' }, 'không do lệnh này tạo ra'],
    ['a manifest without sums', { 'manifest.xml': oldPackage['manifest.xml'] }, 'không do lệnh này tạo ra'],
    ['another add-in', { ...oldPackage, 'manifest.xml': '<OfficeApp><Id>00000000-8c47-4e0a-9b6e-2d5a7c81f394</Id></OfficeApp>' }, 'không do lệnh này tạo ra'],
    ['a manifest without an id', { ...oldPackage, 'manifest.xml': '' }, 'không do lệnh này tạo ra'],
    ['somebody’s file beside an old package', { ...oldPackage, 'ke-hoach.xlsx': 'x' }, '“ke-hoach.xlsx” không thuộc gói'],
  ])('over a folder with %s, which stays as it is', (_, entries, reason) => {
    mkdirSync(path.join(work, 'cu'));
    for (const [name, text] of Object.entries(entries)) writeFileSync(path.join(work, 'cu', name), text);
    expect(() => write('cu')).toThrow(reason);
    expect(listFiles(path.join(work, 'cu'))).toEqual(Object.keys(entries).sort());
  });

  test('over a file', () => {
    writeFileSync(path.join(work, 'tep'), 'x');
    expect(() => write('tep')).toThrow('không do lệnh này tạo ra');
    expect(read('tep')).toBe('x');
  });

  test('where the manifest names a file that is not there; all that is wrong is said', () => {
    rmSync(path.join(built, 'commands.html'));
    rmSync(path.join(built, 'assets', 'icon-app-16.png'));
    expect(() => write('goi')).toThrow(/commands\.html[^]*icon-app-16\.png/);
    nothingLeft('goi');
  });

  test('with a library whose licence nobody has looked at', () => {
    const strange = path.join(work, 'node_modules', 'la');
    mkdirSync(strange, { recursive: true });
    writeFileSync(path.join(strange, 'package.json'), JSON.stringify({ name: 'la', version: '1.0.0', license: 'GPL-3.0-only' }));
    const inside = path.relative(root, path.join(strange, 'index.js')).replaceAll('\\', '/');
    writeFileSync(`${built}.modules.json`, JSON.stringify({ 'taskpane.js': [inside] }));
    expect(() => write('goi')).toThrow('GPL-3.0-only');
    nothingLeft('goi');
  });

  test('with a library that keeps back the text of its licence', () => {
    const strange = path.join(work, 'node_modules', 'la');
    mkdirSync(strange, { recursive: true });
    writeFileSync(path.join(strange, 'package.json'), JSON.stringify({ name: 'la', version: '1.0.0', license: 'Apache-2.0' }));
    writeFileSync(`${built}.modules.json`, JSON.stringify({ 'taskpane.js': [path.relative(root, path.join(strange, 'index.js')).replaceAll('\\', '/')] }));
    expect(() => write('goi')).toThrow('văn bản giấy phép');
  });
});
