import { numberOf } from '../host/arguments';
import { defineObject } from '../host/defineObject';
import { serialOfDate } from '../host/serialOfDate';
import type { EmbeddedWorkbook } from '../xlsx/EmbeddedWorkbook';

/** What a sheet function gave: a value, or the name of an error. */
const functionResult = defineObject<{ readonly value: number | null }>({
  typeName: 'FunctionResult',
  members: {
    Value: { since: '1.2', get: ({ value }) => value },
    Error: { since: '1.2', get: ({ value }) => (value === null ? '#NUM!' : null) },
  },
});

/** Workbook.functions: sheet functions that are calculated without a cell. */
export const functions = defineObject<EmbeddedWorkbook>({
  typeName: 'Functions',
  members: {
    Date: { since: '1.2', call: ({ date1904 }, [year, month, day]) => functionResult({ value: serialOfDate(numberOf(year), numberOf(month), numberOf(day), date1904) }) },
  },
});
