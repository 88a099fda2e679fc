import fc from 'fast-check';
import { fitSheetName } from '../../src/app/fitSheetName';

test.each<readonly [sentence: string, text: string, name: string]>([
  ['a name that fits stays', 'Danh mục cơ quan', 'Danh mục cơ quan'],
  ['signs that Excel refuses become hyphens', 'Quý IV/2026: [bản 2]?', 'Quý IV-2026- -bản 2--'],
  ['apostrophes stay inside a name only', "'Sở 'Y tế''", "Sở 'Y tế"],
  ['line breaks and runs of spaces become one space', 'Sở\nY   tế ', 'Sở Y tế'],
  ['a long name is cut at a word', 'Ban Quản lý dự án đầu tư xây dựng khu vực', 'Ban Quản lý dự án đầu tư xây'],
  ['a name of just as many characters stays', 'a'.repeat(31), 'a'.repeat(31)],
  ['a single long word is cut all the same', `Sở ${'x'.repeat(40)}`, `Sở ${'x'.repeat(28)}`],
  ['no sign is left hanging where it was cut', 'Hội đồng khoa học thành phố, và các cơ quan', 'Hội đồng khoa học thành phố, và'],
])('%s', (_, text, name) => {
  expect(fitSheetName(text)).toBe(name);
});

test('whatever a name is made from, Excel takes it, and what Excel takes stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.integer({ min: 20, max: 31 }), (text, most) => {
      const name = fitSheetName(text, most);
      expect(name.length).toBeLessThanOrEqual(most);
      expect(name).not.toMatch(/[\\/?*:[\]]|^'|'$|\p{Cc}/u);
      expect(fitSheetName(name, most)).toBe(name);
    }),
    { numRuns: 200 },
  );
});
