import { asFailure } from '../../src/app/asFailure';
import { WorkbookFailure } from '../../src/app/ports';

test('a failure stays the one it is', () => {
  const failure = new WorkbookFailure('no-appendix');
  expect(asFailure(failure)).toBe(failure);
});

test.each<readonly [thrown: unknown, detail: string]>([
  [new TypeError('x is undefined'), 'TypeError: x is undefined'],
  ['refused', 'refused'],
  [undefined, 'undefined'],
])('anything else was not expected, and its words go along: %s', (thrown, detail) => {
  expect(asFailure(thrown)).toMatchObject({ code: 'unexpected', detail });
});
