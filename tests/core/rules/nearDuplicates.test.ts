import fc from 'fast-check';
import { finish } from '../../../src/core/model/steps';
import { nearDuplicates } from '../../../src/core/rules/nearDuplicates';

const always = () => true;

test('texts of the same words in any order are the same', () => {
  const words = fc.uniqueArray(fc.stringMatching(/^[a-z]{3,8}$/), { minLength: 1, maxLength: 30 });
  fc.assert(fc.property(words, (each) => expect(finish(nearDuplicates([each.join(' '), 'zz yy', [...each].reverse().join(' ')], always)).get(2)).toBe(0)));
});
test('a pair that is refused is not the same', () => expect(finish(nearDuplicates(['một hai ba', 'một hai ba'], () => false)).size).toBe(0));
test('ten thousand texts of one vocabulary are compared without n²', () => {
  const texts = Array.from({ length: 10_000 }, (_, index) =>
    `Xây dựng kế hoạch phát triển khoa học công nghệ và đổi mới sáng tạo nhiệm vụ từ${index % 97} từ${index % 89} từ${index} đợt${index % 83}`);
  let compared = 0;
  const found = finish(nearDuplicates(texts, () => {
    compared += 1;
    return true;
  }));
  expect(found.size).toBe(0);
  expect(compared).toBeLessThan(100_000);
});
