import type { Finding, Fix } from '../../../src/core/model/finding';
import { sameFindings } from '../../../src/core/review/sameFindings';
import { findingOf } from '../../builders/findingBuilder';

const subject = 'Sớ Y tế';
const replaced = (expected: string, replacement: string, rest: Partial<Finding> = {}): Finding => findingOf({ subject, fix: { kind: 'replace', expected, replacement }, ...rest });
const alone = replaced('Sớ Y tế', 'Sở Y tế');

const alike: readonly (readonly [sentence: string, finding: Finding])[] = [
  ['the same name among others', replaced('Sở Nội vụ; Sớ Y tế; Sở Tài chính', 'Sở Nội vụ; Sở Y tế; Sở Tài chính')],
  ['the same name on another sheet', { ...alone, at: { sheet: 'B', row0: 7, col0: 2 } }],
  ['the second of two names that are alike', replaced('Sớ Y tế; Sớ Y tế', 'Sớ Y tế; Sở Y tế')],
];
test.each(alike)('%s is put right with it', (_, other) => expect(sameFindings([alone, other], alone)).toEqual([alone, other]));

const unlike: readonly (readonly [sentence: string, finding: Finding])[] = [
  ['another rule', { ...alone, ruleId: 'agency-alias' }],
  ['other words', { ...alone, subject: 'Sớ Nội vụ' }],
  ['another correction', replaced('Sớ Y tế', 'Sở Ytế')],
  ['a correction that changes more than the name', replaced('Sở A, Sớ Y tế', 'Sở A; Sở Y tế')],
  ['no correction', { ...alone, fix: null }],
  ['a choice', { ...alone, fix: { kind: 'choose', expected: 'Sớ Y tế', replacements: ['Sở Y tế'] } }],
  ['a correction that makes a number of it', { ...alone, fix: { kind: 'replace', expected: 'Sớ Y tế', replacement: 'Sở Y tế', number: 1 } }],
];
test.each(unlike)('%s is not', (_, other) => expect(sameFindings([other, alone], alone)).toEqual([alone]));

test('of a choice the same names must be on offer in the same order', () => {
  const choose = (expected: string, ...names: readonly string[]): Finding => findingOf({ subject, fix: { kind: 'choose', expected, replacements: names.map((name) => expected.replace(subject, name)) } });
  const [first, same, turned] = [choose('Sớ Y tế', 'A', 'B'), choose('X; Sớ Y tế', 'A', 'B'), choose('Y; Sớ Y tế', 'B', 'A')];
  expect(sameFindings([first, same, turned], first)).toEqual([first, same]);
});

test('signs between names are alike where the same signs change', () => {
  const signs = (expected: string, replacement: string) => findingOf({ ruleId: 'agency-separator', subject: expected, fix: { kind: 'replace', expected, replacement } });
  const cell = signs('A, B', 'A; B');
  expect(sameFindings([cell, signs('A, B', 'A; B'), signs('A, C', 'A; C')], cell)).toHaveLength(2);
});

test('a series is like no other', () => {
  const fix: Fix = { kind: 'series', changes: [{ at: { sheet: 'PL', row0: 1, col0: 0 }, expected: '14', replacement: '15' }] };
  const series = [findingOf({ fix }), findingOf({ fix })] as const;
  expect(sameFindings(series, series[1])).toEqual([series[1]]);
});
