import { textUnicode } from '../../../src/core/rules/text-unicode';
import { sheetOf } from '../../builders/sheetBuilder';
import { contextOf, taskAppendix } from '../../builders/appendixBuilder';

const check = (content: string | number) => textUnicode.check(contextOf([taskAppendix([{ content }])]));

describe('text-unicode', () => {
  test.each([
    ['decomposed', 'Chuyển đổi số'.normalize('NFD'), 'Chuyển đổi số', {}],
    ['eth', 'Ðầu tư công', 'Đầu tư công', { letter: 'Ð', expected: 'Đ' }],
    ['eth', 'Quỹ ðầu tư', 'Quỹ đầu tư', { letter: 'ð', expected: 'đ' }],
    ['invisible', 'Sở\u200b Y\u00ad tế', 'Sở Y tế', { count: 2 }],
    ['eth', `Ðề\u200b án ${'số'.normalize('NFD')}`, 'Đề án số', { letter: 'Ð', expected: 'Đ' }],
  ])('%s: %j → %j', (messageId, written, replacement, data) => {
    expect(check(written)).toMatchObject([
      { ruleId: 'text-unicode', messageId, severity: 'warning', at: { sheet: 'PL', row0: 4, col0: 1 }, data, fix: { kind: 'replace', expected: written, replacement } },
    ]);
  });

  test('headings, sections and columns that no rule knows are looked at too', () => {
    const appendix = { ...taskAppendix([{ content: 'Việc' }]), firstHeaderRow0: 0, unrecognisedColumns: [{ col0: 6, heading: 'Ðơn vị' }] };
    const sheet = sheetOf([['TT', '', '', '', '', '', 'Ðơn vị'], ['I', 'Ðề án'], [], [], ['1', 'Việc']], { name: 'PL' });
    expect(textUnicode.check(contextOf([appendix], { snapshot: { sheets: [sheet] } })).map(({ at }) => [at.row0, at.col0])).toEqual([[0, 6], [1, 1]]);
  });

  test.each([
    ['composed text', 'Chuyển đổi số'],
    ['new tone placement', 'Hoà Bình, thuỷ sản'],
    ['a hard space', 'Sở\u00a0Y tế'],
    ['no text', ''],
    ['a number', 2026],
    ['text of an old encoding, where Ð and the soft hyphen are letters', 'XÐt duyÖt, th\u00ADêng xuyªn'],
    ['signs', '≥ 70% – “đạt”'],
  ])('%s is none', (_why, content) => {
    expect(check(content)).toEqual([]);
  });
});
