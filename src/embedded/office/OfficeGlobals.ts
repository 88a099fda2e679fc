/** A window, or Node's global object, as far as Office is concerned. */
export interface OfficeGlobals {
  Office?: object;
  Excel?: object;
  OfficeExtension?: { readonly ClientRequestContext: { defaultRequestUrlAndHeaders?: unknown } };
  /** What the library shares with the other half of Office. */
  readonly OSF?: { readonly DDA: { readonly RichApi: { richApiMessageManager?: object } } };
  readonly JSON: JSON;
  readonly eval: (source: string) => unknown;
}
