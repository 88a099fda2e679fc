import type { Cell } from '@cj-tech-master/excelts';
import { changeStyle, readCellValue, writeCellValue } from '../xlsx/cells';
import { recordOf, textOf } from '../host/arguments';
import { areaOf } from '../host/cellGrid';
import { enterCell } from '../host/enterCell';
import type { Host } from '../host/Host';
import { refuse } from '../host/HostFailure';
import type { Member } from '../host/HostObject';
import { requireUnprotected } from '../host/protection';
import type { Target } from '../host/Target';

/** https://learn.microsoft.com/javascript/api/excel/excel.rangehyperlink */
const knownMembers = ['address', 'documentReference', 'screenTip', 'textToDisplay'];
/** As long as a tip may be in Excel's own dialog. */
const mostTipSigns = 255;

/** A place in the workbook stands in a file as an address that begins with `#`. */
function readLink({ sheet, areas: [area] }: Target): unknown {
  const cell = area && sheet.findCell(area.row0 + 1, area.col0 + 1);
  const link = cell?.hyperlink;
  if (!cell || link === undefined) return null;
  const place = link.startsWith('#') ? { documentReference: link.slice(1) } : { address: link };
  return { ...place, screenTip: tooltipOf(cell), textToDisplay: cell.text };
}

function tooltipOf({ value }: Cell): string {
  return typeof value === 'object' && value !== null && 'tooltip' in value ? (value.tooltip ?? '') : '';
}

/** Excel dresses a linked cell in its style "Hyperlink", whose font is the standard one: what was chosen before is gone. */
const linkFont = { name: 'Calibri', size: 11, underline: true, color: { argb: 'FF0563C1' } };

function setLink(target: Target, value: unknown, host: Host): void {
  const { row0, col0 } = areaOf(target);
  const given = recordOf(value);
  if (Object.keys(given).some((name) => !knownMembers.includes(name))) refuse('InvalidArgument');
  const { address, documentReference, screenTip = '', textToDisplay } = given;
  // A way to a place and a way out of the workbook are two things: https://github.com/OfficeDev/office-scripts-docs-reference/issues/323
  if ((address === undefined) === (documentReference === undefined)) refuse('InvalidArgument');
  const reference = textOf(documentReference ?? address);
  if (reference === '' || textOf(screenTip).length > mostTipSigns) refuse('InvalidArgument');
  if (textToDisplay !== undefined) enterCell(target.sheet, row0, col0, textOf(textToDisplay), host);
  const shown = readCellValue(target.sheet, row0, col0);
  // What Excel makes of a text that would be read as a number or a formula is not known: nothing is to rely on it.
  if (textToDisplay !== undefined && shown !== textToDisplay) refuse('InvalidArgument');
  const cell = target.sheet.getCell(row0 + 1, col0 + 1);
  cell.value = { text: String(shown || reference), hyperlink: documentReference === undefined ? reference : `#${reference}`, ...(screenTip === '' ? {} : { tooltip: textOf(screenTip) }) };
  changeStyle(cell, { font: linkFont });
}

/** Range.hyperlink; null takes the link away and leaves the text. */
export const hyperlink: Member<Target> = {
  since: '1.7',
  get: readLink,
  set: (target, value, host) => {
    requireUnprotected(target.sheet, 'insertHyperlinks');
    const { row0, col0 } = areaOf(target);
    host.change.sheets.add(target.sheet.name);
    if (value === null) writeCellValue(target.sheet, row0, col0, { value: readCellValue(target.sheet, row0, col0) });
    else setLink(target, value, host);
  },
};
