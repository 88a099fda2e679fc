import type { Appendix } from './appendix';

/** Several rules ask the same of an appendix, which never changes: the answer is worked out once and kept as long as the appendix is. */
export function oncePerAppendix<Answer>(workOut: (appendix: Appendix) => Answer): (appendix: Appendix) => Answer {
  const answers = new WeakMap<Appendix, { readonly answer: Answer }>();
  return (appendix) => {
    const known = answers.get(appendix) ?? { answer: workOut(appendix) };
    answers.set(appendix, known);
    return known.answer;
  };
}
