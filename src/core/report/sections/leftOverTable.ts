import { leftOverPrefix, type LeftOver } from '../freeTexts';
import type { ReportWords } from '../ReportContent';
import { blankRow, cell, ordinal, type ReportRow } from '../ReportRow';
import { heading } from './heading';
import { mergedRow } from './mergedRow';

const places = [{ col0: 0, span: 1 }, { col0: 1, span: 3 }, { col0: 4, span: 8 }] as const;

/** Texts of the user's whose rows are gone. */
export function leftOverTable(leftOver: readonly LeftOver[], words: ReportWords): readonly ReportRow[] {
  if (leftOver.length === 0) return [];
  const head = places.map(({ col0, span }, index) => cell(col0, 'tableHead', words.heads.leftOver[index] ?? '', { span }));
  const body = leftOver.map(({ freeId, item, text: kept }, index) => {
    const [number, name, note] = places;
    return mergedRow(`leftOver|${freeId}`, [
      cell(number.col0, 'cellCenter', ordinal(String(index + 1))),
      cell(name.col0, 'cellText', item, name),
      cell(note.col0, 'cellText', kept, { span: note.span, freeId: `${leftOverPrefix}${freeId}` }),
    ]);
  });
  return [blankRow('leftOver|blank'), heading('leftOver', words.headings.leftOver), mergedRow('leftOver|head', head, { headOf: 'leftOver', keepWithNext: true }), ...body];
}
