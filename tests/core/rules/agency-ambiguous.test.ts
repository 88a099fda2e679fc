import { agencyAmbiguous } from '../../../src/core/rules/agency-ambiguous';
import { contextOf, taskAppendix } from '../../builders/appendixBuilder';

const check = (lead: string) => agencyAmbiguous.check(contextOf([taskAppendix([{ lead }])]));

describe('agency-ambiguous', () => {
  test.each([
    ['Sở Nôi vụ; Sở Y tế', ['Sở Nội vụ; Sở Y tế', 'Sở Ngoại vụ; Sở Y tế']],
    ['UBND phường Cái Khê', ['Ủy ban nhân dân phường Cái Khế']],
    ['UBND xã Thạnh Hoà An', null],
    ['5ở Xây dựng', ['Sở Xây dựng', 'Bộ Xây dựng']],
  ])('%j offers %j', (written, replacements) => {
    const offered = check(written).map(({ fix }) => (fix?.kind === 'choose' ? fix.replacements : []));
    expect(offered).toEqual(replacements === null ? [] : [replacements]);
  });

  test('the user reads what was written and what it may mean', () => {
    expect(check('Sở Nôi vụ')).toMatchObject([{ severity: 'warning', messageId: 'message', data: { written: 'Sở Nôi vụ', names: 'Sở Nội vụ; Sở Ngoại vụ' } }]);
  });

  test.each(['Sở Nội vụ', 'Sở Ngoại vụ', 'SỞ NỘI VỤ', 'Xã An Thạnh', 'Xã Thạnh An', 'Trường đại học'])('%j is none', (written) => {
    expect(check(written)).toEqual([]);
  });
});
