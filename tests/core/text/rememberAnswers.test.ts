import { rememberAnswers, rememberByKey } from '../../../src/core/text/rememberAnswers';

test('the same text is answered once', () => {
  const find = jest.fn((text: string) => text.length);
  const answer = rememberAnswers(find);
  expect([answer('Sở Y tế'), answer('Sở'), answer('Sở Y tế')]).toEqual([7, 2, 7]);
  expect(find.mock.calls).toEqual([['Sở Y tế'], ['Sở']]);
});

test('"nothing" is an answer too', () => {
  const find = jest.fn(() => null);
  const answer = rememberAnswers(find);
  expect([answer(''), answer('')]).toEqual([null, null]);
  expect(find).toHaveBeenCalledTimes(1);
});

test('readings of more than a text are told apart by their key', () => {
  const remember = rememberByKey<string>();
  expect([remember('9/2025|@', () => 'text'), remember('9/2025|General', () => 'date'), remember('9/2025|@', () => 'another')]).toEqual(['text', 'date', 'text']);
});

test('past the limit the answers are found again, and are the same', () => {
  const find = jest.fn((text: string) => `${text}!`);
  const answer = rememberAnswers(find);
  for (let index = 0; index <= 20_000; index += 1) answer(String(index));
  expect(answer('0')).toBe('0!');
  expect(find).toHaveBeenCalledTimes(20_002);
});
