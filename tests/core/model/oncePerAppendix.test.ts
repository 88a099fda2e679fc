import { oncePerAppendix } from '../../../src/core/model/oncePerAppendix';
import { taskAppendix } from '../../builders/appendixBuilder';

describe('oncePerAppendix', () => {
  const appendix = taskAppendix([{ ordinal: '1', content: 'Ban hành kế hoạch' }]);
  const copy = taskAppendix([{ ordinal: '1', content: 'Ban hành kế hoạch' }]);

  it('works an answer out once, even where the answer is nothing', () => {
    const workOut = jest.fn<undefined, []>(() => undefined);
    const answerOf = oncePerAppendix(workOut);
    expect([answerOf(appendix), answerOf(appendix)]).toEqual([undefined, undefined]);
    expect(workOut).toHaveBeenCalledTimes(1);
  });

  it('takes no answer from another appendix or another question', () => {
    const objectOf = oncePerAppendix(() => ({}));
    const otherObjectOf = oncePerAppendix(() => ({}));
    expect(objectOf(appendix)).toBe(objectOf(appendix));
    expect(objectOf(copy)).not.toBe(objectOf(appendix));
    expect(otherObjectOf(appendix)).not.toBe(objectOf(appendix));
  });
});
