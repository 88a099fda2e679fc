import { BadInput } from '../../src/cli/BadInput';
import { readArguments } from '../../src/cli/readArguments';

const read = (...argv: readonly string[]) => readArguments(argv, '2026-12-09');
const sentenceOf = (...argv: readonly string[]) => {
  try {
    read(...argv);
    return 'read';
  } catch (error) {
    return error instanceof BadInput ? error.sentence : String(error);
  }
};

test.each<readonly [sentence: string, argv: readonly string[], args: object]>([
  ['a report of the quarter of the day, of the whole plan', ['report', 'a.xlsx', '--out', 'b.xlsx'], { period: '2026-Q4', asOf: '2026-12-09', unit: null, each: false, choices: null, onlyReport: null }],
  ['the report alone', ['report', 'a.xlsx', '--only-report', 'c.xlsx'], { out: null, onlyReport: 'c.xlsx' }],
  ['a check whose copy lists the findings', ['check', 'a.xlsx', '--out', 'b.xlsx', '--list'], { out: 'b.xlsx', list: true }],
  ['a check whose copy does not', ['check', 'a.xlsx', '--out', 'b.xlsx'], { list: false }],
  ['both files', ['report', 'a.xlsx', '--only-report', 'c.xlsx', '--out', 'b.xlsx'], { out: 'b.xlsx', onlyReport: 'c.xlsx' }],
  ['a report of each agency, with choices', ['report', 'a.xlsx', '--each', '--choices', 'c.json', '--out', 'b.xlsx'], { each: true, choices: 'c.json' }],
  ['a report of one agency', ['report', 'a.xlsx', '--unit', 'Sở Y tế', '--only-report', 'c.xlsx'], { unit: 'Sở Y tế', each: false }],
])('%s', (_, argv, args) => {
  expect(read(...argv)).toMatchObject(args);
});

test.each<readonly [sentence: string, argv: readonly string[], says: RegExp]>([
  ['a report without a destination', ['report', 'a.xlsx'], /--out .* hoặc --only-report/],
  ['one agency and each of them', ['report', 'a.xlsx', '--out', 'b.xlsx', '--each', '--unit', 'Sở Y tế'], /Chọn một trong hai/],
  ['each agency in the file of one report', ['report', 'a.xlsx', '--each', '--only-report', 'c.xlsx'], /chỉ ghi được một báo cáo/],
  ['the same file twice', ['report', 'a.xlsx', '--out', 'b.xlsx', '--only-report', './b.xlsx'], /đều ghi vào “b.xlsx”/],
  ['a list without a copy to stand in', ['check', 'a.xlsx', '--list'], /--list cần --out/],
  ['a list of a report', ['report', 'a.xlsx', '--out', 'b.xlsx', '--list'], /không có tùy chọn --list/],
  ['choices of a check', ['check', 'a.xlsx', '--choices', 'c.json'], /không có tùy chọn --choices/],
  ['each agency of an inspection', ['inspect', 'a.xlsx', '--each'], /không có tùy chọn --each/],
])('%s is refused', (_, argv, says) => {
  expect(sentenceOf(...argv)).toMatch(says);
});
