import type { Preferences } from './Preferences';

/** Where the preferences of a person are kept. */
export interface PreferenceStore {
  readonly read: () => Preferences;
  /** Never fails: where nothing can be kept, a choice holds until the pane is closed. */
  readonly change: (change: Partial<Preferences>) => void;
}
