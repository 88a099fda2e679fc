import { failureText } from '../../src/commands/failureText';
import { createTranslator } from '../../src/i18n';

const t = createTranslator('vi');

describe('failureText', () => {
  test('tells the failure that the address names, with its detail', () => {
    const query = new URLSearchParams({ code: 'no-appendix', data: '{}', detail: 'ItemNotFound' }).toString();
    expect(failureText(t, `?${query}`)).toEqual({ sentence: t('failure.no-appendix'), detail: 'ItemNotFound' });
  });

  test.each(['', '?code=nonsense', '?code=toString'])('tells the unexpected one for %j', (query) => {
    expect(failureText(t, query).sentence).toBe(t('failure.unexpected'));
  });

  test('does without data that cannot be read', () => {
    expect(failureText(t, '?code=busy&data=%7Bbroken').sentence).toBe(t('failure.busy'));
  });
});
