import fc from 'fast-check';
import { emptyState, isLaterState, readState, readStateToChange, writeState, type WorkbookState } from '../../src/app/workbookState';

const memory = { sheet: 'Báo cáo tổng hợp', period: '2026-Q4', unit: null, fingerprint: '1-a', places: { 'form|number': [3, 0] as const }, written: {}, formulas: [] };
const empty = emptyState;

test('what was written is read back', () => {
  const pending = [{ freeId: 'tasks|1|viec|10', item: '1. Việc', text: 'Thiếu kinh phí' }];
  const state: WorkbookState = {
    ...emptyState,
    reports: [memory, { ...memory, sheet: 'B', shape: '3-b', pending }],
    corrections: [{ sheet: 'PL', signature: 'tt|nhiem vu', kind: 'tasks', columns: { ordinal: 0, deadline: null } }],
    review: { ignored: [{ scope: 'text', ruleId: 'agency-alias', subject: 'STC' }, { scope: 'cell', ruleId: 'lead-missing', subject: '', sheet: 'PL', cell: 'C5', content: 'viec', role: 'lead' }], switchedOff: ['six-clear'] },
    findingList: { sheet: 'Kết quả kiểm tra', fingerprint: '3-b' },
  };
  expect(readState(writeState(state))).toEqual(state);
});

const damaged: readonly (readonly [sentence: string, stored: string | null])[] = [
  ['nothing stored', null],
  ['no JSON', '{reports'],
  ['a list', '[]'],
  ['another version', '{"version":2,"reports":[]}'],
  ['a list of findings without its sheet', '{"version":1,"findingList":{"fingerprint":"1-a"}}'],
  ['a list of findings that is a number', '{"version":1,"findingList":7}'],
  ['reports that are no list', '{"version":1,"reports":{}}'],
];

test.each(damaged)('%s counts as nothing remembered', (_, stored) => {
  expect(readState(stored)).toEqual(empty);
});

test.each<readonly [sentence: string, stored: string | null, isLater: boolean]>([
  ['a state of the next version', '{"version":2,"review":{}}', true],
  ['one of a version far ahead', '{"version":12}', true],
  ['one of this version', writeState(readState(null)), false],
  ['nothing stored', null, false],
  ['a version that is no number', '{"version":"2"}', false],
  ['a damaged one', '{"version":2', false],
])('%s', (_, stored, isLater) => {
  expect(isLaterState(stored)).toBe(isLater);
  const change = () => readStateToChange(stored);
  if (isLater) expect(change).toThrow('state-later');
  else expect(change()).toEqual(readState(stored));
});

test.each([{ ...memory, places: { x: [1] } }, { ...memory, written: { x: 5 } }, { ...memory, fingerprint: null }, { ...memory, pending: [{ text: 1 }] }, { ...memory, shape: 7 }, 'x'])('a report entry that is not whole is left out: %j', (entry) => {
  expect(readState(JSON.stringify({ version: 1, reports: [entry, memory] })).reports).toEqual([memory]);
});

const correction = { sheet: 'PL', signature: 'tt|nhiem vu', kind: 'tasks', columns: { ordinal: 0, lead: null } };
test.each([
  {}, null, 5, { ...correction, sheet: 1 }, { ...correction, signature: null }, { ...correction, kind: 'bang' }, { ...correction, columns: null }, { ...correction, columns: { ordinal: -1 } },
  { ...correction, columns: { ordinal: 1.5 } }, { ...correction, columns: { ordinal: 'A' } }, { ...correction, columns: { chuTri: 1 } },
])('a correction that is not whole is left out: %j', (entry) => {
  expect(readState(JSON.stringify({ version: 1, corrections: [entry, correction] })).corrections).toEqual([correction]);
});

const ignoring = { scope: 'cell', ruleId: 'lead-missing', subject: '', sheet: 'PL', cell: 'C5', content: 'viec' };
test.each([
  {}, null, 'x', { ...ignoring, scope: 'row' }, { ...ignoring, ruleId: 7 }, { ...ignoring, subject: null }, { ...ignoring, sheet: undefined }, { ...ignoring, cell: 5 }, { ...ignoring, content: null }, { ...ignoring, role: 'chuTri' }, { ...ignoring, role: 3 }, { scope: 'text', ruleId: 'a' },
])('a decision that is not whole is left out: %j', (entry) => {
  expect(readState(JSON.stringify({ version: 1, review: { ignored: [entry, ignoring], switchedOff: ['six-clear', 5, null] } })).review).toEqual({ ignored: [ignoring], switchedOff: ['six-clear'] });
});

test.each([null, [], 'x', 3, { ignored: {}, switchedOff: 'six-clear' }])('a review that is none counts as no decision: %j', (review) => {
  expect(readState(JSON.stringify({ version: 1, review })).review).toEqual(empty.review);
});

test('whatever is stored, reading never throws, and what was read is read again as it is', () => {
  const entry = fc.oneof(fc.jsonValue(), fc.constantFrom<unknown>(memory, correction, ignoring));
  const stored = fc.oneof(
    fc.string(), fc.json(),
    fc.record({ version: fc.constant(1), reports: fc.array(entry), corrections: fc.array(entry), review: fc.record({ ignored: fc.array(entry), switchedOff: fc.array(entry) }) }, { requiredKeys: ['version'] }).map((state) => JSON.stringify(state)),
  );
  fc.assert(
    fc.property(stored, (text) => {
      const state = readState(text);
      expect(readState(writeState(state))).toEqual(state);
    }),
    { numRuns: 300 },
  );
});
