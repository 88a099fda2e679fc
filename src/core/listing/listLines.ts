import { cellAddress } from '../model/address';
import type { CellLink } from '../model/edit';
import type { Finding, Place } from '../model/finding';
import type { SheetSnapshot } from '../model/sheetSnapshot';
import type { FindingListWords } from './FindingListWords';
import type { ListCells } from './listColumns';
import { shortText } from './shortText';

/** One finding as a row of the list. */
export interface ListLine {
  readonly cells: ListCells;
  readonly isError: boolean;
  /** null where no link leads: a hidden sheet cannot be gone to, a sheet that is a chart has no cells. */
  readonly link: CellLink | null;
}

/** So much of a text can be read in a cell of the list; a row of Excel is no higher than 27 lines. */
const mostSigns = { text: 700, current: 400, suggestion: 400 } as const;

/** Findings in the order in which the workbook is read: by sheet tab, then row, then column; what is about a whole sheet comes first. */
export function listLines(findings: readonly Finding[], sheets: readonly SheetSnapshot[], words: FindingListWords): readonly ListLine[] {
  const byName = new Map(sheets.map((sheet, index) => [sheet.name, { sheet, index }]));
  const orderOf = ({ at }: Finding) => [byName.get(at.sheet)?.index ?? sheets.length, at.row0 ?? -1, at.col0 ?? -1] as const;
  return [...findings].sort((one, other) => compare(orderOf(one), orderOf(other))).map((finding) => lineOf(finding, byName.get(finding.at.sheet)?.sheet, words));
}

type Order = readonly [sheet: number, row: number, column: number];

function compare(one: Order, other: Order): number {
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}

function lineOf(finding: Finding, sheet: SheetSnapshot | undefined, words: FindingListWords): ListLine {
  const { at, severity, subject } = finding;
  const { text, suggestion } = words.problem(finding);
  const place = placeName(at, words);
  const isHidden = sheet !== undefined && sheet.visibility !== 'visible';
  const isOpen = sheet !== undefined && !isHidden && sheet.unread !== 'not-a-worksheet';
  return {
    cells: {
      sheet: isHidden ? `${at.sheet}${words.hiddenMark}` : at.sheet,
      place,
      severity: words.severity(severity),
      text: shortText(text, mostSigns.text, words),
      current: shortText(subject, mostSigns.current, words),
      suggestion: shortText(suggestion, mostSigns.suggestion, words),
    },
    isError: severity === 'error',
    link: isOpen ? { to: { sheet: at.sheet, row0: at.row0 ?? 0, col0: at.col0 ?? 0 }, text: place, tip: words.tip(`${at.sheet}!${cellAddress(at.row0 ?? 0, at.col0 ?? 0)}`) } : null,
  };
}

function placeName({ row0, col0 }: Place, words: FindingListWords): string {
  if (row0 === null) return words.wholeSheet;
  return col0 === null ? words.wholeRow(row0) : cellAddress(row0, col0);
}
