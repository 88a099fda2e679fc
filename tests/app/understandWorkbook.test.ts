import { builtInKnowledge } from '../../src/app/knowledge';
import { understandWorkbook } from '../../src/app/understandWorkbook';
import type { TableCorrection } from '../../src/core/model/correction';
import type { ManualVerdict } from '../../src/core/model/tracking';
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

describe('what is remembered', () => {
  const item = { kind: 'task', sheet: 'PL', ordinal: '1', content: 'xay dung de an phat trien lang nghe', section: '' } as const;
  const verdict: ManualVerdict = { item, verdict: 'done-on-time', reason: 'Đã nghiệm thu', period: '2026-Q4', asOf: '2026-12-09' };
  const heading = ['Kỳ báo cáo', 'Ngày chốt', 'Phụ lục', 'Loại', 'TT', 'Nội dung', 'Kết quả', 'Ghi theo phụ lục', 'Đánh giá', 'Cách đánh giá'];
  const history = sheetOf([heading, ['Quý III/2026', '09/09/2026', 'PL', 'Nhiệm vụ', 1, 'Xây dựng đề án phát triển làng nghề', 30, 'Đang làm', 'Đang thực hiện trong hạn', 'Tự động']], { name: 'Các kỳ' });
  const recalled = (sheets: readonly (typeof plan)[], rest: object = {}) => understandWorkbook({ sheets }, builtInKnowledge(), { asOf: '2026-11-22', corrections: [], ...rest });

  test('a verdict of the user goes before the computed one', () => {
    const { progress, manualVerdicts, lostVerdicts } = recalled([plan], { verdicts: [verdict] });
    expect([...progress.values()][0]?.map((each) => each.kind === 'task' && each.status)).toEqual(['done-on-time', 'not-started-yet']);
    expect([[...manualVerdicts.values()], lostVerdicts]).toEqual([[verdict], []]);
  });

  test('a verdict whose item or whole sheet is gone is told, one on a sheet that was not read is not', () => {
    const lost = { ...verdict, item: { ...item, content: 'viec da bo' } };
    expect(recalled([plan], { verdicts: [lost] }).lostVerdicts).toEqual([lost]);
    expect(recalled([form], { verdicts: [lost] }).lostVerdicts).toEqual([lost]);
    expect(recalled([{ ...plan, values: [], numberFormats: [], unread: 'too-large' }], { verdicts: [verdict] }).lostVerdicts).toEqual([]);
  });

  test('the sheet of closed periods is read under any name, and is neither an appendix nor a table that was left', () => {
    const { appendices, leftTables, history: read } = recalled([plan, history]);
    expect([appendices.map(({ sheet }) => sheet), leftTables, read?.rows.map(({ record }) => [record.period, record.value])]).toEqual([['PL'], [], [['2026-Q3', 30]]]);
    expect(recalled([plan]).history).toBeNull();
  });
});
