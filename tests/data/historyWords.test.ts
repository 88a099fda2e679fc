import fc from 'fast-check';
import { historyVocabulary } from '../../src/app/historyVocabulary';
import { parsePeriod, periodCode } from '../../src/core/dates/reportingPeriod';
import { foldText } from '../../src/core/text/foldText';
import { historyWords } from '../../src/data/historyWords';

const codeOf = (text: string) => {
  const period = historyWords.readPeriod(text);
  return period && periodCode(period);
};

test.each([
  ['2026-Q4', 'Quý IV/2026'], ['2026-Q1', 'Quý I/2026'], ['2026-11', 'Tháng 11/2026'], ['2027-02', 'Tháng 2/2027'], ['2026-H1', '6 tháng đầu năm 2026'], ['2026-H2', '6 tháng cuối năm 2026'], ['2026-9M', '9 tháng năm 2026'], ['2026', 'Năm 2026'],
])('%s is named %s, and read back', (code, name) => {
  const period = parsePeriod(code);
  expect([period && historyWords.periodName(period), codeOf(name)]).toEqual([name, code]);
});

test.each([
  ['Quý 4/2026', '2026-Q4'], ['quý iv năm 2026', '2026-Q4'], ['Q4/2026', '2026-Q4'], ['QUÝ  II - 2026', '2026-Q2'], ['2026-Q3', '2026-Q3'], ['tháng 02 năm 2026', '2026-02'], ['11/2026', '2026-11'], ['2026-11', '2026-11'],
  ['6 tháng đầu 2026', '2026-H1'], ['9 tháng đầu năm 2026', '2026-9M'], ['cả năm 2026', '2026'], ['2026', '2026'],
])('"%s" is read as %s', (text, code) => expect(codeOf(text)).toBe(code));

test.each(['', 'Quý V/2026', 'Quý IV', 'Tháng 13/2026', '6 tháng năm 2026', 'Quý IV/26', 'kỳ này', 'Quý IV/2026 và Quý I/2027'])('"%s" names no period', (text) => expect(codeOf(text)).toBeNull());

test('every period keeps its name', () => {
  const code = fc.tuple(fc.integer({ min: 1900, max: 2200 }), fc.constantFrom('', '-Q1', '-Q2', '-Q3', '-Q4', '-01', '-06', '-10', '-12', '-H1', '-H2', '-9M')).map(([year, part]) => `${year}${part}`);
  fc.assert(
    fc.property(code, (each) => {
      const period = parsePeriod(each);
      expect(period && codeOf(historyWords.periodName(period))).toBe(each);
    }),
    { numRuns: 100 },
  );
});

test('no two verdicts have the same words, so that they can be read back', () => {
  const words = Object.values(historyVocabulary.verdicts).map(foldText);
  expect(words).not.toContain('');
  expect(new Set(words).size).toBe(words.length);
});
