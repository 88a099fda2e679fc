import type { Ignoring } from '../../../src/core/model/review';
import { ignoringOf } from '../../../src/core/review/ignoringOf';
import { partFindings } from '../../../src/core/review/partFindings';
import { findingOf } from '../../builders/findingBuilder';
import { firstItemRow0, taskAppendix } from '../../builders/appendixBuilder';

const rows = [{ content: 'Xây dựng đề án' }, { content: 'Việc khác' }];
const before = [taskAppendix(rows)];
const finding = findingOf({ subject: 'STC', at: { sheet: 'PL', row0: firstItemRow0, col0: 2 } });
const onCell = ignoringOf(finding, 'cell', before);
const onText: Ignoring = { scope: 'text', ruleId: finding.ruleId, subject: 'STC' };
const lower = { ...finding, at: { ...finding.at, row0: firstItemRow0 + 1 } };
const afterInsertion = [taskAppendix([{ content: 'Dòng mới' }, ...rows])];
const renamed = { ...finding, at: { ...finding.at, sheet: 'PL I' } };
const sheets = ['PL'];
const twice = [taskAppendix([...rows, ...rows])];
const inColumn = (col0: number) => ({ ...finding, at: { ...finding.at, col0 } });
const columnBefore = before.map((appendix) => ({ ...appendix, columns: Object.fromEntries(Object.entries(appendix.columns).map(([role, column]) => [role, { ...column, col0: column.col0 + 1 }])) }));
const unknownColumn = ignoringOf(inColumn(20), 'cell', before);
const outside = { ...finding, at: { sheet: 'PL', row0: 0, col0: 2 } };

test.each([
  ['the cell it was said of', finding, before, onCell],
  ['the cell after a row was put in above', lower, afterInsertion, onCell],
  ['the cell after a column was put in before', inColumn(3), columnBefore, onCell],
  ['a cell of a column that was not recognised', inColumn(20), before, unknownColumn],
  ['these words in any cell', lower, before, onText],
  ['these words on a sheet that has another name by now', renamed, [taskAppendix(rows, { sheet: 'PL I' })], onText],
  ['the row of a sheet that has another name by now', renamed, [taskAppendix(rows, { sheet: 'PL I' })], { ...onCell, sheet: 'Tên cũ' }],
  ['a cell outside of the items of such a sheet', outside, before, { ...ignoringOf(outside, 'cell', before), sheet: 'Tên cũ' }],
  ['of two rows with the same words the one it was said of', finding, twice, onCell],
  ['a cell outside of the items, by its address', outside, before, ignoringOf(outside, 'cell', before)],
  ['what is missing in a row', { ...finding, subject: '' }, before, ignoringOf({ ...finding, subject: '' }, 'cell', before)],
  ['a finding about a whole sheet', findingOf({ at: { sheet: 'PL', row0: null, col0: null } }), before, ignoringOf(findingOf({ at: { sheet: 'PL', row0: null, col0: null } }), 'cell', before)],
])('%s is set aside, and by which decision', (_, each, appendices, by) => {
  expect(partFindings([each], [by], { appendices, sheets })).toEqual({ findings: [], setAside: [{ finding: each, by }], unmet: [] });
});

test.each([
  ['other words in the same cell', { ...finding, subject: 'SKHĐT' }, before, onCell],
  ['other words anywhere', { ...finding, subject: 'SKHĐT' }, before, onText],
  ['another rule', { ...finding, ruleId: 'agency-alias' }, before, onText],
  ['the same words in another column of the row', inColumn(3), before, onCell],
  ['the same words in the column that stands where the other did', finding, columnBefore, onCell],
  ['another column that was not recognised', inColumn(21), before, unknownColumn],
  ['another row', lower, before, onCell],
  ['the same address with another item in it', finding, afterInsertion, onCell],
  ['an item whose words were changed', finding, [taskAppendix([{ content: 'Xây dựng dự án' }])], onCell],
  ['the other of two rows with the same words', { ...finding, at: { ...finding.at, row0: firstItemRow0 + 2 } }, twice, onCell],
  ['a finding without words on a sheet, of which it was said on one that is gone', findingOf({ at: { sheet: 'PL', row0: null, col0: null } }), before, ignoringOf(findingOf({ at: { sheet: 'Tên cũ', row0: null, col0: null } }), 'cell', before)],
  ['the same cell of another sheet', renamed, [taskAppendix(rows, { sheet: 'PL I' })], onCell],
  ['another cell outside of the items', { ...outside, at: { ...outside.at, col0: 3 } }, before, ignoringOf(outside, 'cell', before)],
  ['what is missing, by words that are none', { ...finding, subject: '' }, before, { ...onText, subject: '' }],
])('%s stays', (_, each, appendices, by) => {
  expect(partFindings([each], [by], { appendices, sheets })).toEqual({ findings: [each], setAside: [], unmet: [by] });
});

test('each finding is in one of the two lists, in the order it came', () => {
  const others = [findingOf({ subject: 'A' }), finding, findingOf({ subject: 'B' })];
  expect(partFindings(others, [onCell, onText], { appendices: before, sheets })).toEqual({ findings: [others[0], others[2]], setAside: [{ finding, by: onCell }], unmet: [onText] });
});
