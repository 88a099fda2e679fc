import fc from 'fast-check';
import { matchReferences } from '../../../src/core/history/matchReferences';
import { headingsOver, referenceOf } from '../../../src/core/history/referenceOf';
import type { Appendix, Section } from '../../../src/core/model/appendix';
import type { ItemReference } from '../../../src/core/model/itemReference';
import { groupRow, indicatorAppendix, taskAppendix } from '../../builders/appendixBuilder';

const section = (title: string): Section => ({ row0: 4, ordinal: 'I', title, horizon: null });
const until2030 = section('Đến năm 2030');
const until2045 = section('Đến năm 2045');

interface Row {
  readonly content: string;
  readonly ordinal?: string;
  readonly section?: Section;
}
const tasks = (rows: readonly Row[], sheet = 'PL II') => taskAppendix(rows, { sheet });
const referencesOf = (...appendices: readonly Appendix[]): readonly ItemReference[] => appendices.flatMap((appendix) => appendix.items.map((item) => referenceOf(appendix, item)));

/** Each reference, and where its item stands: "sheet ordinal content"; null where there is none. */
function meant(references: readonly ItemReference[], ...appendices: readonly Appendix[]): readonly (string | null)[] {
  const names = new Map(appendices.flatMap((appendix) => appendix.items.map((item) => [item, `${appendix.sheet} ${item.ordinal} ${item.content}`] as const)));
  return matchReferences(references, appendices).map((item) => (item ? (names.get(item) ?? '?') : null));
}

const data = { content: 'Xây dựng trung tâm dữ liệu', ordinal: '1' };
const training = { content: 'Tập huấn kỹ năng số', ordinal: '2' };
const portal = { content: 'Nâng cấp Cổng dịch vụ công', ordinal: '3' };

test('the section and the group that an item stands under belong to its reference', () => {
  const [item] = taskAppendix([{ content: 'Cấp xã', ordinal: '7.1', section: until2030, group: groupRow(6, '7', 'Thủ tục hành chính') }]).items;
  expect(item && headingsOver(item)).toBe('Đến năm 2030 – Thủ tục hành chính');
  expect(item && referenceOf({ sheet: 'PL' }, item)).toEqual({ kind: 'task', sheet: 'PL', ordinal: '7.1', content: 'cap xa', section: 'den nam 2030 thu tuc hanh chinh' });
});

describe('an item is found again', () => {
  const before = tasks([data, training, portal]);
  test.each<readonly [sentence: string, after: Appendix, expected: readonly (string | null)[]]>([
    ['where nothing has changed', before, ['PL II 1 Xây dựng trung tâm dữ liệu', 'PL II 2 Tập huấn kỹ năng số', 'PL II 3 Nâng cấp Cổng dịch vụ công']],
    ['where rows were moved', tasks([portal, data, training]), ['PL II 1 Xây dựng trung tâm dữ liệu', 'PL II 2 Tập huấn kỹ năng số', 'PL II 3 Nâng cấp Cổng dịch vụ công']],
    ['under a new number', tasks([{ content: 'Việc mới', ordinal: '1' }, { ...data, ordinal: '2' }, { ...training, ordinal: '3' }, { ...portal, ordinal: '4' }]), ['PL II 2 Xây dựng trung tâm dữ liệu', 'PL II 3 Tập huấn kỹ năng số', 'PL II 4 Nâng cấp Cổng dịch vụ công']],
    ['on a sheet with a new name', tasks([data, training, portal], 'Nhiệm vụ'), ['Nhiệm vụ 1 Xây dựng trung tâm dữ liệu', 'Nhiệm vụ 2 Tập huấn kỹ năng số', 'Nhiệm vụ 3 Nâng cấp Cổng dịch vụ công']],
    ['written with other marks, capitals and spaces', tasks([{ ...data, content: 'XÂY DỰNG  trung tâm dữ liệu' }, training, { ...portal, content: 'Nâng cấp cống dịch vụ công' }]), ['PL II 1 XÂY DỰNG  trung tâm dữ liệu', 'PL II 2 Tập huấn kỹ năng số', 'PL II 3 Nâng cấp cống dịch vụ công']],
    ['with a slip mended', tasks([{ ...data, content: 'Xây dựng trung tâm dữ kiệu' }, training, portal]), ['PL II 1 Xây dựng trung tâm dữ kiệu', 'PL II 2 Tập huấn kỹ năng số', 'PL II 3 Nâng cấp Cổng dịch vụ công']],
    ['under a section that has another name', tasks([data, { ...training, section: section('Về con người') }, portal]), ['PL II 1 Xây dựng trung tâm dữ liệu', 'PL II 2 Tập huấn kỹ năng số', 'PL II 3 Nâng cấp Cổng dịch vụ công']],
    ['under a section that is new', tasks([{ ...data, section: until2030 }, { ...training, section: until2030 }, { ...portal, section: until2030 }]), ['PL II 1 Xây dựng trung tâm dữ liệu', 'PL II 2 Tập huấn kỹ năng số', 'PL II 3 Nâng cấp Cổng dịch vụ công']],
  ])('%s', (_, after, expected) => expect(meant(referencesOf(before), after)).toEqual(expected));

  test('on another sheet that it was moved to, where its words stand nowhere else', () => {
    expect(meant(referencesOf(before), tasks([data, portal]), tasks([{ ...training, ordinal: '9' }], 'PL III'))).toEqual(['PL II 1 Xây dựng trung tâm dữ liệu', 'PL III 9 Tập huấn kỹ năng số', 'PL II 3 Nâng cấp Cổng dịch vụ công']);
  });
});

describe('nothing is guessed', () => {
  const references = referencesOf(tasks([data, training]));
  test.each<readonly [sentence: string, appendices: readonly Appendix[], expected: readonly (string | null)[]]>([
    ['an item that was deleted is not found', [tasks([data])], ['PL II 1 Xây dựng trung tâm dữ liệu', null]],
    ['other words under the same number are another item', [tasks([{ ...data, content: 'Triển khai nền tảng họp trực tuyến' }, training])], [null, 'PL II 2 Tập huấn kỹ năng số']],
    ['a task is no indicator, whatever its words', [indicatorAppendix([data, training], { sheet: 'PL II' })], [null, null]],
    ['words that stand on two other sheets tell of neither', [tasks([training]), tasks([data], 'A'), tasks([data], 'B')], [null, 'PL II 2 Tập huấn kỹ năng số']],
    ['a workbook without tables has no item', [], [null, null]],
  ])('%s', (_, appendices, expected) => expect(meant(references, ...appendices)).toEqual(expected));

  test('another number in the words makes another item', () => {
    const old = referencesOf(tasks([{ content: 'Tỷ lệ dân số được phủ sóng mạng 4G', ordinal: '5' }]));
    expect(meant(old, tasks([{ content: 'Tỷ lệ dân số được phủ sóng mạng 5G', ordinal: '5' }]))).toEqual([null]);
  });

  test('rows without words are found only where nothing has moved', () => {
    const blank = tasks([{ content: '', ordinal: '1' }, { content: '', ordinal: '2' }]);
    expect(meant(referencesOf(blank), blank)).toEqual(['PL II 1 ', 'PL II 2 ']);
    expect(meant(referencesOf(blank), tasks([{ content: '', ordinal: '3' }, { content: '', ordinal: '4' }]))).toEqual([null, null]);
  });
});

describe('the same words twice', () => {
  const twice = [{ ...data, section: until2030 }, { ...data, section: until2045 }];

  test('under two sections keep apart, though the rows change places', () => {
    const [first, second] = referencesOf(tasks(twice));
    expect(first && second && meant([second, first], tasks([...twice].reverse()))).toEqual(['PL II 1 Xây dựng trung tâm dữ liệu', 'PL II 1 Xây dựng trung tâm dữ liệu']);
    const items = matchReferences(referencesOf(tasks(twice)), [tasks([...twice].reverse())]);
    expect(items.map((item) => item?.section?.title)).toEqual(['Đến năm 2030', 'Đến năm 2045']);
  });

  test('where one of them is gone, what was said of it does not pass to the other', () => {
    expect(meant(referencesOf(tasks(twice)), tasks(twice.slice(1)))).toEqual([null, 'PL II 1 Xây dựng trung tâm dữ liệu']);
    expect(meant(referencesOf(tasks(twice)).slice(0, 1), tasks(twice.slice(1)))).toEqual([null]);
    expect(meant(referencesOf(tasks(twice)).slice(0, 1), tasks([...twice.slice(1), { ...data, section: section('Giai đoạn sau') }]))).toEqual([null]);
  });

  test('under one section are told apart by their numbers', () => {
    const numbered = [data, { ...data, ordinal: '2' }];
    expect(meant(referencesOf(tasks(numbered)), tasks([...numbered].reverse()))).toEqual(['PL II 1 Xây dựng trung tâm dữ liệu', 'PL II 2 Xây dựng trung tâm dữ liệu']);
  });

  test('alike in everything go by their order, and a single reference tells of neither', () => {
    const alike = tasks([data, data]);
    const references = referencesOf(alike);
    expect(matchReferences(references, [alike])).toEqual([...alike.items]);
    expect(matchReferences(references, [alike])[1]).toBe(alike.items[1]);
    expect(meant(references.slice(1), alike)).toEqual([null]);
  });

  test('in a copy of the sheet stay with the sheet they were said of, and pass to the copy when that sheet goes', () => {
    const old = tasks([data, training], 'PL 2026');
    const copy = tasks([data, training], 'PL 2027');
    expect(meant(referencesOf(old), old, copy)).toEqual(['PL 2026 1 Xây dựng trung tâm dữ liệu', 'PL 2026 2 Tập huấn kỹ năng số']);
    expect(meant(referencesOf(old), copy)).toEqual(['PL 2027 1 Xây dựng trung tâm dữ liệu', 'PL 2027 2 Tập huấn kỹ năng số']);
  });
});

describe('whatever the workbook', () => {
  const words = fc.constantFrom('Xây dựng nền tảng số', 'Xây dựng nền tảng đô thị', 'Tập huấn', 'Tập huấn cán bộ', 'Phủ sóng 4G', 'Phủ sóng 5G', '');
  const row = fc.record({ content: words, ordinal: fc.constantFrom('1', '2', '3', ''), section: fc.constantFrom(until2030, until2045) });
  const sheet = fc.array(row, { maxLength: 8 });

  test('no item is meant by two references', () => {
    fc.assert(
      fc.property(sheet, sheet, sheet, (before, one, other) => {
        const found = matchReferences(referencesOf(tasks(before, 'A'), tasks(other, 'C')), [tasks(one, 'A'), tasks(other, 'B')]).filter((item) => item !== null);
        expect(new Set(found).size).toBe(found.length);
      }),
      { numRuns: 150 },
    );
  });

  const distinct = fc.uniqueArray(row, { maxLength: 8, selector: ({ content, section: { title } }) => `${content}|${title}` }).map((rows) => rows.filter(({ content }) => content !== ''));

  test('items with words of their own are found again though rows are moved, numbered anew and the sheet is renamed', () => {
    fc.assert(
      fc.property(distinct, fc.constantFrom('PL', 'Nhiệm vụ'), fc.boolean(), fc.boolean(), (rows, name, isMoved, isRenumbered) => {
        const moved = isMoved ? [...rows].reverse() : rows;
        const after = tasks(moved.map((each, index) => (isRenumbered ? { ...each, ordinal: String(index + 10) } : each)), name);
        const found = matchReferences(referencesOf(tasks(rows, 'PL')), [after]);
        expect(found.map((item) => [item?.content, item?.section?.title])).toEqual(rows.map((each) => [each.content, each.section.title]));
      }),
      { numRuns: 150 },
    );
  });
});
