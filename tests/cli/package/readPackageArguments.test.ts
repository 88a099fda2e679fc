import { BadInput } from '../../../src/cli/BadInput';
import { readPackageArguments } from '../../../src/cli/package/readPackageArguments';

const read = (argv: readonly string[], address?: string) => readPackageArguments(argv, { ADDIN_ADDRESS: address });

describe('the address of an office', () => {
  test.each([
    ['https://may-chu.tinh.gov.vn', 'https://may-chu.tinh.gov.vn/'],
    ['https://may-chu.tinh.gov.vn/phu-luc', 'https://may-chu.tinh.gov.vn/phu-luc/'],
    ['https://may-chu.tinh.gov.vn/phu-luc///', 'https://may-chu.tinh.gov.vn/phu-luc/'],
    [' https://MAY-CHU.tinh.gov.vn:8443/a/b/ ', 'https://may-chu.tinh.gov.vn:8443/a/b/'],
    ['https://10.0.0.5/phu-luc', 'https://10.0.0.5/phu-luc/'],
    ['https://maychu/phu-luc', 'https://maychu/phu-luc/'],
    ['https://sở.vn/x', 'https://xn--s-lym.vn/x/'],
    ['https://may-chu.tinh.gov.vn/Tien_ich/phu-luc.2026/~a', 'https://may-chu.tinh.gov.vn/Tien_ich/phu-luc.2026/~a/'],
    ['https://may-chu.tinh.gov.vn\\phu-luc', 'https://may-chu.tinh.gov.vn/phu-luc/'],
  ])('%s is taken as %s', (written, address) => {
    expect(read(['--address', written]).address).toBe(address);
    expect(read([], written).address).toBe(address);
  });

  test.each([
    ['', 'Chưa có địa chỉ'],
    ['  ', 'Chưa có địa chỉ'],
    ['may-chu.tinh.gov.vn', 'không phải một địa chỉ web'],
    ['phụ lục', 'không phải một địa chỉ web'],
    ['http://may-chu.tinh.gov.vn', 'https'],
    ['file:///C:/phu-luc', 'https'],
    ['https://may-chu.tinh.gov.vn/?a=1', 'sau dấu ?'],
    ['https://may-chu.tinh.gov.vn/?', 'sau dấu ?'],
    ['https://may-chu.tinh.gov.vn/#ngan', 'sau dấu ?'],
    ['https://quan-tri:mat-khau@may-chu.tinh.gov.vn/', 'mật khẩu'],
    ['https://may-chu.tinh.gov.vn/taskpane.html', 'thư mục'],
    ['https://may-chu.tinh.gov.vn/manifest.xml', 'thư mục'],
    ['https://localhost:3000/', 'máy này'],
    ['https://127.0.0.1/', 'máy này'],
    ['https://[::1]/', 'máy này'],
    ['https://appsforoffice.microsoft.com/lib', 'Microsoft'],
    ...['phu luc', 'phụ-lục', 'phu%20luc', '%', 'a&b', "a'b", 'a"b', 'a<b', 'a>b', 'a;b', '$&', 'a{b', 'a(b', 'a//b', 'a|b', '😀'].map((folder) => [`https://may-chu.tinh.gov.vn/${folder}/`, 'chữ không dấu']),
  ])('%j is refused: %s', (written, reason) => {
    expect(() => read([], written)).toThrow(BadInput);
    expect(() => read([], written)).toThrow(reason);
  });
});

test('what is written in the command goes before what is set in the machine', () => {
  expect(read(['--address', 'https://a.vn', '--offline', '--out', 'goi'], 'https://b.vn')).toEqual({ address: 'https://a.vn/', offline: true, out: 'goi' });
  expect(read([], 'https://b.vn')).toEqual({ address: 'https://b.vn/', offline: false, out: 'dist/package' });
});

test.each([
  [['--adress', 'https://a.vn'], '--adress'],
  [['https://a.vn'], 'https://a.vn'],
  [['--address'], '--address'],
  [['--out='], '--out'],
])('%j is refused and named', (argv, name) => {
  expect(() => read(argv, 'https://a.vn')).toThrow(BadInput);
  expect(() => read(argv, 'https://a.vn')).toThrow(name);
});
