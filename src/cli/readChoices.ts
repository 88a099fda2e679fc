import path from 'node:path';
import { readReportChoices } from '../app/reportChoicesState';
import { isRecord } from '../app/storedValues';
import { usualChoices, type ReportChoices } from '../core/model/reportChoices';
import { BadInput } from './BadInput';
import { readBytes } from './openFile';
import { say } from './words';

const known = Object.keys(usualChoices);

/** What a JSON file says of the report; what it leaves out stays as the workbook has it. @throws BadInput for what would be passed over: a key that nobody knows, a value that is none */
export async function readChoices(file: string): Promise<Partial<ReportChoices>> {
  const name = path.basename(file);
  const given = parse(new TextDecoder().decode(await readBytes(file)), name);
  const stranger = Object.keys(given).find((key) => !known.includes(key));
  if (stranger !== undefined) throw new BadInput(say('cli.choices-unknown-key', { name, key: stranger, known: known.join(', ') }));
  const read = Object.entries(readReportChoices(given)).filter(([key]) => key in given);
  const damaged = read.find(([key, value]) => !saysTheSame(value, given[key]));
  if (damaged) throw new BadInput(say('cli.choices-bad-value', { name, key: damaged[0] }));
  return Object.fromEntries(read);
}

function parse(text: string, name: string): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(text);
    if (isRecord(parsed)) return parsed;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new BadInput(say('cli.choices-no-json', { name }));
}

/** Nothing of what was given was passed over; lists may stand in another order. */
function saysTheSame(read: unknown, given: unknown): boolean {
  if (Array.isArray(read)) return Array.isArray(given) && JSON.stringify([...read].sort()) === JSON.stringify([...given].sort());
  if (isRecord(read)) return isRecord(given) && Object.keys(given).every((key) => read[key] === given[key]);
  return read === given;
}
