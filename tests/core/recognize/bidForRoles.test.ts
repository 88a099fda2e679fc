import type { AppendixKind } from '../../../src/core/model/appendix';
import { bidForRoles, roleOfOtherKind } from '../../../src/core/recognize/bidForRoles';
import { compileVocabulary } from '../../../src/core/recognize/compileVocabulary';
import type { HeadedColumn } from '../../../src/core/recognize/HeadedColumn';
import { headingPeriod } from '../../../src/core/recognize/headingPeriod';
import type { ValueProfile } from '../../../src/core/recognize/profileValues';
import { headerVocabulary } from '../../../src/data/headerVocabulary';

const matcher = compileVocabulary(headerVocabulary);
const blank: ValueProfile = { filled: 0, averageLength: 0, ordinals: 0, deadlines: 0, agencies: 0, people: 0, quantities: 0, units: 0, measured: 0, deeds: 0 };
const filled = (rest: Partial<ValueProfile>): ValueProfile => ({ ...blank, filled: 10, averageLength: 10, ...rest });
const column = (heading: string, profile = blank, col0 = 0): HeadedColumn => ({ col0, heading, reading: matcher.read(heading), period: headingPeriod(heading), profile });

/** Roles for which the first of these columns bids, the strongest first. */
function roles(kind: AppendixKind, ...columns: readonly HeadedColumn[]): readonly string[] {
  const own = bidForRoles(columns, kind).filter((bid) => bid.column === columns[0]);
  return own.sort((a, b) => b.total - a.total).map(({ role }) => role);
}

test.each<[string, AppendixKind, readonly HeadedColumn[], string]>([
  ['agencies below "Đơn vị"', 'indicators', [column('Đơn vị', filled({ agencies: 1, averageLength: 12 }))], 'lead'],
  ['units below "Đơn vị"', 'indicators', [column('Đơn vị', filled({ units: 1, averageLength: 3 }))], 'unit'],
  ['dates below "Tiến độ"', 'tasks', [column('Tiến độ', filled({ deadlines: 1 }))], 'deadline'],
  ['sentences below "Tiến độ"', 'tasks', [column('Tiến độ', filled({ averageLength: 40 })), column('Thời hạn', filled({ deadlines: 1 }))], 'statusNote'],
  ['"Kết quả" beside a target', 'indicators', [column('Kết quả', filled({ quantities: 1 })), column('Mục tiêu năm 2026', filled({ quantities: 1 }))], 'actual'],
  ['"Kết quả" without a target beside it', 'indicators', [column('Kết quả', filled({ quantities: 1 }))], 'target'],
])('%s speak for a role: %s', (_, kind, columns, role) => expect(roles(kind, ...columns)[0]).toBe(role));

test.each<[AppendixKind, string]>([
  ['tasks', 'Đơn vị tính'], ['tasks', 'Chỉ tiêu giao'], ['indicators', 'Sản phẩm'], ['indicators', 'Tỷ lệ hoàn thành công việc (%)'],
])('in a table of %s "%s" bids for no role of the other kind', (kind, heading) => {
  const told = column(heading);
  expect(roles(kind, told)).not.toContain(roleOfOtherKind(told, kind)?.role ?? 'none');
});

test('a unit beside tasks is known for what it is', () => {
  expect(roleOfOtherKind(column('Đơn vị tính'), 'tasks')?.role).toBe('unit');
  expect(roleOfOtherKind(column('Đơn vị tính'), 'indicators')).toBeUndefined();
});

test('values that contradict a heading leave too little for a bid', () => {
  expect(roles('tasks', column('Tiến độ', filled({ averageLength: 1 })))).not.toContain('deadline');
});

test('every reason is kept with the bid', () => {
  const [best] = bidForRoles([column('Kết quả', filled({ quantities: 1 })), column('Mục tiêu năm 2026', filled({ quantities: 1 }))], 'indicators').filter(({ role }) => role === 'target');
  expect(best?.evidence.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['heading', 'values']));
  expect(bidForRoles([column('Cơ quan chủ trì')], 'tasks')[0]?.evidence).toEqual([{ kind: 'heading', detail: expect.any(String) }]);
});
