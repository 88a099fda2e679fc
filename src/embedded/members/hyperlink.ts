import type { Cell } from '@cj-tech-master/excelts';
import { readCellValue, writeCellValue } from '../xlsx/cells';
import { recordOf, textOf } from '../host/arguments';
import { areaOf } from '../host/cellGrid';
import { refuse } from '../host/HostFailure';
import type { Member } from '../host/HostObject';
import { requireUnprotected } from '../host/protection';
import type { Target } from '../host/Target';

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

/** Range.hyperlink; null takes the link away and leaves the text. */
export const hyperlink: Member<Target> = {
  since: '1.7',
  get: readLink,
  set: (target, value, host) => {
    requireUnprotected(target.sheet, 'insertHyperlinks');
    const { row0, col0 } = areaOf(target);
    const text = readCellValue(target.sheet, row0, col0);
    host.change.sheets.add(target.sheet.name);
    if (value === null) return writeCellValue(target.sheet, row0, col0, { value: text });
    const { address, documentReference, screenTip, textToDisplay } = recordOf(value);
    const link = typeof documentReference === 'string' ? `#${documentReference}` : textOf(address ?? refuse('InvalidArgument'));
    target.sheet.getCell(row0 + 1, col0 + 1).value = {
      text: typeof textToDisplay === 'string' ? textToDisplay : String(text || link),
      hyperlink: link,
      ...(typeof screenTip === 'string' ? { tooltip: screenTip } : {}),
    };
  },
};
