import fc from 'fast-check';
import { addDays, dayOf, monthOf, yearOf } from '../../../src/core/dates/calendar';
import { isoDateToSerial } from '../../../src/core/dates/serial';
import { parseDeadline } from '../../../src/core/deadlines/parseDeadline';
import { cellText } from '../../../src/core/text/cellText';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** What Excel prints under each code, for formats in which no two days look alike. */
function print(date: string, format: string): string {
  const [year, month, day] = [yearOf(date), monthOf(date), dayOf(date)];
  const name = months[month - 1] ?? '';
  const codes: Record<string, string> = {
    yyyy: String(year), yy: String(year).slice(2), mmmm: name, mmm: name.slice(0, 3), mm: String(month).padStart(2, '0'), m: String(month), dd: String(day).padStart(2, '0'), d: String(day),
  };
  return format.replace(/"([^"]*)"|yyyy|yy|mmmm|mmm|mm|m|dd|d/g, (code, words: string | undefined) => words ?? codes[code] ?? code);
}

const formats = [
  'dd/mm/yyyy', 'd/m/yyyy', 'dd-mm-yyyy', 'dd.mm.yyyy', 'dd/mm/yy', 'yyyy-mm-dd', 'yyyy/mm/dd', 'd-mmm-yyyy', 'dd-mmm-yy', '"Ngày "dd/mm/yyyy', '"ngày "dd" tháng "mm" năm "yyyy',
  'mmm-yy', 'mmm-yyyy', 'mmmm yyyy', 'm/yyyy', 'mm/yyyy', 'mm-yyyy', '"Tháng "m/yyyy', '"Tháng "mm"/"yyyy', '"T"m/yyyy', '"Tháng "m" năm "yyyy', 'yyyy', '"Năm "yyyy',
];
const day = fc.integer({ min: 0, max: 7300 }).map((days) => addDays('2021-01-01', days));

describe('a date in a deadline cell', () => {
  it.each(formats)('says the same as its print under %s', (format) => {
    fc.assert(
      fc.property(day, (date) => {
        const { text, ...meaning } = parseDeadline(isoDateToSerial(date), format);
        expect(parseDeadline(print(date, format), '@')).toMatchObject(meaning);
        expect(parseDeadline(text, '@')).toMatchObject(meaning);
        expect(text).toBe(cellText(isoDateToSerial(date), format));
      }),
      { numRuns: 60 },
    );
  });
});

describe('the words of a deadline', () => {
  const written = fc.constantFrom(
    'Quý II/2026', 'Tháng 9/2026', 'Trước ngày 30/6/2026', 'Thường xuyên', 'Hằng năm', 'Năm 2026 và những năm tiếp theo', '100 ngày kể từ ngày ban hành Kế hoạch', '2026-2030', 'Quý III, IV năm 2026',
    'Khi có yêu cầu', 'Theo tiến độ của Bộ', 'Đến hết năm 2026', '3-6/2026', 'Trước 30/6 hằng năm', 'Từ ngày ban hành Kế hoạch trở đi', 'Quý I/2026; Quý III/2026',
  );
  const changes: readonly ((text: string) => string)[] = [
    (text) => text.toUpperCase(), (text) => text.toLowerCase(), (text) => `${text}.`, (text) => `${text} ./.`, (text) => `- ${text}`, (text) => text.normalize('NFD'), (text) => text.replace(/ /g, '\u00A0 \u200B'),
    (text) => `\n${text}\n`, (text) => `${text};`, (text) => text.replace(/-/g, '–'), (text) => `<p>${text}</p>`,
  ];

  it('mean the same in capitals, with full stops, bullets, other spaces and dashes', () => {
    fc.assert(
      fc.property(written, fc.subarray([...changes], { minLength: 1 }), (text, chosen) => {
        const { kind, start, end, dueMonth } = parseDeadline(text, '@');
        expect(parseDeadline(chosen.reduce<string>((rest, change) => change(rest), text), '@')).toMatchObject({ kind, start, end, dueMonth });
      }),
      { numRuns: 300 },
    );
  });
});
