import type { MarkGroup } from '../core/model/edit';
import { isRefusal } from './isRefusal';
import { markGroupOf } from './marks';

export interface FoundMark {
  readonly rule: Excel.ConditionalFormat;
  readonly group: MarkGroup;
}

/** Our marks by sheet, as Excel objects of the running batch. */
export type Marks = ReadonlyMap<string, readonly FoundMark[]>;

/** Rules of whole sheets, asked for in a request that is yet to be sent. */
export type QueuedMarks = ReadonlyMap<string, Excel.ConditionalFormatCollection>;

export interface FoundMarks {
  readonly marks: Marks;
  /** Sheets whose rules Excel would not tell. */
  readonly untoldSheets: readonly string[];
}

/** `customOrNullObject`, not `custom`: a rule of another type would make Excel refuse the request (OfficeDev/office-js issue 2180). */
export function queueMarks(sheets: readonly Excel.Worksheet[]): QueuedMarks {
  return new Map(
    sheets.map((sheet) => {
      const formats = sheet.getRange().conditionalFormats;
      formats.load('items/type,items/customOrNullObject/rule/formula');
      return [sheet.name, formats];
    }),
  );
}

export function collectMarks(queued: QueuedMarks): Marks {
  const found = [...queued].map(([name, formats]) => [name, formats.items.flatMap(asMark)] as const);
  return new Map(found.filter(([, marks]) => marks.length > 0));
}

function asMark(rule: Excel.ConditionalFormat): readonly FoundMark[] {
  const group = rule.type === 'Custom' ? markGroupOf(rule.customOrNullObject.rule.formula) : null;
  return group === null ? [] : [{ rule, group }];
}

/**
 * The marks in one request a sheet, for when Excel refuses to tell them at once. Excel fails the whole request where the rules of one sheet
 * cannot be read, as happens with two rules that were made by hand on the same cells (OfficeDev/office-js issues 5222, 6827 and 6835, open in 2026).
 */
export async function readMarksBySheet(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<FoundMarks> {
  const marks = new Map<string, readonly FoundMark[]>();
  const untoldSheets: string[] = [];
  for (const sheet of sheets) {
    const queued = queueMarks([sheet]);
    try {
      await context.sync();
      for (const [name, formats] of collectMarks(queued)) marks.set(name, formats);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      untoldSheets.push(sheet.name);
    }
  }
  return { marks, untoldSheets };
}
