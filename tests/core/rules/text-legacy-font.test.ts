import { textLegacyFont } from '../../../src/core/rules/text-legacy-font';
import { contextOf, indicatorAppendix, taskAppendix } from '../../builders/appendixBuilder';

describe('text-legacy-font', () => {
  test.each([
    ['tcvn3', 'Së Tµi chÝnh', 'Sở Tài chính'],
    ['vni', 'Sôû Khoa hoïc vaø Coâng ngheä', 'Sở Khoa học và Công nghệ'],
  ])('%s in the column of leads: %j', (messageId, lead, converted) => {
    expect(textLegacyFont.check(contextOf([taskAppendix([{ lead }])]))).toMatchObject([
      { ruleId: 'text-legacy-font', messageId, severity: 'warning', at: { sheet: 'PL', row0: 4, col0: 2 }, data: { converted }, fix: { kind: 'replace', expected: lead, replacement: converted } },
    ]);
  });

  test('every cell of an item is looked at', () => {
    const row = { content: 'X©y dùng ®Ò ¸n', target: 'Hoµn thµnh', lead: 'Së Y tÕ', note: 'Th\u00ADêng xuyªn' };
    expect(textLegacyFont.check(contextOf([indicatorAppendix([row])])).map(({ at }) => at.col0)).toHaveLength(4);
  });

  test.each(['', 'Sở Tài chính', 'Báo cáo', 'Müller GmbH', '25 µm', 46000, true])('%j is none', (note) => {
    expect(textLegacyFont.check(contextOf([taskAppendix([{ note }])]))).toEqual([]);
  });
});
