import { Workbook } from '@cj-tech-master/excelts';
import { wrapBook, type EmbeddedWorkbook } from './EmbeddedWorkbook';
import { findLosses } from './findLosses';
import { readQuotedCells } from './carry/carryQuotePrefixes';
import { readValidations } from './carry/carryValidations';
import { mendNumberFormats } from './mendNumberFormats';
import { openPackage } from './openPackage';
import { sheetPathsById } from './carry/sheetPaths';
import { refuseExcess } from './refuseExcess';
import { refuseLostSheets } from './refuseLostSheets';
import { readSettings } from './settingsPart';
import type { PackageParts } from './SourcePackage';
import { UnreadableWorkbook } from './UnreadableWorkbook';

/**
 * Opens the bytes of an .xlsx.
 * @throws UnreadableWorkbook with the reason, whatever the bytes are.
 */
export async function openWorkbook(bytes: Uint8Array): Promise<EmbeddedWorkbook> {
  const parts = openPackage(bytes);
  refuseExcess(parts);
  const book = await load(parts);
  if (book.worksheets.length === 0) throw new UnreadableWorkbook('empty', 'no worksheet');
  refuseLostSheets(parts, book);
  const paths = sheetPathsById(parts);
  const sheetPaths = new Map(book.worksheets.flatMap((sheet) => entryOf(sheet, paths.get(sheet.id))));
  const source = { parts, sheetPaths };
  const workbook = wrapBook(book, source, findLosses(parts, sheetPaths));
  mendNumberFormats(book);
  readValidations(source);
  for (const cell of readQuotedCells(source)) workbook.quotedCells.add(cell);
  for (const [name, value] of readSettings(parts)) workbook.settings.set(name, value);
  return workbook;
}

function entryOf<Key, Value>(key: Key, value: Value | undefined): [Key, Value][] {
  return value === undefined ? [] : [[key, value]];
}

/** The library reads charts by themselves only where it was told to: fetched for the few files that have a sheet of one. */
async function prepareForCharts(source: PackageParts): Promise<void> {
  if (![...source.keys()].some((path) => path.startsWith('xl/chartsheets/'))) return;
  const { installChartSupport } = await import('@cj-tech-master/excelts/chart');
  installChartSupport();
}

async function load(source: PackageParts): Promise<Workbook> {
  await prepareForCharts(source);
  try {
    return await new Workbook().xlsx.loadFromFiles(Object.fromEntries(source));
  } catch (error) {
    throw new UnreadableWorkbook('damaged', String(error));
  }
}
