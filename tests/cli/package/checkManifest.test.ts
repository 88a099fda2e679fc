import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkManifest, type ManifestSurroundings } from '../../../src/cli/package/checkManifest';
import { describeOwnManifest } from '../../../src/cli/package/describeOwnManifest';
import type { FaultReason } from '../../../src/cli/package/ManifestFault';
import { say } from '../../../src/cli/words';

const root = path.resolve(__dirname, '../../..');
const address = 'https://localhost:3000/';
const good = readFileSync(path.join(root, 'manifest.xml'), 'utf8');

/** The files as the build lays them: pages at the top, icons in assets. */
const surroundings: ManifestSurroundings = {
  ...describeOwnManifest(address, root),
  readFile: (file) => (/^(?:taskpane|commands)\.html$/.test(file) ? new Uint8Array() : describeOwnManifest(address, root).readFile(file)),
  functionNames: ['checkWorkbook', 'trackProgress', 'createReport', 'removeMarks'],
};
const reasonsIn = (xml: string) => [...new Set(checkManifest(xml, surroundings).map(({ reason }) => reason))];

/** Moves the first match of one text before or behind the first of another. */
const swapped = (first: RegExp, second: RegExp) => (xml: string) => {
  const [one = '', other = ''] = [first.exec(xml)?.[0], second.exec(xml)?.[0]];
  return xml.replace(one, '\u0000').replace(other, one).replace('\u0000', other);
};
const replaced = (from: string | RegExp, to: string) => (xml: string) => xml.replace(from, to);
const withTitle = (length: number) => replaced('DefaultValue="Mở ngăn"', `DefaultValue="${'a'.repeat(length)}"`);

const broken: readonly (readonly [string, (xml: string) => string, FaultReason])[] = [
  ['cut in the middle', (xml) => xml.slice(0, 2000), 'not-xml'],
  ['with a tag never closed', replaced('</Hosts>', ''), 'not-xml'],
  ['with an attribute twice', replaced('<Set Name="ExcelApi"', '<Set Name="ExcelApi" Name="ExcelApi"'), 'not-xml'],
  ['with a second root', (xml) => `${xml}<OfficeApp />`, 'not-xml'],
  ['with a root of another kind', (xml) => xml.replaceAll('OfficeApp', 'OfficeAddIn'), 'unknown-element'],
  ['for mail', replaced('xsi:type="TaskPaneApp"', 'xsi:type="MailApp"'), 'bad-value'],
  ['with the version before the id', swapped(/<Id>.*<\/Id>/, /<Version>.*<\/Version>/), 'out-of-order'],
  ['with the permissions before the pages', swapped(/<DefaultSettings>[^]*<\/DefaultSettings>/, /<Permissions>.*<\/Permissions>/), 'out-of-order'],
  ['with a tip behind the icon of a button', swapped(/<Supertip>[^]*?<\/Supertip>/, /<Icon>(?=[^]{0,400}<Action)[^]*?<\/Icon>/), 'out-of-order'],
  ['with the title of a tip behind its text', swapped(/<Title resid="Check.Label" \/>/, /<Description resid="Check.Tip" \/>/), 'out-of-order'],
  ['with the long texts before the short ones', swapped(/<bt:ShortStrings>[^]*<\/bt:ShortStrings>/, /<bt:LongStrings>[^]*<\/bt:LongStrings>/), 'out-of-order'],
  ['with the pane named behind its page', swapped(/<TaskpaneId>.*<\/TaskpaneId>/, /<SourceLocation resid="Pane.Url" \/>/), 'out-of-order'],
  ['without a version', replaced(/<Version>.*<\/Version>/, ''), 'missing-element'],
  ['with a button that has no tip', replaced(/<Supertip>[^]*?<\/Supertip>/, ''), 'missing-element'],
  ['without a page', replaced(/<SourceLocation DefaultValue.*\/>/, ''), 'missing-element'],
  ['with two hosts of the same kind', replaced('<Host Name="Workbook" />', '<Host Name="Workbook" /><Host Name="Workbook" />'), 'repeated-element'],
  ['with an element that Excel does not know', replaced('<Hosts>', '<Runtimes /><Hosts>'), 'unknown-element'],
  ['with a misspelt element', (xml) => xml.replaceAll('FunctionName>', 'FunctionNames>'), 'unknown-element'],
  ['with requirements in the ribbon part', replaced(/<Hosts>\s*<Host xsi/, '<Requirements /><Hosts><Host xsi'), 'unknown-element'],
  ['with an attribute that Excel does not know', replaced('<Set Name=', '<Set Level="1" Name='), 'unknown-attribute'],
  ['with a button of no kind', replaced('<Control xsi:type="Button"', '<Control'), 'missing-attribute'],
  ['with an image of no size', replaced('<bt:Image size="16" ', '<bt:Image '), 'missing-attribute'],
  ['of three parts in its version', replaced('1.0.0.0', '1.0.0'), 'bad-value'],
  ['with a word in its version', replaced('1.0.0.0', '1.0.0.beta'), 'bad-value'],
  ['whose id is no GUID', replaced(/<Id>6f/, '<Id>zz'), 'bad-value'],
  ['for Word', replaced('Name="Workbook"', 'Name="Document"'), 'bad-value'],
  ['with a language without its country', replaced('vi-VN', 'vi'), 'bad-value'],
  ['that may only read', replaced('ReadWriteDocument', 'ReadDocument'), 'bad-value'],
  ['with a button that does what no button does', replaced('xsi:type="ExecuteFunction"', 'xsi:type="RunFunction"'), 'bad-value'],
  ['with text between its elements', replaced('<Hosts>', 'máy<Hosts>'), 'bad-value'],
  ['with an empty name', replaced('DefaultValue="Trợ lý Phụ lục"', 'DefaultValue=" "'), 'bad-value'],
  ['of another schema', replaced('appforoffice/1.1', 'appforoffice/1.0'), 'bad-value'],
  ['with a name of 126 characters', replaced('<DisplayName DefaultValue="Trợ lý Phụ lục"', `<DisplayName DefaultValue="${'a'.repeat(126)}"`), 'too-long'],
  ['with a description of 251 characters', replaced(/<Description DefaultValue="[^"]*"/, `<Description DefaultValue="${'a'.repeat(251)}"`), 'too-long'],
  ['with a provider of 126 characters', replaced(/<ProviderName>.*</, `<ProviderName>${'a'.repeat(126)}<`), 'too-long'],
  ['with a label of 126 characters', withTitle(126), 'too-long'],
  ['with a tip of 251 characters', replaced(/id="Check.Tip" DefaultValue="[^"]*"/, `id="Check.Tip" DefaultValue="${'a'.repeat(251)}"`), 'too-long'],
  ['with an English tip of 251 characters', replaced(/Locale="en-US" Value="Opens[^"]*"/, `Locale="en-US" Value="${'a'.repeat(251)}"`), 'too-long'],
  ['with a resource id of 33 characters', (xml) => xml.replaceAll('"Check.Label"', `"${'a'.repeat(33)}"`), 'too-long'],
  ['with a button id of 126 characters', replaced('"Appendix.Check"', `"${'a'.repeat(126)}"`), 'too-long'],
  ['with an address of 2049 characters', replaced('assets/support.html', `${'a'.repeat(2049)}.html`), 'too-long'],
  ['with a text in Vietnamese alone', replaced('<bt:Override Locale="en-US" Value="Check" />', ''), 'wrong-locales'],
  ['with a text in a third language', replaced('<bt:Override Locale="en-US" Value="Check" />', '<bt:Override Locale="en-US" Value="Check" /><bt:Override Locale="fr-FR" Value="Contrôle" />'), 'wrong-locales'],
  ['in English first', replaced('<DefaultLocale>vi-VN', '<DefaultLocale>en-US'), 'wrong-locales'],
  ['that asks for more of Excel than the program', replaced('MinVersion="1.9"', 'MinVersion="1.14"'), 'wrong-requirements'],
  ['that asks for less of Excel than the program', replaced('MinVersion="1.9"', 'MinVersion="1.1"'), 'wrong-requirements'],
  ['that asks for another set as well', replaced('<Set Name="ExcelApi"', '<Set Name="DialogApi" MinVersion="1.2" /><Set Name="ExcelApi"'), 'wrong-requirements'],
  ['with two buttons of one id', replaced('"Appendix.Track"', '"Appendix.Check"'), 'repeated-id'],
  ['with two texts of one id', replaced(' id="Track.Label"', ' id="Check.Label"'), 'repeated-id'],
  ['that asks for a text that is not there', replaced('<Label resid="Check.Label"', '<Label resid="Check.Lable"'), 'unknown-resource'],
  ['that asks for a short text in the place of a long one', replaced('<Description resid="Check.Tip"', '<Description resid="Check.Label"'), 'unknown-resource'],
  ['with a text that nobody asks for', replaced('<bt:ShortStrings>', '<bt:ShortStrings><bt:String id="Spare" DefaultValue="Dư"><bt:Override Locale="en-US" Value="Spare" /></bt:String>'), 'unused-resource'],
  ['that calls a function which is not there', replaced('>checkWorkbook<', '>checkAll<'), 'wrong-functions'],
  ['with two buttons for one function', replaced('>checkWorkbook<', '>removeMarks<'), 'wrong-functions'],
  ['with a page that is not encrypted', replaced('https://localhost:3000/taskpane', 'http://localhost:3000/taskpane'), 'bad-address'],
  ['with an icon on another server', replaced('https://localhost:3000/assets/icon-app-16.png', 'https://may-khac.vn/assets/icon-app-16.png'), 'bad-address'],
  ['with a query behind an address', replaced('commands.html', 'commands.html?v=2'), 'bad-address'],
  ['with a page that is not there', replaced('commands.html', 'command.html'), 'missing-file'],
  ['with an icon that is not there', replaced('icon-check-16.png', 'icon-chek-16.png'), 'missing-file'],
  ['with an icon of another size than announced', replaced('assets/icon-check-16.png', 'assets/icon-check-32.png'), 'bad-icon'],
  ['with a page in place of an icon', replaced('assets/icon-check-16.png', 'assets/support.html'), 'bad-icon'],
  ['with the small icon for dense screens', replaced('icon-app-64.png', 'icon-app-32.png'), 'bad-icon'],
  ['with a button that has no large icon', replaced('<bt:Image size="80" resid="Check.Icon80" />', ''), 'bad-icon'],
];

test.each(broken)('a manifest %s is refused', (_name, breakIt, reason) => {
  const xml = breakIt(good);
  expect(xml).not.toBe(good);
  expect(reasonsIn(xml)).toContain(reason);
});

const sound: readonly (readonly [string, (xml: string) => string])[] = [
  ['as it is', (xml) => xml],
  ['with a byte order mark', (xml) => `\uFEFF${xml}`],
  ['with a remark', replaced('<Hosts>', '<!-- bảng tính -->\n<Hosts>')],
  ['in single quotes', replaced('Name="Workbook"', "Name='Workbook'")],
  ['with the largest version there is', replaced('1.0.0.0', '65535.65535.65535.65535')],
  ['with a name of 125 characters', replaced('<DisplayName DefaultValue="Trợ lý Phụ lục"', `<DisplayName DefaultValue="${'a'.repeat(125)}"`)],
  ['with a description of 250 characters', replaced(/<Description DefaultValue="[^"]*"/, `<Description DefaultValue="${'a'.repeat(250)}"`)],
  ['with a label of 125 characters', withTitle(125)],
  ['with a resource id of 32 characters', (xml) => xml.replaceAll('"Check.Label"', `"${'a'.repeat(32)}"`)],
  ['with a sign that XML writes as a word', replaced('DefaultValue="Kiểm tra"', 'DefaultValue="Kiểm tra &amp; sửa"')],
  ['without a name for its pane', replaced(/<TaskpaneId>.*<\/TaskpaneId>/, '')],
];

test.each(sound)('a manifest %s is taken', (_name, change) => {
  expect(checkManifest(change(good), surroundings)).toEqual([]);
});

test('every reason for refusing has its example here and its sentence', () => {
  const reasons = [...new Set(broken.map(([, , reason]) => reason))];
  expect(reasons).toHaveLength(18);
  for (const reason of reasons) expect(say(`manifest.${reason}`, { at: '', value: 'x' })).toContain('x');
});
