import type { IsoDate } from '../core/model/cell';
import type { Finding } from '../core/model/finding';
import type { Review } from '../core/model/review';
import type { WorkbookSnapshot } from '../core/model/sheetSnapshot';
import type { StagedSteps } from '../core/model/steps';
import { rules } from '../core/rules';
import { runRules } from '../core/rules/runRules';
import type { Knowledge } from './knowledge';
import type { Understanding } from './understandWorkbook';

/** Applies every rule of the catalogue that is not switched off. */
export function findSlips(
  snapshot: WorkbookSnapshot, { appendices, progress }: Understanding, { directory, directorySheet, placeSuffixes }: Knowledge, asOf: IsoDate, { switchedOff }: Pick<Review, 'switchedOff'>,
): StagedSteps<readonly Finding[]> {
  const applied = rules.filter(({ id }) => !switchedOff.includes(id));
  return runRules(applied, { snapshot, appendices, directory, directorySheet, placeSuffixes, asOf, progress });
}
