import path from 'node:path';
import { parseArgs } from 'node:util';
import { parsePeriod, periodCode, periodOf } from '../core/dates/reportingPeriod';
import { isValidDate } from '../core/dates/calendar';
import type { IsoDate } from '../core/model/cell';
import { BadInput } from './BadInput';
import { say } from './words';

const commandNames = ['inspect', 'check', 'report'] as const;
export type CommandName = (typeof commandNames)[number];

export interface Arguments {
  readonly command: CommandName;
  readonly file: string;
  readonly asOf: IsoDate;
  readonly json: boolean;
  readonly out: string | null;
  /** The copy gets a sheet that lists the findings. */
  readonly list: boolean;
  /** File that gets the report alone. */
  readonly onlyReport: string | null;
  /** JSON file with what is chosen of the report. */
  readonly choices: string | null;
  /** A report of each lead agency. */
  readonly each: boolean;
  readonly period: string;
  readonly unit: string | null;
}

const options = {
  'as-of': { type: 'string' },
  json: { type: 'boolean' },
  out: { type: 'string' },
  list: { type: 'boolean' },
  period: { type: 'string' },
  unit: { type: 'string' },
  choices: { type: 'string' },
  each: { type: 'boolean' },
  'only-report': { type: 'string' },
} as const;

/** Which options a command knows; another one is refused rather than passed over. */
const knownOptions: Readonly<Record<CommandName, readonly (keyof typeof options)[]>> = {
  inspect: ['as-of'],
  check: ['as-of', 'json', 'out', 'list'],
  report: ['as-of', 'out', 'period', 'unit', 'choices', 'each', 'only-report'],
};

/** Reads the command line. `today` stands in where no cut-off date is given. @throws BadInput */
export function readArguments(argv: readonly string[], today: IsoDate): Arguments {
  const { values, positionals } = parse(argv);
  const [name, file, ...more] = positionals;
  const command = commandNames.find((each) => each === name);
  if (!command || file === undefined || more.length > 0) throw new BadInput(say('cli.usage'));
  const stranger = Object.keys(values).find((option) => !knownOptions[command].some((known) => known === option));
  if (stranger !== undefined) throw new BadInput(say('cli.option-not-for-command', { option: `--${stranger}`, command }));
  const { out = null, unit = null, choices = null, each = false, json = false, list = false, 'only-report': onlyReport = null } = values;
  if (command === 'report') requireOneReport({ out, onlyReport, each, unit });
  if (list && out === null) throw new BadInput(say('cli.list-needs-out'));
  const asOf = values['as-of'] ?? today;
  if (!isIsoDate(asOf)) throw new BadInput(say('cli.bad-date', { value: asOf }));
  const period = values.period ?? periodCode(periodOf(asOf));
  if (!parsePeriod(period)) throw new BadInput(say('cli.bad-period', { value: period }));
  return { command, file, asOf, json, out, list, onlyReport, choices, each, period, unit };
}

function requireOneReport({ out, onlyReport, each, unit }: Pick<Arguments, 'out' | 'onlyReport' | 'each' | 'unit'>): void {
  if (out === null && onlyReport === null) throw new BadInput(say('cli.report-needs-out'));
  if (each && unit !== null) throw new BadInput(say('cli.each-or-unit'));
  if (each && onlyReport !== null) throw new BadInput(say('cli.each-or-only-report'));
  if (out !== null && onlyReport !== null && path.resolve(out) === path.resolve(onlyReport)) throw new BadInput(say('cli.same-out', { name: out }));
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    if (error instanceof TypeError) throw new BadInput(say('cli.usage'));
    throw error;
  }
}

function isIsoDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return year !== undefined && isValidDate(Number(year), Number(month), Number(day));
}
