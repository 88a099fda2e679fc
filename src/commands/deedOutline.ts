import { failureCodes, type FailureCode } from '../app/ports';
import { ribbonCommandNames, type RibbonCommandName, type RibbonDeed } from '../app/ribbonNews';

/** What of a deed may stand in the address of a page, and so in the log of a web server: kinds and counts, no word of the workbook. */
export interface DeedOutline {
  readonly command: RibbonCommandName;
  readonly failure: FailureCode | null;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  /** How many sheets got no marks. */
  readonly unmarked: number;
}

const counts = ['errors', 'warnings', 'notes', 'unmarked'] as const;
const noCounts = { errors: 0, warnings: 0, notes: 0, unmarked: 0 } as const;

export function outlineOf(deed: RibbonDeed): DeedOutline {
  const { command } = deed;
  if ('failure' in deed) return { command, failure: deed.failure.code, ...noCounts };
  const unmarked = 'unmarkedSheets' in deed ? deed.unmarkedSheets.length : 0;
  const { errors, warnings, notes } = deed.command === 'checkWorkbook' ? deed : noCounts;
  return { command, failure: null, errors, warnings, notes, unmarked };
}

/** As the query of an address; at most some 120 characters. */
export function writeOutline({ command, failure, ...counted }: DeedOutline): URLSearchParams {
  return new URLSearchParams({ command, ...(failure === null ? {} : { failure }), ...Object.fromEntries(counts.map((name) => [name, String(counted[name])])) });
}

/** An outline as it stands in an address; null where it is none or part of it is missing: anybody can open the page with an address of his own. */
export function readOutline(query: URLSearchParams): DeedOutline | null {
  const command = ribbonCommandNames.find((name) => name === query.get('command'));
  const failure = query.has('failure') ? failureCodes.find((code) => code === query.get('failure')) : null;
  const [errors, warnings, notes, unmarked] = counts.map((name) => readCount(query.get(name)));
  const isWhole = command !== undefined && failure !== undefined && errors !== undefined && warnings !== undefined && notes !== undefined && unmarked !== undefined;
  return isWhole ? { command, failure, errors, warnings, notes, unmarked } : null;
}

const readCount = (text: string | null): number | undefined => (text !== null && /^\d{1,9}$/.test(text) ? Number(text) : undefined);
