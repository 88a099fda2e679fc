import { read, type CellObject, type WorkSheet } from '@e965/xlsx';
import { exportReport } from '../../src/app/exportReport';
import { areaAddress, cellAddress } from '../../src/core/model/address';
import { formElements } from '../../src/core/report/formElements';
import { mergedAreas } from '../../src/core/report/mergedAreas';
import type { PagedReport } from '../../src/core/report/paginate';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { writeXlsx } from '../../src/files/writeXlsx';
import { readPackage, within, type FileLook, type ReadPackage } from '../builders/readPackage';
import { books } from '../pages/books';
import { makeReport } from '../pages/makeReport';

/** One file with the report in it, as two readers see it that share nothing with what wrote it. */
interface ReadFile {
  readonly parts: ReadPackage;
  readonly book: ReturnType<typeof read>;
  readonly sheet: WorkSheet;
}

interface Saved {
  readonly name: string;
  readonly planned: PagedReport;
  readonly workbook: ReadFile;
  readonly file: ReadFile;
}

function readFile(bytes: Uint8Array, name: string): ReadFile {
  const book = read(bytes, { cellFormula: true, cellNF: true, cellStyles: true });
  return { parts: readPackage(bytes), book, sheet: book.Sheets[name] ?? {} };
}

async function save(book: (typeof books)[number]): Promise<Saved> {
  const { sheet: name, planned, bytes } = await makeReport(book);
  let file: Uint8Array = new Uint8Array();
  await exportReport(createExcelWorkbook(), async (picture) => (file = await writeXlsx(picture)), name);
  return { name, planned, workbook: readFile(bytes, name), file: readFile(file, name) };
}

/** A font that says no colour is black as well. */
const black = 'FF000000';
const horizontals = { Left: 'left', Center: 'center', Right: 'right', Justify: 'justify' } as const;
const verticals = { Top: 'top', Center: 'center', Bottom: 'bottom' } as const;

/** What a file must say of a cell that looks like an element of the form. */
function fileLookOf(id: PagedReport['rows'][number]['cells'][number]['look']): object {
  const { fontName, fontSize, bold = false, italic = false, fill, horizontal, vertical, wrap } = { ...formElements.plain.look, ...formElements[id].look };
  return {
    font: { name: fontName, size: fontSize, bold, italic, underline: false, color: black },
    fill: fill === undefined ? null : `FF${fill.slice(1)}`,
    ...(horizontal ? { horizontal: horizontals[horizontal] } : {}),
    ...(vertical ? { vertical: verticals[vertical] } : {}),
    ...(wrap === undefined ? {} : { wrap }),
  };
}

const cellsOf = ({ planned: { rows } }: Saved) => rows.flatMap(({ cells }, row0) => cells.map((cell) => ({ ...cell, row0, address: cellAddress(row0, cell.col0) })));
const at = (sheet: WorkSheet, address: string): Partial<CellObject> => (sheet[address] as CellObject | undefined) ?? {};
const numberAt = (node: ReturnType<typeof within>[number] | undefined, name: string): number => Number(node?.attributes.get(name));

describe.each(books.filter(({ name }) => name !== 'nghin-nhiem-vu').map((book) => ({ sample: book.name, book })))('the report of $sample', ({ book }) => {
  let saved: Saved;
  beforeAll(async () => {
    saved = await save(book);
  });

  describe.each(['workbook', 'file'] as const)('in the %s', (which) => {
    const sheetXml = () => saved[which].parts.part(saved[which].parts.sheetPath(saved.name));

    it('has every cell in the font, size and place that the table of the form gives its element', () => {
      const looks = cellsOf(saved).map(({ address, look }) => ({ address, look, found: withColour(saved[which].parts.lookOf(saved.name, address)) }));
      expect(looks.length).toBeGreaterThan(400);
      for (const { address, look, found } of looks) expect({ address, look, ...found }).toMatchObject({ address, look, ...fileLookOf(look) });
    });

    it('has a thin line around every cell of a table, and none elsewhere', () => {
      const grids = cellsOf(saved).map(({ address, row0, col0, span, look }) => {
        const [first, last] = [saved[which].parts.lookOf(saved.name, address), saved[which].parts.lookOf(saved.name, cellAddress(row0, col0 + span - 1))];
        return { address, isGrid: 'grid' in formElements[look].look, lines: linesAround(first, last) };
      });
      for (const { address, isGrid, lines } of grids) expect({ address, lines }).toEqual({ address, lines: isGrid ? ['thin', 'thin', 'thin'] : [null, null, null] });
    });

    it('has the texts that were planned, as text', () => {
      const texts = cellsOf(saved).flatMap(({ address, input }) => (input.kind === 'text' && input.text !== '' ? [{ address, text: input.text }] : []));
      expect(texts.length).toBeGreaterThan(100);
      for (const { address, text } of texts) expect({ address, ...at(saved[which].sheet, address) }).toMatchObject({ address, t: 's', v: text });
    });

    it('has the merged areas and the heights of rows that were planned', () => {
      const merges = (saved[which].sheet['!merges'] ?? []).map(({ s, e }) => areaAddress({ row0: s.r, col0: s.c, rowCount: e.r - s.r + 1, colCount: e.c - s.c + 1 }));
      expect(merges.sort()).toEqual(mergedAreas(saved.planned.rows).map(areaAddress).sort());
      const heights = new Map(within(sheetXml(), 'worksheet', 'sheetData', 'row').map((row) => [numberAt(row, 'r') - 1, numberAt(row, 'ht')]));
      saved.planned.rows.forEach(({ heightPoints }, row0) => {
        if (heightPoints !== null) expect([row0, heights.get(row0)]).toEqual([row0, heightPoints]);
      });
    });

    it('is A4 laid across, with the margins of the form in millimetres', () => {
      const [setup] = within(sheetXml(), 'worksheet', 'pageSetup');
      expect([numberAt(setup, 'paperSize'), setup?.attributes.get('orientation'), setup?.attributes.get('fitToHeight'), numberAt(setup, 'firstPageNumber'), setup?.attributes.get('useFirstPageNumber')]).toEqual([9, 'landscape', '0', formElements.firstPageNumber.value, '1']);
      expect(within(sheetXml(), 'worksheet', 'sheetPr', 'pageSetUpPr').map(({ attributes }) => attributes.get('fitToPage'))).toEqual(['1']);
      const [margins] = within(sheetXml(), 'worksheet', 'pageMargins');
      for (const side of ['Top', 'Bottom', 'Left', 'Right', 'Header', 'Footer'] as const) {
        expect(numberAt(margins, side.toLowerCase()) * 25.4).toBeCloseTo(formElements[`margin${side}`].mm, 3);
      }
    });

    it('numbers its pages in the middle of the header in the font of the form, and not the first', () => {
      const [header] = within(sheetXml(), 'worksheet', 'headerFooter');
      expect(header?.attributes.get('differentFirst')).toBe('1');
      expect(within(header ?? sheetXml(), 'oddHeader').map(({ text }) => text)).toEqual([`&C&"${formElements.pageNumber.look.fontName ?? ''},Regular"&${formElements.pageNumber.look.fontSize}&P`]);
      expect(within(header ?? sheetXml(), 'firstHeader').map(({ text }) => text).join('')).toBe('');
    });

    it('repeats the head of its longest table, and breaks pages where they were planned', () => {
      const names = saved[which].book.Workbook?.Names?.filter(({ Ref }) => Ref.startsWith(`'${saved.name}'`)).map(({ Name, Ref }) => [Name, Ref]);
      const title = saved.planned.titleRow0;
      expect(names).toEqual(title === null ? [] : [['_xlnm.Print_Titles', `'${saved.name}'!$${title + 1}:$${title + 1}`]]);
      const breaks = within(sheetXml(), 'worksheet', 'rowBreaks', 'brk').map((each) => numberAt(each, 'id'));
      expect(breaks).toEqual(saved.planned.rows.flatMap(({ breakBefore }, row0) => (breakBefore && row0 > 0 ? [row0] : [])));
    });
  });

  it('has its sums as formulas in the workbook, and what they came to in the file', () => {
    const formulas = cellsOf(saved).flatMap(({ address, input }) => (input.kind === 'rowFormula' ? [{ address, value: input.value }] : []));
    expect(formulas.length).toBeGreaterThan(10);
    for (const { address, value } of formulas) {
      expect(at(saved.workbook.sheet, address)).toHaveProperty('f');
      expect(at(saved.file.sheet, address)).not.toHaveProperty('f');
      if (value === '') expect(at(saved.file.sheet, address).v ?? '').toBe('');
      else expect(at(saved.file.sheet, address).v).toBeCloseTo(value, 9);
      expect(at(saved.file.sheet, address).z).toBe(at(saved.workbook.sheet, address).z);
    }
  });

  it('has the same value in every cell of the two, and no formula in the file', () => {
    const valuesOf = (sheet: WorkSheet) => Object.keys(sheet).filter((key) => /^[A-Z]/.test(key)).flatMap((key) => ((at(sheet, key).v ?? '') === '' ? [] : [`${key} ${String(at(sheet, key).v)}`])).sort();
    expect(valuesOf(saved.file.sheet)).toEqual(valuesOf(saved.workbook.sheet));
    expect(saved.file.parts.texts[saved.file.parts.sheetPath(saved.name)]).not.toMatch(/<f[ >/]/);
  });

  it('goes out alone: one sheet that is shown, no settings, no links, no names but the repeated rows, nobody\'s name', () => {
    expect(saved.file.book.Workbook?.Sheets?.map(({ name, Hidden }) => [name, Hidden])).toEqual([[saved.name, 0]]);
    expect([...saved.file.parts.paths].sort()).toEqual([
      '[Content_Types].xml', '_rels/.rels', 'xl/_rels/workbook.xml.rels', 'xl/sharedStrings.xml', 'xl/styles.xml', 'xl/theme/theme1.xml', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml',
    ]);
    expect(saved.workbook.parts.paths.some((path) => path.startsWith('customXml/'))).toBe(true);
    expect(Object.values(saved.file.parts.texts).join('')).not.toMatch(/hidden="1"|<hyperlink|externalReference|tro-ly-phu-luc|creator/);
    expect((saved.file.book.Workbook?.Names ?? []).filter(({ Name }) => Name !== '_xlnm.Print_Titles')).toEqual([]);
  });
});

function withColour(look: FileLook): FileLook {
  return { ...look, font: { ...look.font, color: look.font.color ?? black } };
}

/** The left line of the first of merged cells, the right line of the last, and the line on top. */
function linesAround(first: FileLook, last: FileLook): readonly (string | null)[] {
  return [first.lines.left, last.lines.right, first.lines.top];
}
