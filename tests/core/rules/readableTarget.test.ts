import type { Target, TargetForm } from '../../../src/core/model/target';
import { isReadableTarget } from '../../../src/core/rules/readableTarget';

const target = (form: TargetForm, rest: Partial<Target> = {}): Target => ({ text: '', form, comparator: null, value: null, upper: null, unit: '', horizon: null, increasing: false, parts: [], ...rest });

test.each([
  ['a value', target('number', { value: 80 })], ['a phrase', target('qualitative', { text: 'Đạt mức tiên tiến' })], ['a milestone in words', target('milestone', { text: 'Xây dựng Trung tâm' })],
  ['parts', target('compound', { parts: [target('number', { value: 1 })] })], ['nothing at all', target('none')],
  ['a word of judgement', target('qualitative', { text: 'Đạt' })], ['a grade', target('qualitative', { text: 'Loại A' })], ['a level', target('qualitative', { text: 'Cấp độ 4.' })],
])('%s can be read', (_says, each) => expect(isReadableTarget(each)).toBe(true));
test.each([
  ['a number without a value', target('number')], ['a sign', target('qualitative', { text: '?' })], ['one word', target('qualitative', { text: 'abc' })], ['a code', target('qualitative', { text: 'A1' })], ['a grade without its letter', target('qualitative', { text: 'Loại' })], ['a whole without parts', target('compound')],
])('%s cannot', (_says, each) => expect(isReadableTarget(each)).toBe(false));
