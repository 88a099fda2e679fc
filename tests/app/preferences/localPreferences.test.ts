import { localPreferences } from '../../../src/app/preferences/localPreferences';
import { usualPreferences } from '../../../src/app/preferences/Preferences';

const entry = 'tro-ly-phu-luc.preferences';
const oldEntry = 'tro-ly-phu-luc.language';

/** A storage with these entries; `isFull` refuses to write. */
function storageOf(entries: Readonly<Record<string, string>> = {}, isFull = false) {
  const kept = new Map(Object.entries(entries));
  const setItem = (name: string, text: string) => {
    if (isFull) throw new DOMException('full', 'QuotaExceededError');
    kept.set(name, text);
  };
  return { kept, open: () => ({ getItem: (name: string) => kept.get(name) ?? null, setItem, removeItem: (name: string) => void kept.delete(name) }) };
}
const closed = () => {
  throw new DOMException('closed', 'SecurityError');
};

describe('a choice', () => {
  test('is found again by the next pane, in one entry with its version', () => {
    const { kept, open } = storageOf();
    localPreferences(open, '').change({ grouping: 'sheet' });
    expect(localPreferences(open, '').read()).toEqual({ language: 'vi', grouping: 'sheet' });
    expect([...kept]).toEqual([[entry, '{"version":1,"language":"vi","grouping":"sheet"}']]);
  });

  test('leaves what another pane has chosen since', () => {
    const { open } = storageOf();
    const [one, other] = [localPreferences(open, ''), localPreferences(open, '')];
    one.change({ language: 'en' });
    other.change({ grouping: 'sheet' });
    expect(localPreferences(open, '').read()).toEqual({ language: 'en', grouping: 'sheet' });
  });

  test('stands apart where Office parts the storage', () => {
    const { kept, open } = storageOf();
    localPreferences(open, 'f3a9').change({ language: 'en' });
    expect([...kept.keys()]).toEqual([`f3a9${entry}`]);
    expect(localPreferences(open, '').read()).toEqual(usualPreferences);
  });

  test.each([
    ['closed', closed],
    ['full', storageOf({}, true).open],
  ])('holds until the pane is closed where the storage is %s', (_sentence, open) => {
    const preferences = localPreferences(open, '');
    preferences.change({ language: 'en' });
    expect(preferences.read()).toEqual({ language: 'en', grouping: 'rule' });
    expect(localPreferences(open, '').read()).toEqual(usualPreferences);
  });

  test('takes the place of what nobody understands, and not before it is made', () => {
    const { kept, open } = storageOf({ [entry]: 'sheet' });
    const preferences = localPreferences(open, '');
    expect([preferences.read(), kept.get(entry)]).toEqual([usualPreferences, 'sheet']);
    preferences.change({ grouping: 'sheet' });
    expect(localPreferences(open, '').read()).toEqual({ language: 'vi', grouping: 'sheet' });
  });

  test('never writes over an entry of a later version', () => {
    const later = '{"version":2,"look":"dense"}';
    const { kept, open } = storageOf({ [entry]: later });
    const preferences = localPreferences(open, '');
    preferences.change({ language: 'en' });
    expect([kept.get(entry), preferences.read().language]).toEqual([later, 'en']);
  });
});

describe('the language kept under its old name', () => {
  test('is taken over once', () => {
    const { kept, open } = storageOf({ [oldEntry]: 'en' });
    expect(localPreferences(open, '').read().language).toBe('en');
    expect([...kept.keys()]).toEqual([entry]);
  });

  test.each([
    ['gives way to what was chosen since', { [oldEntry]: 'en', [entry]: '{"version":1,"language":"vi"}' }],
    ['is let go where nobody offers it', { [oldEntry]: 'constructor' }],
  ])('%s', (_sentence, entries) => {
    const { kept, open } = storageOf(entries);
    expect(localPreferences(open, '').read()).toEqual(usualPreferences);
    expect(kept.has(oldEntry)).toBe(false);
  });

  test('stays where the new entry cannot be written', () => {
    const { kept, open } = storageOf({ [oldEntry]: 'en' }, true);
    localPreferences(open, '');
    expect([...kept]).toEqual([[oldEntry, 'en']]);
  });
});
