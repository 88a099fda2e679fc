import type { WorkbookPort } from './ports';

/** A table seen at first sight; nothing in it has been judged. */
export interface SeenTable {
  readonly sheet: string;
  readonly kind: 'tasks' | 'indicators' | 'both';
  readonly itemCount: number;
}

/** What the workbook seems to hold, before anybody has asked for anything. */
export interface FirstLook {
  readonly sheetCount: number;
  readonly tables: readonly SeenTable[];
}

/** Looks at the workbook without changing anything in it, and without what could cost the user his way back in Excel (merged cells are not asked for). @throws WorkbookFailure */
export function lookFirst(_port: WorkbookPort): Promise<FirstLook> {
  return Promise.reject(new Error('not written yet'));
}
