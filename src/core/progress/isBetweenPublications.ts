import type { Indicator } from '../model/appendix';
import type { IsoDate } from '../model/cell';
import { foldText } from '../text/foldText';
import { hasPassed } from './judgePath';

const notDueWords = /\bchua (den ky|den han|cong bo|duoc cong bo|danh gia|co so lieu cong bo|xep hang|co ket qua xep hang)\b/;
const yearlyFigures = /\b(grdp|dti|pii|thu bac|thu hang|xep hang|chi so chuyen doi so|chi so doi moi sang tao)\b/;

/**
 * Shares of GRDP and rankings appear once a year: with an earlier value at hand an empty cell only means that the next one is not out.
 * A cell may also say so in words. After the horizon a missing value is missing.
 */
export function isBetweenPublications({ actual, target, cells, content }: Indicator, hasEarlierValue: boolean, horizon: IsoDate | null, asOf: IsoDate): boolean {
  if (hasPassed(horizon, asOf) || (actual !== null && actual.value !== null)) return false;
  const words = foldText(actual?.text ?? '');
  if (words !== '') return notDueWords.test(words);
  return hasEarlierValue && yearlyFigures.test(foldText(`${target.unit} ${cells.unit?.text ?? ''} ${content}`));
}
