import { signingForms, type Signatory } from '../../../../src/core/model/reportChoices';
import { membersNamed, signatureLines } from '../../../../src/core/report/form/signatureLines';
import { reportForm } from '../../../../src/data/reportForm';

const director: Signatory = { form: 'head', body: '', headTitle: 'Giám đốc', ownTitle: 'Phó Giám đốc', name: 'Nguyễn Văn An' };
const chairman: Signatory = { form: 'TM', body: 'Ủy ban nhân dân', headTitle: 'Chủ tịch', ownTitle: 'Phó Chủ tịch', name: 'Trần Thị Bình' };

test.each<readonly [sentence: string, signatory: Signatory | null, lines: readonly string[]]>([
  ['nobody named', null, ['Thủ trưởng cơ quan']],
  ['the head of an agency', director, ['Giám đốc']],
  ['the head of a collective body', chairman, ['TM. Ủy ban nhân dân', 'Chủ tịch']],
  ['a deputy in place of the head', { ...director, form: 'KT' }, ['KT. Giám đốc', 'Phó Giám đốc']],
  ['a deputy on behalf of a collective body', { ...chairman, form: 'TM-KT' }, ['TM. Ủy ban nhân dân', 'KT. Chủ tịch', 'Phó Chủ tịch']],
  ['by order of the head', { ...director, form: 'TL', ownTitle: 'Chánh Văn phòng' }, ['TL. Giám đốc', 'Chánh Văn phòng']],
  ['authorised by the head', { ...director, form: 'TUQ', ownTitle: 'Trưởng phòng Kế hoạch' }, ['TUQ. Giám đốc', 'Trưởng phòng Kế hoạch']],
  ['acting head', { ...director, form: 'Q' }, ['Q. Giám đốc']],
  ['a title that was not given is left open', { ...director, form: 'KT', ownTitle: ' ' }, ['KT. Giám đốc', '…………']],
  ['a body that was not given is left open', { ...chairman, body: '' }, ['TM. …………', 'Chủ tịch']],
])('%s', (_sentence, signatory, lines) => expect(signatureLines(signatory, reportForm)).toEqual(lines));

test.each(signingForms)('what form %s does not name of its signatory is not written', (form) => {
  const named: Signatory = { form, body: 'body', headTitle: 'headTitle', ownTitle: 'ownTitle', name: 'name' };
  const written = signatureLines(named, reportForm).map((line) => line.split(' ').at(-1) ?? '');
  expect(membersNamed(form)).toEqual([...written, 'name']);
});
