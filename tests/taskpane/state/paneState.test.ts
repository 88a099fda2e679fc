import { WorkbookFailure } from '../../../src/app/ports';
import type { ChangedCell, FixOutcome, RefusalReason } from '../../../src/core/model/review';
import { firstState, paneState, type PaneEvent, type PaneState } from '../../../src/taskpane/state/paneState';
import { checkResult } from '../checkResults';

function cell(row0: number): ChangedCell {
  return { at: { sheet: 'PL', row0, col0: 0 }, before: { value: 'cũ', formula: null, numberFormat: '@' }, after: { value: 'mới', formula: null, numberFormat: '@' } };
}
const outcome = (changed: readonly ChangedCell[], refused: readonly ChangedCell[] = [], reason: RefusalReason = 'locked'): FixOutcome => ({
  changed, refused: refused.map(({ at }) => ({ at, reason, found: '' })),
});
const fixed = (...changed: readonly ChangedCell[]): PaneEvent => ({ kind: 'done', notice: { kind: 'fixed', outcome: outcome(changed) } });
const undone = (result: FixOutcome): PaneEvent => ({ kind: 'done', notice: { kind: 'undone', outcome: result } });
const after = (...events: readonly PaneEvent[]): PaneState => events.reduce(paneState, firstState);

describe('corrections that can be taken back', () => {
  test.each([
    ['each correction is a level of its own', [fixed(cell(1)), fixed(cell(2), cell(3))], [[cell(1)], [cell(2), cell(3)]]],
    ['one that changed nothing is none', [fixed(cell(1)), fixed()], [[cell(1)]]],
    ['the latest is taken back first', [fixed(cell(1)), fixed(cell(2)), undone(outcome([cell(2)]))], [[cell(1)]]],
    ['cells of a sheet that has another name by now can be put back later, after all others', [fixed(cell(1)), fixed(cell(2), cell(3)), undone(outcome([cell(2)], [cell(3)], 'gone'))], [[cell(3)], [cell(1)]]],
    ['cells touched since stay as they are for good', [fixed(cell(1), cell(2)), undone(outcome([cell(1)], [cell(2)], 'changed'))], []],
    ['protected cells can be put back later', [fixed(cell(1), cell(2)), undone(outcome([cell(1)], [cell(2)]))], [[cell(2)]]],
  ])('%s', (_sentence, events, made) => {
    expect(after(...events).made).toEqual(made);
  });
});

describe('notices', () => {
  const checked = (follows: 'fix' | null, unmarkedSheets: readonly string[] = []): PaneEvent => ({ kind: 'checked', follows, result: checkResult({ unmarkedSheets }) });
  const later = (follows: 'fix' | null): PaneEvent => ({ kind: 'checked', follows, result: checkResult({ isStateLater: true }) });
  const kinds = ({ notices }: PaneState) => notices.map(({ kind }) => kind);

  test.each([
    ['what was done is still told after the check that follows', [fixed(cell(1)), checked('fix')], ['fixed']],
    ['a check of its own leaves nothing of earlier news', [fixed(cell(1)), checked(null)], []],
    ['that a sheet cannot be marked is told once, not after each correction', [checked(null, ['PL']), fixed(cell(1)), checked('fix', ['PL'])], ['fixed']],
    ['unless it is another sheet', [checked(null, ['PL']), fixed(cell(1)), checked('fix', ['PL', 'PL II'])], ['fixed', 'unmarked']],
    ['that a later version wrote what is remembered is told once', [later(null), fixed(cell(1)), later('fix')], ['fixed']],
    ['and again after each check that was asked for', [later(null), later(null)], ['stateLater']],
  ])('%s', (_sentence, events, expected) => {
    expect(kinds(after(...events))).toEqual(expected);
  });
});

describe('going to a cell', () => {
  const checked: PaneEvent = { kind: 'checked', follows: 'fix', result: checkResult() };
  const failed: PaneEvent = { kind: 'told', notice: { kind: 'failure', failure: new WorkbookFailure('sheet-gone'), request: { kind: 'removeMarks' } } };
  const shown: PaneEvent = { kind: 'shown' };

  test('changes nothing of what is read out of the last job', () => {
    const before = after(fixed(cell(1)), checked);
    expect(paneState(before, shown)).toBe(before);
  });

  test('takes the failure to go to another away', () => {
    expect(after(fixed(cell(1)), checked, failed, shown)).toMatchObject({ just: null, notices: [{ kind: 'fixed' }] });
  });
});
