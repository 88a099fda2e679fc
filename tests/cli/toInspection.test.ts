import { toInspection } from '../../src/cli/toInspection';
import type { TaskAppendix } from '../../src/core/model/appendix';
import { contextOf, taskAppendix } from '../builders/appendixBuilder';

function itemsOf(appendix: TaskAppendix) {
  const appendices = [appendix];
  const { snapshot } = contextOf(appendices);
  return toInspection(snapshot.sheets, { appendices, leftTables: [], lostCorrections: [], progress: new Map(), history: null, manualVerdicts: new Map(), lostVerdicts: [] }).sheets[0]?.tables[0]?.items ?? [];
}

test('cells whose value stands further up are named with the cell it stands in', () => {
  const appendix = taskAppendix([{ lead: 'Sở Y tế', deadline: '2026' }, { lead: 'Sở Y tế', deadline: '2026' }]);
  const [first, second] = appendix.items;
  if (!first?.cells.lead || !second?.cells.lead) throw new Error('no items');
  const items = [first, { ...second, cells: { ...second.cells, lead: { ...first.cells.lead, borrowed: 'ditto' as const } } }];
  expect(itemsOf({ ...appendix, items }).map((item) => ('borrowed' in item ? item.borrowed : null))).toEqual([null, { lead: 'C5' }]);
});

test('a time counted from an event is named so as long as it has no day', () => {
  const appendix = taskAppendix([{ deadline: '2026' }, { deadline: '2026' }, { deadline: '2026' }]);
  const kinds = [{ kind: 'relative', start: null, end: null }, { kind: 'relative', start: null, end: '2026-09-01' }, { kind: 'conditional', start: null, end: null }] as const;
  const items = appendix.items.map((item, index) => ({ ...item, deadline: { ...item.deadline, ...kinds[index] } }));
  expect(itemsOf({ ...appendix, items }).map((item) => ('deadline' in item ? item.deadline?.kind : null))).toEqual(['relative/conditional', 'relative', 'conditional']);
});
