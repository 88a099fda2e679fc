import { changeReportChoices } from '../app/changeReportChoices';
import { createAgencyReports } from '../app/createAgencyReports';
import { createReport, type ReportResult } from '../app/createReport';
import { exportReport } from '../app/exportReport';
import type { WorkbookPort } from '../app/ports';
import { writeXlsx } from '../files/writeXlsx';
import { BadInput } from './BadInput';
import type { Outcome } from './Command';
import type { Arguments } from './readArguments';
import { readChoices } from './readChoices';
import { say } from './words';

/** The report of the plan or of one agency, or one of each agency; the choices of the file are kept in the workbook, as the pane keeps them. */
export async function report(port: WorkbookPort, args: Arguments): Promise<Outcome> {
  if (args.choices !== null) await keepChoices(port, args.choices);
  return args.each ? reportOfEach(port, args) : reportOfOne(port, args);
}

async function keepChoices(port: WorkbookPort, file: string): Promise<void> {
  const choices = await readChoices(file);
  const { snapshot } = await port.run((session) => session.read());
  const stranger = choices.leftOutSheets?.find((sheet) => !snapshot.sheets.some(({ name }) => name === sheet));
  if (stranger !== undefined) throw new BadInput(say('cli.choices-unknown-sheet', { sheet: stranger }));
  await changeReportChoices(port, choices);
}

async function reportOfOne(port: WorkbookPort, { asOf, period, unit, onlyReport }: Arguments): Promise<Outcome> {
  const made = await createReport(port, { asOf, period, unit });
  if (onlyReport !== null) await exportReport(port, writeXlsx, made.sheet);
  return { output: lineOf(made), notices: noticesOf(made), exitCode: 0 };
}

async function reportOfEach(port: WorkbookPort, { asOf, period }: Arguments): Promise<Outcome> {
  const { reports, failure, leftOutNames, leftOutItemCount } = await createAgencyReports(port, { asOf, period });
  if (failure) throw failure;
  const [first] = reports;
  const notices = first ? [...noticesOf(first)] : [say('cli.each-none')];
  if (leftOutNames.length > 0) notices.push(say('cli.each-left-out', { names: leftOutNames.join('; ') }));
  if (leftOutItemCount > 0) notices.push(say('cli.each-items-left-out', { count: leftOutItemCount }));
  return { output: reports.map(lineOf).join('\n'), notices, exitCode: first ? 0 : 2 };
}

function lineOf({ sheet, taskCount, indicatorCount, carriedOver }: ReportResult): string {
  return say('cli.report-made', { sheet, taskCount, indicatorCount, carriedOver });
}

function noticesOf({ unreadSheets }: ReportResult): readonly string[] {
  return unreadSheets.map((sheet) => say('cli.report-unread', { sheet }));
}
