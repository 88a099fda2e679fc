/** What a page may do with its storage; a web view may keep it closed (then asking for it throws) or full (then writing does). */
export type OpenStorage = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What the storage answers, or something else where it is refused: nothing that is kept there is worth a failure. */
export function fromStorage<Answer>(work: () => Answer, otherwise: Answer): Answer {
  try {
    return work();
  } catch {
    return otherwise;
  }
}
