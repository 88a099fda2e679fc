import { isRefusal } from './isRefusal';
import { isMarkFormula } from './marks';

/** Our marks by sheet, as Excel objects of the running batch. */
export type Marks = ReadonlyMap<string, readonly Excel.ConditionalFormat[]>;

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
  const ours = (format: Excel.ConditionalFormat) => format.type === 'Custom' && isMarkFormula(format.customOrNullObject.rule.formula);
  const found = [...queued].map(([name, formats]) => [name, formats.items.filter(ours)] as const);
  return new Map(found.filter(([, formats]) => formats.length > 0));
}

/**
 * The marks in one request, or, where Excel refuses that, in one a sheet. Excel fails the whole request where the rules of one sheet cannot
 * be read, as happens with two rules that were made by hand on the same cells (OfficeDev/office-js issues 5222, 6827 and 6835, open in 2026).
 */
export async function readMarks(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<FoundMarks> {
  const queued = queueMarks(sheets);
  try {
    await context.sync();
    return { marks: collectMarks(queued), untoldSheets: [] };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return readMarksBySheet(context, sheets);
  }
}

export async function readMarksBySheet(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<FoundMarks> {
  const marks = new Map<string, readonly Excel.ConditionalFormat[]>();
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
