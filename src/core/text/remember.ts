/** More would cost memory without saving time: texts that come again come soon. */
const mostRemembered = 20_000;

/** Remembers the answers of a pure function: the texts of a sheet repeat, and are asked about by many rules. */
export function remember<Answer>(find: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, { readonly answer: Answer }>();
  return (text) => {
    const known = answers.get(text);
    if (known) return known.answer;
    if (answers.size >= mostRemembered) answers.clear();
    const answer = find(text);
    answers.set(text, { answer });
    return answer;
  };
}
