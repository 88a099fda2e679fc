import type { OfficeGlobals } from './OfficeGlobals';

/** What the library looks at while it loads and Node does not have. It is taken away again, so that nothing mistakes Node for a browser. */
const stubs: Readonly<Record<string, unknown>> = {
  window: globalThis,
  document: { getElementById: () => null, getElementsByTagName: () => [], addEventListener: () => undefined },
  navigator: { userAgent: '', platform: '' },
  location: { search: '', hash: '' },
  addEventListener: () => undefined,
};

/**
 * Evaluates Microsoft's client library (the text of `excel-web-16.00.js`) in this process's global scope, where it belongs: its
 * parts find each other there. Does nothing where it is there already.
 */
export function loadExcelLibrary(source: () => string, window: object): void {
  const globals = window as OfficeGlobals;
  if (globals.OfficeExtension && globals.Excel) return;
  const missing = Object.keys(stubs).filter((name) => !(name in globals));
  for (const name of missing) Object.defineProperty(globals, name, { value: stubs[name], configurable: true, writable: true });
  try {
    const evaluate = globals.eval;
    evaluate(source());
  } finally {
    for (const name of missing) Reflect.deleteProperty(globals, name);
    removePollution();
  }
}

/** Two members that the library leaves on every function and error, for browsers that are gone. */
function removePollution(): void {
  Reflect.deleteProperty(Function.prototype, 'registerClass');
  Reflect.deleteProperty(Error.prototype, 'popStackFrame');
}
