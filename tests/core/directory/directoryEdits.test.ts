import { directoryEdits, nameAreaOf } from '../../../src/core/directory/directoryEdits';
import type { Agency } from '../../../src/core/model/agency';
import type { WorkbookEdit } from '../../../src/core/model/edit';
import { isoDateToSerial } from '../../../src/core/dates/serial';
import { newDirectoryWords } from '../../../src/data/newDirectoryWords';

const agencies: readonly Agency[] = [
  { id: 'so-kho-van', name: 'Sở Kho vận', kind: 'so', aliases: ['SKV', 'Sở Kho'], formerNames: [{ name: 'Sở Vận tải', date: '2025-03-01' }], memberKinds: [], validFrom: '2025-03-01' },
  { id: 'nhom', name: 'Các xã', kind: 'nhom', aliases: [], formerNames: [], memberKinds: ['xa'], validTo: '2030-12-31' },
];
const edits = directoryEdits('Danh mục', agencies, newDirectoryWords);

function only<Kind extends WorkbookEdit['kind']>(kind: Kind): Extract<WorkbookEdit, { kind: Kind }> {
  const [found, ...others] = edits.filter((edit): edit is Extract<WorkbookEdit, { kind: Kind }> => edit.kind === kind);
  if (!found || others.length > 0) throw new Error(`There is one ${kind}.`);
  return found;
}

const cells = () => only('writeCells').cells.map((row) => row.map((cell) => (cell.kind === 'text' ? cell.text : cell.kind === 'number' ? cell.number : cell.kind === 'empty' ? '' : null)));
const areasWith = (look: object) => edits.flatMap((edit) => (edit.kind === 'formatAreas' && Object.entries(look).every(([key, value]) => Object.entries(edit.format).some(([name, of]) => name === key && of === value)) ? edit.areas : []));

test('the sheet comes first, and everything is for it', () => {
  expect(edits[0]).toEqual({ kind: 'addSheet', sheet: 'Danh mục' });
  expect(edits.every((edit) => 'sheet' in edit && edit.sheet === 'Danh mục')).toBe(true);
});

test('title, use and place stand above, a row is left free, then the headings', () => {
  const { title, use, placeLabel, place, headings } = newDirectoryWords;
  expect(cells().slice(0, 5)).toEqual([[title, '', '', '', '', '', ''], [use, '', '', '', '', '', ''], ['', placeLabel, place, '', '', '', ''], ['', '', '', '', '', '', ''], headings.map(({ heading }) => heading)]);
  expect(only('writeCells')).toMatchObject({ row0: 0, col0: 0 });
});

test('every agency has its numbered row, with days as days', () => {
  expect(cells().slice(5)).toEqual([
    [1, 'Sở Kho vận', 'SKV; Sở Kho', 'Sở Vận tải (01/3/2025)', isoDateToSerial('2025-03-01'), null, 'Sở'],
    [2, 'Các xã', '', '', null, isoDateToSerial('2030-12-31'), 'Nhóm cơ quan: Xã'],
  ]);
  const [first] = only('writeCells').cells.slice(5);
  expect(first?.[4]).toMatchObject({ numberFormat: 'dd/mm/yyyy' });
});

test('a day still to be typed stays as it is typed', () => {
  const [first] = only('writeCells').cells.slice(5);
  expect(first?.[5]).toEqual({ kind: 'formula', formula: '', numberFormat: '@' });
});

test.each<[string, object, readonly object[]]>([
  ['everything is in Times New Roman 11', { fontName: 'Times New Roman', fontSize: 11, vertical: 'Center' }, [{ row0: 0, col0: 0, rowCount: 7, colCount: 7 }]],
  ['the title is large and bold', { bold: true, fontSize: 14 }, [{ row0: 0, col0: 0, rowCount: 1, colCount: 7 }]],
  ['the use is in italics', { italic: true }, [{ row0: 1, col0: 0, rowCount: 1, colCount: 7 }]],
  ['the table has a grid and breaks its lines', { grid: true, wrap: true }, [{ row0: 4, col0: 0, rowCount: 3, colCount: 7 }]],
  ['the headings are bold, centred and grey', { bold: true, horizontal: 'Center', fill: '#EDEDED' }, [{ row0: 4, col0: 0, rowCount: 1, colCount: 7 }]],
  ['what is bold: title, place, headings', { bold: true }, [0, 2, 4].map((row0) => ({ row0, col0: 0, rowCount: 1, colCount: 7 }))],
  ['numbers and days are centred, and the headings', { horizontal: 'Center' }, [...[0, 4, 5].map((col0) => ({ row0: 4, col0, rowCount: 3, colCount: 1 })), { row0: 4, col0: 0, rowCount: 1, colCount: 7 }]],
])('%s', (_, look, areas) => {
  expect(areasWith(look)).toEqual(areas);
});

test('it is ready to be read on the screen and to be printed', () => {
  expect(only('setColumnWidths').widths).toEqual(newDirectoryWords.headings.map(({ width }) => width));
  expect(only('setRowHeight')).toMatchObject({ row0: 4, rowCount: 3, heightPoints: null });
  expect(only('freezeRows').rowCount).toBe(5);
  expect(only('setPageLayout').layout).toEqual({
    paper: 'A4', orientation: 'Landscape', marginsMm: { top: 20, bottom: 20, left: 20, right: 15, header: 10, footer: 10 }, fitToPagesWide: 1, scalePercent: 100, centerHorizontally: true, headerCenter: '&P', firstPageHeaderCenter: '',
    firstPageNumber: 1, titleRows: { first0: 4, last0: 4 },
  });
});

test('the official names stand in the second column, below the headings', () => {
  expect(nameAreaOf(agencies, newDirectoryWords)).toEqual({ row0: 5, col0: 1, rowCount: 2, colCount: 1 });
});
