/** More would cost memory without saving time: texts that come again come soon. */
const mostAnswers = 20_000;

/**
 * Remembers what a pure reading answered: the texts of a sheet repeat and are asked about by many rules, and answering again costs a
 * hundred times the look-up. Bounded: past the limit all answers are forgotten, which is cheaper than keeping track of their age.
 */
export function rememberAnswers<Answer>(find: (text: string) => Answer): (text: string) => Answer {
  const remember = rememberByKey<Answer>();
  return (text) => remember(text, () => find(text));
}

/** The same for readings of more than a text: `key` must tell apart all that `find` depends on. */
export function rememberByKey<Answer>(): (key: string, find: () => Answer) => Answer {
  const answers = new Map<string, Answer>();
  return (key, find) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = find();
    if (answers.size >= mostAnswers) answers.clear();
    answers.set(key, answer);
    return answer;
  };
}
