import { textOf } from '../host/arguments';
import { defineObject } from '../host/defineObject';
import { refuse } from '../host/HostFailure';
import type { HostObject } from '../host/HostObject';
import type { EmbeddedWorkbook } from '../xlsx/EmbeddedWorkbook';

interface SettingOf {
  readonly workbook: EmbeddedWorkbook;
  readonly key: string;
}

const setting = defineObject<SettingOf>({
  typeName: 'Setting',
  identity: ({ key }) => ({ _Id: key }),
  members: {
    Key: { since: '1.4', get: ({ key }) => key },
    Value: {
      since: '1.4',
      get: ({ workbook, key }) => (workbook.settings.has(key) ? workbook.settings.get(key) : refuse('ItemNotFound')),
      set: ({ workbook, key }, value, host) => {
        workbook.settings.set(key, value);
        host.change.settings = true;
      },
    },
    Delete: {
      since: '1.4',
      call: ({ workbook, key }, _args, host) => {
        if (!workbook.settings.delete(key)) refuse('ItemNotFound');
        host.change.settings = true;
      },
    },
  },
});

function find(workbook: EmbeddedWorkbook, key: unknown): HostObject | null {
  return workbook.settings.has(textOf(key)) ? setting({ workbook, key: textOf(key) }) : null;
}

/** Workbook.settings: what this add-in keeps in the file. */
export const settings = defineObject<EmbeddedWorkbook>({
  typeName: 'SettingCollection',
  members: {
    Add: {
      since: '1.4',
      call: (workbook, [key, value], host) => {
        workbook.settings.set(textOf(key), value ?? null);
        host.change.settings = true;
        return setting({ workbook, key: textOf(key) });
      },
    },
    GetCount: { since: '1.4', call: ({ settings: { size } }) => size },
    GetItemOrNullObject: { since: '1.4', call: (workbook, [key]) => find(workbook, key) },
  },
  items: (workbook) => [...workbook.settings.keys()].map((key) => setting({ workbook, key })),
  item: (workbook, key) => find(workbook, key) ?? refuse('ItemNotFound'),
});
