import { choiceOf } from '../host/arguments';
import { defineObject } from '../host/defineObject';
import type { EmbeddedWorkbook } from '../xlsx/EmbeddedWorkbook';

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
    Calculate: { since: '1.1', call: () => null },
    SuspendApiCalculationUntilNextSync: { since: '1.6', call: () => null },
    SuspendScreenUpdatingUntilNextSync: { since: '1.9', call: () => null },
  },
});
