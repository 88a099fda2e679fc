import type { EmbeddedWorkbook } from '../EmbeddedWorkbook';
import { isSettingsPart, writeSettings } from '../settingsPart';
import type { SourcePackage } from '../SourcePackage';
import { carryCustomParts } from './carryCustomParts';
import { markQuoted } from './carryQuotePrefixes';
import { carrySheet, cutSheet } from './carrySheet';
import { carryShapes } from './carryShapes';
import { StylesDraft } from './carryStyles';
import { validationsElement } from './carryValidations';
import { followRows, followRowsDrawn } from './followRows';
import { PackageDraft } from './PackageDraft';
import { partText, sheetPathsById } from './sheetPaths';
import type { XmlElement } from './xmlElements';

const stylesPath = 'xl/styles.xml';

/** Completes what the .xlsx library wrote: parts and elements of the source that it has no place for, our settings, and its own slips. */
export function completePackage(written: Map<string, Uint8Array>, { book, settings, source, quotedCells, rowShifts }: EmbeddedWorkbook): PackageDraft {
  const draft = new PackageDraft(written);
  draft.change(stylesPath, mendStyles);
  const styles = new StylesDraft(draft.text(stylesPath), source ? partText(source.parts, stylesPath) : '');
  const paths = sheetPathsById(written);
  for (const sheet of book.worksheets) {
    const path = paths.get(sheet.id);
    const sourcePath = source?.sheetPaths.get(sheet);
    if (path === undefined) continue;
    const original = source && sourcePath !== undefined ? followRows(partText(source.parts, sourcePath), sheet, rowShifts) : emptySheet;
    const quoted = new Set([...quotedCells].flatMap((cell) => (cell.worksheet === sheet ? [cell.address] : [])));
    draft.change(path, (xml) => completeSheet(xml, { original, quoted, validations: validationsElement(sheet) }, styles));
    if (source && sourcePath !== undefined) carryShapes({ parts: source.parts, path: sourcePath, follow: (anchor) => followRowsDrawn(anchor, sheet, rowShifts) }, draft, path);
  }
  if (source) carryWhole(source, draft, styles);
  else draft.change('xl/workbook.xml', withoutPrivacyFilter);
  draft.write(stylesPath, styles.text());
  writeSettings(draft, settings);
  return draft;
}

const emptySheet = '<worksheet><sheetData/></worksheet>';

interface SheetParts {
  /** XML of the sheet as it was opened. */
  readonly original: string;
  /** Addresses of cells whose text was entered after an apostrophe. */
  readonly quoted: ReadonlySet<string>;
  readonly validations: XmlElement | null;
}

function completeSheet(xml: string, { original, quoted, validations }: SheetParts, styles: StylesDraft): string {
  const written = cutSheet(xml);
  if (!written) return xml;
  const { head, cells, tail } = carrySheet(written, { source: original, validations }, (id) => styles.carryDxf(id));
  return head + markQuoted(cells, quoted, styles) + tail;
}

function carryWhole({ parts }: SourcePackage, draft: PackageDraft, styles: StylesDraft): void {
  styles.carryColors();
  const isPrivate = /\bfilterPrivacy="(?:1|true)"/.test(partText(parts, 'xl/workbook.xml'));
  if (!isPrivate) draft.change('xl/workbook.xml', withoutPrivacyFilter);
  carryCustomParts(parts, draft, (path) => isSettingsPart(parts, path));
}

/** The library asks Excel to remove the authors' names at each save; that is the user's choice. */
function withoutPrivacyFilter(xml: string): string {
  return xml.replace(' filterPrivacy="1"', '');
}

/** The library writes a fill pattern of the name "undefined" for fills that name none; Excel takes that for damage. */
function mendStyles(xml: string): string {
  return xml.replaceAll(' patternType="undefined"', '');
}
