import { nextSurvivor } from '../../../src/taskpane/resultTree/nextSurvivor';

const before = ['a', 'b', 'c', 'd'];

test.each([
  ['the next one', 'b', ['a', 'c', 'd'], 'c'],
  ['the next that is left', 'b', ['a', 'd'], 'd'],
  ['the one before where none follows', 'd', ['a', 'b', 'c'], 'c'],
  ['the nearest before', 'd', ['a', 'b'], 'b'],
  ['nothing where none is left', 'b', [], null],
  ['nothing for a line that was not there', 'x', ['a'], null],
])('%s takes the place of a line that has gone', (_sentence, gone, left, next) => {
  expect(nextSurvivor(before, gone, (key) => left.includes(key))).toBe(next);
});
