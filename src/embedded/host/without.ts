/** A copy of an object that lacks one member. */
export function without<Whole extends object, Key extends keyof Whole>(whole: Whole, key: Key): Omit<Whole, Key> {
  const copy = { ...whole };
  Reflect.deleteProperty(copy, key);
  return copy;
}
