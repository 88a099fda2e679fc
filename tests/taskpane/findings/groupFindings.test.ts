import { groupFindings } from '../../../src/taskpane/findings/groupFindings';
import { finding } from '../checkResults';

const on = (sheet: string, row0: number) => ({ at: { sheet, row0, col0: 0 } });
const findings = [
  finding('information', 'agency-alias', 1, on('PL II', 1)),
  finding('warning', 'agency-ambiguous', 2, on('PL II', 2)),
  finding('error', 'lead-missing', 3, on('PL II', 3)),
  finding('error', 'agency-misspelled', 0, on('PL I', 0)),
  finding('error', 'agency-misspelled', 4, on('PL I', 4)),
];
const inShort = (by: 'rule' | 'sheet') => groupFindings(findings, by).map(({ name, severity, findings: of }) => [name, severity, of.map(({ at }) => at.row0)]);

test('by rule the gravest stand first, then the most frequent', () => {
  expect(inShort('rule')).toEqual([
    ['agency-misspelled', 'error', [0, 4]],
    ['lead-missing', 'error', [3]],
    ['agency-ambiguous', 'warning', [2]],
    ['agency-alias', 'information', [1]],
  ]);
});

test('by sheet the order is that of the workbook, and a group is as grave as its gravest finding', () => {
  expect(inShort('sheet')).toEqual([
    ['PL II', 'error', [1, 2, 3]],
    ['PL I', 'error', [0, 4]],
  ]);
});

test('a rule and a sheet of the same name are told apart', () => {
  const [named] = [finding('error', 'x', 1, on('x', 1))];
  expect(groupFindings([named], 'rule')[0]?.key).not.toBe(groupFindings([named], 'sheet')[0]?.key);
});
