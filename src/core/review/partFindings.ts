import type { Appendix } from '../model/appendix';
import type { Finding, Place } from '../model/finding';
import type { Ignoring, SetAsideFinding } from '../model/review';
import { addressOf, columnRole, rowContent, rowContents } from './ignoringOf';

export interface PartedFindings {
  readonly findings: readonly Finding[];
  readonly setAside: readonly SetAsideFinding[];
  /** Decisions that kept nothing out of sight. */
  readonly unmet: readonly Ignoring[];
}

/** Where the findings stand. */
export interface CheckedWorkbook {
  readonly appendices: readonly Appendix[];
  /** Names of all sheets: what was said of a sheet that is gone holds for the one that has its name no longer. */
  readonly sheets: readonly string[];
}

/** Parts what is to be looked at from what the user does not want to see again. Changed words are looked at anew. */
export function partFindings(findings: readonly Finding[], ignored: readonly Ignoring[], workbook: CheckedWorkbook): PartedFindings {
  const decisions = new Map<string, Ignoring[]>();
  for (const ignoring of ignored) {
    const alike = decisions.get(keyOf(ignoring));
    if (alike) alike.push(ignoring);
    else decisions.set(keyOf(ignoring), [ignoring]);
  }
  const kept: Finding[] = [];
  const setAside: SetAsideFinding[] = [];
  for (const finding of findings) {
    const by = decisions.get(keyOf(finding))?.find((ignoring) => isMeant(ignoring, finding, workbook));
    if (by) setAside.push({ finding, by });
    else kept.push(finding);
  }
  const met = new Set(setAside.map(({ by }) => by));
  return { findings: kept, setAside, unmet: ignored.filter((ignoring) => !met.has(ignoring)) };
}

function keyOf({ ruleId, subject }: Pick<Finding, 'ruleId' | 'subject'>): string {
  return JSON.stringify([ruleId, subject]);
}

function isMeant(ignoring: Ignoring, { subject, at }: Finding, { appendices, sheets }: CheckedWorkbook): boolean {
  if (ignoring.scope === 'text') return subject !== '';
  const isRenamed = ignoring.sheet !== at.sheet;
  if (isRenamed && sheets.includes(ignoring.sheet)) return false;
  const content = rowContent(at, appendices);
  if (ignoring.content !== content || !isSameColumn(ignoring, at, appendices)) return false;
  // Where no words tell which cell was meant, its address does; without words of its own a finding could be that of any other sheet.
  if (content === '') return ignoring.cell === addressOf(at) && !(isRenamed && subject === '');
  return ignoring.cell === addressOf(at) || !isRepeated(content, at.sheet, appendices);
}

/** The same words may stand in the lead and in the supporting agencies of a row: one was meant. A column is known by what it says, since others may be put in before it. */
function isSameColumn({ role, cell }: Extract<Ignoring, { scope: 'cell' }>, at: Place, appendices: readonly Appendix[]): boolean {
  return role === undefined ? lettersOf(cell) === lettersOf(addressOf(at)) : columnRole(at, appendices) === role;
}

function lettersOf(address: string): string {
  return address.replace(/\d+$/, '');
}

/** Several rows of the sheet say the same: the words alone do not tell which of them was meant. */
function isRepeated(content: string, sheet: string, appendices: readonly Appendix[]): boolean {
  return appendices.filter((appendix) => appendix.sheet === sheet).flatMap(rowContents).filter((each) => each === content).length > 1;
}
