import { builtInKnowledge } from '../../src/app/knowledge';
import { understandWorkbook } from '../../src/app/understandWorkbook';
import type { TableCorrection } from '../../src/core/model/correction';
import { sheetOf } from '../builders/sheetBuilder';

const rows = [
  ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian hoàn thành'],
  [1, 'Xây dựng đề án phát triển làng nghề', 'Sở Nội vụ', 'Tháng 9/2027'],
  [2, 'Ban hành kế hoạch đào tạo lao động', 'Sở Tài chính', 'Quý IV/2027'],
];
const plan = sheetOf(rows, { name: 'PL' });
const form = sheetOf(rows, { name: 'Mẫu' });
const understood = (sheets: readonly (typeof plan)[], corrections: readonly TableCorrection[]) => understandWorkbook({ sheets }, builtInKnowledge(), { asOf: '2026-11-22', corrections });
const signature = understood([plan], []).appendices[0]?.signature ?? '';
const notAnAppendix = (sheet: string): TableCorrection => ({ sheet, signature, kind: 'none', columns: {} });

test('what was said of a table on one sheet holds for none with the same headings on another', () => {
  const { appendices, leftTables } = understood([form, plan], [notAnAppendix('Mẫu')]);
  expect([appendices.map(({ sheet }) => sheet), leftTables.map(({ sheet }) => sheet)]).toEqual([['PL'], ['Mẫu']]);
});

test('it still holds where the sheet has another name by now', () => {
  const { appendices, leftTables } = understood([plan], [notAnAppendix('Tên cũ')]);
  expect([appendices, leftTables.map(({ reason }) => reason)]).toEqual([[], ['user']]);
});

test('what was said of a table whose heading was changed is told, since it holds no longer; of a sheet that is gone nothing is', () => {
  const said = notAnAppendix('PL');
  const edited = sheetOf([['TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian hoàn thành'], ...rows.slice(1)], { name: 'PL' });
  expect(understood([edited], [said, notAnAppendix('Tên cũ')]).lostCorrections).toEqual([said]);
  expect(understood([plan], [said]).lostCorrections).toEqual([]);
  expect(understood([{ ...edited, unread: 'too-large' }], [said]).lostCorrections).toEqual([]);
});
