/** Fills each `{name}` of a sentence from `values`. One without a value stays visible as written, so that the gap is seen. */
export function fillPlaceholders<Value>(sentence: string, values: Readonly<Record<string, Value>>, show: (value: Value) => string = String): string {
  return sentence.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name];
    return value === undefined ? placeholder : show(value);
  });
}
