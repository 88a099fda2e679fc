import { findingKeys } from '../../../src/taskpane/findings/findingKeys';
import { ambiguous, misspelled } from '../checkResults';

test('a finding keeps its key through another check, whatever else has gone', () => {
  const [before, after] = [findingKeys([misspelled, ambiguous]), findingKeys([{ ...ambiguous }])];
  expect([...after.values()][0]).toBe(before.get(ambiguous));
});

test('findings alike in all have keys of their own', () => {
  const twins = [misspelled, { ...misspelled }, { ...misspelled }];
  expect(new Set(findingKeys(twins).values()).size).toBe(3);
});
