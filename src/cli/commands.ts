import { checkWorkbook } from '../app/checkWorkbook';
import { listFindings } from '../app/listFindings';
import { WorkbookFailure, type WorkbookPort } from '../app/ports';
import { trackProgress } from '../app/trackProgress';
import { understandReading } from '../app/understandReading';
import { readState } from '../app/workbookState';
import { cellAddress } from '../core/model/address';
import type { IsoDate } from '../core/model/cell';
import type { Finding } from '../core/model/finding';
import { finish } from '../core/model/steps';
import { isMessageKey, type Translator } from '../i18n';
import { findingSentence, suggestionOf } from '../i18n/describeFinding';
import type { Command, Outcome } from './Command';
import type { Arguments, CommandName } from './readArguments';
import { report } from './report';
import { toInspection } from './toInspection';
import { say } from './words';

export const commands: Readonly<Record<CommandName, Command>> = { inspect, check, report };

async function inspect(port: WorkbookPort, { file, asOf }: Arguments): Promise<Outcome> {
  const reading = await port.run((session) => session.read());
  const { snapshot, understanding } = finish(understandReading(reading, readState(reading.state), { asOf }));
  const isUnderstood = understanding.appendices.length > 0;
  return {
    output: JSON.stringify(toInspection(snapshot.sheets, understanding), null, 2),
    notices: isUnderstood ? [] : [say('cli.no-appendix', { name: file })],
    exitCode: isUnderstood ? 0 : 2,
  };
}

async function check(port: WorkbookPort, { file, asOf, json, out, list }: Arguments, t: Translator): Promise<Outcome> {
  const { appendices, findings, setAside, switchedOff, unmarkedSheets, isStateLater } = await checkWorkbook(port, { asOf });
  const isUnderstood = appendices.length > 0;
  const uncoloured = out !== null && isUnderstood && !isStateLater ? (await trackProgress(port, { asOf, colours: 'lay' })).unmarkedSheets : [];
  const notices = [...new Set([...unmarkedSheets, ...uncoloured])].map((sheet) => say('cli.sheet-not-marked', { sheet }));
  if (!isUnderstood) notices.push(say('cli.no-appendix', { name: file }));
  if (isStateLater) notices.push(t('notice.stateLater'));
  else if (list && isUnderstood) notices.push(await listOnSheet(port, asOf, t));
  if (setAside.length > 0) notices.push(say('cli.set-aside', { count: setAside.length }));
  if (switchedOff.length > 0) notices.push(say('cli.switched-off', { count: switchedOff.length, rules: switchedOff.map((id) => ruleTitle(id, t)).join('; ') }));
  const listed = isUnderstood && findings.length === 0 ? say('cli.no-finding') : findings.map((finding) => line(finding, t)).join('\n');
  return {
    output: json ? JSON.stringify({ findings: findings.map((finding) => describe(finding, t)) }, null, 2) : listed,
    notices,
    exitCode: !isUnderstood ? 2 : findings.some(({ severity }) => severity === 'error') ? 1 : 0,
  };
}

/** A workbook that takes no sheet is written without one, and that is said. */
async function listOnSheet(port: WorkbookPort, asOf: IsoDate, t: Translator): Promise<string> {
  try {
    const { sheet, findingCount } = await listFindings(port, { asOf });
    return sheet === '' ? say('cli.nothing-to-list') : say('cli.listed', { sheet, count: findingCount });
  } catch (error) {
    if (error instanceof WorkbookFailure && error.code === 'structure-protected') return t('failure.structure-protected');
    throw error;
  }
}

function ruleTitle(id: string, t: Translator): string {
  const key = `rules.${id}.title`;
  return isMessageKey(key) ? t(key) : id;
}

function describe(finding: Finding, t: Translator) {
  const { ruleId, severity, at } = finding;
  const cell = at.row0 === null ? null : cellAddress(at.row0, at.col0 ?? 0);
  return { rule: ruleId, severity, sheet: at.sheet, cell, message: findingSentence(finding, t), suggestion: suggestionOf(finding) };
}

function line(finding: Finding, t: Translator): string {
  const { sheet, cell, message, suggestion, severity, rule } = describe(finding, t);
  const place = cell === null ? sheet : `${sheet}!${cell}`;
  const offer = suggestion === null ? '' : ` ${say('cli.suggestion', { suggestion: suggestion.replaceAll('\n', ' ') })}`;
  return `${place}: ${t(`severity.${severity}`)} [${rule}] ${message}${offer}`;
}
