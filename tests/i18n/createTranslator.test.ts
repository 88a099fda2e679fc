import { createTranslator, isMessageKey } from '../../src/i18n';

const t = createTranslator('vi');

describe('createTranslator', () => {
  test.each([
    ['fills a placeholder', t('findings.suggestion', { text: 'ghi lại' }), 'Đề xuất: ghi lại'],
    ['leaves a gap visible', t('findings.suggestion'), 'Đề xuất: {text}'],
    ['writes a date day first', t('summary.title', { date: '2026-12-14' }), 'Tổng hợp đến ngày 14/12/2026'],
    ['leaves a text alone that only contains a date', t('findings.suggestion', { text: 'ngày 2026-12-14' }), 'Đề xuất: ngày 2026-12-14'],
    ['writes decimals with a comma', t('summary.rate', { done: 5, count: 8, percent: 62.5 }), '5/8 (62,5%)'],
    ['does not group a year', t('period.year', { year: 2026 }), 'Năm 2026'],
    ['fills a value as it is, braces and dollar signs too', t('findings.suggestion', { text: '$& {text}' }), 'Đề xuất: $& {text}'],
  ])('%s', (_sentence, actual, expected) => {
    expect(actual).toBe(expected);
  });

  test('speaks English where asked', () => {
    expect(createTranslator('en')('summary.rate', { done: 5, count: 8, percent: 62.5 })).toBe('5/8 (62.5%)');
  });

  test('knows which keys have a sentence', () => {
    expect([isMessageKey('action.check'), isMessageKey('action.fly'), isMessageKey('toString')]).toEqual([true, false, false]);
  });
});
