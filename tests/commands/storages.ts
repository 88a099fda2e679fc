import type { OpenStorage } from '../../src/app/pageStorage';

/** A page's storage, and what is in it. */
export function storageOf({ isFull = false } = {}): { readonly open: OpenStorage; readonly entries: Map<string, string> } {
  const entries = new Map<string, string>();
  const setItem = (name: string, text: string) => {
    if (isFull) throw new Error('QuotaExceededError');
    entries.set(name, text);
  };
  return { entries, open: () => ({ getItem: (name) => entries.get(name) ?? null, setItem, removeItem: (name) => void entries.delete(name) }) };
}

/** One that a web view keeps from the page. */
export const closedStorage: OpenStorage = () => {
  throw new Error('SecurityError');
};
