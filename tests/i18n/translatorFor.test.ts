import { addVietnamese, isMessageKey, translatorFor, vietnameseTranslator } from '../../src/i18n/translatorFor';
import { reportTab } from '../../src/i18n/vi/reportTab';

test('words that come later are known from then on, to a translator made before too; until then the gap is seen', () => {
  const t = vietnameseTranslator();
  expect([t('report.look'), isMessageKey('report.look')]).toEqual(['report.look', false]);
  addVietnamese(reportTab);
  expect([t('report.look'), isMessageKey('report.look')]).toEqual(['Xem lại', true]);
});

test('a language speaks its own words only', () => {
  addVietnamese(reportTab);
  expect(translatorFor('en', { 'report.look': 'Look again' })('report.look')).toBe('Look again');
  expect(translatorFor('en', {})('report.look')).toBe('report.look');
});
