import { fillPlaceholders } from '../i18n/fillPlaceholders';
import { cli } from '../i18n/vi/cli';
import { files } from '../i18n/vi/files';
import { packaging } from '../i18n/vi/packaging';

const messages = { ...cli, ...files, ...packaging } as const;

export type WordKey = keyof typeof messages;

/** A sentence of the command line; `{name}` in it is filled from `values`. */
export function say(key: WordKey, values: Readonly<Record<string, string | number>> = {}): string {
  return fillPlaceholders(messages[key], values);
}
