import type { ItemProgress, TaskProgress } from '../../../../src/core/model/progress';
import type { Appendix } from '../../../../src/core/model/appendix';
import { looksAlike } from '../../../../src/core/progress/overview/looksAlike';
import { taskAppendix, type AppendixOptions } from '../../../builders/appendixBuilder';
import { taskVerdict } from './tracked';

function judgedAs(verdicts: readonly TaskProgress[], options: AppendixOptions = {}) {
  const appendix: Appendix = taskAppendix(verdicts.map(() => ({})), options);
  return { appendices: [appendix], progress: new Map<Appendix, readonly ItemProgress[]>([[appendix, verdicts]]) };
}
const late = judgedAs([taskVerdict('overdue', { daysLate: 3 }), taskVerdict('done-on-time')]);

test.each([
  ['another number of days late is the same red', judgedAs([taskVerdict('overdue', { daysLate: 4 }), taskVerdict('done-late')]), true],
  ['a task that is done is no longer red', judgedAs([taskVerdict('done-late'), taskVerdict('done-on-time')]), false],
  ['a row more is to be coloured', judgedAs([taskVerdict('overdue'), taskVerdict('done-on-time'), taskVerdict('ongoing')]), false],
  ['the same colours on another sheet are others', judgedAs([taskVerdict('overdue'), taskVerdict('done-on-time')], { sheet: 'PL II' }), false],
])('%s', (_sentence, other, expected) => {
  expect(looksAlike(late, other)).toBe(expected);
});
