import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkManifest } from '../../src/cli/package/checkManifest';
import { describeOwnManifest } from '../../src/cli/package/describeOwnManifest';
import { everyElement, readXml } from '../../src/cli/package/readXml';
import { ribbonCommands } from '../../src/commands/ribbonCommands';
import { help as english } from '../../src/i18n/en/help';
import { help as vietnamese } from '../../src/i18n/vi/help';
import { version } from '../../package.json';

const root = path.resolve(__dirname, '../..');
const address = 'https://localhost:3000/';
const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');

test('Excel takes the manifest with the files of the build', () => {
  const surroundings = { ...describeOwnManifest(address, path.join(root, 'dist/addin')), functionNames: Object.keys(ribbonCommands) };
  expect(checkManifest(manifest, surroundings)).toEqual([]);
});

test('the version is that of the program, with a fourth part', () => {
  expect(/<Version>(.*)<\/Version>/.exec(manifest)?.[1]).toBe(`${version}.0`);
});

test('the id stays as it is: Excel knows an add-in by it', () => {
  expect(manifest).toContain('<Id>6f1d3b52-8c47-4e0a-9b6e-2d5a7c81f394</Id>');
});

test('the button that colours progress names the colours as the help of the pane does', () => {
  const tip = [...everyElement(readXml(manifest))].find(({ attributes }) => attributes.get('id') === 'Track.Tip');
  const hues = (sentence: string, known: RegExp) => sentence.match(known);
  for (const [shown, help, known] of [
    [tip?.attributes.get('DefaultValue'), vietnamese['help.colours.answer'], /đỏ|cam|vàng|xanh|xám/g],
    [tip?.children[0]?.attributes.get('Value'), english['help.colours.answer'], /red|orange|amber|yellow|green|grey/g],
  ] as const) {
    expect(hues(shown ?? '', known)).toEqual(hues(help.slice(help.search(/▼/)), known));
  }
});

test('the ribbon shows the name that the pane has, in both languages', () => {
  const elements = [...everyElement(readXml(manifest))];
  const [group, name] = [elements.find(({ attributes }) => attributes.get('id') === 'Group.Label'), elements.find((element) => element.name === 'DisplayName')];
  const shown = (element: typeof group) => [element?.attributes.get('DefaultValue'), element?.children[0]?.attributes.get('Value')];
  expect(shown(group)).toEqual(shown(name));
});
