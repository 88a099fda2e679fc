import { trackedItems } from '../../../../src/core/progress/overview/trackedItems';
import type { Appendix } from '../../../../src/core/model/appendix';
import type { ItemProgress } from '../../../../src/core/model/progress';
import type { UnitRole } from '../../../../src/core/model/tracking';
import { indicatorAppendix, taskAppendix } from '../../../builders/appendixBuilder';
import { contents, indicatorVerdict, taskVerdict } from './tracked';

const plan = taskAppendix([
  { content: 'Kho dữ liệu', lead: 'Sở Y tế', supporting: 'Sở Nội vụ' },
  { content: 'Tập huấn', lead: 'Sở Nội vụ' },
]);
const targets = indicatorAppendix([{ content: 'Hồ sơ trực tuyến', lead: 'Sở Y tế' }]);
const progress = new Map<Appendix, readonly ItemProgress[]>([
  [targets, [indicatorVerdict('met')]],
  [plan, [taskVerdict('overdue'), taskVerdict('in-progress')]],
]);
const listed = (unit: string | null, unitRole: UnitRole) => contents(trackedItems({ appendices: [targets, plan], progress }, { unit, unitRole }));

test.each<[string, string | null, UnitRole, readonly string[]]>([
  ['the whole plan has every item in the order of the tables', null, 'any', ['Hồ sơ trực tuyến', 'Kho dữ liệu', 'Tập huấn']],
  ['an agency has what it leads or supports', 'Sở Nội vụ', 'any', ['Kho dữ liệu', 'Tập huấn']],
  ['as lead it has only what it leads', 'Sở Nội vụ', 'lead', ['Tập huấn']],
  ['as supporting agency only where it supports', 'Sở Nội vụ', 'supporting', ['Kho dữ liệu']],
  ['its name may be written without marks', 'so noi vu', 'lead', ['Tập huấn']],
  ['an agency that is not in the plan has nothing', 'Sở Xây dựng', 'any', []],
])('%s', (_sentence, unit, role, expected) => {
  expect(listed(unit, role)).toEqual(expected);
});

test('an item keeps its own verdict beside those that are left out', () => {
  expect(trackedItems({ appendices: [plan], progress }, { unit: 'Sở Nội vụ', unitRole: 'lead' }).map((tracked) => tracked.progress)).toEqual([taskVerdict('in-progress')]);
});

test('a table that nobody judged has no items', () => {
  expect(trackedItems({ appendices: [plan], progress: new Map() }, { unit: null, unitRole: 'any' })).toEqual([]);
});
