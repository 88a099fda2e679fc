import { readState, writeState, type WorkbookState } from '../../src/app/workbookState';

const memory = { sheet: 'Báo cáo tổng hợp', period: '2026-Q4', unit: null, fingerprint: '1-a', places: { 'form|number': [3, 0] as const }, written: {}, formulas: [] };
const empty = { version: 1, reports: [], corrections: [], review: { ignored: [], switchedOff: [] } };

test('what was written is read back', () => {
  const pending = [{ freeId: 'tasks|1|viec|10', item: '1. Việc', text: 'Thiếu kinh phí' }];
  const state: WorkbookState = {
    version: 1,
    reports: [memory, { ...memory, sheet: 'B', shape: '3-b', pending }],
    corrections: [{ sheet: 'PL', signature: 'tt|nhiem vu', kind: 'tasks', columns: { ordinal: 0, deadline: null } }],
    review: { ignored: [{ scope: 'text', ruleId: 'agency-alias', subject: 'STC' }, { scope: 'cell', ruleId: 'lead-missing', subject: '', sheet: 'PL', cell: 'C5', content: 'viec' }], switchedOff: ['six-clear'] },
  };
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

test.each([{ ...memory, places: { x: [1] } }, { ...memory, written: { x: 5 } }, { ...memory, fingerprint: null }, { ...memory, pending: [{ text: 1 }] }, { ...memory, shape: 7 }, 'x'])('a report entry that is not whole is left out: %j', (entry) => {
  expect(readState(JSON.stringify({ version: 1, reports: [entry, memory] })).reports).toEqual([memory]);
});
