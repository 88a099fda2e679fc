import { cleanText } from '../text/cleanText';
import { foldText } from '../text/foldText';
import { textAt, type DirectoryTable } from './findDirectoryTables';
import type { DirectoryWords } from './DirectoryWords';

/** The place that a line above the heading names, "Tỉnh, thành phố: | thành phố Cần Thơ", in the same cell or the next filled one; empty where no line does. */
export function readPlace({ sheet, headerRow0 }: DirectoryTable, { placeLabel }: Pick<DirectoryWords, 'placeLabel'>): string {
  const label = foldText(placeLabel);
  for (let row0 = sheet.row0; row0 < headerRow0; row0 += 1) {
    const texts = (sheet.values[row0 - sheet.row0] ?? []).map((_, index) => cleanText(textAt(sheet, row0, sheet.col0 + index)));
    const at = texts.findIndex((text) => foldText(text.split(':', 1)[0] ?? '') === label);
    if (at < 0) continue;
    const [, ...behind] = (texts[at] ?? '').split(':');
    const inCell = behind.join(':').trim();
    return inCell === '' ? (texts.slice(at + 1).find((text) => text !== '') ?? '') : inCell;
  }
  return '';
}
