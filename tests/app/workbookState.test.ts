import { readState, writeState } from '../../src/app/workbookState';

const memory = { sheet: 'Báo cáo tổng hợp', period: '2026-Q4', unit: null, fingerprint: '1-a', places: { 'form|number': [3, 0] as const }, written: {}, formulas: [] };
const empty = { version: 1, reports: [] };

test('what was written is read back', () => {
  const state = { version: 1 as const, reports: [memory] };
  expect(readState(writeState(state))).toEqual(state);
});

const damaged: readonly (readonly [sentence: string, stored: string | null])[] = [
  ['nothing stored', null],
  ['no JSON', '{reports'],
  ['a list', '[]'],
  ['another version', '{"version":2,"reports":[]}'],
  ['reports that are no list', '{"version":1,"reports":{}}'],
];

test.each(damaged)('%s counts as nothing remembered', (_, stored) => {
  expect(readState(stored)).toEqual(empty);
});

test.each([{ ...memory, places: { x: [1] } }, { ...memory, written: { x: 5 } }, { ...memory, fingerprint: null }, 'x'])('a report entry that is not whole is left out: %j', (entry) => {
  expect(readState(JSON.stringify({ version: 1, reports: [entry, memory] })).reports).toEqual([memory]);
});
