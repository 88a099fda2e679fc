import { readXml, type XmlTag } from './readXml';

/** A cell as LibreOffice has it, after its own calculation. */
export interface FlatCell {
  readonly col0: number;
  readonly span: number;
  /** Number, or the text shown. */
  readonly value: number | string;
  /** In LibreOffice's way of writing; null where the cell holds a constant. */
  readonly formula: string | null;
}

export interface FlatRow {
  readonly heightPoints: number;
  readonly isNewPage: boolean;
  readonly cells: readonly FlatCell[];
}

/** A sheet as LibreOffice has it, up to the last row that holds something. */
export interface FlatSheet {
  readonly columnPoints: readonly number[];
  readonly rows: readonly FlatRow[];
}

/** Reads one sheet of a flat OpenDocument file (.fods), which spells out what LibreOffice understood of a workbook. @throws Error where there is no such sheet */
export function readFlatSheet(xml: string, sheet: string): FlatSheet {
  const from = xml.indexOf(`<table:table table:name="${sheet}"`);
  if (from < 0) throw new Error(`LibreOffice has no sheet ${sheet}.`);
  const sizes = readSizes(xml.slice(0, from));
  const columnPoints: number[] = [];
  const rows: FlatRow[] = [];
  let cells: (FlatCell & { value: number | string })[] = [];
  let col0 = 0;
  let open: (FlatCell & { value: number | string; hasText: boolean }) | null = null;
  for (const tag of readXml(xml.slice(from, xml.indexOf('</table:table>', from)))) {
    const size = sizes.get(tag.attributes.get('table:style-name') ?? '');
    if (tag.name === 'table:table-column' && columnPoints.length < 100) columnPoints.push(...Array.from({ length: Math.min(100, repeated(tag, 'columns')) }, () => size?.points ?? 0));
    if (tag.name === 'table:table-row' && tag.kind !== 'close') {
      [cells, col0] = [[], 0];
      rows.push(...Array.from({ length: Math.min(1000, repeated(tag, 'rows')) }, () => ({ heightPoints: size?.points ?? 0, isNewPage: size?.isNewPage ?? false, cells })));
    }
    if (/^table:(covered-)?table-cell$/.test(tag.name)) {
      if (tag.kind === 'close') open = null;
      else {
        const cell = cellOf(tag, col0);
        if (tag.attributes.has('office:value-type') || cell.formula !== null) cells.push(cell);
        open = tag.kind === 'open' ? cell : null;
        col0 += repeated(tag, 'columns');
      }
    } else if (open && typeof open.value === 'string') addText(open, tag);
  }
  return { columnPoints, rows: rows.slice(0, rows.reduce((count, row, row0) => (row.cells.length > 0 ? row0 + 1 : count), 0)) };
}

function cellOf({ attributes }: XmlTag, col0: number) {
  const number = attributes.get('office:value');
  return {
    col0,
    span: Number(attributes.get('table:number-columns-spanned') ?? 1),
    value: number === undefined ? '' : Number(number),
    formula: attributes.get('table:formula') ?? null,
    hasText: false,
  };
}

/** Paragraphs become lines; several spaces stand as a tag of their own. */
function addText(cell: { value: number | string; hasText: boolean }, { name, kind, text, attributes }: XmlTag): void {
  if (name === 'text:p' && kind !== 'close') {
    cell.value = `${cell.value}${cell.hasText ? '\n' : ''}${kind === 'open' ? text : ''}`;
    cell.hasText = true;
  } else if (name === 'text:s') cell.value = `${cell.value}${' '.repeat(Number(attributes.get('text:c') ?? 1))}${text}`;
  else if (name.startsWith('text:') && name !== 'text:p') cell.value = `${cell.value}${text}`;
}

function repeated({ attributes }: XmlTag, what: 'rows' | 'columns'): number {
  return Number(attributes.get(`table:number-${what}-repeated`) ?? 1);
}

interface Size {
  readonly points: number;
  readonly isNewPage: boolean;
}

/** Heights and widths stand in styles that rows and columns name. */
function readSizes(xml: string): ReadonlyMap<string, Size> {
  const sizes = new Map<string, Size>();
  let style = '';
  for (const { name, attributes } of readXml(xml)) {
    if (name === 'style:style') style = attributes.get('style:name') ?? style;
    const length = attributes.get('style:row-height') ?? attributes.get('style:column-width');
    if (length !== undefined) sizes.set(style, { points: pointsOf(length), isNewPage: attributes.get('fo:break-before') === 'page' });
  }
  return sizes;
}

const pointsPer: Readonly<Record<string, number>> = { in: 72, cm: 72 / 2.54, mm: 72 / 25.4, pt: 1 };

function pointsOf(length: string): number {
  return Number.parseFloat(length) * (pointsPer[length.replace(/[\d.]/g, '')] ?? NaN);
}
