import type { Appendix } from '../core/model/appendix';
import type { IsoDate } from '../core/model/cell';
import type { ItemProgress } from '../core/model/progress';
import type { WorkbookSnapshot } from '../core/model/sheetSnapshot';
import { judgeAppendix } from '../core/progress/judgeAppendix';
import { readAppendix } from '../core/recognize/readAppendix';
import { recognizeSheet } from '../core/recognize/recognizeSheet';
import type { Knowledge } from './knowledge';

export interface Understanding {
  readonly appendices: readonly Appendix[];
  /** Verdicts in the order of `appendix.items`. */
  readonly progress: ReadonlyMap<Appendix, readonly ItemProgress[]>;
}

/** Finds and interprets every appendix, and judges its items as of a day. Never throws. */
export function understandWorkbook(snapshot: WorkbookSnapshot, knowledge: Knowledge, asOf: IsoDate): Understanding {
  const appendices = snapshot.sheets.flatMap((sheet) =>
    recognizeSheet(sheet, knowledge.headings).map((table) => readAppendix(sheet, table, knowledge.agencies)),
  );
  return { appendices, progress: new Map(appendices.map((appendix) => [appendix, judgeAppendix(appendix, { asOf })])) };
}
