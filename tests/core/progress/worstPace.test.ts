import { worstPace } from '../../../src/core/progress/worstPace';

test.each([
  [['met', 'slow', 'exceeded'], 'slow'], [['missed', 'lagging'], 'missed'], [['met', 'no-data'], 'no-data'], [['slow', 'no-data'], 'slow'], [['met', 'exceeded'], 'met'], [[], 'manual'],
] as const)('of %j the worst is %s', (paces, worst) => expect(worstPace(paces)).toBe(worst));
