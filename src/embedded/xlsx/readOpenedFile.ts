import type { OpenedFile } from '../host/OpenedFile';
import { partText, sheetPathsById } from './carry/sheetPaths';
import { readAttributes, rootElement } from './carry/xmlElements';
import { openPackage } from './openPackage';
import { UnreadableWorkbook } from './UnreadableWorkbook';
import { decodeXml } from './xmlText';

/**
 * Looks into the bytes of an .xlsx as far as can be done at once: the package, its workbook, and a part for each sheet that it names.
 * @throws UnreadableWorkbook
 */
export function readOpenedFile(bytes: Uint8Array): OpenedFile {
  const parts = openPackage(bytes);
  const sheetNames = [...partText(parts, 'xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\s([^>]*)>/g)].map(([, text = '']) => decodeXml(readAttributes(text).get('name') ?? ''));
  const sheets = [...sheetPathsById(parts).values()].filter((path) => rootElement(partText(parts, path))?.name === 'worksheet');
  if (sheets.length === 0 || sheets.length !== sheetNames.length) throw new UnreadableWorkbook('damaged', `${sheets.length} of ${sheetNames.length} sheets`);
  return { bytes, sheetNames };
}
