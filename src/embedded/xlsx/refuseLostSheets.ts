import { ValueType, type Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { partText, relationshipsOf, resolveTarget } from './carry/sheetPaths';
import { readAttributes } from './carry/xmlElements';
import { formLimits } from './packageLimits';
import type { PackageParts } from './SourcePackage';
import { UnreadableWorkbook } from './UnreadableWorkbook';
import { decodeXml } from './xmlText';

/**
 * The .xlsx library passes over a worksheet whose part is missing, is no worksheet or has an unusual place, and over texts that the list of texts has not.
 * Whoever checks a plan must not take a sheet for empty that is not: Excel takes all of this for damage, and can mend it.
 * @throws UnreadableWorkbook
 */
export function refuseLostSheets(parts: PackageParts, book: Workbook): void {
  const relations = new Map(relationshipsOf(parts, 'xl/_rels/workbook.xml.rels').map((relation) => [relation.id, relation]));
  const read = new Map(book.worksheets.map((sheet) => [sheet.name, sheet]));
  for (const [, text = ''] of partText(parts, 'xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\s([^<>]*)>/g)) {
    const attributes = readAttributes(text);
    const name = decodeXml(attributes.get('name') ?? '');
    const relation = relations.get([...attributes].find(([key]) => /:id$/.test(key))?.[1] ?? '');
    if (relation && !relation.type.endsWith('/worksheet')) continue;
    if (!relation || !read.has(name) || !isWorksheet(parts, resolveTarget('xl', relation.target))) throw new UnreadableWorkbook('damaged', `sheet ${name} is not there`);
  }
  for (const sheet of read.values()) refuseStrangeCells(sheet);
}

function isWorksheet(parts: PackageParts, path: string): boolean {
  const bytes = parts.get(path);
  return bytes !== undefined && /^\s*(?:\ufeff)?(?:<\?[^>]*>|<!--[^]*?-->|\s)*<(?:\w+:)?worksheet[\s/>]/.test(startOf(bytes));
}

function startOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.subarray(0, 4096));
}

function refuseStrangeCells(sheet: Worksheet): void {
  if (sheet.rowCount > formLimits.rows || sheet.columnCount > formLimits.columns) throw new UnreadableWorkbook('damaged', `cells beyond the end of ${sheet.name}`);
  sheet.eachRow((row) => row.eachCell((cell) => {
    if (cell.type === ValueType.String && typeof (cell.value as unknown) !== 'string') throw new UnreadableWorkbook('damaged', `${sheet.name}!${cell.address} names a text that is not there`);
  }));
}
