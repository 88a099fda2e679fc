import type { Appendix } from '../../../src/core/model/appendix';
import type { TableCorrection } from '../../../src/core/model/correction';
import { correctionsAfter, type TableChange } from '../../../src/core/tracking/correctionsAfter';
import { sheetOf } from '../../builders/sheetBuilder';
import { appendicesOf, taskRows } from '../../builders/trackingPlan';

const [table] = appendicesOf(sheetOf(taskRows));
if (!table) throw new Error('no table');
const appendix: Appendix = table;
const { sheet, signature } = appendix;
const said: TableCorrection = { sheet, signature, kind: 'tasks', columns: { lead: 2, deadline: 3 } };
const wider: TableChange = { appendix, signature: `${signature}|kien nghi`, places: [0, 1, 2, 3], added: [{ role: 'proposal', place: 4 }] };
const context = { tables: [appendix], sheetNames: [sheet] };

test('what was said of a table goes along to its new headings', () => {
  const moved = { ...said, signature: wider.signature };
  expect(correctionsAfter([said], [wider], context)).toEqual({ during: [said, moved], after: [moved] });
});

test.each<[string, readonly TableCorrection[], Partial<typeof context>]>([
  ['nothing was said', [], {}],
  ['what was said is about another sheet', [{ ...said, sheet: 'Biểu khác' }], { sheetNames: [sheet, 'Biểu khác'] }],
  ['what was said is about other headings', [{ ...said, signature: 'stt|viec' }], {}],
])('nothing moves where %s', (_, corrections, more) => {
  expect(correctionsAfter(corrections, [wider], { ...context, ...more })).toEqual({ during: corrections, after: corrections });
});

test('what was said while the sheet had another name is about the sheet of today then', () => {
  const earlier = { ...said, sheet: 'Sheet1' };
  expect(correctionsAfter([earlier], [wider], context).after).toEqual([{ ...said, signature: wider.signature }]);
});

test('what still speaks of a table that does not change stays', () => {
  const twin = { ...appendix };
  expect(correctionsAfter([said], [wider], { ...context, tables: [appendix, twin] }).after).toEqual([said, { ...said, signature: wider.signature }]);
});

test('what was said long ago of the new headings gives way', () => {
  const old = { ...said, signature: wider.signature, columns: { lead: 0 } };
  expect(correctionsAfter([said, old], [wider], context).after).toEqual([{ ...said, signature: wider.signature }]);
});

test('a role that was said to be missing goes to the column that comes for it, and is missing again when that goes', () => {
  const missing = { ...said, columns: { proposal: null, note: null } };
  const { after } = correctionsAfter([missing], [wider], context);
  expect(after).toMatchObject([{ columns: { proposal: 4, note: null } }]);
  const wide = { ...appendix, signature: wider.signature };
  const back: TableChange = { appendix: wide, signature, places: [0, 1, 2, 3, null], added: [] };
  expect(correctionsAfter(after, [back], { ...context, tables: [wide] }).after).toEqual([missing]);
});

test('places shift where a column goes from between them', () => {
  const between: TableChange = { appendix, signature: 'shorter', places: [0, 1, null, 2], added: [] };
  expect(correctionsAfter([said], [between], context).after).toMatchObject([{ columns: { lead: null, deadline: 2 } }]);
});

test('a role that only the values told is written down, one of several years is not', () => {
  const { lead, deadline } = appendix.columns;
  if (!lead || !deadline) throw new Error('no columns');
  const guessed = { ...appendix, columns: { ...appendix.columns, lead: { ...lead, evidence: [{ kind: 'values', detail: '+0.20' } as const] } } };
  const [moved] = correctionsAfter([{ ...said, columns: {} }], [{ ...wider, appendix: guessed }], { ...context, tables: [guessed] }).after;
  expect(moved?.columns).toEqual({ lead: 2 });
});
