import fc from 'fast-check';
import { usualPreferences } from '../../../src/app/preferences/Preferences';
import { readPreferences } from '../../../src/app/preferences/readPreferences';

describe('an entry that holds', () => {
  test.each([
    ['everything', { version: 1, language: 'en', grouping: 'sheet' }, { language: 'en', grouping: 'sheet' }],
    ['one preference only', { version: 1, grouping: 'sheet' }, { language: 'vi', grouping: 'sheet' }],
    ['what an addition of later calls for', { version: 1, language: 'en', font: 'large' }, { language: 'en', grouping: 'rule' }],
    ['one value that nobody offers', { version: 1, language: 'fr', grouping: 'sheet' }, { language: 'vi', grouping: 'sheet' }],
    ['values of other types', { version: 1, language: ['en'], grouping: { sheet: true } }, usualPreferences],
    ['the name of something that objects are born with', { version: 1, language: 'constructor' }, usualPreferences],
  ])('%s is read as far as it is understood', (_sentence, entry, preferences) => {
    expect(readPreferences(JSON.stringify(entry))).toEqual({ preferences, isLater: false });
  });

  test.each([
    ['nothing', null],
    ['an empty text', ''],
    ['no JSON', '{language: en'],
    ['a bare value', '"en"'],
    ['null', 'null'],
    ['a list', '[1, "en"]'],
    ['no version', '{"language":"en"}'],
    ['a version in words', '{"version":"2","language":"en"}'],
    ['a version before the first', '{"version":0,"language":"en"}'],
    ['a text longer than any that is written here', JSON.stringify({ version: 1, language: 'en', rest: 'x'.repeat(20_000) })],
  ])('%s leaves the usual preferences', (_sentence, text) => {
    expect(readPreferences(text)).toEqual({ preferences: usualPreferences, isLater: false });
  });

  test('what a later version wrote is not understood, and told as such', () => {
    expect(readPreferences('{"version":2,"language":"en"}')).toEqual({ preferences: usualPreferences, isLater: true });
  });
});

test('any text whatsoever gives valid preferences', () => {
  const entry = fc.record(
    { version: fc.oneof(fc.constant(1), fc.jsonValue()), language: fc.oneof(fc.constantFrom('vi', 'en'), fc.jsonValue()), grouping: fc.oneof(fc.constantFrom('rule', 'sheet'), fc.jsonValue()), ['__proto__']: fc.jsonValue() },
    { requiredKeys: [] },
  );
  const text = fc.oneof(fc.string(), fc.json(), entry.map((value) => JSON.stringify(value)));
  fc.assert(
    fc.property(text, (stored) => {
      const { preferences } = readPreferences(stored);
      expect(['vi', 'en']).toContain(preferences.language);
      expect(['rule', 'sheet']).toContain(preferences.grouping);
      expect(Object.keys(preferences)).toEqual(['language', 'grouping']);
    }),
    { numRuns: 300 },
  );
});
