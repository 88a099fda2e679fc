/**
 * Remembers what a pure reading answered: the cells of a column repeat a few texts, and reading one again costs a hundred times the look-up.
 * Bounded: past `limit` answers all are forgotten, which is cheaper than keeping track of their age.
 */
export function rememberRecent<Answer extends object>(limit: number): (key: string, read: () => Answer) => Answer {
  const answers = new Map<string, Answer>();
  return (key, read) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = read();
    if (answers.size >= limit) answers.clear();
    answers.set(key, answer);
    return answer;
  };
}
