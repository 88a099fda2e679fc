import { truthOf } from '../host/arguments';
import { defineObject } from '../host/defineObject';
import type { EmbeddedWorkbook } from '../xlsx/EmbeddedWorkbook';

const silenced = new WeakSet<EmbeddedWorkbook>();

/** RequestContext.runtime */
export const runtime = defineObject<EmbeddedWorkbook>({
  typeName: 'Runtime',
  members: {
    EnableEvents: {
      since: '1.8',
      get: (workbook) => !silenced.has(workbook),
      set: (workbook, value) => {
        if (truthOf(value)) silenced.delete(workbook);
        else silenced.add(workbook);
      },
    },
  },
});
