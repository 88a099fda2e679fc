import type { TableCorrection } from '../../../src/core/model/correction';
import { correctionFor } from '../../../src/core/recognize/applyCorrection';
import { sheetOf } from '../../builders/sheetBuilder';
import { recognise } from '../../builders/understand';

const rows = [
  ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời hạn', 'Mã hồ sơ một cửa'],
  ['1', 'Xây dựng cổng dữ liệu mở', 'Sở Y tế', 'Sở Tài chính', 'Quý I/2026', 'x'],
  ['2', 'Rà soát quy trình nội bộ', 'Sở Nội vụ', 'Sở Y tế', 'Năm 2026', 'y'],
];
const contacts = [['TT', 'Họ và tên', 'Việc phải làm', 'Ngày'], ['1', 'Trần Văn B', 'Gửi báo cáo tháng', '30/6/2026']];
const signatureOf = (cells: typeof rows) => {
  const { tables, left } = recognise(sheetOf(cells));
  return tables[0]?.signature ?? left[0]?.signature ?? '';
};
const correct = (cells: typeof rows, correction: Partial<TableCorrection>, name = 'PL') =>
  recognise(sheetOf(cells, { name }), { corrections: [{ sheet: 'PL', signature: signatureOf(cells), kind: 'tasks', columns: {}, ...correction }] });
const placesOf = ({ tables: [table] }: ReturnType<typeof recognise>) => Object.fromEntries(Object.values(table?.columns ?? {}).map(({ role, col0 }) => [role, col0]));
const asRecognised = { ordinal: 0, content: 1, lead: 2, supporting: 3, deadline: 4 };

test('a correction without columns confirms what was recognised', () => {
  const recognition = correct(rows, {});
  expect(placesOf(recognition)).toEqual(asRecognised);
  expect(recognition.tables[0]).toMatchObject({ kind: 'tasks', isConfirmed: true, needsConfirmation: false });
});

test('nothing is confirmed without a correction', () => {
  expect(recognise(sheetOf(rows)).tables[0]).toMatchObject({ isConfirmed: false, needsConfirmation: false });
});

const moves: readonly (readonly [sentence: string, columns: TableCorrection['columns'], expected: Record<string, number>])[] = [
  ['a role that moves is taken from the column that had it', { deliverable: 5 }, { ...asRecognised, deliverable: 5 }],
  ['a column that is given a role loses the one it had', { lead: 3 }, { ordinal: 0, content: 1, lead: 3, deadline: 4 }],
  ['two roles change places', { lead: 3, supporting: 2 }, { ...asRecognised, lead: 3, supporting: 2 }],
  ['null takes a role away', { supporting: null }, { ordinal: 0, content: 1, lead: 2, deadline: 4 }],
  ['a place that the table does not have is passed over', { lead: 17, deadline: -1 }, asRecognised],
  ['the same place again changes nothing', { lead: 2 }, asRecognised],
];
test.each(moves)('%s', (_, columns, expected) => {
  expect(placesOf(correct(rows, { columns }))).toEqual(expected);
});

test('what the user said is the evidence', () => {
  const [table] = correct(rows, { columns: { lead: 3 } }).tables;
  expect(table?.columns.lead?.evidence).toEqual([{ kind: 'user', detail: '' }]);
});

test('a column that the user places is unrecognised no more', () => {
  expect(recognise(sheetOf(rows)).tables[0]?.unrecognised).toHaveLength(1);
  expect(correct(rows, { columns: { note: 5 } }).tables[0]?.unrecognised).toEqual([]);
});

test('of several targets another one counts; the first stays beside it', () => {
  const years = [['TT', 'Chỉ tiêu', 'ĐVT', 'Năm 2026', 'Năm 2027', 'x'], ['1', 'Tỷ lệ hộ nghèo', '%', '3', '2', '']];
  const [table] = correct(years, { kind: 'indicators', columns: { target: 4 } }).tables;
  expect(table?.columns.target?.col0).toBe(4);
  expect(table?.otherColumns).toMatchObject([{ role: 'target', col0: 3 }]);
});

test('the kind is what the user says it is', () => {
  expect(correct(rows, { kind: 'indicators' }).tables[0]).toMatchObject({ kind: 'indicators', isConfirmed: true });
});

test('a table that is no appendix is left alone because the user said so', () => {
  const { tables, left } = correct(rows, { kind: 'none' });
  expect(tables).toEqual([]);
  expect(left).toMatchObject([{ reason: 'user' }]);
});

test('a table left alone becomes an appendix when the user gives it a kind', () => {
  expect(recognise(sheetOf(contacts)).tables).toEqual([]);
  const { tables } = correct(contacts, { columns: { content: 2, lead: 1, deadline: 3 } });
  expect(tables).toMatchObject([{ kind: 'tasks', isConfirmed: true, needsConfirmation: false, columns: { content: { col0: 2 }, lead: { col0: 1 } } }]);
});

test('rows above and columns to the left do not part a table from its correction', () => {
  const moved = [[''], ['', 'Phụ lục kèm theo'], ...rows.map((row) => ['', ...row])];
  expect(signatureOf(moved)).toBe(signatureOf(rows));
  const recognition = recognise(sheetOf(moved, { name: 'PL' }), { corrections: [{ sheet: 'PL', signature: signatureOf(rows), kind: 'tasks', columns: { lead: 3 } }] });
  expect(placesOf(recognition)).toMatchObject({ lead: 4 });
});

const said = (sheet: string, signature = 's'): TableCorrection => ({ sheet, signature, kind: 'tasks', columns: {} });
const found: readonly (readonly [sentence: string, corrections: readonly TableCorrection[], expected: string | undefined])[] = [
  ['the one for its own sheet', [said('Cũ'), said('PL')], 'PL'],
  ['the only one for these headings, since sheets get renamed', [said('Cũ'), said('PL', 'other')], 'Cũ'],
  ['none where two other sheets have these headings', [said('Cũ'), said('Khác')], undefined],
  ['none for other headings', [said('PL', 'other')], undefined],
];
test.each(found)('the correction that holds is %s', (_, corrections, expected) => {
  expect(correctionFor('PL', 's', corrections)?.sheet).toBe(expected);
});
