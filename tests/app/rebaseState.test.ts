import { rebaseEdits } from '../../src/app/rebaseState';
import { emptyState, readState, writeState, type WorkbookState } from '../../src/app/workbookState';
import type { WorkbookEdit } from '../../src/core/model/edit';

const text = (change: Partial<WorkbookState>) => writeState({ ...emptyState, ...change });
const correction = (sheet: string) => ({ sheet, signature: 'tt', kind: 'tasks', columns: {} }) as const;
const colouring = { asOf: '2026-12-09', fingerprint: '1-a' };

/** What is stored in the end; `undefined` = no edit is left. */
function after(base: Partial<WorkbookState> | null, ours: Partial<WorkbookState> | null, theirs: Partial<WorkbookState> | null) {
  const edits: readonly WorkbookEdit[] = [{ kind: 'saveState', state: ours && text(ours) }];
  const [edit] = rebaseEdits(edits, base && text(base), theirs && text(theirs));
  return edit?.kind === 'saveState' ? edit.state && readState(edit.state) : undefined;
}

test('each member that only one has changed is as that one left it', () => {
  expect(after({}, { colouring }, { drafts: ['B'] })).toMatchObject({ colouring, drafts: ['B'] });
});

test('of a list that both have added to, both additions stay', () => {
  expect(after({ corrections: [correction('A')] }, { corrections: [correction('A'), correction('B')] }, { corrections: [correction('A'), correction('C')] })).toMatchObject({ corrections: [correction('A'), correction('B'), correction('C')] });
});

test('what somebody else has taken away stays away, whatever we have added', () => {
  const [a, b, c] = ['A', 'B', 'C'].map(correction);
  expect(after({ corrections: [a, b].flatMap((each) => each ?? []) }, { corrections: [a, b, c].flatMap((each) => each ?? []) }, { corrections: b ? [b] : [] })).toMatchObject({ corrections: [b, c] });
});

test('what we take away stays away', () => {
  expect(after({ drafts: ['A'], colouring }, { drafts: [], colouring: null }, { drafts: ['A', 'B'], colouring })).toMatchObject({ drafts: ['B'], colouring: null });
});

test('where nothing is remembered in the end, nothing is left of it', () => {
  expect(after({ colouring }, null, { colouring, drafts: [] })).toBeNull();
  expect(after({ colouring }, null, null)).toBeUndefined();
});

test('edits are left alone where nothing has changed, and where none of them stores anything', () => {
  const saving: readonly WorkbookEdit[] = [{ kind: 'saveState', state: text({ colouring }) }];
  const marking: readonly WorkbookEdit[] = [{ kind: 'removeMarks', sheet: 'A', group: 'findings' }];
  expect(rebaseEdits(saving, null, null)).toBe(saving);
  expect(rebaseEdits(marking, null, '{"version":2}')).toBe(marking);
  expect(() => rebaseEdits(saving, null, '{"version":2}')).toThrow('state-later');
});
