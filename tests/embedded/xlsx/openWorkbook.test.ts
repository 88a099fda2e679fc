import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { openWorkbook } from '../../../src/embedded/xlsx/openWorkbook';
import { contentLimits, packageLimits } from '../../../src/embedded/xlsx/packageLimits';
import { UnreadableWorkbook, type UnreadableReason } from '../../../src/embedded/xlsx/UnreadableWorkbook';
import { packageOf, richParts } from './richPackage';

async function reasonOf(bytes: Uint8Array): Promise<UnreadableReason | 'opened'> {
  try {
    await openWorkbook(bytes);
    return 'opened';
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return error.reason;
    throw error;
  }
}

const oleHeader = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

/** A compound file of which only the name of a stream matters. */
function compoundFile(stream: string): Uint8Array {
  const name = new Uint8Array([...stream].flatMap((letter) => [letter.charCodeAt(0), 0]));
  const bytes = new Uint8Array(2048);
  bytes.set(oleHeader);
  bytes.set(name, 1024);
  return bytes;
}

function without(path: string): Uint8Array {
  return packageOf(Object.fromEntries(Object.entries(richParts).filter(([name]) => name !== path)));
}

const withPart = (path: string, text: string): Uint8Array => packageOf({ ...richParts, [path]: text });

/** A zip of one entry whose directory declares another size than the entry has. */
function declaring(bytes: Uint8Array, size: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return copy;
}

const intact = packageOf(richParts);
const cut = intact.slice(0, Math.floor(intact.length / 2));
const utf16Text = Uint8Array.of(0xff, 0xfe, 0x54, 0, 0x54, 0);
const entities = (richParts['xl/sharedStrings.xml'] ?? '')
  .replace('<sst', '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><sst')
  .replace('Tên nhiệm vụ', '&b;');
const blankRows = (count: number): string => `<worksheet><sheetData>${'<row s="1"/>'.repeat(count)}</sheetData></worksheet>`;
const noSheets = (richParts['xl/workbook.xml'] ?? '').replace(/<sheet .*?\/>/g, '').replace(/<definedNames>.*<\/definedNames>/, '');

describe('openWorkbook refuses, with the reason,', () => {
  test.each<[string, Uint8Array, UnreadableReason]>([
    ['no bytes at all', new Uint8Array(), 'empty'],
    ['an old .xls', compoundFile('Workbook'), 'old-xls'],
    ['an encrypted .xlsx', compoundFile('EncryptedPackage'), 'encrypted'],
    ['a .csv', strToU8('TT;Tên nhiệm vụ\n1;Xây dựng'), 'csv-or-text'],
    ['a page saved as .xls', strToU8('<html><table><tr><td>1</td></tr></table></html>'), 'csv-or-text'],
    ['text in UTF-16', utf16Text, 'csv-or-text'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), 'not-xlsx'],
    ['a zip of something else', zipSync({ 'readme.txt': strToU8('x') }), 'not-xlsx'],
    ['a Word document', zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<w/>') }), 'not-xlsx'],
    ['a workbook without its list of sheets', without('xl/workbook.xml'), 'not-xlsx'],
    ['half a file', cut, 'damaged'],
    ['a file with only its first bytes', intact.slice(0, 3), 'damaged'],
    ['a sheet that is no XML', withPart('xl/worksheets/sheet1.xml', '<worksheet><sheetData><row r="1"><c'), 'damaged'],
    ['text that refers to entities, which could grow without end', withPart('xl/sharedStrings.xml', entities), 'damaged'],
    ['a workbook without a sheet', withPart('xl/workbook.xml', noSheets), 'empty'],
    ['an entry that declares a gigabyte', declaring(intact, 2 ** 30), 'too-large'],
    ['more entries than any workbook has', packageOf({ ...richParts, ...Object.fromEntries(Array.from({ length: packageLimits.entryCount }, (_, at) => [`x/${at}.xml`, ''])) }), 'too-large'],
    ['more rows than are worth reading', withPart('xl/worksheets/sheet2.xml', blankRows(contentLimits.rows + 1)), 'too-large'],
    ['many entries that are large together', declaring(intact, packageLimits.entryBytes - 1), 'too-large'],
  ])('%s', async (_name, bytes, reason) => {
    expect(await reasonOf(bytes)).toBe(reason);
  });

  it('an entry that holds more than it declares, without unpacking it', async () => {
    const bomb = packageOf({ ...richParts, 'xl/worksheets/sheet1.xml': ' '.repeat(5_000_000) });
    expect(await reasonOf(declaring(bomb, 1000))).toBe('damaged');
  });
});

describe('openWorkbook opens', () => {
  it('a workbook whose sheet declares a hostile size, without walking through it', async () => {
    const hostile = (richParts['xl/worksheets/sheet1.xml'] ?? '').replace('ref="A1:F12"', 'ref="A1:XFD1048576"');
    const started = performance.now();
    const { book } = await openWorkbook(withPart('xl/worksheets/sheet1.xml', hostile));
    expect(book.worksheets[0]?.rowCount).toBe(7);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('a package whose entry names try to leave it, as if they were not there', async () => {
    const { book } = await openWorkbook(withPart('../../evil.xml', '<x/>'));
    expect(book.worksheets).toHaveLength(2);
  });

  it('what is protected, selected and hidden in it', async () => {
    const workbook = await openWorkbook(intact);
    expect(workbook).toMatchObject({ isStructureProtected: true, activeSheetName: 'Phụ lục II', selection: 'C3', date1904: false, losses: [] });
    expect(workbook.book.worksheets.map(({ state }) => state)).toEqual(['visible', 'veryHidden']);
  });
});

describe('openWorkbook', () => {
  const place = fc.nat({ max: intact.length - 1 });
  const damage = fc.array(fc.tuple(place, fc.nat({ max: 255 })), { minLength: 1, maxLength: 6 });

  it('opens a damaged file or names the reason, and never fails otherwise', async () => {
    await fc.assert(
      fc.asyncProperty(damage, place, fc.boolean(), async (changes, end, isCut) => {
        const bytes = Uint8Array.from(intact);
        for (const [at, byte] of changes) bytes[at] = byte;
        await reasonOf(isCut ? bytes.slice(0, end) : bytes);
      }),
      { numRuns: 150 },
    );
  });

  it('does the same with damage inside the XML of a sheet', async () => {
    const xml = richParts['xl/worksheets/sheet1.xml'] ?? '';
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: xml.length }), fc.nat({ max: 40 }), fc.string({ maxLength: 8 }), async (at, length, text) => {
        await reasonOf(withPart('xl/worksheets/sheet1.xml', xml.slice(0, at) + text + xml.slice(at + length)));
      }),
      { numRuns: 150 },
    );
  });
});
