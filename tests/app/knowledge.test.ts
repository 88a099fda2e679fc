import fc from 'fast-check';
import { findSlips } from '../../src/app/findSlips';
import { builtInKnowledge, knowledgeOf } from '../../src/app/knowledge';
import { understandWorkbook } from '../../src/app/understandWorkbook';
import type { Agency } from '../../src/core/model/agency';
import type { SheetSnapshot } from '../../src/core/model/sheetSnapshot';
import { finish } from '../../src/core/model/steps';
import { builtInDirectory } from '../../src/data/agencyDirectory';
import { sheetOfDirectory, writtenDirectory } from '../builders/directorySheets';
import { sheetOf } from '../builders/sheetBuilder';

const asOf = '2026-11-22';
const knowing = (...sheets: readonly SheetSnapshot[]) => knowledgeOf({ sheets }, asOf);

/** What the rules about agencies say of a workbook, beside the directory itself. */
function agencyFindings(...sheets: readonly SheetSnapshot[]) {
  const knowledge = knowing(...sheets);
  const understanding = understandWorkbook({ sheets }, knowledge, { asOf, corrections: [] });
  expect(understanding.appendices).toHaveLength(1);
  const findings = finish(findSlips({ sheets }, understanding, knowledge, asOf, { switchedOff: [] }));
  return findings.filter(({ ruleId }) => /^(?:agency|lead|directory)-/.test(ruleId)).map(({ ruleId, subject, fix }) => ({ ruleId, subject, fix }));
}

const plan = (...agencies: readonly (readonly [string, string])[]) =>
  sheetOf([
    ['PHỤ LỤC'],
    ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành'],
    ...agencies.map(([lead, supporting], index) => [index + 1, `Công việc số ${index + 1} về ${['đường', 'cầu', 'trường', 'chợ', 'bến', 'kênh'][index % 6]} loại ${index}`, lead, supporting, 'Năm 2027']),
  ], { name: 'PL' });

describe('without a directory of its own a workbook is understood with the built-in one', () => {
  test('which is made once', () => {
    expect(knowing(plan(['Sở Nội vụ', '']))).toBe(builtInKnowledge());
  });

  test('also where its directory sheet names nobody yet, and this is told', () => {
    const knowledge = knowing(writtenDirectory([]));
    expect(knowledge.directory).toBe(builtInDirectory);
    expect(knowledge.directorySheet?.problems).toMatchObject([{ kind: 'no-agency' }]);
  });
});

describe('a directory of its own', () => {
  const own = () => writtenDirectory([[1, 'Sở Kho vận', 'SKV']]);

  test('takes the place of the built-in one', () => {
    const { directory, agencies, directorySheet } = knowing(own());
    expect([directory.length, agencies.match('SKV').match, agencies.match('Sở Nội vụ').match]).toEqual([1, 'alias', 'unknown']);
    expect(directorySheet?.sheet).toBe('Danh mục cơ quan');
  });

  test('is read again only where something on it has changed', () => {
    const before = knowing(own());
    expect(knowing(own(), plan(['Sở Kho vận', '']))).toBe(before);
    expect(knowing(writtenDirectory([[1, 'Sở Kho vận', 'SKVT']]))).not.toBe(before);
  });

  test('gives way to one that names somebody', () => {
    expect(knowing(writtenDirectory([]), { ...own(), name: 'Bản sao' }).directorySheet?.sheet).toBe('Bản sao');
  });

  test('of which there are several is told on those that are not used', () => {
    const { directorySheet, directory } = knowing({ ...own(), name: 'Bản sao' }, writtenDirectory([[1, 'Sở Đo lường']]));
    expect([directorySheet?.sheet, directory.map(({ name }) => name)]).toEqual(['Danh mục cơ quan', ['Sở Đo lường']]);
    expect(directorySheet?.problems).toEqual([{ kind: 'not-used', at: { sheet: 'Bản sao', row0: 0, col0: 1 }, data: { used: 'Danh mục cơ quan' } }]);
  });

  test('and every copy of it is kept out of the appendices', () => {
    expect(knowing(own(), { ...own(), name: 'Bản sao' }).directorySheets).toEqual(['Danh mục cơ quan', 'Bản sao']);
  });

  test('is no appendix, whatever columns the user adds to it', () => {
    const rows = ['Kho vận', 'Đo lường', 'Khám vật', 'Bến bãi'].map((name, index) => [index + 1, `Xây dựng quy chế về ${name.toLowerCase()} của tỉnh`, `Sở ${name}`, 'Tháng 9/2027', `Sở ${name}`, '']);
    const sheet = sheetOf([['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn', 'Tên chính thức', 'Tên cũ'], ...rows]);
    const appendicesOf = (of: SheetSnapshot) => understandWorkbook({ sheets: [of] }, knowing(of), { asOf, corrections: [] }).appendices.length;
    expect(appendicesOf(sheet)).toBe(0);
    expect(appendicesOf({ ...sheet, values: sheet.values.map((row) => row.map((value) => (value === 'Tên chính thức' ? 'Ghi chú' : value))) })).toBe(1);
  });
});

describe('the built-in directory, made a sheet and read back', () => {
  const again = knowing(sheetOfDirectory(builtInDirectory)).agencies;
  const before = builtInKnowledge().agencies;
  const names = builtInDirectory.flatMap(({ name, aliases, formerNames }) => [name, ...aliases, ...formerNames.map((former) => former.name)]);

  test('answers the same for every name in it', () => {
    const differing = names.filter((name) => JSON.stringify(again.match(name)) !== JSON.stringify(before.match(name)));
    expect(differing).toEqual([]);
  });

  test('answers the same for names with a letter lost', () => {
    fc.assert(
      fc.property(fc.constantFrom(...builtInDirectory), fc.nat(40), ({ name }: Agency, at) => {
        const slip = name.slice(0, at % name.length) + name.slice((at % name.length) + 1);
        const pick = ({ match, agencyId }: ReturnType<typeof again.match>) => [slip, match, agencyId];
        expect(pick(again.match(slip))).toEqual(pick(before.match(slip)));
      }),
      { numRuns: 300 },
    );
  });
});

describe('days of validity', () => {
  const { agencies } = knowing(writtenDirectory([
    [1, 'Sở Kho vận', 'SKV', '', '', '31/10/2026'],
    [2, 'Sở Đo lường', '', '', '', '22/11/2026'],
    [3, 'Sở Khám vật', '', '', '23/11/2026'],
    [4, 'Phường Hòa Lợi', '', '', '', '30/6/2025'],
    [5, 'Phường Hòa Lợi', '', '', '01/7/2025'],
  ]));

  test.each([
    ['an agency that has ended is a name of the past', 'Sở Kho vận', 'former'],
    ['so are its short names', 'SKV', 'former'],
    ['an agency on its last day is there', 'Sở Đo lường', 'exact'],
    ['an agency still to be founded is not there yet', 'Sở Khám vật', 'unknown'],
    ['of two agencies of one name the present one is meant', 'Phường Hòa Lợi', 'exact'],
  ])('%s', (_, name, match) => expect(agencies.match(name).match).toBe(match));
});

describe('another province needs no more than its own sheet', () => {
  const province = [
    ['', 'Tỉnh, thành phố:', 'tỉnh Hòa Lạc'],
    [],
    ...writtenDirectory([
      [1, 'Ủy ban nhân dân tỉnh Hòa Lạc', 'UBND tỉnh'],
      [2, 'Văn phòng Ủy ban nhân dân tỉnh', 'VP UBND tỉnh'],
      [3, 'Sở Nội vụ', 'SNV'],
      [4, 'Sở Tài chính', 'STC', 'Sở Kế hoạch và Đầu tư (01/3/2025)'],
      [5, 'Sở Thủy lợi và Đê điều', 'Sở TL&ĐĐ'],
      [6, 'Sở Du lịch biển'],
      [7, 'Công an tỉnh Hòa Lạc', 'CA tỉnh'],
      [8, 'Ban Quản lý Khu kinh tế Cửa Sót', 'BQL KKT Cửa Sót'],
      [9, 'Ủy ban nhân dân xã Mường Lống'],
      [10, 'Ủy ban nhân dân phường Đông Kinh'],
      [11, 'Sở, ban, ngành tỉnh', 'các sở, ngành', '', '', '', 'Nhóm cơ quan: Sở; Công an'],
      [12, 'Ủy ban nhân dân cấp xã', 'các xã, phường', '', '', '', 'Nhóm cơ quan: Xã; Phường'],
    ]).values,
  ];
  const directory = sheetOf(province, { name: 'Cơ quan của tỉnh' });

  test('its plan gives no false alarm', () => {
    const findings = agencyFindings(plan(
      ['Sở Nội vụ', 'Sở, ban, ngành tỉnh; Ủy ban nhân dân cấp xã'],
      ['Sở Tài chính', 'Sở Thủy lợi và Đê điều'],
      ['Sở Thủy lợi và Đê điều', 'Ban Quản lý Khu kinh tế Cửa Sót; Ủy ban nhân dân xã Mường Lống'],
      ['Sở Du lịch biển', 'Công an tỉnh; Ủy ban nhân dân phường Đông Kinh'],
      ['Công an tỉnh Hòa Lạc', 'Văn phòng Ủy ban nhân dân tỉnh'],
      ['Văn phòng Ủy ban nhân dân tỉnh', 'Ủy ban nhân dân tỉnh Hòa Lạc'],
    ), directory);
    expect(findings).toEqual([]);
  });

  test.each([
    ['Sở Thủy lơi và Đê điều', 'Sở Thủy lợi và Đê điều'],
    ['Sở Du lich biển', 'Sở Du lịch biển'],
    ['Ban Quản lý Khu kinh tế Cửa Xót', 'Ban Quản lý Khu kinh tế Cửa Sót'],
    ['Công an tinh Hòa Lạc', 'Công an tỉnh Hòa Lạc'],
  ])('the misspelt %s is mended to %s', (written, official) => {
    expect(agencyFindings(plan(['Sở Nội vụ', ''], [written, '']), directory)).toEqual([
      { ruleId: 'agency-misspelled', subject: written, fix: { kind: 'replace', expected: written, replacement: official } },
    ]);
  });

  test('a name that it has given up is asked for by the new one, and an agency of another province is unknown', () => {
    expect(agencyFindings(plan(['Sở Kế hoạch và Đầu tư', ''], ['Thanh tra tỉnh', '']), directory).map(({ ruleId, subject }) => [ruleId, subject])).toEqual([
      ['agency-former', 'Sở Kế hoạch và Đầu tư'],
      ['agency-unknown', 'Thanh tra tỉnh'],
    ]);
  });
});
