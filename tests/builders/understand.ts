import { builtInKnowledge } from '../../src/app/knowledge';
import type { Appendix } from '../../src/core/model/appendix';
import type { SheetSnapshot } from '../../src/core/model/sheetSnapshot';
import { finish } from '../../src/core/model/steps';
import { readAppendix } from '../../src/core/recognize/readAppendix';
import { recognizeSheet, type RecognisedTable, type Recognition, type RecognizeOptions } from '../../src/core/recognize/recognizeSheet';

/** What is found on a sheet with the built-in words, as of 22 November 2026 and with nothing corrected unless said otherwise. */
export function recognise(sheet: SheetSnapshot, options: Partial<RecognizeOptions> = {}): Recognition {
  return finish(recognizeSheet(sheet, builtInKnowledge().headings, { asOf: '2026-11-22', corrections: [], ...options }));
}

/** A table of a sheet interpreted with the built-in directory. */
export function interpret(sheet: SheetSnapshot, table: RecognisedTable): Appendix {
  return finish(readAppendix(sheet, table, builtInKnowledge().agencies));
}
