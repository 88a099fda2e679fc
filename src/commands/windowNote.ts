import { fromStorage, type OpenStorage } from '../app/pageStorage';
import { readDeed, type RibbonDeed } from '../app/ribbonNews';

const entryOf = (id: string) => `tro-ly-phu-luc.window.${id}`;

/**
 * Leaves a whole deed, names and all, for the window that will open: in the storage of both pages, for an address ends in the log of the web server.
 * Where the storage is closed or full nothing is left, and the window says the same without names.
 */
export function leaveNote(openStorage: OpenStorage, id: string, deed: RibbonDeed): void {
  fromStorage(() => openStorage().setItem(entryOf(id), JSON.stringify(deed)), undefined);
}

/** The deed that was left, once; null where none is found (browsers may part the storage of the two pages) or what is found is none. */
export function takeNote(openStorage: OpenStorage, id: string): RibbonDeed | null {
  const text = fromStorage(() => openStorage().getItem(entryOf(id)), null);
  dropNote(openStorage, id);
  return text === null ? null : readDeed(text);
}

/** What no window has taken does not stay behind. */
export function dropNote(openStorage: OpenStorage, id: string): void {
  fromStorage(() => openStorage().removeItem(entryOf(id)), undefined);
}
