import type { ExcelHost } from '../host/ExcelHost';

interface AsyncResult {
  readonly status: 'succeeded';
  readonly value: undefined;
}

type Done = ((result: AsyncResult) => void) | undefined;

/** `Office.context.document.settings`: a copy of the workbook's settings that is written back by `saveAsync`. */
export function documentSettings(host: ExcelHost): object {
  let copy = new Map(host.workbook.settings);
  const finish = (done: Done): void => done?.({ status: 'succeeded', value: undefined });
  return {
    get: (name: string): unknown => copy.get(name) ?? null,
    set: (name: string, value: unknown): void => void copy.set(name, value),
    remove: (name: string): void => void copy.delete(name),
    refreshAsync: (done?: Done) => {
      copy = new Map(host.workbook.settings);
      finish(done);
    },
    saveAsync: (...args: readonly unknown[]) => {
      const { settings } = host.workbook;
      settings.clear();
      for (const [name, value] of copy) settings.set(name, value);
      const done = args.find((argument) => typeof argument === 'function');
      finish(done as Done);
    },
  };
}
