import type { AreaFormat } from '../model/edit';
import type { ReportLook } from './ReportRow';

const fontName = 'Times New Roman';
const center = { horizontal: 'Center', vertical: 'Center', wrap: true } as const;
const inTable = { fontName, fontSize: 12, grid: true, vertical: 'Center', wrap: true } as const;

/**
 * Every look of the report. Sizes of the heading and signature follow Nghị định 30/2020/NĐ-CP, Phụ lục I (12–13 or 13–14 points);
 * 12 points inside tables is this project's choice, the decree being silent on tables.
 */
export const reportLooks: Readonly<Record<ReportLook, AreaFormat>> = {
  plain: { fontName, fontSize: 13 },
  parentAgency: { fontName, fontSize: 13, ...center },
  issuer: { fontName, fontSize: 13, bold: true, ...center },
  nation: { fontName, fontSize: 13, bold: true, ...center },
  motto: { fontName, fontSize: 14, bold: true, underline: true, ...center },
  line: { fontName, fontSize: 8, horizontal: 'Center', vertical: 'Top' },
  number: { fontName, fontSize: 13, ...center },
  placeAndDate: { fontName, fontSize: 14, italic: true, ...center },
  docType: { fontName, fontSize: 14, bold: true, ...center },
  subject: { fontName, fontSize: 14, bold: true, ...center },
  cutOff: { fontName, fontSize: 13, italic: true, ...center },
  body: { fontName, fontSize: 13, horizontal: 'Justify', vertical: 'Center', wrap: true },
  heading: { fontName, fontSize: 13, bold: true, horizontal: 'Left', vertical: 'Center', wrap: true },
  caption: { fontName, fontSize: 13, italic: true, horizontal: 'Left', vertical: 'Center', wrap: true },
  tableHead: { ...inTable, bold: true, horizontal: 'Center', fill: '#EDEDED' },
  cellText: { ...inTable, horizontal: 'Left' },
  cellCenter: { ...inTable, horizontal: 'Center' },
  cellNumber: { ...inTable, horizontal: 'Center' },
  cellRate: { ...inTable, horizontal: 'Center' },
  cellStrong: { ...inTable, bold: true, horizontal: 'Center' },
  sectionRow: { ...inTable, bold: true, horizontal: 'Left' },
  total: { ...inTable, bold: true, horizontal: 'Center' },
  totalNumber: { ...inTable, bold: true, horizontal: 'Center' },
  totalRate: { ...inTable, bold: true, horizontal: 'Center' },
  signatureTitle: { fontName, fontSize: 14, bold: true, ...center },
  signatureName: { fontName, fontSize: 14, bold: true, ...center },
  recipientsTitle: { fontName, fontSize: 12, bold: true, italic: true, horizontal: 'Left', vertical: 'Center' },
  recipients: { fontName, fontSize: 11, horizontal: 'Left', vertical: 'Top', wrap: true },
  remark: { fontName, fontSize: 12, italic: true, horizontal: 'Left', vertical: 'Center', wrap: true },
};
