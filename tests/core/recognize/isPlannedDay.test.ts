import { isPlannedDay } from '../../../src/core/recognize/isPlannedDay';
import { sheetOf } from '../../builders/sheetBuilder';
import { interpret, recognise } from '../../builders/understand';

test.each(['Dự kiến 30/11/2026', 'Gia hạn đến 30/6/2026', 'Chưa hoàn thành (30/9/2025)', 'trước 30/9/2025', 'Đang thực hiện, 12/2026', 'Sẽ xong 12/2026'])(
  '"%s" names an aim', (text) => expect(isPlannedDay(text)).toBe(true));
test.each(['30/9/2025', 'Tháng 9/2025', 'Đã xong ngày 20/9/2025', 'Năm 2025', ''])('"%s" does not', (text) => expect(isPlannedDay(text)).toBe(false));

test('an aim in the column of completion is not read as a completion date', () => {
  const head = ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian hoàn thành', 'Ngày hoàn thành thực tế'];
  const row = (ordinal: string, day: string) => [ordinal, `Xây dựng Đề án số ${ordinal} của tỉnh`, 'Sở Tài chính', 'Tháng 9/2025', day];
  const sheet = sheetOf([head, row('1', 'Dự kiến 30/11/2026'), row('2', '20/9/2025')]);
  const [table] = recognise(sheet).tables;
  if (!table) throw new Error('The sheet holds one table.');
  expect(interpret(sheet, table).items).toMatchObject([{ completedOn: null }, { completedOn: '2025-09-20' }]);
});
