import type { AreaFormat } from '../model/edit';

/** Least and greatest that is allowed, both included. */
export type AllowedRange = readonly [least: number, greatest: number];

interface RuledElement {
  /** The article that the element follows, or "project choice" with its reason where no article speaks of it. */
  readonly rule: string;
}

type Look = AreaFormat & { readonly fontSize: number };

/** A text of the form; sizes in points. */
export interface TextElement extends RuledElement {
  readonly kind: 'text';
  readonly sizes: AllowedRange;
  readonly look: Look;
  readonly isCapitals: boolean;
}

/** A solid line below a text: a run of underscores, so long as `share` of the text. A border could only be as long as whole columns. */
export interface LineElement extends RuledElement {
  readonly kind: 'line';
  readonly sizes: AllowedRange;
  readonly look: Look;
  readonly share: number;
  readonly shares: AllowedRange;
}

/** Space between the paper's edge and what is printed, in millimetres. */
export interface MarginElement extends RuledElement {
  readonly kind: 'margin';
  readonly mm: number;
  readonly allowedMm: AllowedRange;
}

export interface PageElement<Value extends string | number> extends RuledElement {
  readonly kind: 'page';
  readonly value: Value;
}

export type FormElement = TextElement | LineElement | MarginElement | PageElement<string | number>;

const fontName = 'Times New Roman';
const centred = { horizontal: 'Center', vertical: 'Center', wrap: true } as const;
const left = { horizontal: 'Left', vertical: 'Center', wrap: true } as const;
const justified = { horizontal: 'Justify', vertical: 'Top', wrap: true } as const;
const inTable = { grid: true, vertical: 'Center', wrap: true } as const;
const tableSizes: AllowedRange = [11, 12];
const textSizes: AllowedRange = [13, 14];
const nameSizes: AllowedRange = [12, 13];

const decree = (article: string) => `Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, ${article}`;
const choice = (reason: string) => `project choice: ${reason}`;
const ofTables = choice('the decree is silent on tables; 11 to 12 points is what offices use, and 11 gives the fewest pages');
const ofNumbering = decree('II.6.d');

function text(rule: string, sizes: AllowedRange, fontSize: number, look: AreaFormat): TextElement {
  return { kind: 'text', rule, sizes, look: { fontName, fontSize, ...look }, isCapitals: false };
}

function capitals(rule: string, sizes: AllowedRange, fontSize: number, look: AreaFormat): TextElement {
  return { ...text(rule, sizes, fontSize, look), isCapitals: true };
}

function lineBelow(rule: string, share: number, shares: AllowedRange): LineElement {
  return { kind: 'line', rule, sizes: [6, 8], look: { fontName, fontSize: 8, horizontal: 'Center', vertical: 'Top' }, share, shares };
}

function inCells(look: AreaFormat): TextElement {
  return text(ofTables, tableSizes, 11, { ...inTable, ...look });
}

function margin(mm: number, allowedMm: AllowedRange, rule = decree('I.3')): MarginElement {
  return { kind: 'margin', rule, mm, allowedMm };
}

function page<Value extends string | number>(rule: string, value: Value): PageElement<Value> {
  return { kind: 'page', rule, value };
}

/** A third to half of the text, as long as the decree lets the line be. */
const partOfText: AllowedRange = [1 / 3, 1 / 2];

/**
 * Every element of the report's form: what it looks like and the rule it follows. Everything that the report does with sizes, fonts, margins and
 * lines is read from here. Where the decree gives a range, the greater size is taken for what is read first, 13 points for running text.
 */
export const formElements = {
  paper: page(decree('I.1'), 'A4' as const),
  orientation: page(`${decree('I.2')}: tables that are not appendices of their own may lie across`, 'Landscape' as const),
  marginTop: margin(20, [20, 25]),
  marginBottom: margin(20, [20, 25]),
  marginLeft: margin(30, [30, 35]),
  marginRight: margin(15, [15, 20]),
  marginHeader: margin(10, [5, 15], choice('the page number stands in the middle of the top margin')),
  marginFooter: margin(10, [5, 15], choice('as the header, although nothing is printed there')),
  pageNumber: text(decree('I.7'), textSizes, 13, { horizontal: 'Center' }),
  firstPageNumber: page(decree('I.7'), 1),
  firstPageHeader: page(`${decree('I.7')}: no number on the first page`, ''),
  plain: text(decree('I.4'), textSizes, 13, {}),

  nation: capitals(decree('II.1.a'), nameSizes, 13, { bold: true, ...centred }),
  motto: text(decree('II.1.b'), textSizes, 14, { bold: true, ...centred }),
  mottoLine: lineBelow(decree('II.1.b'), 1, [0.95, 1.05]),
  parentAgency: capitals(decree('II.2'), nameSizes, 13, centred),
  issuer: capitals(decree('II.2'), nameSizes, 13, { bold: true, ...centred }),
  issuerLine: lineBelow(decree('II.2'), 0.4, partOfText),
  number: text(decree('II.3'), [13, 13], 13, centred),
  placeAndDate: text(decree('II.4'), textSizes, 14, { italic: true, ...centred }),
  docType: capitals(decree('II.5'), textSizes, 14, { bold: true, ...centred }),
  subject: text(decree('II.5'), textSizes, 14, { bold: true, ...centred }),
  subjectLine: lineBelow(decree('II.5'), 0.4, partOfText),
  cutOff: text(choice('the decree knows no such line; the day that the data end on belongs under the subject, as it is done in reports'), textSizes, 13, { italic: true, ...centred }),
  basis: text(decree('II.6.b'), textSizes, 13, { italic: true, ...justified }),
  body: text(`${decree('II.6.d')}; without its indent of the first line, which a cell cannot have`, textSizes, 13, justified),

  heading: text(ofNumbering, textSizes, 13, { bold: true, ...left }),
  subheading: text(ofNumbering, textSizes, 13, { bold: true, ...left }),
  remark: text(choice('a note on a table is as small as the table'), tableSizes, 11, { italic: true, ...left }),

  tableHead: inCells({ bold: true, horizontal: 'Center', fill: '#EDEDED' }),
  cellText: inCells({ horizontal: 'Left' }),
  cellCenter: inCells({ horizontal: 'Center' }),
  cellNumber: inCells({ horizontal: 'Center' }),
  cellRate: inCells({ horizontal: 'Center' }),
  cellStrong: inCells({ bold: true, horizontal: 'Center' }),
  sectionRow: inCells({ bold: true, horizontal: 'Left' }),
  total: inCells({ bold: true, horizontal: 'Center' }),
  totalNumber: inCells({ bold: true, horizontal: 'Center' }),
  totalRate: inCells({ bold: true, horizontal: 'Center' }),

  signatureTitle: capitals(decree('II.7'), textSizes, 14, { bold: true, ...centred }),
  signatureNote: text(choice('shows where to sign as long as nobody is named'), textSizes, 13, { italic: true, horizontal: 'Center', vertical: 'Top', wrap: true }),
  signatureName: text(decree('II.7'), textSizes, 14, { bold: true, ...centred }),
  recipientsTitle: text(decree('II.9'), [12, 12], 12, { bold: true, italic: true, horizontal: 'Left', vertical: 'Bottom' }),
  recipients: text(decree('II.9'), [11, 11], 11, { horizontal: 'Left', vertical: 'Top', wrap: true }),

  annexLabel: text(decree('III.1'), [14, 14], 14, { bold: true, ...centred }),
  annexTitle: capitals(decree('III.1'), textSizes, 14, { bold: true, ...centred }),
  annexReference: text(decree('III.1'), textSizes, 14, { italic: true, ...centred }),
} as const satisfies Readonly<Record<string, FormElement>>;

type FormElements = typeof formElements;

/** Elements that cells can look like. */
export type LookId = { [Id in keyof FormElements]: FormElements[Id] extends { readonly look: Look } ? Id : never }[keyof FormElements];

/** Elements that are lines below a text. */
export type LineId = { [Id in keyof FormElements]: FormElements[Id] extends LineElement ? Id : never }[keyof FormElements];
