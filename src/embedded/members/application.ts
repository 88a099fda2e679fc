import { choiceOf } from '../host/arguments';
import { defineObject } from '../host/defineObject';
import type { EmbeddedWorkbook } from '../xlsx/EmbeddedWorkbook';
import { fileOf, workbookCreated } from './workbookCreated';

const cultureInfo = defineObject<EmbeddedWorkbook>({
  typeName: 'CultureInfo',
  members: { Name: { since: '1.11', get: (_self, { options }) => options.displayLanguage } },
});

/** Workbook.application. There is neither a screen to hold back nor calculation to put off: both happen when a request is over. */
export const application = defineObject<EmbeddedWorkbook>({
  typeName: 'Application',
  members: {
    CalculationMode: { since: '1.1', get: () => 'Automatic', set: (_self, value) => void choiceOf(value, ['Automatic', 'AutomaticExceptTables', 'Manual']) },
    CalculationState: { since: '1.9', get: () => 'Done' },
    CultureInfo: { since: '1.11', object: cultureInfo },
    DecimalSeparator: { since: '1.11', get: (_self, { options }) => (options.displayLanguage.startsWith('vi') ? ',' : '.') },
    ThousandsSeparator: { since: '1.11', get: (_self, { options }) => (options.displayLanguage.startsWith('vi') ? '.' : ',') },
    /** Not among the public types; `Excel.createWorkbook` calls it in Excel for Windows and Mac. */
    CreateWorkbook: { since: '1.8', call: (_self, [base64]) => workbookCreated(fileOf(base64)) },
    Calculate: { since: '1.1', call: () => null },
    SuspendApiCalculationUntilNextSync: { since: '1.6', call: () => null },
    SuspendScreenUpdatingUntilNextSync: { since: '1.9', call: () => null },
  },
});
