import { rememberRecent } from '../../../src/core/text/rememberRecent';

describe('rememberRecent', () => {
  it('reads each key once', () => {
    const read = jest.fn((key: string) => ({ key }));
    const remembered = rememberRecent<{ readonly key: string }>(10);
    const answers = ['a', 'b', 'a', 'a'].map((key) => remembered(key, () => read(key)));
    expect(answers.map(({ key }) => key)).toEqual(['a', 'b', 'a', 'a']);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('forgets, so that it never holds more than its limit', () => {
    const read = jest.fn((key: string) => ({ key }));
    const remembered = rememberRecent<{ readonly key: string }>(2);
    for (const key of ['a', 'b', 'c', 'c', 'a']) remembered(key, () => read(key));
    expect(read.mock.calls.flat()).toEqual(['a', 'b', 'c', 'a']);
  });
});
