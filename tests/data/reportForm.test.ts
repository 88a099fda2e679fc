import { parsePeriod, type ReportingPeriod } from '../../src/core/dates/reportingPeriod';
import { reportForm } from '../../src/data/reportForm';

function period(code: string): ReportingPeriod {
  const parsed = parsePeriod(code);
  if (!parsed) throw new Error(code);
  return parsed;
}

const kh46 = 'Kế hoạch số 46/KH-UBND ngày 25 tháng 8 năm 2025 của Ủy ban nhân dân thành phố Cần Thơ';
const draft = 'Kế hoạch số ……/KH-UBND ngày …… tháng 4 năm 2026 của Ủy ban nhân dân thành phố Cần Thơ';

test.each([
  ['(Kèm theo Kế hoạch số 46/KH-UBND ngày 25 tháng 8 năm 2025 của Ủy ban nhân dân thành phố Cần Thơ)', kh46],
  ['Phụ lục I\n(Kèm theo Kế hoạch số /KH-UBND ngày  tháng 4 năm 2026 của Ủy ban nhân dân thành phố Cần Thơ)', draft],
  ['(Kèm theo Kế hoạch số ...../KH-UBND ngày _____ tháng 4 năm 2026 của Ủy ban nhân dân thành phố Cần Thơ)', draft],
  ['(Kèm theo Quyết định số 12/QĐ-UBND)'.normalize('NFD'), 'Quyết định số 12/QĐ-UBND'],
  ['PHỤ LỤC II\nDANH MỤC NHIỆM VỤ', ''],
  ['(Kèm theo Công văn số 5)', ''],
])('%j names the plan %j', (title, name) => expect(reportForm.planName(title)).toBe(name));

test('every căn cứ has a line, ended by a semicolon, the last one by a full stop', () => {
  expect(reportForm.basis([kh46, draft])).toBe(`Căn cứ ${kh46};\nCăn cứ ${draft}.`);
  expect(reportForm.basis([kh46])).toBe(`Căn cứ ${kh46}.`);
});

test.each([
  ['an issuer that is known reports', [kh46], 'Sở Y tế', 'Thực hiện Kế hoạch số 46/KH-UBND, Sở Y tế báo cáo kết quả Quý IV năm 2026 như sau:'],
  ['without an issuer the results are brought together', [kh46], null, 'Thực hiện Kế hoạch số 46/KH-UBND, kết quả Quý IV năm 2026 được tổng hợp như sau:'],
  ['a draft has no number yet', [draft], null, 'Thực hiện Kế hoạch số ……/KH-UBND, kết quả Quý IV năm 2026 được tổng hợp như sau:'],
  ['a plan named without a day stays as it is', ['Quyết định số 12/QĐ-UBND'], null, 'Thực hiện Quyết định số 12/QĐ-UBND, kết quả Quý IV năm 2026 được tổng hợp như sau:'],
  ['several plans are all named', [kh46, 'Nghị quyết số 3'], null, 'Thực hiện Kế hoạch số 46/KH-UBND; Nghị quyết số 3, kết quả Quý IV năm 2026 được tổng hợp như sau:'],
  ['where no plan is named it is "kế hoạch"', [], null, 'Thực hiện kế hoạch, kết quả Quý IV năm 2026 được tổng hợp như sau:'],
])('opening: %s', (_sentence, plans, issuer, opening) => expect(reportForm.opening(plans, period('2026-Q4'), issuer)).toBe(opening));

test.each([
  ['2026-Q4', 'Quý IV năm 2026'],
  ['2026-02', 'tháng 2 năm 2026'],
  ['2026-H1', '6 tháng đầu năm 2026'],
  ['2026-H2', '6 tháng cuối năm 2026'],
  ['2026-9M', '9 tháng đầu năm 2026'],
  ['2026', 'năm 2026'],
])('the subject of %s ends with %s, never parted', (code, name) => expect(reportForm.subject([kh46], period(code))).toBe(`Kết quả thực hiện ${kh46}, ${name.replaceAll(' ', '\u00a0')}`));

test.each([
  ['2026-01-09', 'Cần Thơ, ngày      tháng 01 năm 2026'],
  ['2026-02-28', 'Cần Thơ, ngày      tháng 02 năm 2026'],
  ['2026-03-01', 'Cần Thơ, ngày      tháng 3 năm 2026'],
  ['2026-12-09', 'Cần Thơ, ngày      tháng 12 năm 2026'],
])('on %s the date of signing has a zero before months 1 and 2 only, and no day', (asOf, dated) => expect(reportForm.placeAndDate('Cần Thơ', asOf)).toBe(dated));

test('a place or a symbol that nobody knows is dotted', () => {
  expect(reportForm.placeAndDate('', '2026-12-09')).toMatch(/^…+, ngày/u);
  expect([reportForm.numberLine(''), reportForm.numberLine('SKHCN')]).toEqual(['Số:        /BC-……', 'Số:        /BC-SKHCN']);
});

test.each([
  ['each line ends with a semicolon, the copy that stays comes last', ['Ủy ban nhân dân thành phố', 'Sở Y tế'], '- Ủy ban nhân dân thành phố;\n- Sở Y tế;\n- Lưu: VT, …….'],
  ['dashes, semicolons and full stops that were typed are not doubled', ['- Sở Y tế;', '– Sở Tài chính.', ' • Sở Nội vụ '], '- Sở Y tế;\n- Sở Tài chính;\n- Sở Nội vụ;\n- Lưu: VT, …….'],
  ['the copy that stays may be named, wherever it was typed', ['Lưu: VT, KHTC', 'Sở Y tế'], '- Sở Y tế;\n- Lưu: VT, KHTC.'],
  ['two copies that stay are both kept', ['Sở Y tế', 'Lưu: VT', 'Lưu: VHQ'], '- Sở Y tế;\n- Lưu: VT;\n- Lưu: VHQ.'],
  ['nobody named: lines to fill in', [], '- ……;\n- Lưu: VT, …….'],
  ['blank lines name nobody', ['', ' - ; '], '- ……;\n- Lưu: VT, …….'],
])('recipients: %s', (_sentence, given, lines) => expect(reportForm.recipients(given)).toBe(lines));

test('a report that says "như trên" would need an addressee, which ours has not', () => expect(reportForm.recipients([])).not.toContain('Như trên'));
