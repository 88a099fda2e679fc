import { carryConditionalFormats, type DxfCarrier } from './carryConditionalFormats';
import { carryExtensions } from './carryExtensions';
import { namespaceDeclarations, selfContained } from './selfContained';
import { worksheetChildren } from './worksheetChildren';
import { childNamed, xmlElements, type XmlElement } from './xmlElements';

/** The XML of a worksheet cut at its cells: what stands before, the cells, and what stands after. */
export interface SheetXml {
  readonly head: string;
  readonly cells: string;
  readonly tail: string;
}

const cellsElement = /<(?:\w+:)?sheetData\s*\/>|<(?:\w+:)?sheetData[\s>][\s\S]*<\/(?:\w+:)?sheetData>/;

export function cutSheet(xml: string): SheetXml | null {
  const match = cellsElement.exec(xml);
  return match && { head: xml.slice(0, match.index), cells: match[0], tail: xml.slice(match.index + match[0].length) };
}

/** Elements that the .xlsx library has no place for and that hold no relationship: they are taken over as they stand. */
const wholeElements = ['sheetCalcPr', 'protectedRanges', 'scenarios', 'sortState', 'dataConsolidate', 'customSheetViews', 'phoneticPr', 'cellWatches'];

/**
 * Completes a written worksheet by what its source held and the library does not keep: filter criteria, conditional formats of kinds it does
 * not know, extensions, tips of links, and whole elements.
 * @param source the XML of the worksheet as opened; its validations may have changed since.
 */
export function carrySheet(written: SheetXml, { source, validations }: { readonly source: string; readonly validations: XmlElement | null }, dxfs: DxfCarrier): SheetXml {
  const original = cutSheet(source);
  if (!original) return written;
  const prefixes = namespaceDeclarations(original.head);
  const originals = xmlElements(withoutEnd(original.tail)).map((element) => ({ ...element, text: selfContained(element.text, prefixes) }));
  let children = [...xmlElements(withoutEnd(written.tail)).filter(({ name }) => name !== 'dataValidations'), ...(validations ? [validations] : [])];
  for (const element of originals) {
    if (element.name === 'autoFilter') children = children.map((child) => (isSameFilter(child, element) ? element : child));
    else if (element.name === 'hyperlinks') children = children.map((child) => (child.name === 'hyperlinks' ? withTips(child, element) : child));
    else if (wholeElements.includes(element.name) && !children.some(({ name }) => name === element.name)) children = [...children, element];
  }
  children = carryConditionalFormats(children, originals, dxfs);
  children = carryExtensions(children, originals, prefixes);
  const page = withoutForcedPageNumber(children, originals);
  return { ...written, tail: `${worksheetChildren(page)}</worksheet>` };
}

function withoutEnd(tail: string): string {
  return tail.replace(/<\/(?:\w+:)?worksheet>\s*$/, '');
}

function isSameFilter(child: XmlElement, source: XmlElement): boolean {
  return child.name === 'autoFilter' && child.attributes.get('ref') === source.attributes.get('ref');
}

function withTips(written: XmlElement, source: XmlElement): XmlElement {
  const sources = xmlElements(source.inner);
  const links = xmlElements(written.inner).map(({ text, attributes }) => {
    const original = sources.find((candidate) => candidate.attributes.get('ref') === attributes.get('ref'));
    const extra = ['tooltip', 'display'].flatMap((name) => {
      const value = original?.attributes.get(name);
      return value === undefined || attributes.has(name) ? [] : [` ${name}="${value}"`];
    });
    return text.replace(/\s*\/?>/, (end) => `${extra.join('')}${end.trim()}`);
  });
  return { ...written, text: `<hyperlinks>${links.join('')}</hyperlinks>` };
}

/** The library reads every sheet as one that starts at page 1, whatever the file said. A sheet made since says what it means. */
function withoutForcedPageNumber(children: readonly XmlElement[], originals: readonly XmlElement[]): XmlElement[] {
  const original = childNamed(originals.map(({ text }) => text).join(''), 'pageSetup');
  if (originals.length === 0 || original?.attributes.get('useFirstPageNumber') !== undefined) return [...children];
  return children.map((child) => {
    if (child.name !== 'pageSetup' || child.attributes.get('firstPageNumber') !== '1') return child;
    return { ...child, text: child.text.replace(/\s(?:firstPageNumber|useFirstPageNumber)="1"/g, '') };
  });
}
