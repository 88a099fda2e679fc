import { leadMissing } from '../../../src/core/rules/lead-missing';
import { contextOf, indicatorAppendix, taskAppendix } from '../../builders/appendixBuilder';

describe('lead-missing', () => {
  test.each(['', '  ', '\n'])('an empty cell %j is reported where it stands', (lead) => {
    expect(leadMissing.check(contextOf([taskAppendix([{ lead: 'Sở Y tế' }, { ordinal: '7a', lead }])]))).toMatchObject([
      { ruleId: 'lead-missing', messageId: 'message', severity: 'error', at: { sheet: 'PL', row0: 5, col0: 2 }, data: { ordinal: '7a' }, fix: null },
    ]);
  });

  test('indicators need a lead as well', () => {
    expect(leadMissing.check(contextOf([indicatorAppendix([{ content: 'Tỷ lệ hồ sơ trực tuyến' }])]))).toHaveLength(1);
  });

  test('a row without a number is not called by one', () => {
    expect(leadMissing.check(contextOf([taskAppendix([{ lead: 'Sở Y tế' }, { ordinal: ' ', lead: '' }])]))).toMatchObject([{ messageId: 'unnumbered', at: { row0: 5 } }]);
  });

  test('a column that nobody has filled in is one finding', () => {
    expect(leadMissing.check(contextOf([taskAppendix([{}, {}, {}])]))).toMatchObject([{ messageId: 'all', at: { row0: 4, col0: 2 }, data: { count: 3 } }]);
    expect(leadMissing.check(contextOf([taskAppendix([{}, {}])]))).toHaveLength(2);
    expect(leadMissing.check(contextOf([taskAppendix([{}, {}, {}, { lead: 'Sở Y tế' }])]))).toHaveLength(3);
  });

  test.each([
    ['a dash before its text', { ordinal: '', content: '- Trong đó: nữ' }],
    ['"Trong đó"', { ordinal: '', content: 'Trong đó: số hộ mới' }],
    ['a dash for a number', { ordinal: '-', content: 'Dịch vụ' }],
  ])('a point with %s is led as the row it stands under', (_how, point) => {
    const found = (lead: string) => leadMissing.check(contextOf([taskAppendix([{ lead: 'Sở Nội vụ' }, { lead }, point])]));
    expect(found('Sở Y tế')).toEqual([]);
    expect(found('')).toHaveLength(2);
  });

  test('a point under another section, or under nothing, has to name its lead', () => {
    const section = { row0: 9, ordinal: 'II', title: 'Khác', horizon: null };
    expect(leadMissing.check(contextOf([taskAppendix([{ lead: 'Sở Y tế' }, { ordinal: '-', content: 'Dịch vụ', section }])]))).toHaveLength(1);
    expect(leadMissing.check(contextOf([taskAppendix([{ ordinal: '-', content: 'Dịch vụ' }, { lead: 'Sở Y tế' }])]))).toHaveLength(1);
  });

  test.each([
    ['a lead', taskAppendix([{ lead: 'Sở Y tế' }])],
    ['a lead nobody knows', taskAppendix([{ lead: 'Sở Kinh tế số' }])],
    ['a ditto mark', taskAppendix([{ lead: '"' }])],
    ['a table without a column of leads', taskAppendix([{ content: 'Việc' }], { without: ['lead'] })],
    ['no items', taskAppendix([])],
  ])('%s: none', (_why, appendix) => {
    expect(leadMissing.check(contextOf([appendix]))).toEqual([]);
  });
});
