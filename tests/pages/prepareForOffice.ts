import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * The workbook for the eyes of LibreOffice: formulas without what they came to, so that LibreOffice has to calculate them; the other sheets
 * hidden, so that only this one is printed; columns as wide as in Excel.
 */
export function prepareForOffice(bytes: Uint8Array, sheet: string): Uint8Array {
  const parts = unzipSync(bytes);
  const change = (path: string, by: (xml: string) => string) => {
    const part = parts[path];
    if (!part) throw new Error(`The file has no part ${path}.`);
    parts[path] = strToU8(by(strFromU8(part)));
  };
  change(pathOf(parts, sheet), (xml) => withExcelWidths(withoutResults(xml)));
  change('xl/workbook.xml', (xml) => withOnlySheet(xml, sheet));
  return zipSync(parts, { level: 1 });
}

function textOf(parts: Readonly<Record<string, Uint8Array>>, path: string): string {
  return strFromU8(parts[path] ?? new Uint8Array());
}

function pathOf(parts: Readonly<Record<string, Uint8Array>>, sheet: string): string {
  const tag = sheetTags(textOf(parts, 'xl/workbook.xml')).find((each) => attribute(each, 'name') === sheet) ?? '';
  const relations = textOf(parts, 'xl/_rels/workbook.xml.rels').match(/<Relationship [^>]*>/g) ?? [];
  const target = relations.find((each) => attribute(each, 'Id') === attribute(tag, 'r:id')) ?? '';
  return `xl/${attribute(target, 'Target')}`;
}

const sheetTags = (workbook: string): readonly string[] => workbook.match(/<sheet [^>]*>/g) ?? [];

function attribute(tag: string, name: string): string {
  return new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll('&amp;', '&') ?? '';
}

function withoutResults(xml: string): string {
  return xml.replace(/<c ([^>]*)>(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, (_, attributes: string, formula: string) => `<c ${attributes.replace(/ ?\bt="\w+"/, '')}>${formula}`);
}

/** Excel takes a character to be 7 pixels wide, LibreOffice 7.396 (measured): unmended, it prints the columns 6 % wider and the page smaller. */
const excelCharacter = 7 / 7.396;

function withExcelWidths(xml: string): string {
  return xml.replace(/(<col [^>]*width=")([\d.]+)"/g, (_, before: string, width: string) => `${before}${Number(width) * excelCharacter}"`);
}

function withOnlySheet(workbook: string, sheet: string): string {
  const tags = sheetTags(workbook);
  const tab = tags.findIndex((tag) => attribute(tag, 'name') === sheet);
  const hidden = tags.reduce((xml, tag, index) => (index === tab ? xml : xml.replace(tag, tag.replace('<sheet ', '<sheet state="hidden" '))), workbook);
  return hidden.replace(/activeTab="\d+"/, `activeTab="${tab}"`);
}
