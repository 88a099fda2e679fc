/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ribbonCommands } from '../../src/commands/ribbonCommands';
import { capabilities } from '../../src/excel/capabilities';

/** Holds the manifest to what Excel demands of it, without the online service: it would take the file off the machine. */
const root = path.resolve(__dirname, '../..');
const address = 'https://localhost:3000/';
const manifest = new DOMParser().parseFromString(readFileSync(path.join(root, 'manifest.xml'), 'utf8'), 'application/xml');

const all = (name: string, within: ParentNode = manifest): Element[] => [...within.querySelectorAll('*')].filter(({ localName }) => localName === name);
const attribute = (name: string): string[] => [...manifest.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? '');
const childNames = (element: Element): string[] => [...element.children].map(({ localName }) => localName);
const textOf = (name: string): string => all(name)[0]?.textContent ?? '';

/** Width and height as a PNG file states them in its first chunk. */
function pngSize(file: string): [number, number] {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test('is well-formed XML', () => {
  expect(manifest.querySelector('parsererror')).toBeNull();
});

test('its elements stand in the order that Office reads', () => {
  expect(childNames(manifest.documentElement)).toEqual([
    'Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'Hosts', 'Requirements',
    'DefaultSettings', 'Permissions', 'VersionOverrides',
  ]);
  for (const control of all('Control')) expect(childNames(control)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
});

test('id and version are of the shape that Excel on the web demands', () => {
  expect(textOf('Id')).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
  expect(textOf('Version')).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
});

test('asks for the lowest set that the program can do with, and for nothing in the ribbon part', () => {
  const levels = Object.values(capabilities).map((level) => level.split('.').map(Number));
  const lowest = levels.sort(([major = 0, minor = 0], [otherMajor = 0, otherMinor = 0]) => major - otherMajor || minor - otherMinor)[0];
  expect(all('Set').map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion')])).toEqual([['ExcelApi', lowest?.join('.')]]);
  expect(all('VersionOverrides').flatMap((overrides) => all('Requirements', overrides))).toEqual([]);
});

describe('names', () => {
  test('ids are unique and short enough', () => {
    const ids = attribute('id');
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids, ...attribute('resid')].filter((id) => id.length > 32)).toEqual([]);
  });

  test('every resource asked for is there, and every one there is asked for', () => {
    const resources = all('Resources').flatMap((part) => [...part.querySelectorAll('[id]')].map((element) => element.getAttribute('id')));
    expect(resources.sort()).toEqual([...new Set(attribute('resid'))].sort());
  });

  test('every button calls a function that exists, and every function has a button', () => {
    expect(all('FunctionName').map(({ textContent }) => textContent).sort()).toEqual(Object.keys(ribbonCommands).sort());
  });
});

describe('texts', () => {
  test.each([
    ['ShortStrings', 125],
    ['LongStrings', 250],
  ])('%s stay below %i characters', (part, limit) => {
    const texts = all(part).flatMap((element) => [...element.querySelectorAll('*')].map((text) => text.getAttribute('DefaultValue') ?? text.getAttribute('Value') ?? ''));
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => text === '' || text.length > limit)).toEqual([]);
  });

  test('are Vietnamese, each with one English override', () => {
    expect(textOf('DefaultLocale')).toBe('vi-VN');
    const translated = [...all('DisplayName'), ...all('Description').filter((element) => element.hasAttribute('DefaultValue')), ...all('String')];
    expect(translated.length).toBeGreaterThan(8);
    for (const text of translated) expect([...text.children].map((override) => override.getAttribute('Locale'))).toEqual(['en-US']);
  });
});

describe('addresses', () => {
  const urls = attribute('DefaultValue').filter((value) => /^\w+:\/\//.test(value));

  test('all lie at the one address that a build can replace', () => {
    expect(urls.length).toBeGreaterThan(10);
    expect(urls.filter((url) => !url.startsWith(address))).toEqual([]);
  });

  test('every file of assets that is named exists', () => {
    const files = urls.map((url) => url.slice(address.length)).filter((file) => file.startsWith('assets/'));
    expect(files.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });

  test('every icon has the size it is announced with', () => {
    const icons = [...all('IconUrl'), ...all('HighResolutionIconUrl'), ...all('Images').flatMap((images) => all('Image', images))];
    for (const url of icons.map((icon) => icon.getAttribute('DefaultValue') ?? '')) {
      const size = Number(/-(\d+)\.png$/.exec(url)?.[1]);
      expect([url, ...pngSize(path.join(root, url.slice(address.length)))]).toEqual([url, size, size]);
    }
    for (const image of all('Icon').flatMap((icon) => all('Image', icon))) expect(image.getAttribute('resid')).toMatch(new RegExp(`Icon${image.getAttribute('size')}$`));
  });

  test('every icon comes in the sizes 16, 32 and 80', () => {
    for (const icon of all('Icon')) expect(all('Image', icon).map((image) => image.getAttribute('size'))).toEqual(['16', '32', '80']);
  });
});
