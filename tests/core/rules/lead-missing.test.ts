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
