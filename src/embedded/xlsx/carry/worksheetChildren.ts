import type { XmlElement } from './xmlElements';

/** Order of the elements after the cells that Excel insists on (ECMA-376 part 1, §18.3.1.99). */
const order = [
  'sheetCalcPr', 'sheetProtection', 'protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate', 'customSheetViews', 'mergeCells',
  'phoneticPr', 'conditionalFormatting', 'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks',
  'colBreaks', 'customProperties', 'cellWatches', 'ignoredErrors', 'smartTags', 'drawing', 'legacyDrawing', 'legacyDrawingHF', 'drawingHF', 'picture',
  'oleObjects', 'controls', 'webPublishItems', 'tableParts', 'extLst',
];

/** The elements one after the other in Excel's order; those it does not name keep their place beside the one before them. */
export function worksheetChildren(children: readonly XmlElement[]): string {
  let last = 0;
  const placed = children.map((child) => {
    const rank = order.indexOf(child.name === 'AlternateContent' ? 'controls' : child.name);
    if (rank >= 0) last = rank;
    return { rank: rank >= 0 ? rank : last, text: child.text };
  });
  return placed.sort((one, other) => one.rank - other.rank).map(({ text }) => text).join('');
}
