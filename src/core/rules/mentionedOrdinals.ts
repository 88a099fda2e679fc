import type { WorkbookSnapshot } from '../model/sheetSnapshot';

/** "nhiệm vụ số 15", "các chỉ tiêu 14, 15 và 17", "mục 7.2", "STT 9-12". */
const mention = /(?<!\p{L})(?:nhiệm vụ|chỉ tiêu|mục|điểm|số thứ tự|stt|tt)\s+(?:số\s+|thứ\s+|từ\s+)*(\d+(?:\.\d+)*(?:\s*(?:,|;|và|đến|-|–)\s*(?:số\s+)?\d+(?:\.\d+)*)*)(?!\s*[%/\d])/giu;
/** A longer number is a year or a sum. */
const longest = 3;

/** The numbers of rows that texts of the workbook speak of, the first part of each only: 7 of "mục 7.2". Rather one too many than one too few. */
export function mentionedOrdinals({ sheets }: WorkbookSnapshot): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const value of sheets.flatMap(({ values }) => values.flat())) {
    if (typeof value !== 'string' || !/\d/.test(value)) continue;
    for (const [, list = ''] of value.normalize('NFC').matchAll(mention)) {
      for (const [written] of list.matchAll(/(?<![\d.])\d+/g)) if (written.length <= longest) numbers.add(Number(written));
    }
  }
  return numbers;
}
