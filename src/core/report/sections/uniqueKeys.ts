/** Gives keys unlike each other: the first that says something keeps its key, further ones are numbered. Formulas name rows by them. */
export function uniqueKeys(): (key: string) => string {
  const seen = new Map<string, number>();
  return (key) => {
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}|#${count}`;
  };
}
