import type { WorkbookPort } from '../app/ports';
import type { Translator } from '../i18n';
import type { Arguments } from './readArguments';

/** What a command leaves behind: lines for stdout and stderr, and the exit status. */
export interface Outcome {
  readonly output: string;
  readonly notices: readonly string[];
  readonly exitCode: 0 | 1 | 2;
}

export type Command = (port: WorkbookPort, args: Arguments, t: Translator) => Promise<Outcome>;
