const rememberedNames = 20_000;

/** The same answers, each found once only; forgotten together when they become too many. */
export function rememberAnswers<Answer>(find: (name: string) => Answer): (name: string) => Answer {
  const answers = new Map<string, Answer>();
  return (name) => {
    const remembered = answers.get(name);
    if (remembered !== undefined) return remembered;
    if (answers.size >= rememberedNames) answers.clear();
    const answer = find(name);
    answers.set(name, answer);
    return answer;
  };
}
