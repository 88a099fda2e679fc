/** A window, or Node's global object, as far as Office is concerned. */
export interface OfficeGlobals {
  Office?: object;
  Excel?: object;
  OfficeExtension?: { readonly ClientRequestContext: { defaultRequestUrlAndHeaders?: unknown } };
  readonly JSON: JSON;
  readonly eval: (source: string) => unknown;
}
