import { emptyState } from '../../src/app/workbookState';
import { reviewReading } from '../../src/app/reviewReading';
import { finish } from '../../src/core/model/steps';
import { rules } from '../../src/core/rules';
import { ruleExamples, type ExampleTable } from '../../src/data/ruleExamples';
import { en } from '../../src/i18n/en';
import { vi } from '../../src/i18n/vi';
import { layExample } from '../builders/layExample';

const ids = rules.map(({ id }) => id);

/** Sums a whole sheet up, so it says of a missing lead or deadline again what another rule has said of its cell. */
const summary = 'six-clear';

/** What every rule together finds on the sheets of an example, on 22 November 2026. */
function findingsOn(tables: readonly ExampleTable[], id: string) {
  const { findings } = finish(reviewReading({ snapshot: { sheets: layExample(tables) } }, emptyState, { asOf: '2026-11-22' }));
  return findings.filter(({ ruleId }) => id === summary || ruleId !== summary);
}

test('every rule has an example, and every example a rule', () => {
  expect(Object.keys(ruleExamples).sort()).toEqual([...ids].sort());
});

const reasonOf = (id: string) => `help.${id}.reason`;

test.each<readonly [string, Readonly<Record<string, string>>]>([['Vietnamese', vi], ['English', en]])('every rule has its reason in %s', (_language, messages) => {
  expect(ids.filter((id) => (messages[reasonOf(id)] ?? '').trim() === '')).toEqual([]);
});

test('no reason is left over from a rule that is gone', () => {
  expect(Object.keys(vi).filter((key) => /^help\..*\.reason$/.test(key) && !ids.some((id) => reasonOf(id) === key))).toEqual([]);
});

describe.each(ids)('%s', (id) => {
  const example = ruleExamples[id] ?? { wrong: [], right: [] };

  test('finds what its example has wrong, once, and nothing else is found', () => {
    expect(findingsOn(example.wrong, id).map(({ ruleId }) => ruleId)).toEqual([id]);
  });

  test('and nothing where it is put right', () => {
    expect(findingsOn(example.right, id).map(({ ruleId, data }) => ({ ruleId, data }))).toEqual([]);
  });
});
