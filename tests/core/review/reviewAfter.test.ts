import type { Ignoring, Review } from '../../../src/core/model/review';
import { reviewAfter } from '../../../src/core/review/reviewAfter';

const text: Ignoring = { scope: 'text', ruleId: 'agency-alias', subject: 'STC' };
const cell: Ignoring = { scope: 'cell', ruleId: 'agency-alias', subject: 'STC', sheet: 'PL', cell: 'C5', content: 'viec' };
const review = (ignored: readonly Ignoring[], switchedOff: readonly string[] = []): Review => ({ ignored, switchedOff });

test.each([
  ['a finding is ignored', review([]), { kind: 'ignore', ignoring: text }, review([text])],
  ['ignored twice is ignored once', review([text, cell]), { kind: 'ignore', ignoring: { ...text } }, review([cell, text])],
  ['a cell is not its text', review([text]), { kind: 'ignore', ignoring: cell }, review([text, cell])],
  ['it is heeded again', review([text, cell]), { kind: 'heed', ignoring: { ...cell } }, review([text])],
  ['another cell stays ignored', review([cell]), { kind: 'heed', ignoring: { ...cell, cell: 'C6' } }, review([cell])],
  ['a rule is switched off', review([text]), { kind: 'switchOff', ruleId: 'six-clear' }, review([text], ['six-clear'])],
  ['off twice is off once', review([], ['six-clear', 'a']), { kind: 'switchOff', ruleId: 'six-clear' }, review([], ['a', 'six-clear'])],
  ['it is switched on again', review([], ['six-clear', 'a']), { kind: 'switchOn', ruleId: 'six-clear' }, review([], ['a'])],
  ['on stays on', review([], ['a']), { kind: 'switchOn', ruleId: 'six-clear' }, review([], ['a'])],
] as const)('%s', (_, before, change, after) => expect(reviewAfter(before, change)).toEqual(after));
